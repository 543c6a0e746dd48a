import { block, value } from '../../failover/csharp';
import { pathBehindApi } from '../../failover/steps/path-behind-api';
import { ExistsAction } from '../../policy/elements/transformation';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';

/**
 * Answers 403 where the deployment of a request is none of those. What the request asks for is read as the failover
 * reads it; a body whose model cannot be read is refused, for nobody knows what a backend would make of it.
 */
export function modelCheck(models: readonly string[]): PolicyElement[] {
  const allowed = [...models].sort().map((model) => `"${model}"`);
  const asked = '((string)context.Variables["consumer-model"])';
  return [
    Policy.comment(
      'The deployments that the consumer may call. A request without a body, for a list say, asks for none.',
    ),
    Policy.setVariable({ name: 'consumer-path', value: block(pathBehindApi) }),
    Policy.setVariable({ name: 'consumer-model', value: block(askedModel) }),
    Policy.choose({
      when: [
        {
          condition: value(
            `${asked} != "" && !(new[] { ${allowed.join(', ')} }).Any(name => name.Equals(${asked}, StringComparison.OrdinalIgnoreCase))`,
          ),
          policies: [refusal(asked)],
        },
      ],
    }),
  ];
}

const askedModel = `
  var path = (string)context.Variables["consumer-path"];
  if (path.StartsWith("deployments/", StringComparison.OrdinalIgnoreCase))
  {
      var named = path.Split('/')[1];
      return named == "" ? "?" : named;
  }
  var headers = context.Request.Headers;
  var type = headers.GetValueOrDefault("Content-Type", "");
  var packed = headers.GetValueOrDefault("Content-Encoding", "identity") != "identity";
  if (context.Request.Body == null) { return ""; }
  if (packed || (type != "" && type.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0)) { return "?"; }
  var text = context.Request.Body.As<string>(preserveContent: true) ?? "";
  if (text.Trim() == "") { return ""; }
  try
  {
      var model = JObject.Parse(text)["model"] as JValue;
      return model?.Value as string ?? "?";
  }
  catch (Exception) { return "?"; }
`;

function refusal(asked: string): PolicyElement {
  return Policy.returnResponse({
    setStatus: { code: 403, reason: 'Forbidden' },
    setHeaders: [{ name: 'Content-Type', existsAction: ExistsAction.OVERRIDE, values: ['application/json'] }],
    setBody: {
      body: block(`
        var asked = ${asked};
        var told = asked == "?" ? "The request does not say which model it is for." : "This key is not for the model '" + asked + "'.";
        return new JObject(new JProperty("error", new JObject(
            new JProperty("code", "model_not_allowed"),
            new JProperty("message", told),
            new JProperty("type", "invalid_request_error"),
            new JProperty("param", "model")))).ToString(Newtonsoft.Json.Formatting.None);
      `),
    },
  });
}
