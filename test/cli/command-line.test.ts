import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandEntry } from '../../lib/cli/command';
import { standardCommands } from '../../lib/cli/commands';
import { runCli } from './harness';

const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string;
};

const programHelp = `Usage: resilient-openai COMMAND [OPTION…] [ARGUMENT…]

Checks, explains, formats and runs Azure API Management policies.

Commands:
  validate  find bad words
  explain   say why

Options:
  -h, --help  show this help, or that of a command
  --version   show the version

Exit codes:
  0  nothing is wrong (warnings are allowed)
  1  something was found
  2  the command line or an input could not be used

Run 'resilient-openai COMMAND --help' for the options and examples of a command.
`;

test.each([
  ['--help', ['--help'], 0, programHelp, ''],
  ['-h', ['-h'], 0, programHelp, ''],
  ['--version', ['--version'], 0, `${version}\n`, ''],
  ['no command', [], 2, '', programHelp],
])('%s is answered with what it asks for', async (_, argv, exitCode, stdout, stderr) => {
  expect(await runCli(argv)).toEqual({ exitCode, stdout, stderr });
});

test.each([
  [['validat'], "there is no command 'validat'; did you mean validate?", ''],
  [['deploy'], "there is no command 'deploy'; the commands are validate, explain", ''],
  [['--verson'], 'there is no option --verson; did you mean --version?', ''],
  [['--version=3'], "option --version takes no value, got '3'", ''],
  [['validate'], 'no path was given; name files or folders, or - for standard input', ' validate'],
  [['validate', '--scpoe', 'api', 'a.xml'], 'there is no option --scpoe; did you mean --scope?', ' validate'],
  [
    ['validate', '-x', 'a.xml'],
    'there is no option -x; the options are --scope, --gateway, --named-values, --format, --help',
    ' validate',
  ],
  [['validate', 'a.xml', '--format'], 'option --format needs a value (text, json, sarif), got nothing', ' validate'],
  [
    ['validate', '--format', '--scope', 'api'],
    'option --format needs a value (text, json, sarif), got the option --scope',
    ' validate',
  ],
  [
    ['validate', '--format', 'jsn', 'a.xml'],
    "option --format is 'jsn', expected text, json, sarif; did you mean json?",
    ' validate',
  ],
  [
    ['validate', '--scope=everything', 'a.xml'],
    "option --scope is 'everything', expected global, workspace, product, api, operation, resolver, fragment",
    ' validate',
  ],
  [['validate', '--help=me'], "option --help takes no value, got 'me'", ' validate'],
])('%j is refused in words', async (argv, message, command) => {
  const stderr = `resilient-openai: ${message}\nRun 'resilient-openai${command} --help' for help.\n`;
  expect(await runCli(argv)).toEqual({ exitCode: 2, stdout: '', stderr });
});

test.each(standardCommands.map((entry) => [entry.name]))('%s --help shows its options and examples', async (name) => {
  const { exitCode, stdout, stderr } = await runCli([name, '--help'], { commands: standardCommands });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^Usage: resilient-openai ${name} \\[OPTION…\\] `));
  expect(stdout).toContain('-h, --help');
  expect(stdout).toMatch(/\nExamples:\n {2}resilient-openai /);
  expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
});

test('an option after -- is a path', async () => {
  const { stderr } = await runCli(['validate', '--', '--scope']);
  expect(stderr).toBe('resilient-openai: --scope: it cannot be used: there is no such file or folder\n');
});

test('a command that breaks is told of with its stack, and counts as unusable', async () => {
  const broken: CommandEntry = {
    name: 'broken',
    summary: 'break',
    load: () => Promise.reject(new TypeError('x is not a function')),
  };
  const { exitCode, stdout, stderr } = await runCli(['broken'], { commands: [broken] });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(
    /^resilient-openai: this is a fault of the program itself: TypeError: x is not a function\n {4}at /,
  );
});
