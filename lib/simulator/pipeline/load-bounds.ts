import type { XmlElement } from '../../xml/tree';

/** What is loaded may not be larger; API Management itself takes much less. */
export const loadBounds = {
  /** Characters of a document or a fragment, also after its named values are filled in. */
  characters: 8_000_000,
  /** Elements inside each other. */
  depth: 200,
  /** Policies of all documents, those of a fragment wherever it is included. */
  policies: 50_000,
  /** Inclusions of fragments, those inside of fragments wherever these are included. */
  inclusions: 1_000,
} as const;

/** Why a text is too large to be looked at; undefined when it is not. */
export function sizeProblem(text: string): string | undefined {
  if (text.length <= loadBounds.characters) return undefined;
  return `the text has ${text.length} characters, more than the bound of ${loadBounds.characters} for one document`;
}

/** Why a tree is too deep to be walked; undefined when it is not. */
export function depthProblem(root: XmlElement): string | undefined {
  let level: readonly XmlElement[] = [root];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > loadBounds.depth) return `elements are nested deeper than the bound of ${loadBounds.depth}`;
    level = level.flatMap(({ children }) => children.filter((child) => child.kind === 'element'));
  }
  return undefined;
}
