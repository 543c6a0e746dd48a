/**
 * What a policy expression costs when it runs here, against the same logic written by hand in JavaScript.
 *
 * The hand-written side works on plain objects and maps that hold the same values. Aim: at most 4 times, over the
 * expressions together (geometric mean).
 */
import { compileExpression, libraryBindings } from '../lib/simulator/csharp/evaluate';
import { Execution, runWithin } from '../lib/simulator/csharp/execution';
import { readContext } from '../lib/simulator/eval/context-reader';
import { parseJsonTree } from '../lib/simulator/eval/json-tree';
import { secondsPerCall } from './measure';

const usage = '{"id":"c1","choices":[{"message":{"content":"hello"}}],"usage":{"prompt_tokens":12,"total_tokens":34}}';

const declared = {
  request: { method: 'POST', url: 'https://gateway.example/openai/chat', headers: { Authorization: ['Bearer abc'] } },
  response: { statusCode: 429, statusReason: 'Too Many Requests', headers: { 'Retry-After': ['12'] }, body: null },
  variables: {
    backend: { type: 'string', value: 'primary' },
    attempt: { type: 'int', value: 2 },
    host: { type: 'string', value: 'eastus.openai.azure.com' },
    usage: { type: 'string', value: usage },
    backends: {
      type: 'JArray',
      value: [
        { url: 'https://a.example', priority: 1, isThrottling: true },
        { url: 'https://b.example', priority: 2, isThrottling: false },
        { url: 'https://c.example', priority: 1, isThrottling: false },
      ],
    },
  },
};

const evaluation = readContext(parseJsonTree(JSON.stringify(declared)));
const { runtime } = evaluation;

interface Backend {
  readonly url: string;
  readonly priority: number;
  readonly isThrottling: boolean;
}

const byHand = {
  headers: new Map([['authorization', ['Bearer abc']]]),
  response: { statusCode: 429, headers: new Map([['retry-after', ['12']]]) },
  variables: new Map<string, unknown>([
    ['backend', 'primary'],
    ['attempt', 2],
    ['host', 'eastus.openai.azure.com'],
    ['usage', usage],
    [
      'backends',
      [
        { url: 'https://a.example', priority: 1, isThrottling: true },
        { url: 'https://b.example', priority: 2, isThrottling: false },
        { url: 'https://c.example', priority: 1, isThrottling: false },
      ],
    ],
  ]),
};

function header(headers: ReadonlyMap<string, readonly string[]>, name: string, otherwise: string): string {
  return headers.get(name.toLowerCase())?.join(',') ?? otherwise;
}

function nearestBackend(): number {
  let [best, priority] = [-1, Infinity];
  const backends = byHand.variables.get('backends') as readonly Backend[];
  for (let index = 0; index < backends.length; index += 1) {
    if (backends[index].isThrottling || backends[index].priority >= priority) continue;
    [best, priority] = [index, backends[index].priority];
  }
  return best;
}

const cases: readonly (readonly [name: string, expression: string, byHand: () => unknown])[] = [
  [
    'variable',
    '@((string)context.Variables["backend"] == "primary")',
    () => byHand.variables.get('backend') === 'primary',
  ],
  [
    'counter',
    '@(context.Variables.GetValueOrDefault<int>("attempt", 0) + 1)',
    () => ((byHand.variables.get('attempt') as number | undefined) ?? 0) + 1,
  ],
  [
    'status',
    '@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))',
    () => byHand.response !== null && (byHand.response.statusCode === 429 || byHand.response.statusCode >= 500),
  ],
  [
    'header',
    '@(context.Request.Headers.GetValueOrDefault("Authorization", "").StartsWith("Bearer "))',
    () => header(byHand.headers, 'Authorization', '').startsWith('Bearer '),
  ],
  [
    'Retry-After',
    '@{ int seconds; return int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds) ? Math.Min(seconds, 60) : 10; }',
    () => {
      const text = header(byHand.response.headers, 'Retry-After', '');
      return /^\s*[+-]?\d+\s*$/.test(text) ? Math.min(Number(text), 60) : 10;
    },
  ],
  [
    'text',
    '@($"https://{(string)context.Variables["host"]}/openai/{context.Variables.GetValueOrDefault<int>("attempt")}")',
    () => `https://${byHand.variables.get('host') as string}/openai/${byHand.variables.get('attempt') as number}`,
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
    () => (byHand.variables.get('backends') as readonly Backend[]).filter((b) => !b.isThrottling).map((b) => b.url)[0],
  ],
  [
    'JSON body',
    '@((int)JObject.Parse((string)context.Variables["usage"])["usage"]["total_tokens"])',
    () =>
      (JSON.parse(byHand.variables.get('usage') as string) as { usage: { total_tokens: number } }).usage.total_tokens,
  ],
];

console.log('expression      here         by hand      ratio');
let product = 1;
for (const [name, text, hand] of cases) {
  const { expression } = compileExpression(text);
  if (expression === undefined) throw new Error(`the expression of the benchmark is refused: ${text}`);
  const context = runWithin(new Execution(runtime, libraryBindings()), () => evaluation.make());
  const here = secondsPerCall(() => expression.run(context, runtime));
  const there = secondsPerCall(hand);
  product *= here / there;
  console.log(name.padEnd(15), nanoseconds(here), nanoseconds(there), (here / there).toFixed(1));
}
console.log(`together ${Math.pow(product, 1 / cases.length).toFixed(1)} times (aim: at most 4)`);

function nanoseconds(seconds: number): string {
  return `${Math.round(seconds * 1e9)} ns`.padEnd(12);
}
