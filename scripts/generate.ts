import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { errorsDoc, errorsDocPath } from './generate-errors-doc';
import { factoryFiles } from './generate/factories';
import { checksPage } from './generate/checks-page';
import type { GeneratedFile } from './generate/generated-file';
import { policiesPage } from './generate/policies-page';
import { schemaFiles } from './generate/schemas';
import { simulatorPage } from './generate/simulator-page';
import { staleFiles } from './generate/stale';

/** Writes every file that follows from data in lib; `--check` only compares, names what is stale and exits with 1. */

const root = join(__dirname, '..');

async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const errorsPage = { path: relative(root, errorsDocPath), text: errorsDoc() };
  return Promise.all(
    [...factoryFiles(), policiesPage(), simulatorPage(), checksPage(), errorsPage, ...schemaFiles()].map(formatted),
  );
}

/** TypeScript and JSON are written as prettier would; pages are laid out by their generator. */
async function formatted(file: GeneratedFile): Promise<GeneratedFile> {
  const parser = file.path.endsWith('.ts') ? 'typescript' : file.path.endsWith('.json') ? 'json' : undefined;
  if (parser === undefined) return file;
  const options = await resolveConfig(join(root, file.path));
  return { ...file, text: await format(file.text, { ...options, parser }) };
}

function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function main(check: boolean): Promise<number> {
  const stale = staleFiles(await generatedFiles(), root);
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
