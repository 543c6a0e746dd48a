import { Expression } from '../../expression/expression';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';

/** The namespace of all metrics that the gateway's policies emit. */
const metricNamespace = 'resilient-openai';

/**
 * The metric of tokens by consumer, for the `tokenLimits` of a composition. It runs before the backends are chosen, so
 * it cannot tell which one answered: the trace of the failover policy does.
 */
export class TokenMetrics {
  /**
   * Total, prompt and completion tokens by subscription, product, deployment and region of the gateway. API Management
   * takes the numbers from the answer and estimates them for streams.
   *
   * Azure Monitor keeps ten dimensions of a metric and API Management uses five of them itself, so four leave one free.
   */
  public static byConsumer(): PolicyElement {
    return Policy.llmEmitTokenMetric({
      namespace: metricNamespace,
      dimensions: [
        { name: 'Subscription ID' },
        { name: 'Product ID' },
        { name: 'Location' },
        { name: 'Deployment', value: askedDeployment() },
      ],
    });
  }

  private constructor() {}
}

/** The deployment that the caller names, in the path or in the body. It never throws: a metric must not cost an answer. */
function askedDeployment(): Expression {
  return Expression.block(`
    var path = context.Request.OriginalUrl.Path;
    var at = path.IndexOf("/deployments/", StringComparison.OrdinalIgnoreCase);
    if (at >= 0) { return path.Substring(at + 13).Split('/')[0]; }
    var type = context.Request.Headers.GetValueOrDefault("Content-Type", "");
    if (type.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0) { return "none"; }
    try
    {
        var model = JObject.Parse(context.Request.Body?.As<string>(preserveContent: true) ?? "")["model"] as JValue;
        return model?.Value as string ?? "none";
    }
    catch (Exception) { return "none"; }
`);
}
