import type { Stats } from 'node:fs';
import { chmod, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error';

/** Folders that hold other people's files, or what a tool keeps for itself. */
const isSkipped = (folder: string): boolean => folder === 'node_modules' || folder.startsWith('.');

/** What a search below a folder found, and what it could not look into. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly closed: readonly { readonly folder: string; readonly error: unknown }[];
}

/**
 * All files below a folder whose name is wanted, as paths that begin with the folder's, sorted. `node_modules` and
 * hidden folders are left out. A folder that is reached twice, by a symbolic link, is listed once.
 */
export async function filesBelow(folder: string, wanted: (name: string) => boolean): Promise<FolderListing> {
  const files: string[] = [];
  const closed: { folder: string; error: unknown }[] = [];
  const seen = new Set<string>();
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    try {
      for (const { name, path, kind } of await entriesOf(next, seen)) {
        if (kind?.isDirectory() === true && !isSkipped(name)) pending.push(path);
        if (kind?.isFile() === true && wanted(name)) files.push(path);
      }
    } catch (error) {
      closed.push({ folder: next, error });
    }
  }
  return { files: files.sort(byCodeUnit), closed };
}

interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind?: Pick<Stats, 'isFile' | 'isDirectory'>;
}

async function entriesOf(folder: string, seen: Set<string>): Promise<FolderEntry[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true });
  return Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      return { name: entry.name, path, kind: entry.isSymbolicLink() ? await kindOf(path) : entry };
    }),
  );
}

/** What a symbolic link leads to; nothing when it leads nowhere. */
const kindOf = (path: string) => stat(path).catch(() => undefined);

/** The same order on every machine, whatever its locale. */
function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The text of a file: UTF-8, or UTF-16 where the file says so by its byte order mark. The mark itself is left out. */
export async function readTextFile(path: string): Promise<string> {
  return decodeText(await readFile(path));
}

/** Decodes what was read, or throws a `UserError` when it is not text. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UserError('it is not UTF-8 text');
  }
  if (text.includes('\0')) throw new UserError('it is a binary file, not text');
  return text;
}

/**
 * Replaces a file in one step: a reader sees the old text or the new one, never a half. Keeps the file's mode, and
 * follows a symbolic link to the file behind it.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
