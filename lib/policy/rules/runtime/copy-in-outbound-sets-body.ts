import type { ElementUse } from '../../model';
import { element, outbound } from '../examples';
import { attributeValue } from '../places';
import type { Rule } from '../rule';

const copy = (...inside: readonly string[]): string =>
  outbound(
    '<base />',
    element(
      'send-request mode="copy" response-variable-name="again" timeout="20" ignore-error="true"',
      '<set-url>https://example.com/again</set-url>',
      ...inside,
    ),
    '<set-variable name="sent" value="@(context.Variables["again"] != null)" />',
  );

export const copyInOutboundSetsBody: Rule = {
  code: 'RUN026',
  severity: 'warning',
  title: 'a copied request in outbound sets its body',
  explanation:
    '`mode="copy"` takes over the request, but in outbound its body has been sent already and is not there any more: the copy goes out without one.',
  cure: 'Keep the body in a variable in inbound (`As<string>(preserveContent: true)`) and give it to the copy with `set-body`.',
  source: 'https://learn.microsoft.com/azure/api-management/send-request-policy',
  failing: { text: copy() },
  passing: { text: copy('<set-body>@((string)context.Variables["request-body"])</set-body>') },
  check(model, report) {
    for (const call of model.policiesNamed('send-request', 'send-one-way-request')) {
      const mode = call.attribute('mode');
      if (call.section !== 'outbound' || mode?.value !== 'copy' || hasNoNeed(call)) continue;
      report({
        at: attributeValue(mode),
        message: `${call.name} copies the request in outbound, where the body of the request is gone: the copy has none`,
        fix: 'keep the body in a variable in inbound and add set-body',
      });
    }
  },
};

/** It brings a body of its own, or asks with a method that has none. */
function hasNoNeed(call: ElementUse): boolean {
  return call.children.some((child) => {
    if (child.name === 'set-body') return true;
    return child.name === 'set-method' && ['GET', 'HEAD', 'DELETE'].includes(child.text?.toUpperCase() ?? '');
  });
}
