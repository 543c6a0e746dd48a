import type { Issue } from '../core/issue';
import type { Span } from '../core/span';
import type { ValidationContext } from '../policy/model';
import { documentRoot } from '../policy/rules/document-root';
import type { PolicyLanguage } from './language';
import type { PolicyPlace } from '../policy/terraform/policies';
import type { PolicySource } from './policy-source';
import { rootName } from './root-name';

/** An issue of a policy, with what to do about it. */
export interface Finding {
  readonly policy: PolicySource;
  readonly issue: Issue;
  readonly fix: string;
}

/** What the user said of the place where policies are put; what a resource says itself goes before it. */
export interface Circumstances extends Omit<ValidationContext, 'scope'> {
  readonly place?: PolicyPlace;
}

/** All that is wrong with a policy and can be told before its references are known. */
export function findingsOf(policy: PolicySource, circumstances: Circumstances, language: PolicyLanguage): Finding[] {
  const place = policy.place ?? circumstances.place;
  const scope = place === 'fragment' ? undefined : place;
  const issues = language.validate(policy.checkedText, { ...circumstances, scope });
  return [...rootIssues(policy, place), ...issues]
    .filter((issue) => !isGuess(policy, issue.span))
    .map((issue) => ({ policy, issue, fix: issue.fix ?? cureOf(issue.code, language) }));
}

/**
 * Whether an issue is about a text that is not known yet: it touches a reference and is about a value, not about an
 * element that has the reference somewhere in it.
 */
function isGuess({ opaque, checkedText }: PolicySource, span: Span): boolean {
  const touches = opaque.some(({ start, end }) => span.start < end && start < Math.max(span.end, span.start + 1));
  return touches && !checkedText.slice(span.start, span.end).includes('<');
}

/** The general cure of a rule, in the form of a fix, for an issue that has none of its own. */
function cureOf(code: string, { rules }: PolicyLanguage): string {
  const cure = rules.find((rule) => rule.code === code)?.cure ?? '';
  return cure.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()).replace(/\.$/, '');
}

/** A fragment where a policy document is wanted, or the reverse. Any other root is for the validator to tell of. */
function rootIssues({ checkedText, place: exactPlace }: PolicySource, place: PolicyPlace | undefined): Issue[] {
  const span = rootName(checkedText);
  const got = checkedText.slice(span.start, span.end);
  if ((got !== 'policies' && got !== 'fragment') || place === undefined || place === 'resolver') return [];
  // The user's --scope may stand before a folder that holds fragments as well; a resource is one or the other.
  const expected = place === 'fragment' ? 'fragment' : exactPlace === undefined ? got : 'policies';
  if (got === expected) return [];
  const message = `the root element is '${got}', expected '${expected}' here`;
  return [{ code: documentRoot.code, severity: documentRoot.severity, message, fix: rootFixes[expected], span }];
}

const rootFixes = {
  fragment: 'put the policies in <fragment>, without sections',
  policies: 'put the policies in <policies> and the section that they run in',
};
