import { bool, int, item, list, object, present, required, text } from './expression-checks';
import type { Backend, Headers, Plain } from './expression-facts';

/** An expression, and the same logic with the same checks by hand. */
export type Case = readonly [name: string, expression: string, byHand: (context: Plain) => unknown];

function header(headers: Headers, name: string, otherwise: string): string {
  return headers.get(name.toLowerCase())?.join(',') ?? otherwise;
}

/** What policies do most, about in the order in which they do it. */
const short: readonly Case[] = [
  [
    'variable',
    '@((string)context.Variables["backend"] == "primary")',
    ({ variables }) => text(required(variables, 'backend')) === 'primary',
  ],
  [
    'counter',
    '@(context.Variables.GetValueOrDefault<int>("attempt", 0) + 1)',
    ({ variables }) => {
      const value = variables.get('attempt');
      return ((value === undefined ? 0 : int(value)) + 1) | 0;
    },
  ],
  [
    'status',
    '@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))',
    ({ response }) => response !== null && (response.statusCode === 429 || response.statusCode >= 500),
  ],
  [
    'bearer',
    '@("Bearer " + (string)context.Variables["token"])',
    ({ variables }) => `Bearer ${text(required(variables, 'token'))}`,
  ],
  [
    'header',
    '@(context.Request.Headers.GetValueOrDefault("Authorization", "").StartsWith("Bearer "))',
    ({ request }) => header(request.headers, 'Authorization', '').startsWith('Bearer '),
  ],
  [
    'text',
    '@($"https://{(string)context.Variables["backend"]}/openai/{context.Variables.GetValueOrDefault<int>("attempt")}")',
    ({ variables }) => `https://${text(required(variables, 'backend'))}/openai/${int(variables.get('attempt') ?? 0)}`,
  ],
  [
    'subscription',
    '@(string.IsNullOrEmpty(context.Subscription.Name) ? context.Subscription.Id : context.Subscription.Name)',
    ({ subscription }) => {
      const { name, id } = present(subscription);
      return name === null || name === '' ? id : name;
    },
  ],
  [
    'method',
    '@(context.Request.Method.Equals("POST", StringComparison.OrdinalIgnoreCase))',
    ({ request }) => request.method.toUpperCase() === 'POST',
  ],
  [
    'split',
    `@(context.Request.Headers.GetValueOrDefault("Authorization", "").Split(' ')[1])`,
    ({ request }) => item(header(request.headers, 'Authorization', '').split(' '), 1),
  ],
  [
    'Retry-After',
    '@{ int seconds; return int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds) ? Math.Min(seconds, 60) : 10; }',
    ({ response }) => {
      const value = header(present(response).headers, 'Retry-After', '');
      const seconds = /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : NaN;
      return (seconds | 0) === seconds ? Math.min(seconds, 60) : 10;
    },
  ],
  [
    'expiry',
    '@(context.Variables.ContainsKey("until") && DateTime.UtcNow.AddSeconds(5) < (DateTime)context.Variables["until"])',
    ({ variables, now }) => {
      if (!variables.has('until')) return false;
      const until = required(variables, 'until');
      if (!(until instanceof Date)) throw new TypeError('not a date');
      return new Date(now + 5000) < until;
    },
  ],
];

function nearestBackend({ variables }: Plain): number {
  const backends = list(required(variables, 'backends'));
  let [best, priority] = [-1, 0x7fffffff];
  for (let index = 0; index < backends.length; index += 1) {
    const backend = object<Backend>(item(backends, index));
    if (bool(backend.isThrottling) || int(backend.priority) >= priority) continue;
    [best, priority] = [index, int(backend.priority)];
  }
  return best;
}

function reply(body: string): string {
  try {
    const { choices } = object<{ choices: unknown }>(JSON.parse(body));
    if (choices === undefined) return '';
    const { message } = object<{ message: unknown }>(item(list(choices), 0));
    const content = message === undefined ? undefined : object<{ content: unknown }>(message).content;
    return content === undefined || content === null ? '' : text(content);
  } catch {
    return '';
  }
}

/** What is rarer and does more: JSON, loops and LINQ. */
const long: readonly Case[] = [
  [
    'JSON variable',
    '@(((JObject)((JArray)context.Variables["backends"])[(Int32)context.Variables["index"]]).Value<string>("name"))',
    ({ variables }) => {
      const backends = list(required(variables, 'backends'));
      return text(object<Backend>(item(backends, int(required(variables, 'index')))).name);
    },
  ],
  [
    'JSON text',
    '@((int)JObject.Parse((string)context.Variables["usage"])["usage"]["total_tokens"])',
    ({ variables }) => {
      const body = object<{ usage: unknown }>(JSON.parse(text(required(variables, 'usage'))));
      return int(object<{ total_tokens: unknown }>(body.usage).total_tokens);
    },
  ],
  [
    'body',
    '@(context.Request.Body.As<JObject>(preserveContent: true)["model"].ToString())',
    ({ request }) => {
      const body = object<{ model: unknown }>(JSON.parse(request.body.toString('utf8')));
      return String(present(body.model));
    },
  ],
  [
    'error body',
    '@(new JObject(new JProperty("error", new JObject(new JProperty("code", context.Response.StatusCode), new JProperty("message", "no backend is left")))).ToString())',
    ({ response }) =>
      JSON.stringify({ error: { code: present(response).statusCode, message: 'no backend is left' } }, null, 2)
        .replaceAll('\n', '\r\n'), // prettier-ignore
  ],
  [
    'try',
    '@{ try { var body = JObject.Parse((string)context.Variables["usage"]); return body["choices"]?[0]?["message"]?["content"]?.ToString() ?? ""; } catch (Exception) { return ""; } }',
    ({ variables }) => reply(text(required(variables, 'usage'))),
  ],
  [
    'foreach',
    '@{ var sum = 0; foreach (var backend in (JArray)context.Variables["backends"]) { if (!(bool)backend["isThrottling"]) { sum += (int)backend["priority"]; } } return sum; }',
    ({ variables }) => {
      let sum = 0;
      for (const each of list(required(variables, 'backends'))) {
        const backend = object<Backend>(each);
        if (!bool(backend.isThrottling)) sum = (sum + int(backend.priority)) | 0;
      }
      return sum;
    },
  ],
  [
    'for',
    `@{ var backends = (JArray)context.Variables["backends"]; int best = -1, priority = int.MaxValue;
       for (int i = 0; i < backends.Count; i++) {
         if ((bool)backends[i]["isThrottling"] || (int)backends[i]["priority"] >= priority) continue;
         best = i; priority = (int)backends[i]["priority"]; }
       return best; }`,
    nearestBackend,
  ],
  [
    'LINQ',
    '@(((JArray)context.Variables["backends"]).Where(b => !(bool)b["isThrottling"]).Select(b => (string)b["url"]).FirstOrDefault())',
    ({ variables }) =>
      list(required(variables, 'backends'))
        .filter((b) => !bool(object<Backend>(b).isThrottling))
        .map((b) => text(object<Backend>(b).url))[0],
  ],
];

export const cases: readonly Case[] = [...short, ...long];
