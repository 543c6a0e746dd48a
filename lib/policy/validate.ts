import type { Issue } from '../core/issue';
import { readXml } from '../xml/reader';
import { buildModel } from './build-model';
import { Findings } from './findings';
import type { DocumentModel, ValidationContext } from './model';
import { documentRules, elementRulesFor } from './rules/by-shape';
import { internalFailure } from './rules/internal-failure';
import { verbatimElements } from './verbatim-elements';

/** Everything that is wrong with a policy document, in the order of the text. Never throws, whatever the text is. */
export function validateText(text: string, context: ValidationContext = {}): readonly Issue[] {
  try {
    const { document, issues } = readXml(text, { verbatim: verbatimElements });
    return inOrder(document === undefined ? issues : [...issues, ...findings(buildModel(document, text, context))]);
  } catch (error) {
    return [internalFailure('reader', error)];
  }
}

/** What the rules and the C# checker say of a document that was read or built. */
export function validateDocument(model: DocumentModel): readonly Issue[] {
  return inOrder(findings(model));
}

function findings(model: DocumentModel): readonly Issue[] {
  const found = new Findings(model);
  for (const rule of documentRules) found.askOfDocument(rule);
  for (const use of model.elements) {
    for (const rule of elementRulesFor(use.spec)) found.askOfElement(rule, use);
  }
  for (const use of model.expressions) found.checkExpression(use);
  return found.issues;
}

/** By place, then by code: the same document always gives the same list. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
