import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file';

/** The files that are not there, or not as they should be. */
export function staleFiles(files: readonly GeneratedFile[], root: string): readonly GeneratedFile[] {
  return files.filter(({ path, text }) => textOf(join(root, path)) !== text);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
