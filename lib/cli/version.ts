import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package, from its package.json: two folders up, both from the sources and from the build. */
export function packageVersion(): string {
  const text = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
