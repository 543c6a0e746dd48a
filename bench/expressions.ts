/**
 * What a policy expression costs when it runs here, against the same logic written by hand in JavaScript.
 *
 * The hand-written side works on plain objects and maps that hold the same values. Both go through four contexts in
 * turn, so that nothing can be worked out once for all. Aim: at most 4 times (geometric mean over the expressions).
 */
import { compileExpression, libraryBindings } from '../lib/simulator/csharp/evaluate';
import { Execution, runWithin } from '../lib/simulator/csharp/execution';
import { readContext } from '../lib/simulator/eval/context-reader';
import { parseJsonTree } from '../lib/simulator/eval/json-tree';
import { secondsPerCall } from './measure';

interface Backend {
  readonly url: string;
  readonly priority: number;
  readonly isThrottling: boolean;
}

/** What the hand-written side is given. */
interface Plain {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly response: { readonly statusCode: number; readonly headers: ReadonlyMap<string, readonly string[]> };
  readonly variables: ReadonlyMap<string, unknown>;
}

interface Facts {
  readonly backend: string;
  readonly attempt: number;
  readonly status: number;
  readonly retryAfter: string;
  readonly token: string;
  readonly backends: readonly Backend[];
}

const factsOfEach: readonly Facts[] = [429, 200, 503, 404].map((status, index) => ({
  backend: ['primary', 'secondary', 'tertiary', 'primary'][index],
  attempt: index,
  status,
  retryAfter: ['12', '90', '', '5'][index],
  token: `Bearer token-${index}`,
  backends: [0, 1, 2].map((place) => ({
    url: `https://${'abc'[place]}-${index}.example`,
    priority: 1 + ((place + index) % 3),
    isThrottling: place === index,
  })),
}));

const usageOf = (facts: Facts): string =>
  `{"id":"c${facts.attempt}","choices":[{"message":{"content":"hello"}}],"usage":{"prompt_tokens":12,"total_tokens":${30 + facts.attempt}}}`;

function plainOf(facts: Facts): Plain {
  return {
    headers: new Map([['authorization', [facts.token]]]),
    response: { statusCode: facts.status, headers: new Map([['retry-after', [facts.retryAfter]]]) },
    variables: new Map<string, unknown>([
      ['backend', facts.backend],
      ['attempt', facts.attempt],
      ['usage', usageOf(facts)],
      ['backends', facts.backends],
    ]),
  };
}

function declaredOf(facts: Facts): string {
  return JSON.stringify({
    request: { method: 'POST', url: 'https://gateway.example/openai/chat', headers: { Authorization: [facts.token] } },
    response: {
      statusCode: facts.status,
      statusReason: 'Reason',
      headers: { 'Retry-After': [facts.retryAfter] },
      body: null,
    },
    variables: {
      backend: { type: 'string', value: facts.backend },
      attempt: { type: 'int', value: facts.attempt },
      usage: { type: 'string', value: usageOf(facts) },
      backends: { type: 'JArray', value: facts.backends },
    },
  });
}

function header(headers: Plain['headers'], name: string, otherwise: string): string {
  return headers.get(name.toLowerCase())?.join(',') ?? otherwise;
}

function nearestBackend({ variables }: Plain): number {
  let [best, priority] = [-1, Infinity];
  const backends = variables.get('backends') as readonly Backend[];
  for (let index = 0; index < backends.length; index += 1) {
    if (backends[index].isThrottling || backends[index].priority >= priority) continue;
    [best, priority] = [index, backends[index].priority];
  }
  return best;
}

type Case = readonly [name: string, expression: string, byHand: (context: Plain) => unknown];

const cases: readonly Case[] = [
  [
    'variable',
    '@((string)context.Variables["backend"] == "primary")',
    ({ variables }) => variables.get('backend') === 'primary',
  ],
  [
    'counter',
    '@(context.Variables.GetValueOrDefault<int>("attempt", 0) + 1)',
    ({ variables }) => ((variables.get('attempt') as number | undefined) ?? 0) + 1,
  ],
  [
    'status',
    '@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))',
    ({ response }) => response !== null && (response.statusCode === 429 || response.statusCode >= 500),
  ],
  [
    'header',
    '@(context.Request.Headers.GetValueOrDefault("Authorization", "").StartsWith("Bearer "))',
    ({ headers }) => header(headers, 'Authorization', '').startsWith('Bearer '),
  ],
  [
    'Retry-After',
    '@{ int seconds; return int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds) ? Math.Min(seconds, 60) : 10; }',
    ({ response }) => {
      const text = header(response.headers, 'Retry-After', '');
      return /^\s*[+-]?\d+\s*$/.test(text) ? Math.min(Number(text), 60) : 10;
    },
  ],
  [
    'text',
    '@($"https://{(string)context.Variables["backend"]}/openai/{context.Variables.GetValueOrDefault<int>("attempt")}")',
    ({ variables }) => `https://${variables.get('backend') as string}/openai/${variables.get('attempt') as number}`,
  ],
  [
    'backend loop',
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
      (variables.get('backends') as readonly Backend[]).filter((b) => !b.isThrottling).map((b) => b.url)[0],
  ],
  [
    'JSON body',
    '@((int)JObject.Parse((string)context.Variables["usage"])["usage"]["total_tokens"])',
    ({ variables }) =>
      (JSON.parse(variables.get('usage') as string) as { usage: { total_tokens: number } }).usage.total_tokens,
  ],
];

const evaluations = factsOfEach.map((facts) => readContext(parseJsonTree(declaredOf(facts))));
const { runtime } = evaluations[0];
const contexts = runWithin(new Execution(runtime, libraryBindings()), () => evaluations.map((one) => one.make()));
const plain = factsOfEach.map(plainOf);

/** Results go here, so that no compiler can leave the work out. */
const results: unknown[] = [0, 0, 0, 0];

console.log('expression      here         by hand      ratio');
let product = 1;
for (const [name, text, hand] of cases) {
  const { expression } = compileExpression(text);
  if (expression === undefined) throw new Error(`the expression of the benchmark is refused: ${text}`);
  const here = secondsPerCall(() => contexts.forEach((context, index) => (results[index] = expression.run(context, runtime)))); // prettier-ignore
  const there = secondsPerCall(() => plain.forEach((context, index) => (results[index] = hand(context))));
  product *= here / there;
  console.log(name.padEnd(15), nanoseconds(here / 4), nanoseconds(there / 4), (here / there).toFixed(1));
}
console.log(`together ${Math.pow(product, 1 / cases.length).toFixed(1)} times (aim: at most 4)`);

function nanoseconds(seconds: number): string {
  return `${Math.round(seconds * 1e9)} ns`.padEnd(12);
}
