import type { Expression } from '../../../expression/ast';
import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';
import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { conditionsOf } from '../support/conditions';
import { hasOwnMessage, isBranch, nearestAround } from '../support/document-order';
import { argument, bare, calledName, calledOn, isPath, stringOf } from '../support/syntax';

const choose = (method: string): string =>
  inbound(
    '<base />',
    element(
      'choose',
      element(`when condition="@(context.Request.Method == "${method}")"`, '<set-body>{"source":"gateway"}</set-body>'),
    ),
  );

export const setBodyNeedsBody: Rule = {
  code: 'RUN025',
  severity: 'warning',
  title: 'set-body in inbound runs only on requests that have a body',
  explanation:
    '`set-body` throws when the request has no body, as GET and DELETE have none. In a document for many operations the unguarded policy breaks each of those requests with a 500.',
  cure: 'Put it into a `choose` that asks for the method, or for `context.Request.Body != null`.',
  source: 'https://learn.microsoft.com/azure/api-management/set-body-policy',
  failing: { text: choose('DELETE') },
  passing: { text: choose('POST') },
  check(model, report) {
    if (model.policiesNamed('set-body').length === 0) return;
    const conditions = conditionsOf(model);
    for (const policy of model.policiesNamed('set-body')) {
      if (policy.section !== 'inbound' || hasOwnMessage(policy)) continue;
      const why = reason(model, policy, conditions);
      if (why === undefined) continue;
      report({
        at: nameOf(policy),
        message: `set-body throws on a request without a body, and ${why}`,
        fix: 'put it into a choose that asks for context.Request.Body != null',
      });
    }
  },
};

const manyApis = new Set(['global', 'workspace', 'product']);

function reason(
  model: DocumentModel,
  policy: ElementUse,
  conditions: ReadonlyMap<ElementUse, ExpressionUse>,
): string | undefined {
  const branch = nearestAround(policy, isBranch);
  if (branch === undefined) {
    const { scope } = model.context;
    if (scope === undefined || !manyApis.has(scope) || asksForBody(policy)) return undefined;
    return `a ${scope} policy runs on the requests of all methods`;
  }
  const tree = conditions.get(branch)?.parsed.expression;
  const bodyless = tree?.kind === 'single' ? methodAskedFor(tree.body) : undefined;
  return bodyless === undefined ? undefined : `this branch is for ${bodyless}`;
}

/** The expression itself may look after the body that is not there. */
function asksForBody(policy: ElementUse): boolean {
  return /Body\s*(?:\?|==|!=)|Method|HasBody/.test(policy.text ?? '');
}

const withoutBody = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);

/** The method without a body that a condition asks for; undefined when it may be true for others too. */
function methodAskedFor(condition: Expression): string | undefined {
  const inner = bare(condition);
  if (inner.kind === 'binary' && inner.operator === '&&')
    return methodAskedFor(inner.left) ?? methodAskedFor(inner.right);
  if (inner.kind === 'binary' && inner.operator === '==') return comparedMethod(inner.left, inner.right);
  if (inner.kind !== 'call' || calledName(inner) !== 'Equals') return undefined;
  const [target, other] = [calledOn(inner), argument(inner, 0)];
  return target === undefined || other === undefined ? undefined : comparedMethod(target, other);
}

function comparedMethod(left: Expression, right: Expression): string | undefined {
  const method = isMethod(left) ? stringOf(right) : isMethod(right) ? stringOf(left) : undefined;
  return method !== undefined && withoutBody.has(method.toUpperCase()) ? method.toUpperCase() : undefined;
}

function isMethod(expression: Expression): boolean {
  return isPath(expression, 'context.Request.Method') || isPath(expression, 'context.Operation.Method');
}
