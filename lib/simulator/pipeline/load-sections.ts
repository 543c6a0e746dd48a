import type { Settings } from '../simulator-options';
import { missingFragments } from './missing-fragments';
import { PolicyLoadError, type LoadProblem } from './load-problem';
import { readPolicy, type ReadPolicy } from './load-document';
import { Loader, type Sections } from './loader';

type Sources = Pick<Settings, 'documents' | 'fragments' | 'namedValues' | 'evaluator' | 'problems'>;

/** Reads all documents and fragments and makes them ready to run, or throws with all that is in the way. */
export function loadSections(sources: Sources): Sections {
  const problems: LoadProblem[] = [...sources.problems];
  const read = (name: string, text: string): ReadPolicy | undefined =>
    readPolicy(name, text, sources.namedValues, problems);
  const fragments = new Map<string, ReadPolicy>();
  for (const [id, text] of Object.entries(sources.fragments)) {
    const fragment = read(`fragment '${id}'`, text);
    if (fragment !== undefined) fragments.set(id, fragment);
  }
  const documents = sources.documents.map(({ scope, text }) => ({ scope, document: read(scope, text) }));
  const included = documents.flatMap(({ document }) => (document === undefined ? [] : [document]));
  if (problems.length > 0) {
    // What follows would stumble over what is missing already, and never come to the fragments.
    problems.push(...missingFragments(included, fragments, new Set(Object.keys(sources.fragments))));
    refuse(problems);
  }
  const loader = new Loader(sources.evaluator, fragments);
  let sections: Sections = new Map();
  for (const { scope, document } of documents) {
    if (document !== undefined) sections = loader.sections(document, scope, sections);
  }
  refuse(loader.problems);
  return sections;
}

function refuse(problems: readonly LoadProblem[]): void {
  if (problems.length === 0) return;
  // A fragment that is included twice has its problems twice.
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  throw new PolicyLoadError([...unique.values()]);
}
