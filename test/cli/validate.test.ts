import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Given, runCli } from './harness';

const bad = '<policies>\n  <bad />\n</policies>\n';
const odd = '<policies odd="" />\n';
const clean = '<policies />\n';

const badFound = (name: string): string =>
  `${name}:2:4: error TST001: the word is 'bad', expected another\n    <bad />\n     ^^^\n  fix: write 'good'\n`;
const oddFound = (name: string): string =>
  `${name}:1:11: warning TST002: the word is 'odd', expected another\n  <policies odd="" />\n            ^^^\n  fix: leave odd out\n`;
const unusable = (name: string, reason: string): string => `resilient-openai: ${name}: it cannot be used: ${reason}\n`;

interface Row extends Given {
  readonly argv: readonly string[];
  readonly exitCode: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

const rows: Readonly<Record<string, Row>> = {
  'a clean file is passed over in silence': { argv: ['a.xml'], files: { 'a.xml': clean }, exitCode: 0 },
  'an error is shown with its line, a caret and the fix': {
    argv: ['a.xml'],
    files: { 'a.xml': bad },
    exitCode: 1,
    stdout: badFound('a.xml'),
  },
  'a warning is shown, and the rule’s cure where it has no fix': {
    argv: ['a.xml'],
    files: { 'a.xml': odd },
    exitCode: 0,
    stdout: oddFound('a.xml'),
  },
  'any name is taken for a policy when it is given': {
    argv: ['policy.txt'],
    files: { 'policy.txt': bad },
    exitCode: 1,
    stdout: badFound('policy.txt'),
  },
  'files are looked at in the order given': {
    argv: ['b.xml', 'a.xml'],
    files: { 'a.xml': bad, 'b.xml': odd },
    exitCode: 1,
    stdout: oddFound('b.xml') + badFound('a.xml'),
  },
  'a file that is named twice is looked at once': {
    argv: ['a.xml', './a.xml', '.'],
    files: { 'a.xml': bad },
    exitCode: 1,
    stdout: badFound('a.xml'),
  },
  'a folder is searched to its depth, in order': {
    argv: ['policies/'],
    files: {
      'policies/b.xml': bad,
      'policies/a/z.XML': odd,
      'policies/a.xml': odd,
      'policies/c.txt': bad,
      'policies/node_modules/d.xml': bad,
      'policies/.git/e.xml': bad,
    },
    exitCode: 1,
    stdout: oddFound('policies/a.xml') + oddFound('policies/a/z.XML') + badFound('policies/b.xml'),
  },
  'a folder without a policy cannot be used': {
    argv: ['policies'],
    files: { 'policies/readme.md': '' },
    exitCode: 2,
    stderr: unusable('policies', 'the folder holds no *.xml and no *.tf.json file'),
  },
  'links that go round in a circle are survived': {
    argv: ['policies'],
    files: { 'policies/a.xml': bad },
    prepare: (folder) => {
      symlinkSync(folder, join(folder, 'policies', 'round'));
      symlinkSync('.', join(folder, 'policies', 'here'));
      symlinkSync('itself.xml', join(folder, 'policies', 'itself.xml'));
      symlinkSync('nowhere.xml', join(folder, 'policies', 'dangling.xml'));
    },
    exitCode: 1,
    stdout: badFound('policies/a.xml'),
  },
  'a link to itself cannot be used': {
    argv: ['itself.xml'],
    prepare: (folder) => symlinkSync('itself.xml', join(folder, 'itself.xml')),
    exitCode: 2,
    stderr: unusable('itself.xml', 'its symbolic links go round in a circle'),
  },
  'standard input is read at -, once': {
    argv: ['-', '-'],
    stdin: bad,
    exitCode: 1,
    stdout: badFound('<stdin>'),
  },
  'standard input may be a synthesized file': {
    argv: ['-'],
    stdin: JSON.stringify({ resource: { azurerm_api_management_policy: { all: { xml_content: bad } } } }),
    exitCode: 1,
    stdout: badFound('<stdin>#azurerm_api_management_policy.all'),
  },
  'a file that is not there hides nothing of the others': {
    argv: ['none.xml', 'a.xml'],
    files: { 'a.xml': bad },
    exitCode: 2,
    stdout: badFound('a.xml'),
    stderr: unusable('none.xml', 'there is no such file or folder'),
  },
  'a binary file cannot be used': {
    argv: ['a.xml', 'b.xml', 'c.xml'],
    files: { 'a.xml': Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'b.xml': '<a>\0</a>', 'c.xml': bad },
    exitCode: 2,
    stdout: badFound('c.xml'),
    stderr: unusable('a.xml', 'it is not UTF-8 text') + unusable('b.xml', 'it is a binary file, not text'),
  },
  'a byte order mark is no character of the first line': {
    argv: ['a.xml', 'b.xml'],
    files: { 'a.xml': `\ufeff${odd}`, 'b.xml': Buffer.from(`\ufeff${odd}`, 'utf16le') },
    exitCode: 0,
    stdout: oddFound('a.xml') + oddFound('b.xml'),
  },
  'HCL is not taken for a policy': {
    argv: ['cdk.tf'],
    files: { 'cdk.tf': 'resource "bad" {}' },
    exitCode: 2,
    stderr: unusable('cdk.tf', 'it is Terraform HCL; synthesize JSON (cdk.tf.json) instead'),
  },
  'an empty file is a text like any other': { argv: ['a.xml'], files: { 'a.xml': '' }, exitCode: 0 },
  'lines may end in CRLF': {
    argv: ['a.xml'],
    files: { 'a.xml': bad.replace(/\n/g, '\r\n') },
    exitCode: 1,
    stdout: badFound('a.xml'),
  },
  'a control character does not reach the terminal': {
    argv: ['a.xml'],
    files: { 'a.xml': '\u001b[2J<odd />' },
    exitCode: 0,
    stdout:
      "a.xml:1:6: warning TST002: the word is 'odd', expected another\n  \ufffd[2J<odd />\n       ^^^\n  fix: leave odd out\n",
  },
  'on a terminal a last line counts': {
    argv: ['a.xml', 'b.xml'],
    files: { 'a.xml': bad, 'b.xml': odd },
    terminal: 80,
    env: { NO_COLOR: '1' },
    exitCode: 1,
    stdout: `${badFound('a.xml')}${oddFound('b.xml')}1 error, 1 warning in 2 policies\n`,
  },
  'on a terminal a clean run says so': {
    argv: ['a.xml'],
    files: { 'a.xml': clean },
    terminal: 80,
    exitCode: 0,
    stdout: 'nothing found in 1 policy\n',
  },
  'on a terminal there is colour': {
    argv: ['a.xml'],
    files: { 'a.xml': '<new/>' },
    terminal: 80,
    exitCode: 0,
    stdout: [
      "\u001b[1ma.xml:1:2:\u001b[22m \u001b[36minfo TST003:\u001b[39m the word is 'new', expected another",
      '  <new/>',
      '  \u001b[36m ^^^\u001b[39m',
      '  \u001b[2mfix:\u001b[22m leave new out',
      '1 note in 1 policy\n',
    ].join('\n'),
  },
  'FORCE_COLOR brings colour to a pipe': {
    argv: ['a.xml'],
    files: { 'a.xml': '<new/>' },
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    exitCode: 0,
    stdout: [
      "\u001b[1ma.xml:1:2:\u001b[22m \u001b[36minfo TST003:\u001b[39m the word is 'new', expected another",
      '  <new/>',
      '  \u001b[36m ^^^\u001b[39m',
      '  \u001b[2mfix:\u001b[22m leave new out\n',
    ].join('\n'),
  },
  'a long line is cut to the terminal': {
    argv: ['a.xml'],
    files: { 'a.xml': `<a b="${'x'.repeat(300)} bad ${'y'.repeat(300)}" />` },
    terminal: 50,
    env: { TERM: 'dumb' },
    exitCode: 1,
    stdout: [
      "a.xml:1:308: error TST001: the word is 'bad', expected another",
      `  …${'x'.repeat(15)} bad ${'y'.repeat(26)}…`,
      `  ${' '.repeat(17)}^^^`,
      "  fix: write 'good'",
      '1 error in 1 policy\n',
    ].join('\n'),
  },
  'what is known of the place reaches the validator': {
    argv: ['--scope', 'api', '--gateway', 'v2', '--named-values', 'names', '--format', 'json', '-'],
    stdin: 'context',
    files: { names: 'key\n\nhost-name\n' },
    exitCode: 0,
    stdout: `${JSON.stringify(
      [
        {
          file: '<stdin>',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 8,
          severity: 'info',
          code: 'TST003',
          message: 'known: api v2 key+host-name',
          fix: 'leave new out',
        },
      ],
      undefined,
      2,
    )}\n`,
  },
  'in JSON a clean run is an empty array': {
    argv: ['--format', 'json', 'a.xml'],
    files: { 'a.xml': clean },
    terminal: 80,
    exitCode: 0,
    stdout: '[]\n',
  },
  'a policy where a fragment is wanted is an error': {
    argv: ['--scope', 'fragment', 'a.xml', 'b.xml'],
    files: { 'a.xml': '<!-- <fragment> -->\n<policies />', 'b.xml': '<fragment />' },
    exitCode: 1,
    stdout: [
      "a.xml:2:2: error POL010: the root element is 'policies', expected 'fragment' here",
      '  <policies />',
      '   ^^^^^^^^',
      '  fix: put the policies in <fragment>, without sections\n',
    ].join('\n'),
  },
  'a fragment may be among the policies of a scope': {
    argv: ['--scope', 'api', 'a.xml'],
    files: { 'a.xml': '<fragment />' },
    exitCode: 0,
  },
};

test.each(Object.entries(rows))('%s', async (_, { argv, exitCode, stdout = '', stderr = '', ...given }) => {
  expect(await runCli(['validate', ...argv], given)).toEqual({ exitCode, stdout, stderr });
});

describe('the file of named values', () => {
  test.each([
    ['a JSON array', '["key", "host"]', 'key+host'],
    ['what az lists', '[{ "name": "a", "displayName": "key" }, { "displayName": "host" }]', 'key+host'],
    ['a JSON object', '{ "key": "secret", "host": { "secret": true } }', 'key+host'],
    ['lines', '\ufeffkey\r\n  host  \r\n', 'key+host'],
    ['nothing', '', ''],
  ])('may hold %s', async (_, content, names) => {
    const given = { files: { names: content, 'a.xml': 'context' } };
    const { exitCode, stdout } = await runCli(['validate', '--named-values', 'names', 'a.xml'], given);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`known: - - ${names}\n`);
  });

  test.each([
    ['[{ "name": "key" }]', 'the named values in names cannot be used: item 1 is {"name":"key"}, expected a name'],
    ['["key", 3]', 'the named values in names cannot be used: item 2 is 3, expected a name'],
    [
      '["key",\n "host"',
      'the named values in names cannot be used: it is not JSON: line 2, column 8 is not what JSON allows there',
    ],
    [
      'key\nhost = 3\n',
      "the named values in names cannot be used: line 2 is 'host = 3', expected a name of letters, digits, '.', '-' and '_'",
    ],
  ])('is refused with the place when it is %j', async (content, message) => {
    const given = { files: { names: content, 'a.xml': clean } };
    expect(await runCli(['validate', '--named-values', 'names', 'a.xml'], given)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `resilient-openai: ${message}\nRun 'resilient-openai validate --help' for help.\n`,
    });
  });

