import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolicyDocument } from '../../lib/policy/policy-document';
import { PolicyScope, PolicySeverity } from '../../lib/policy/policy-validation';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'policy-files-'));

afterAll(() => rmSync(folder, { recursive: true }));

test('examples/policy-files saves a document and every fragment that it includes, all without a finding', () => {
  const script = join(root, 'examples/policy-files/main.ts');
  execFileSync(process.execPath, ['-r', join(root, 'scripts/register-ts.cjs'), script, folder]);
  const files = readdirSync(folder);
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const included = [...(texts.get('api.xml') ?? '').matchAll(/fragment-id="([^"]+)"/g)].map(([, id]) => `${id}.xml`);
  expect(included.length).toBeGreaterThan(0);
  expect([...new Set(included), 'api.xml'].sort()).toEqual(files.sort());
  for (const text of texts.values()) {
    const issues = PolicyDocument.validateText(text, { scope: PolicyScope.API });
    expect(issues.filter(({ severity }) => severity !== PolicySeverity.INFO)).toEqual([]);
  }
});
