import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => `${folder}/${name}`);
}

interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** A page without its code, and the code that stood in it. */
function readPage(page: string): { prose: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open: { language: string; lines: string[]; line: number } | undefined;
  readFileSync(join(root, page), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const fence = /^\s*```(\w*)/.exec(line);
      if (fence === null) (open?.lines ?? prose).push(line);
      else if (open === undefined) open = { language: fence[1], lines: [], line: index + 1 };
      else {
        blocks.push({ language: open.language, text: open.lines.join('\n'), line: open.line });
        open = undefined;
      }
    });
  return { prose: prose.join('\n').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]]/g, '')), blocks };
}

// ── links ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The anchors of a page as GitHub makes them of its headings. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of readPage(page).prose.matchAll(/^#{1,6}\s+(.+)$/gm)) {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Made by `npm run build`; that it is there and up to date is what `npm run check:generated` proves. */
const builtPages = ['API.md'];

/** Each distinct relative link of a page. */
function linksOf(page: string): string[] {
  const targets = [...readPage(page).prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  return [...new Set(targets)].filter((target) => !/^[a-z]+:/.test(target));
}

const anchorsByPage = new Map<string, Set<string>>();

function brokenLinks(page: string): string[] {
  return linksOf(page).filter((link) => {
    const [path, anchor] = link.split('#');
    const target = path === '' ? page : relative(root, resolve(root, dirname(page), path));
    if (builtPages.includes(target)) return false;
    if (!existsSync(join(root, target))) return true;
    if (anchor === undefined) return false;
    if (!anchorsByPage.has(target)) anchorsByPage.set(target, anchorsOf(target));
    return anchorsByPage.get(target)?.has(anchor) !== true;
  });
}

test.each(pages)('every relative link and anchor of %s leads somewhere', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});

// ── TypeScript ───────────────────────────────────────────────────────────────────────────────────────────────────────

const snippets = pages.flatMap((page) =>
  readPage(page)
    .blocks.filter(({ language }) => language === 'ts')
    .map(({ text, line }) => ({
      name: `${page}:${line}`,
      file: join(root, `snippet-${line}-of-${page.replace(/\W/g, '-')}.ts`),
      text,
    })),
);

/** What the compiler says of the snippets, which stand beside `lib` without being written there. */
function complaints(): string[] {
  const texts = new Map(snippets.map(({ file, text }) => [file, text]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    ignoreDeprecations: '6.0',
    strict: true,
    noEmit: true,
    esModuleInterop: true,
    skipLibCheck: true,
    types: ['node', 'jest'],
    paths: {
      'cdktf-resilient-openai': [join(root, 'lib/index.ts')],
      'cdktf-resilient-openai/testing': [join(root, 'lib/simulator/testing.ts')],
    },
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => texts.has(file) || disk.fileExists(file),
    readFile: (file) => texts.get(file) ?? disk.readFile(file),
    getSourceFile: (file, target, ...rest) => {
      const text = texts.get(file);
      return text === undefined ? disk.getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const names = new Map(snippets.map(({ file, name }) => [file, name]));
  return program
    .getSourceFiles()
    .filter(({ fileName }) => names.has(fileName))
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(
      ({ file, messageText }) =>
        `${names.get(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

test('the TypeScript of the pages compiles', () => {
  expect(snippets.length).toBeGreaterThan(2);
  expect(complaints()).toEqual([]);
}, 60_000);
