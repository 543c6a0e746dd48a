import type { SyntaxNode, Visit } from '../../../expression/walk';
import { backend, element } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { placeOf } from '../support/places';
import { above, calledName, isNull, stringOf } from '../support/syntax';

const retry = (condition: string): string =>
  backend(
    element(
      `retry condition="@(context.Response == null || ${condition})" count="2" interval="0"`,
      '<forward-request buffer-request-body="true" />',
    ),
  );

export const noMatchOnStatusReason: Rule = {
  code: 'RUN010',
  severity: 'warning',
  title: 'no decision hangs on the text of StatusReason',
  explanation:
    'The reason phrase is free text that the backend or the platform may change at any time, and HTTP/2 does not send one. A sample that looked for "Backend pool" in it stopped working when the service changed the wording.',
  cure: 'Decide on `StatusCode`, a header or a field of the body.',
  source: 'https://github.com/Azure-Samples/AI-Gateway/pull/285',
  failing: { text: retry('!context.Response.StatusReason.Contains("Backend pool")') },
  passing: { text: retry('context.Response.StatusCode == 503') },
  check(model, report) {
    for (const use of model.expressions) {
      if (!use.text.includes('StatusReason')) continue;
      for (const visit of factsOf(use).visits) {
        if (!isReason(visit.node) || !isMatched(visit)) continue;
        report({
          at: placeOf(use, visit.node),
          message: 'the text of StatusReason is compared, but it may change without notice',
          fix: 'compare StatusCode',
        });
      }
    }
  },
};

function isReason(node: SyntaxNode): boolean {
  return node.kind === 'member' && node.member.name === 'StatusReason';
}

const matchers = new Set(['Contains', 'StartsWith', 'EndsWith', 'Equals', 'IndexOf', 'IsMatch']);

/** Compared with a text, or handed to a method that looks for one. */
function isMatched(visit: Visit): boolean {
  const outer = above(visit);
  if (outer === undefined) return false;
  if (outer.node.kind === 'binary') {
    const compares = outer.node.operator === '==' || outer.node.operator === '!=';
    return compares && !isNull(outer.node.left) && !isNull(outer.node.right) && !isEmptyText(outer.node);
  }
  // The object of the call (`reason.Contains(…)`) or one of its arguments: both hang below it by one node more.
  const call = outer.parent;
  return call?.node.kind === 'call' && matchers.has(calledName(call.node) ?? '');
}

function isEmptyText(node: SyntaxNode): boolean {
  return node.kind === 'binary' && (stringOf(node.left) === '' || stringOf(node.right) === '');
}
