import type { OptionSpec } from './arguments';
import type { Command, CommandEntry, CommandExample } from './command';

/** The name of the executable, as it stands in every message and help text. */
export const PROGRAM = 'resilient-openai';

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [{ name: 'help', short: 'h', says: 'show this help' }];

/** What `resilient-openai --help` says. */
export function programHelp(commands: readonly CommandEntry[]): string {
  return sections([
    `Usage: ${PROGRAM} COMMAND [OPTION…] [ARGUMENT…]`,
    'Checks, explains, formats and runs Azure API Management policies.',
    block(
      'Commands',
      commands.map(({ name, summary }) => [name, summary]),
    ),
    block('Options', [
      ['-h, --help', 'show this help, or that of a command'],
      ['--version', 'show the version'],
    ]),
    block('Exit codes', exitCodes),
    `Run '${PROGRAM} COMMAND --help' for the options and examples of a command.`,
  ]);
}

/** What `resilient-openai COMMAND --help` says. */
export function commandHelp({ name, summary }: CommandEntry, command: Command): string {
  return sections([
    `Usage: ${[PROGRAM, name, '[OPTION…]', command.operands].join(' ')}`,
    `${summary[0].toUpperCase()}${summary.slice(1)}.`,
    ...command.details,
    block(
      'Options',
      [...command.options, ...commonOptions].map((option) => [optionTitle(option), option.says]),
    ),
    block('Exit codes', exitCodes),
    examples(command.examples),
  ]);
}

const exitCodes: readonly Row[] = [
  ['0', 'nothing is wrong (warnings are allowed)'],
  ['1', 'something was found'],
  ['2', 'the command line or an input could not be used'],
];

type Row = readonly [title: string, says: string];

function optionTitle({ name, short, value, choices }: OptionSpec): string {
  const taken = choices?.join('|') ?? value;
  return `${short === undefined ? '' : `-${short}, `}--${name}${taken === undefined ? '' : ` ${taken}`}`;
}

/** Titles longer than this stand on a line of their own. */
const LONGEST_TITLE = 24;

function block(heading: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([title]) => (title.length > LONGEST_TITLE ? 0 : title.length)));
  const lines = rows.map(([title, says]) =>
    title.length > width ? `  ${title}\n  ${' '.repeat(width)}  ${says}` : `  ${title.padEnd(width)}  ${says}`,
  );
  return `${heading}:\n${lines.join('\n')}`;
}

function examples(all: readonly CommandExample[]): string {
  return `Examples:\n${all.map(({ line, says }) => `  ${PROGRAM} ${line}\n      ${says}`).join('\n')}`;
}

const sections = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
