import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkExpression } from '../../lib/expression/check/checker';
import { parseExpression } from '../../lib/expression/parser';
import { compileUnit, type Numbered } from './compile-unit';

/**
 * Records what the expressions of test/simulator/csharp/expressions give under a real C# runtime.
 *
 *     npm pack jillejr.newtonsoft.json-for-unity@12.0.101          (in a folder of its own)
 *     tar xzf jillejr.newtonsoft.json-for-unity-12.0.101.tgz
 *     NEWTONSOFT="package/Plugins/Newtonsoft.Json Editor/Newtonsoft.Json.dll" \
 *         node -r ./scripts/register-ts.cjs scripts/record-expressions/record.ts [TOPIC…]
 *
 * Needs Mono (Debian: mono-mcs, mono-runtime, libmono-system-xml-linq4.0-cil) and writes
 * test/simulator/csharp/recorded/TOPIC.jsonl, a line `[expression, context, type, value]` each; for what throws, type is
 * `!` and the exception's name and value its message. An expression that Mono does not compile, or that uses what the
 * service does not allow, is named and left out.
 * Not part of any build or test: the recorded files are what the tests read.
 */

const here = __dirname;
const folder = join(here, '../../test/simulator/csharp');

interface Topic {
  readonly name: string;
  readonly cases: readonly (readonly [expression: string, contexts: readonly string[]])[];
}

function loadTopics(names: readonly string[]): Topic[] {
  const all = readdirSync(join(folder, 'expressions')).map((file) => file.replace(/\.ts$/, ''));
  return all
    .filter((name) => names.length === 0 || names.includes(name))
    .map((name) => {
      const { cases } = require(join(folder, 'expressions', name)) as Pick<Topic, 'cases'>;
      return { name, cases };
    });
}

/** Whether the service would run it at all: it allows a part of .NET only. */
function isAllowed([expression]: Topic['cases'][number]): boolean {
  const parsed = parseExpression(expression).expression;
  if (parsed === undefined) return true;
  const { issues } = checkExpression(parsed, expression, { expected: 'any' });
  const forbidden = issues.find(({ message }) => message.startsWith('policy expressions may not use'));
  if (forbidden !== undefined) console.log(`not allowed by the service: ${expression}`);
  return forbidden === undefined;
}

function newtonsoft(): string {
  const path = process.env.NEWTONSOFT;
  if (path === undefined) throw new Error('set NEWTONSOFT to the path of Newtonsoft.Json.dll, version 12');
  return path;
}

/** Compiles until nothing is refused any more; gives the numbers that were refused, with the compiler's words. */
function compile(expressions: readonly Numbered[], workplace: string): Map<number, string> {
  const refused = new Map<number, string>();
  for (;;) {
    writeFileSync(
      join(workplace, 'expressions.cs'),
      compileUnit(expressions.filter(({ number }) => !refused.has(number))),
    );
    const sources = [join(here, 'context.cs'), join(here, 'recorder.cs'), join(workplace, 'expressions.cs')];
    const libraries = ['System.Core', 'System.Xml', 'System.Xml.Linq', 'Microsoft.CSharp', 'System.Numerics'].map(
      (name) => `-r:${name}.dll`,
    );
    const flags = [
      '-nowarn:162,168,219,414,649,1717,1718,183,184,429',
      `-r:${join(workplace, 'Newtonsoft.Json.dll')}`,
      `-out:${join(workplace, 'record.exe')}`,
    ];
    const { status, stderr, stdout } = spawnSync('mcs', [...libraries, ...flags, ...sources], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status === 0) return refused;
    const before = refused.size;
    for (const [, number, error] of `${stderr}${stdout}`.matchAll(/\bE(\d+)\(\d+,\d+\): error (.*)/g))
      refused.set(Number(number), error);
    if (refused.size === before) throw new Error(`${stderr}${stdout}`);
  }
}

function record(topics: readonly Topic[], workplace: string): void {
  writeFileSync(join(workplace, 'Newtonsoft.Json.dll'), readFileSync(newtonsoft()));
  const numbered = topics.flatMap(({ cases, name }) =>
    cases.filter(isAllowed).map(([expression, contexts]) => ({ topic: name, expression, contexts })),
  );
  const expressions = numbered.map((entry, number) => ({ ...entry, number }));
  const refused = compile(expressions, workplace);
  for (const [number, error] of refused)
    console.log(`does not compile: ${expressions[number].topic}: ${expressions[number].expression}\n    ${error}`);
  const output = join(workplace, 'out.jsonl');
  execFileSync('mono', [join(workplace, 'record.exe'), join(folder, 'contexts.json'), output], {
    env: { ...process.env, TZ: 'UTC' },
    stdio: 'inherit',
  });
  const lines = new Map<string, string[]>(topics.map(({ name }) => [name, []]));
  for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
    const [number, ...answer] = JSON.parse(line) as [number, string, string | null, string | null];
    lines.get(expressions[number].topic)?.push(JSON.stringify([expressions[number].expression, ...answer]));
  }
  mkdirSync(join(folder, 'recorded'), { recursive: true });
  for (const [name, written] of lines) {
    writeFileSync(join(folder, 'recorded', `${name}.jsonl`), `${written.join('\n')}\n`);
    console.log(`${name}: ${written.length}`);
  }
}

const workplace = mkdtempSync(join(tmpdir(), 'record-expressions-'));
try {
  record(loadTopics(process.argv.slice(2)), workplace);
} finally {
  rmSync(workplace, { recursive: true });
}
