import type { ElementUse } from '../../model';
import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const call = (...headers: readonly string[]): string =>
  inbound(
    element(
      'send-request mode="new" response-variable-name="check" timeout="5"',
      '<set-url>https://example.com/check</set-url>',
      '<set-method>POST</set-method>',
      ...headers,
      '<set-body>{"text":"hello"}</set-body>',
    ),
  );
const json = element('set-header name="Content-Type" exists-action="override"', '<value>application/json</value>');

export const callBodyHasContentType: Rule = {
  code: 'RUN027',
  severity: 'warning',
  title: 'a new request with JSON or a form says so',
  explanation:
    'A request of `mode="new"` starts without headers, so that nothing tells the receiver how to read its body. Services that expect JSON or a form answer 415 or 400 to one without a type.',
  cure: 'Add `<set-header name="Content-Type" exists-action="override">` with the type of the body.',
  source: 'https://learn.microsoft.com/azure/api-management/send-request-policy',
  failing: { text: call() },
  passing: { text: call(json) },
  check(model, report) {
    for (const use of model.policiesNamed('send-request', 'send-one-way-request')) {
      if ((use.attribute('mode')?.value ?? 'new') !== 'new') continue;
      const body = use.children.find((child) => child.name === 'set-body');
      if (body?.text === undefined || !needsType.test(body.text) || use.children.some(mayBeContentType)) continue;
      report({
        at: nameOf(body),
        message: `this new request has a body but no Content-Type header`,
        fix: 'add a set-header for Content-Type before set-body',
      });
    }
  },
};

/** JSON, or the form that token endpoints take: whoever expects them looks at the type first. */
const needsType = /^[[{]|\bJObject\b|\bJArray\b|\bJsonConvert\b|grant_type=/;

function mayBeContentType(child: ElementUse): boolean {
  if (child.name === 'include-fragment') return true;
  const name = child.name === 'set-header' ? child.attribute('name')?.value : undefined;
  return name !== undefined && (name.toLowerCase() === 'content-type' || /[{@]/.test(name));
}
