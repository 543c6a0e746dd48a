import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ModuleKind, transpileModule } from 'typescript';
import { backendsFormat } from '../../lib/simulator/formats/backends-format';
import { readFormat } from '../../lib/simulator/formats/format';
import { requestFormat } from '../../lib/simulator/formats/request-format';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/testing-policies.md'), 'utf8');

/** The code of a language on the page, in its order. */
function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code);
}

const sources: Readonly<Record<string, string>> = {
  'cdktf-resilient-openai': '../../lib/index',
  'cdktf-resilient-openai/testing': '../../lib/simulator/testing',
};

describe('the example of docs/testing-policies.md', () => {
  const { outputText } = transpileModule(blocks('ts')[0], { compilerOptions: { module: ModuleKind.CommonJS } });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is our own page's; its tests become tests of this file
  const run = new Function('require', 'exports', outputText) as (
    load: (name: string) => unknown,
    exported: object,
  ) => void;
  run((name) => require(sources[name]), {});
});

test('the files of docs/testing-policies.md fit their formats', () => {
  const [request, backends] = blocks('json');
  expect(readFormat(request, requestFormat).url).toBe('/openai/v1/responses');
  expect(readFormat(backends, backendsFormat).entities).toHaveLength(3);
});

test('the sub-path leads to the compiled surface, and is published', () => {
  const folder = join(root, 'testing');
  const { main, types } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const source = (path: string): string => relative(root, resolve(folder, path)).replace(/^build/, 'lib');
  expect(source(main)).toBe('lib/simulator/testing.js');
  expect(source(types)).toBe('lib/simulator/testing.d.ts');
  expect(existsSync(join(root, 'lib/simulator/testing.ts'))).toBe(true);
  expect((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }).files).toContain(
    'testing',
  );
});