  test('may have a name that looks like an option, after =', async () => {
    const given = { files: { '-names': 'key', 'a.xml': 'context' } };
    const { stdout } = await runCli(['validate', '--named-values=-names', 'a.xml'], given);
    expect(stdout).toContain('known: - - key\n');
  });

  test('must be there', async () => {
    const { exitCode, stderr } = await runCli(['validate', '--named-values', 'names', '-']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the named values in names cannot be used: there is no such file or folder');
  });
});

// The administrator may read everything.
(process.getuid?.() === 0 ? test.skip : test)('a folder that may not be read hides nothing of the others', async () => {
  const prepare = (folder: string): void => {
    mkdirSync(join(folder, 'policies', 'closed'));
    chmodSync(join(folder, 'policies', 'closed'), 0);
  };
  expect(await runCli(['validate', 'policies'], { files: { 'policies/a.xml': bad }, prepare })).toEqual({
    exitCode: 2,
    stdout: badFound('policies/a.xml'),
    stderr: unusable('policies/closed', 'permission denied'),
  });
});

describe('a hostile text is reported on in linear time', () => {
  const many = 20_000;
  const line = `<a>${'odd '.repeat(many)}</a>`;

  test.each(['text', 'json', 'sarif'])('as %s', async (format) => {
    const { stdout } = await runCli(['validate', '--format', format, 'a.xml'], { files: { 'a.xml': line } });
    expect(stdout.match(/TST002/g)?.length).toBeGreaterThanOrEqual(many);
  });

  test('in a Terraform file', async () => {
    const resource = { azurerm_api_management_policy: { it: { xml_content: `${'$${\n"'.repeat(many)}${line}` } } };
    const files = { 'cdk.tf.json': JSON.stringify({ resource }) };
    const { stdout } = await runCli(['validate', '--format', 'sarif', 'cdk.tf.json'], { files });
    expect(stdout.match(/TST002/g)?.length).toBeGreaterThanOrEqual(many);
  });
});
