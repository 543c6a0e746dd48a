import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContext } from '../../../lib/simulator/eval/context-reader';
import { type Answer, Evaluator } from '../../../lib/simulator/eval/evaluate';
import { type JsonObject, parseJsonTree } from '../../../lib/simulator/eval/json-tree';
import { overrides } from './overrides';

/**
 * What a real C# runtime gave (scripts/record-expressions says how it was recorded), against the evaluator.
 * A mismatch is shown as the expression, its context, what was recorded and what came.
 */

type Recorded = readonly [expression: string, context: string, type: string | null, value: string | null];

const folder = join(__dirname, 'recorded');
const contexts = parseJsonTree(readFileSync(join(__dirname, 'contexts.json'), 'utf8')) as JsonObject;
const evaluator = new Evaluator();

/** An answer in the form of a record. */
function recorded(answer: Answer): readonly [type: string | null, value: string | null] {
  if ('exception' in answer) return [`!${answer.exception}`, answer.message];
  if ('type' in answer) return [answer.type, answer.value];
  return [Object.keys(answer)[0], JSON.stringify(answer)];
}

/** Mono ran on Linux; anonymous types have no name that two compilers share; messages are compared by no one. */
function comparable([type, value]: readonly [string | null, string | null]): string {
  if (type?.startsWith('!') === true) return type;
  const name = type?.replace(/<>f__AnonymousType\d+`\d+\[[^\]]*\]/, 'anonymous type') ?? null;
  return JSON.stringify([name, value?.replaceAll('\r\n', '\n') ?? null]);
}

/** Fails by name, as what is not modelled has to. */
function isNotModelled(answer: Answer): boolean {
  return 'notModelled' in answer;
}

const missing = new Map<string, number>();

function mismatch([expression, context, type, value]: Recorded): string | undefined {
  const override = overrides.find((one) => one.expression === expression && (one.context ?? context) === context);
  if (override !== undefined && override.answer === undefined) return undefined;
  const answer = evaluator.answer(expression, readContext(contexts[context] ?? {}));
  if (isNotModelled(answer)) {
    const { notModelled } = answer as { readonly notModelled: string };
    missing.set(notModelled, (missing.get(notModelled) ?? 0) + 1);
    return undefined;
  }
  const expected = override?.answer ?? ([type, value] as const);
  const came = recorded(answer);
  if (comparable(came) === comparable(expected)) return undefined;
  return [`${expression} in ${context}`, `  expected ${expected.join(' ')}`, `  came     ${came.join(' ')}`].join('\n');
}

const topics = readdirSync(folder).map((file) => file.replace('.jsonl', ''));

test.each(topics)('%s: every expression gives what C# gives', (topic) => {
  const lines = readFileSync(join(folder, `${topic}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const mismatches = lines.flatMap((line) => mismatch(JSON.parse(line) as Recorded) ?? []);
  expect(mismatches.join('\n')).toBe('');
});

test('there are at least 1,500 recorded answers', () => {
  const count = topics.reduce(
    (sum, topic) =>
      sum +
      readFileSync(join(folder, `${topic}.jsonl`), 'utf8')
        .trim()
        .split('\n').length,
    0,
  );
  expect(count).toBeGreaterThanOrEqual(1_500);
});

test('hardly anything is refused as not modelled', () => {
  const names = [...missing].map(([name, count]) => `${count} ${name}`);
  expect(names.length <= 20 ? '' : names.join('\n')).toBe('');
});

test('every override is about an expression that is recorded', () => {
  const known = new Set(
    topics.flatMap((topic) =>
      readFileSync(join(folder, `${topic}.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Recorded)[0]),
    ),
  );
  expect(overrides.filter(({ expression }) => !known.has(expression)).map(({ expression }) => expression)).toEqual([]);
});
