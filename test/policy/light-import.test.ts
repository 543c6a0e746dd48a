import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The files of lib that are loaded after some code has run, in a process of its own. */
function loadedBy(code: string): string[] {
  const list = `Object.keys(require.cache).map((file) => file.split('/lib/').pop()).filter((file) => file.endsWith('.ts'))`;
  const script = `${code}; console.log(JSON.stringify(${list}))`;
  const run = spawnSync('node', ['-r', './scripts/register-ts.cjs', '-e', script], { cwd: root, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as string[];
}

const heavy =
  /^policy\/catalogue\/|^policy\/factory\/|^policy\/rules\/|^expression\/parser|^expression\/check|^xml\/(reader|writer)/;
const load = `const { Policy } = require('./lib/policy/policy.ts'); require('./lib/policy/variable.ts'); require('./lib/expression/request.ts')`;

test('the factories load neither the catalogue nor a parser before they are used', () => {
  expect(loadedBy(load).filter((file) => heavy.test(file))).toEqual([]);
});

test('the first policy loads the catalogue, and no rule', () => {
  const files = loadedBy(`${load}; Policy.setStatus({ code: 200 })`);
  expect(files).toContain('policy/catalogue/catalogue.ts');
  expect(files.filter((file) => /rules|meanings|parser\.ts/.test(file))).toEqual([]);
});
