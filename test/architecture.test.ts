import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as ts from 'typescript';
import rooms from './rooms.json';

/** The rooms of the house. Wider than the lint rule on the same table: this sees `require`, type imports and cycles. */
const mayImport: Readonly<Record<string, readonly string[]>> = rooms.mayImport;

const lib = resolve(__dirname, '../lib');
const files = (readdirSync(lib, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(lib, file));

interface Import {
  readonly specifier: string;
  /** The file it leads to; absent for a package. */
  readonly target?: string;
  /** Gone after compilation, so it cannot make a cycle at run time. */
  readonly typeOnly: boolean;
}

const importsOf = new Map(files.map((file) => [file, readImports(file)]));

function readImports(file: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const target = specifier.startsWith('.') ? `${resolve(dirname(file), specifier)}.ts` : undefined;
    imports.push({ specifier, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) add(node.moduleSpecifier.text, typeOnly);
    } else if (
      ts.isCallExpression(node) &&
      node.expression.getText(source) === 'require' &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      // A lazy `require` inside a function runs after loading, so it makes no cycle.
      add(node.arguments[0].text, true);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  visit(source);
  return imports;
}

const roomOf = (file: string): string => relative(lib, file).split('/')[0];
const isIndex = (file: string): boolean => relative(lib, file) === 'index.ts';

test('each room imports only the rooms it may', () => {
  const breaches = files
    .filter((file) => !isIndex(file))
    .flatMap((file) =>
      (importsOf.get(file) ?? [])
        .filter(({ target }) => target !== undefined && roomOf(target) !== roomOf(file))
        .filter(({ target }) => !mayImport[roomOf(file)].includes(roomOf(target as string)))
        .map(({ specifier }) => `${relative(lib, file)} imports ${specifier}`),
    );
  expect(breaches).toEqual([]);
});

test('every file stands in a room', () => {
  expect(
    [...new Set(files.filter((file) => !isIndex(file)).map(roomOf))].filter((room) => !(room in mayImport)),
  ).toEqual([]);
});

test('only the construct rooms know CDKTF, and bindings come by deep path', () => {
  const breaches = files.flatMap((file) =>
    (importsOf.get(file) ?? [])
      .filter(({ specifier }) => /^(cdktf|constructs|@cdktf\/.*)$|^cdktf\//.test(specifier))
      .filter(({ specifier }) => !rooms.knowCdktf.includes(roomOf(file)) || specifier === '@cdktf/provider-azurerm')
      .map(({ specifier }) => `${relative(lib, file)} imports ${specifier}`),
  );
  expect(breaches).toEqual([]);
});

test('every import leads to a file, and never to a folder', () => {
  const known = new Set(files);
  const missing = files.flatMap((file) =>
    (importsOf.get(file) ?? [])
      .filter(
        ({ target }) =>
          target !== undefined && !known.has(target) && !known.has(target.replace(/\.json\.ts$/, '.json')),
      )
      .filter(({ specifier }) => !specifier.endsWith('.json') && !specifier.endsWith('package.json'))
      .map(({ specifier }) => `${relative(lib, file)} imports ${specifier}`),
  );
  expect(missing).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].map((step) => relative(lib, step)).join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const { target, typeOnly } of importsOf.get(file) ?? []) {
      if (target !== undefined && !typeOnly) walk(target, [...path, file]);
    }
    done.add(file);
  };
  files.forEach((file) => walk(file, []));
  expect(cycles).toEqual([]);
});
