import { basename, resolve } from 'node:path';
import type { ParsedArguments } from '../arguments';
import type { Environment } from '../environment';
import { readTextFile } from '../files';
import { type InputFile, InputReports, listFiles, readStdin, STDIN_NAME } from '../input-files';
import { policyFiles } from '../inputs';
import { rootName } from '../root-name';
import { reasonOf, UserError } from '../user-error';

/** The documents that a request runs through, and from which file each came. */
export interface TracedDocuments {
  readonly policy: string;
  readonly scopes: Readonly<Partial<Record<Scope, string>>>;
  readonly fragments: Readonly<Record<string, string>>;
  /** The file behind what the simulator calls `api` or `fragment 'capture'`. */
  readonly files: ReadonlyMap<string, string>;
}

export const scopes = ['global', 'product', 'operation'] as const;

type Scope = (typeof scopes)[number];

/** A document that does what the scope around it does. */
const nothingOfItsOwn =
  '<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>';

interface Text {
  readonly name: string;
  readonly text: string;
}

/** Reads the documents and fragments that the command line names, or throws a `UserError`. */
export async function readDocuments(args: ParsedArguments, environment: Environment): Promise<TracedDocuments> {
  const files = new Map<string, string>();
  const given: Partial<Record<Scope, string>> = {};
  for (const scope of scopes) {
    const file = args.value(scope);
    if (file === undefined) continue;
    given[scope] = await textOf({ name: file, path: resolve(environment.cwd(), file) }, environment);
    files.set(scope, file);
  }
  const texts = args.operands.length > 0 ? await operandTexts(args.operands, environment) : [];
  const fragments = texts.filter(isFragment);
  const policy = apiDocument(
    texts.filter((text) => !isFragment(text)),
    files,
  );
  if (policy === undefined && Object.keys(given).length === 0) {
    throw new UserError(
      'no policy was given; name the policy file of an API, or use --global, --product or --operation',
    );
  }
  return { policy: policy ?? nothingOfItsOwn, scopes: given, fragments: byId(fragments, files), files };
}

async function operandTexts(operands: readonly string[], environment: Environment): Promise<Text[]> {
  const texts: Text[] = [];
  const reports = new InputReports(environment);
  for await (const file of listFiles(operands, policyFiles, environment, reports)) {
    texts.push({ name: file === '-' ? STDIN_NAME : file.name, text: await textOf(file, environment) });
  }
  if (reports.anyUnusable) throw new UserError('not every policy could be read');
  return texts;
}

async function textOf(file: InputFile | '-', environment: Environment): Promise<string> {
  try {
    return await (file === '-' ? readStdin(environment) : readTextFile(file.path));
  } catch (error) {
    throw new UserError(`${file === '-' ? STDIN_NAME : file.name}: ${reasonOf(error)}`);
  }
}

function isFragment({ text }: Text): boolean {
  const { start, end } = rootName(text);
  return text.slice(start, end) === 'fragment';
}

function apiDocument(texts: readonly Text[], files: Map<string, string>): string | undefined {
  if (texts.length > 1) {
    const names = texts.map(({ name }) => name).join(', ');
    throw new UserError(
      `${names} are all policy documents, and an API has one; give the others with --global, --product or --operation`,
    );
  }
  if (texts.length === 1) files.set('api', texts[0].name);
  return texts.at(0)?.text;
}

/** A fragment's id is the name of its file. */
function byId(fragments: readonly Text[], files: Map<string, string>): Record<string, string> {
  const byName: Record<string, string> = {};
  for (const { name, text } of fragments) {
    const id = basename(name).replace(/\.xml$/i, '');
    if (Object.hasOwn(byName, id)) throw new UserError(`two files hold the fragment '${id}'; ${name} is the second`);
    byName[id] = text;
    files.set(`fragment '${id}'`, name);
  }
  return byName;
}
