import { nearest } from '../core/nearest';
import { parseArguments } from './arguments';
import type { CommandEntry } from './command';
import { standardCommands } from './commands';
import { type Environment, ExitCode } from './environment';
import { commandHelp, commonOptions, PROGRAM, programHelp } from './help';
import { UserError } from './user-error';
import { packageVersion } from './version';

/**
 * The command line as a function: takes the arguments after the program's name, writes to the streams of the
 * environment, and resolves to the exit code. Never rejects.
 */
export async function run(
  argv: readonly string[],
  environment: Environment,
  commands: readonly CommandEntry[] = standardCommands,
): Promise<number> {
  const [first, ...rest] = argv;
  try {
    if (first === undefined) {
      environment.stderr.write(programHelp(commands));
      return ExitCode.UNUSABLE;
    }
    if (first.startsWith('-')) return runProgramOption(first, environment, commands);
    return await runCommand(commandNamed(first, commands), rest, environment);
  } catch (error) {
    const isCommand = commands.some(({ name }) => name === first);
    environment.stderr.write(`${PROGRAM}: ${explain(error, isCommand ? ` ${first}` : '')}\n`);
    return ExitCode.UNUSABLE;
  }
}

function runProgramOption(option: string, environment: Environment, commands: readonly CommandEntry[]): number {
  const args = parseArguments([option], [...commonOptions, { name: 'version', says: 'show the version' }]);
  environment.stdout.write(args.has('version') ? `${packageVersion()}\n` : programHelp(commands));
  return ExitCode.CLEAN;
}

function commandNamed(name: string, commands: readonly CommandEntry[]): CommandEntry {
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry !== undefined) return entry;
  const names = commands.map((candidate) => candidate.name);
  const meant = nearest(name, names);
  const cure = meant === undefined ? `the commands are ${names.join(', ')}` : `did you mean ${meant}?`;
  throw new UserError(`there is no command '${name}'; ${cure}`);
}

async function runCommand(entry: CommandEntry, argv: readonly string[], environment: Environment): Promise<number> {
  const command = await entry.load();
  const args = parseArguments(argv, [...command.options, ...commonOptions]);
  if (args.has('help')) {
    environment.stdout.write(commandHelp(entry, command));
    return ExitCode.CLEAN;
  }
  return command.run(args, environment);
}

function explain(error: unknown, command: string): string {
  if (error instanceof UserError) return `${error.message}\nRun '${PROGRAM}${command} --help' for help.`;
  return `this is a fault of the program itself: ${error instanceof Error ? error.stack : String(error)}`;
}
