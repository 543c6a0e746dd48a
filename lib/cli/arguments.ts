import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest';
import { UserError } from './user-error';

/** An option of a command. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in help (`FILE`); an option without one is a switch. */
  readonly value?: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  readonly says: string;
}

export interface ParsedArguments {
  has(option: string): boolean;
  /** The value of an option; of one given twice, the last. */
  value(option: string): string | undefined;
  /** All that is not an option, in order. */
  readonly operands: readonly string[];
}

/** Reads the arguments of a command, or throws a `UserError` that says what is wrong and what is allowed. */
export function parseArguments(argv: readonly string[], options: readonly OptionSpec[]): ParsedArguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map((option) => [option.name, configOf(option)])),
    allowPositionals: true,
    // The parser's own messages are replaced by ours, which offer the nearest name.
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option') given.set(token.name, checked(token, options));
  }
  return {
    has: (option) => given.has(option),
    value: (option) => given.get(option),
    operands: positionals,
  };
}

function configOf({ value, short }: OptionSpec): { type: 'string' | 'boolean'; short?: string } {
  return { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

/** The value of an option (of a switch: nothing), once it is sure that the option exists and takes it. */
function checked(token: OptionToken, options: readonly OptionSpec[]): string {
  const option = options.find(({ name }) => name === token.name);
  if (option === undefined) throw unknownOption(token, options);
  if (option.value === undefined) {
    if (token.value !== undefined) throw new UserError(`option ${token.rawName} takes no value, got '${token.value}'`);
    return '';
  }
  if (token.value === undefined || (token.inlineValue !== true && /^-./.test(token.value))) {
    const got = token.value === undefined ? 'nothing' : `the option ${token.value}`;
    throw new UserError(`option ${token.rawName} needs a value (${allowed(option)}), got ${got}`);
  }
  if (option.choices !== undefined && !option.choices.includes(token.value)) throw wrongChoice(token, option);
  return token.value;
}

function unknownOption(token: OptionToken, options: readonly OptionSpec[]): UserError {
  const meant = nearest(token.name, names(options));
  const cure = meant === undefined ? `the options are ${list(names(options))}` : `did you mean --${meant}?`;
  return new UserError(`there is no option ${token.rawName}; ${cure}`);
}

function wrongChoice(token: OptionToken, option: OptionSpec): UserError {
  const meant = nearest(token.value ?? '', option.choices ?? []);
  const cure = meant === undefined ? '' : `; did you mean ${meant}?`;
  return new UserError(`option --${option.name} is '${token.value ?? ''}', expected ${allowed(option)}${cure}`);
}

const names = (options: readonly OptionSpec[]): string[] => options.map(({ name }) => name);

const list = (optionNames: readonly string[]): string => optionNames.map((name) => `--${name}`).join(', ');

const allowed = (option: OptionSpec): string => option.choices?.join(', ') ?? option.value ?? '';
