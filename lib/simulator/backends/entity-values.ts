import { namedValueReference } from '../../policy/catalogue/document';
import { missingDeclaration, type LoadProblem } from '../pipeline/load-problem';
import type { BackendDefinition } from './backend-definition';

/** The entity with its named values filled in: its URL and its credentials may hold some. */
export function withEntityValues(
  entity: BackendDefinition,
  values: ReadonlyMap<string, string>,
  problems: LoadProblem[],
): BackendDefinition {
  const text = JSON.stringify(entity).replace(namedValueReference, (reference, name: string) => {
    const value = values.get(name);
    if (value !== undefined) return JSON.stringify(value).slice(1, -1);
    problems.push({ document: `backend '${entity.id}'`, ...missingDeclaration('named value', name) });
    return reference;
  });
  return JSON.parse(text) as BackendDefinition;
}
