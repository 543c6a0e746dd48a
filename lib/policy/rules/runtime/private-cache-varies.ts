import type { ElementUse } from '../../model';
import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { isLiteral, literalBool } from '../support/literals';

const lookup = (...vary: readonly string[]): string =>
  inbound(
    element(
      'cache-lookup vary-by-developer="false" vary-by-developer-groups="false" allow-private-response-caching="true"',
      ...vary,
    ),
  );

export const privateCacheVaries: Rule = {
  code: 'RUN031',
  severity: 'warning',
  title: 'a cache of private answers keeps the callers apart',
  explanation:
    '`allow-private-response-caching="true"` stores answers to requests that carry an Authorization header. Without a key for each caller the next one gets the answer that was made for somebody else.',
  cure: 'Add `<vary-by-header>Authorization</vary-by-header>` or `vary-by-developer="true"`.',
  source: 'https://learn.microsoft.com/azure/api-management/cache-lookup-policy',
  failing: { text: lookup('<vary-by-header>Accept</vary-by-header>') },
  passing: { text: lookup('<vary-by-header>Authorization</vary-by-header>') },
  check(model, report) {
    for (const lookup of model.policiesNamed('cache-lookup')) {
      if (literalBool(lookup, 'allow-private-response-caching', false) !== true || keepsApart(lookup)) continue;
      report({
        at: nameOf(lookup),
        message: 'private answers are cached without a key for each caller: one caller may get the answer of another',
        fix: 'add <vary-by-header>Authorization</vary-by-header>',
      });
    }
  },
};

const callers = /^(?:authorization|ocp-apim-subscription-key|api-key|x-api-key|cookie)$/i;

function keepsApart(lookup: ElementUse): boolean {
  if (literalBool(lookup, 'vary-by-developer', false) !== false) return true;
  return lookup.children.some((child) => {
    const text = child.text ?? '';
    return (
      child.name === 'vary-by-header' &&
      text.split(/[;,]/).some((name) => callers.test(name.trim()) || !isLiteral(name))
    );
  });
}
