import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { factoryFiles } from './generate/factories';
import type { GeneratedFile } from './generate/generated-file';
import { policiesPage } from './generate/policies-page';

/** Writes every file that follows from data in lib; `--check` only compares, names what is stale and exits with 1. */

const root = join(__dirname, '..');

async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const files = [...factoryFiles(), policiesPage()];
  return Promise.all(files.map(formatted));
}

/** TypeScript is written as prettier would; pages are laid out by their generator. */
async function formatted(file: GeneratedFile): Promise<GeneratedFile> {
  if (!file.path.endsWith('.ts')) return file;
  const options = await resolveConfig(join(root, file.path));
  return { ...file, text: await format(file.text, { ...options, parser: 'typescript' }) };
}

function isStale({ path, text }: GeneratedFile): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') !== text;
  } catch {
    return true;
  }
}

function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function main(check: boolean): Promise<number> {
  const stale = (await generatedFiles()).filter(isStale);
  for (const file of stale) {
    if (!check) write(file);
    console.log(check ? `${file.path} is stale; run npm run generate` : `wrote ${file.path}`);
  }
  return check && stale.length > 0 ? 1 : 0;
}

main(process.argv.includes('--check')).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
