import { allRules } from '../../lib/policy/rules/all';
import { standardCommands } from '../../lib/cli/commands';
import { runCli } from './harness';

const page = (code: string, severity: string, word: string): string => `${code} ${severity}: no ${word}

Nothing may be ${word}.

Fails:
    <policies>${word}</policies>

Cure: Leave ${word} out.

Passes (scope api, named values: key):
    <policies>

      <inbound />
    </policies>
`;

const json = (code: string, severity: string, word: string): object => ({
  code,
  severity,
  title: `no ${word}`,
  explanation: `Nothing may be ${word}.`,
  cure: `Leave ${word} out.`,
  failing: `<policies>${word}</policies>\n`,
  passing: '<policies>\n\n  <inbound />\n</policies>\n',
});

test.each([
  ['no code', [], 0, 'TST001  error    no bad\nTST002  warning  no odd\nTST003  info     no new\n', ''],
  ['a code', ['TST001'], 0, page('TST001', 'error', 'bad'), ''],
  ['a code in lowercase', ['tst002'], 0, page('TST002', 'warning', 'odd'), ''],
  ['two codes', ['TST003', 'TST001'], 0, `${page('TST003', 'info', 'new')}\n${page('TST001', 'error', 'bad')}`, ''],
  [
    'a code that is misspelt',
    ['TST01', 'TST002'],
    2,
    page('TST002', 'warning', 'odd'),
    "resilient-openai: there is no code 'TST01'; did you mean TST001?\n",
  ],
  [
    'a code that is like no other',
    ['whatever'],
    2,
    '',
    "resilient-openai: there is no code 'whatever'; 'resilient-openai explain' lists all codes\n",
  ],
  [
    'a code in JSON',
    ['--format', 'json', 'TST001'],
    0,
    `${JSON.stringify([json('TST001', 'error', 'bad')], undefined, 2)}\n`,
    '',
  ],
])('%s', async (_, argv, exitCode, stdout, stderr) => {
  expect(await runCli(['explain', ...argv])).toEqual({ exitCode, stdout, stderr });
});

test('the list in JSON holds every rule', async () => {
  const { stdout } = await runCli(['explain', '--format', 'json']);
  expect((JSON.parse(stdout) as { code: string }[]).map(({ code }) => code)).toEqual(['TST001', 'TST002', 'TST003']);
});

test('every real rule is explained', async () => {
  const list = await runCli(['explain'], { commands: standardCommands });
  expect(list.stdout.trimEnd().split('\n')).toHaveLength(allRules.length);
  for (const { code, title, severity } of allRules) {
    const { exitCode, stdout } = await runCli(['explain', code], { commands: standardCommands });
    expect(exitCode).toBe(0);
    expect(stdout.startsWith(`${code} ${severity}: ${title}\n\n`)).toBe(true);
  }
});
