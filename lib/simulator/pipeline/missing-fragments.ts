import { expressionStart } from '../../policy/expression-text';
import type { ReadPolicy } from './load-document';
import { missingDeclaration, type LoadProblem } from './load-problem';

/** The fragments that documents include, by way of others too, and that nobody declared. */
export function missingFragments(
  documents: readonly ReadPolicy[],
  fragments: ReadonlyMap<string, ReadPolicy>,
  declared: ReadonlySet<string>,
): LoadProblem[] {
  const problems: LoadProblem[] = [];
  const seen = new Set<string>();
  const waiting = [...documents];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const use of next.model.policiesNamed('include-fragment')) {
      const id = use.attribute('fragment-id')?.value ?? '';
      const start = use.element.place?.start;
      const place = start === undefined ? {} : next.source.at(start);
      const declaration = missingDeclaration('fragment', id);
      if (!declared.has(id) && expressionStart(id) < 0) {
        problems.push({
          document: next.name,
          ...place,
          ...declaration,
          message: `include-fragment: ${declaration.message}`,
        });
      }
      const fragment = fragments.get(id);
      if (fragment === undefined || seen.has(id)) continue;
      seen.add(id);
      waiting.push(fragment);
    }
  }
  return problems;
}
