import { readFile } from 'node:fs/promises';
import type { XmlDialect } from '../../xml/value-encoder';
import type { ParsedArguments } from '../arguments';
import { canonicalForm } from '../canonical-form';
import type { Command } from '../command';
import { type Environment, ExitCode } from '../environment';
import { decodeText, replaceFile } from '../files';
import { type InputFile, InputReports, listFiles, readStdin, STDIN_NAME } from '../input-files';
import { policyFiles } from '../inputs';
import { plainSource } from '../policy-source';
import { findingWriter } from '../report/text';
import { UserError } from '../user-error';

const dialects: readonly XmlDialect[] = ['rawxml', 'xml'];

export const formatCommand: Command = {
  operands: 'PATH…',
  details: [
    'A PATH is a policy file, a folder, of which every *.xml file below it is taken (node_modules and hidden folders are\nleft out), or - for standard input, which is written to standard output. A file is replaced in one step, and only\nwhen its text changes. A file that is not well-formed is reported and left as it is.',
  ],
  options: [
    { name: 'check', says: 'write nothing; list the files that are not in canonical form' },
    {
      name: 'dialect',
      value: 'DIALECT',
      choices: dialects,
      says: 'how C# is written: as it is (rawxml, the default), or escaped (xml)',
    },
  ],
  examples: [
    { line: 'format policies/', says: 'format every policy below a folder' },
    { line: 'format --check policies/', says: 'fail when a policy is not in canonical form' },
    { line: 'format --dialect xml - < gateway.xml', says: 'write a policy as well-formed XML' },
  ],
  run: format,
};

/** A request to format, and what came of it so far. */
interface Run {
  readonly environment: Environment;
  readonly reports: InputReports;
  readonly check: boolean;
  readonly dialect: XmlDialect;
  found: boolean;
}

async function format(args: ParsedArguments, environment: Environment): Promise<number> {
  const run: Run = {
    environment,
    reports: new InputReports(environment),
    check: args.has('check'),
    dialect: dialects.find((dialect) => dialect === args.value('dialect')) ?? 'rawxml',
    found: false,
  };
  for await (const file of listFiles(args.operands, policyFiles, environment, run.reports)) {
    try {
      await (file === '-' ? formatStdin(run) : formatFile(file, run));
    } catch (error) {
      run.reports.unusable(file === '-' ? STDIN_NAME : file.name, error);
    }
  }
  if (run.reports.anyUnusable) return ExitCode.UNUSABLE;
  return run.found ? ExitCode.FOUND : ExitCode.CLEAN;
}

async function formatStdin(run: Run): Promise<void> {
  const text = await readStdin(run.environment);
  const formatted = formattedOrReported(STDIN_NAME, text, run);
  if (formatted === undefined) return;
  if (!run.check) run.environment.stdout.write(formatted);
  else if (formatted !== text) listAsChanging(STDIN_NAME, run);
}

async function formatFile({ name, path }: InputFile, run: Run): Promise<void> {
  if (/\.json$/i.test(name))
    throw new UserError('it is not an XML file; a synthesized file is formatted where it is made');
  const bytes = await readFile(path);
  const formatted = formattedOrReported(name, decodeText(bytes), run);
  if (formatted === undefined || bytes.equals(Buffer.from(formatted))) return;
  if (run.check) return listAsChanging(name, run);
  await replaceFile(path, formatted);
  if (run.environment.stdout.isTTY === true) run.environment.stdout.write(`${name}\n`);
}

function listAsChanging(name: string, run: Run): void {
  run.found = true;
  run.environment.stdout.write(`${name}\n`);
}

function formattedOrReported(name: string, text: string, run: Run): string | undefined {
  const form = canonicalForm(text, run.dialect);
  if ('text' in form) return form.text;
  run.found = true;
  const policy = plainSource(name, text);
  const write = findingWriter(run.environment.stderr, run.environment.env);
  for (const issue of form.issues) write({ policy, issue, fix: issue.fix ?? '' });
  return undefined;
}
