import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, chmodSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { standardCommands } from '../../lib/cli/commands';
import { type Given, type Outcome, runCli } from './harness';

const loose = `<policies><inbound><base></base><set-variable name='a' value="@(1 &lt; 2 ? &quot;x&quot; : &quot;y&quot;)"/></inbound></policies>`;
const canonical = `<policies>
    <inbound>
        <base />
        <set-variable name="a" value="@(1 < 2 ? "x" : "y")" />
    </inbound>
</policies>
`;
const escaped = canonical.replace(/"@\((.*)\)"/, (_, code: string) => {
  return `"@(${code.replace(/</g, '&lt;').replace(/"/g, '&quot;')})"`;
});
const broken = '<policies>\n  <inbound>\n</policies>\n';

const format = (argv: readonly string[], given: Given): Promise<Outcome> =>
  runCli(['format', ...argv], { ...given, commands: standardCommands });

test.each([
  ['a loose document', [], loose, canonical],
  ['an escaped document', [], escaped, canonical],
  ['a canonical document', [], canonical, canonical],
  ['a document to be escaped', ['--dialect', 'xml'], canonical, escaped],
  ['an escaped document that stays so', ['--dialect', 'xml'], escaped, escaped],
  ['a byte order mark', [], `\ufeff${canonical}`, canonical],
])('%s is written from standard input to standard output', async (_, argv, stdin, stdout) => {
  expect(await format([...argv, '-'], { stdin })).toEqual({ exitCode: 0, stdout, stderr: '' });
});

test('a file is replaced in place, in silence, and keeps its mode', async () => {
  const outcome = await format(['policies'], {
    files: { 'policies/a.xml': loose, 'policies/b/c.xml': escaped, 'policies/d.txt': loose },
    prepare: (folder) => chmodSync(join(folder, 'policies/a.xml'), 0o640),
    look: (folder) => {
      expect(readFileSync(join(folder, 'policies/a.xml'), 'utf8')).toBe(canonical);
      expect(statSync(join(folder, 'policies/a.xml')).mode & 0o777).toBe(0o640);
      expect(readFileSync(join(folder, 'policies/b/c.xml'), 'utf8')).toBe(canonical);
      expect(readFileSync(join(folder, 'policies/d.txt'), 'utf8')).toBe(loose);
      expect(readdirSync(join(folder, 'policies'))).toEqual(['a.xml', 'b', 'd.txt']);
    },
  });
  expect(outcome).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('on a terminal the files that changed are named', async () => {
  const files = { 'a.xml': loose, 'b.xml': canonical };
  expect(await format(['.'], { files, terminal: 80 })).toEqual({ exitCode: 0, stdout: 'a.xml\n', stderr: '' });
});

test('a file that has its form is not touched', async () => {
  const before = new Date('2001-02-03T04:05:06Z');
  await format(['a.xml'], {
    files: { 'a.xml': canonical },
    prepare: (folder) => utimesSync(join(folder, 'a.xml'), before, before),
    look: (folder) => expect(statSync(join(folder, 'a.xml')).mtime).toEqual(before),
  });
});

test('a symbolic link stays one, and the file behind it is replaced', async () => {
  await format(['link.xml'], {
    files: { 'a.xml': loose },
    prepare: (folder) => symlinkSync('a.xml', join(folder, 'link.xml')),
    look: (folder) => {
      expect(lstatSync(join(folder, 'link.xml')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe(canonical);
    },
  });
});

test('--check lists what would change and writes nothing', async () => {
  const outcome = await format(['--check', 'a.xml', 'b.xml', 'c.xml'], {
    files: { 'a.xml': loose, 'b.xml': canonical, 'c.xml': `\ufeff${canonical}` },
    look: (folder) => expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe(loose),
  });
  expect(outcome).toEqual({ exitCode: 1, stdout: 'a.xml\nc.xml\n', stderr: '' });
});

test.each([
  ['a canonical one passes', canonical, { exitCode: 0, stdout: '', stderr: '' }],
  ['another is listed', loose, { exitCode: 1, stdout: '<stdin>\n', stderr: '' }],
])('--check on standard input: %s', async (_, stdin, outcome) => {
  expect(await format(['--check', '-'], { stdin })).toEqual(outcome);
});

test('a malformed file is reported and left alone, and the others are formatted', async () => {
  const { exitCode, stdout, stderr } = await format(['a.xml', 'b.xml'], {
    files: { 'a.xml': broken, 'b.xml': loose },
    look: (folder) => {
      expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe(broken);
      expect(readFileSync(join(folder, 'b.xml'), 'utf8')).toBe(canonical);
    },
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/^a\.xml:\d+:\d+: error XML\d{3}: .*\n/);
});

test.each([
  ['none.xml', 'there is no such file or folder'],
  ['empty', 'the folder holds no *.xml file'],
  ['cdk.tf.json', 'it is not an XML file; a synthesized file is formatted where it is made'],
  ['binary.xml', 'it is not UTF-8 text'],
])('%s cannot be used', async (path, reason) => {
  const files = { 'empty/a.txt': '', 'cdk.tf.json': '{}', 'binary.xml': Uint8Array.of(0xff, 0, 0xff) };
  const stderr = `resilient-openai: ${path}: it cannot be used: ${reason}\n`;
  expect(await format([path], { files })).toEqual({ exitCode: 2, stdout: '', stderr });
});
