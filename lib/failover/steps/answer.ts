import { ExistsAction, type SetHeaderProps, type SetStatusProps } from '../../policy/elements/transformation';
import type { Expression } from '../../expression/expression';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { block, value } from '../csharp';
import type { Contract } from '../contract';
import { servedBy } from './report';

/** Who answered, after how many attempts: on every answer. */
export function answerHeaders(contract: Contract): SetHeaderProps[] {
  return [
    { name: contract.servedByHeader, existsAction: ExistsAction.OVERRIDE, values: [servedBy(contract)] },
    {
      name: contract.attemptsHeader,
      existsAction: ExistsAction.OVERRIDE,
      values: [value(`${contract.variables.attempts.safe}.ToString()`)],
    },
  ];
}

/**
 * Answers the caller on the ways out that both outbound and on-error know; where none of them is taken, the answer is
 * the one that is there, and only the headers are put on it.
 */
export function answerCaller(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  const outcome = v.outcome.safe;
  const resent = {
    condition: value(`${v.resent.safe} && (${outcome} == "served" || ${outcome} == "caller")`),
    policies: [Policy.returnResponse({ responseVariableName: v.response.name, setHeaders: answerHeaders(contract) })],
  };
  return [
    Policy.choose({
      when: [
        ...(contract.strategy === 'synchronous' ? [resent] : []),
        { condition: value(`${outcome} == "broken"`), policies: [brokenAnswer(contract)] },
        {
          condition: value(`${outcome} == "throttled" || ${outcome} == "failing"`),
          policies: [exhaustedAnswer(contract)],
        },
      ],
      otherwise: answerHeaders(contract).map((header) => Policy.setHeader(header)),
    }),
  ];
}

/** The answer of a gateway that no backend lets in. */
function brokenAnswer(contract: Contract): PolicyElement {
  return errorAnswer(contract, { code: 502, reason: 'Bad Gateway' }, [], {
    code: '"backend_configuration"',
    message: '"The gateway is not set up to reach the model: a backend refused its identity."',
    type: '"server_error"',
  });
}

/** The answer when nothing is left: 429 if any backend throttled, and when it is worth to come back. */
function exhaustedAnswer(contract: Contract): PolicyElement {
  const { throttled } = contract.variables;
  return errorAnswer(
    contract,
    {
      code: value(`${throttled.safe} ? 429 : 503`),
      reason: value(`${throttled.safe} ? "Too Many Requests" : "Service Unavailable"`),
    },
    [{ name: 'Retry-After', existsAction: ExistsAction.OVERRIDE, values: [retryAfter(contract)] }],
    {
      code: `${throttled.safe} ? "rate_limit_exceeded" : "service_unavailable"`,
      message: '"No backend can serve this request now. Try again after the time in the Retry-After header."',
      type: `${throttled.safe} ? "rate_limit_error" : "server_error"`,
    },
  );
}

/** Until the soonest moment at which a candidate is warm; at least one second. */
function retryAfter({ strategy, variables: v }: Contract): Expression {
  if (strategy === 'pool') return value(`Math.Max(1, ${v.cooldown.read}).ToString()`);
  return block(`
    var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
    var waits = ${v.warmAt.its}.Properties().Select(moment => ((long)moment.Value - now) / 1000.0);
    return ((int)Math.Max(1, Math.Ceiling(waits.DefaultIfEmpty(1).Min()))).ToString();
  `);
}

/** The C# of the three parts of an error that differ. */
interface ErrorParts {
  readonly code: string;
  readonly message: string;
  readonly type: string;
}

/** An answer of the gateway's own, in the shape in which OpenAI's clients expect errors. */
export function errorAnswer(
  contract: Contract,
  status: SetStatusProps,
  headers: readonly SetHeaderProps[],
  { code, message, type }: ErrorParts,
): PolicyElement {
  return Policy.returnResponse({
    setStatus: status,
    setHeaders: [
      { name: 'Content-Type', existsAction: ExistsAction.OVERRIDE, values: ['application/json'] },
      ...headers,
      ...answerHeaders(contract),
    ],
    setBody: {
      body: block(`
        return new JObject(new JProperty("error", new JObject(
            new JProperty("code", ${code}),
            new JProperty("message", ${message}),
            new JProperty("type", ${type}),
            new JProperty("param", JValue.CreateNull())))).ToString(Newtonsoft.Json.Formatting.None);
      `),
    },
  });
}
