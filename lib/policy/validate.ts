import type { Issue } from '../core/issue';
import { readXml } from '../xml/reader';
import { buildModel } from './build-model';
import { expressionIssues } from './expression-issues';
import type { DocumentModel, ValidationContext } from './model';
import { allRules } from './rules/all';
import { internalFailure } from './rules/internal-failure';
import type { Report, Rule } from './rules/rule';
import { verbatimElements } from './verbatim-elements';

/** Everything that is wrong with a policy document, in the order of the text. Never throws, whatever the text is. */
export function validateText(text: string, context: ValidationContext = {}): readonly Issue[] {
  const issues: Issue[] = [];
  guarded('reader', issues, () => {
    const read = readXml(text, { verbatim: verbatimElements });
    append(issues, read.issues);
    if (read.document !== undefined) append(issues, findings(buildModel(read.document, text, context)));
  });
  return inOrder(issues);
}

/** What the rules and the C# checker say of a document that was read or built. */
export function validateDocument(model: DocumentModel): readonly Issue[] {
  return inOrder(findings(model));
}

function findings(model: DocumentModel): Issue[] {
  const issues: Issue[] = [];
  for (const rule of allRules) {
    if (rule.check !== undefined) guarded(rule.code, issues, () => rule.check?.(model, reporter(rule, issues)));
  }
  checkElements(model, issues);
  for (const use of model.expressions) {
    guarded('EXP', issues, () => append(issues, expressionIssues(use)));
  }
  return issues;
}

/** One pass for all the rules that look at every element; a rule that fails is not asked again. */
function checkElements(model: DocumentModel, issues: Issue[]): void {
  for (const rule of allRules) {
    if (rule.checkElement === undefined) continue;
    const report = reporter(rule, issues);
    guarded(rule.code, issues, () => {
      for (const use of model.elements) rule.checkElement?.(use, report, model);
    });
  }
}

function reporter(rule: Rule, issues: Issue[]): Report {
  return ({ at, message, fix }) => {
    const span = at ?? { start: 0, end: 0 };
    issues.push({ code: rule.code, severity: rule.severity, message, fix, span: { start: span.start, end: span.end } });
  };
}

/** A check that fails itself is told of, and hides nothing of what the others find. */
function guarded(what: string, issues: Issue[], check: () => void): void {
  try {
    check();
  } catch (error) {
    issues.push(internalFailure(what, error));
  }
}

/** `push(...more)` would put every issue on the stack, and a hostile document has a million. */
function append(issues: Issue[], more: readonly Issue[]): void {
  for (const issue of more) issues.push(issue);
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
