import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleFiles } from '../../scripts/generate/stale';

const root = join(__dirname, '../..');

test('factories and pages are what the catalogue and the rules say (npm run generate renews them)', () => {
  const run = spawnSync('node', ['-r', './scripts/register-ts.cjs', 'scripts/generate.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ output: run.stdout, errors: run.stderr, status: run.status }).toEqual({ output: '', errors: '', status: 0 });
}, 60_000);

test('a file that is missing or has another text is stale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    writeFileSync(join(folder, 'same.ts'), 'a\n');
    writeFileSync(join(folder, 'other.ts'), 'b\n');
    const files = ['same.ts', 'other.ts', 'missing.ts'].map((path) => ({ path, text: 'a\n' }));
    expect(staleFiles(files, folder).map(({ path }) => path)).toEqual(['other.ts', 'missing.ts']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
