import { inbound } from './examples';
import { groupsOf, holds, hasGroup } from './groups';
import { isMisspelt } from './known-attribute';
import { nameOf } from './places';
import type { Rule } from './rule';

const context = (attributes: string): string =>
  inbound(
    `<get-authorization-context provider-id="github" authorization-id="bot" context-variable-name="auth" ${attributes} />`,
  );

const kinds = ['requiredWhen'] as const;

export const attributeRequiredWhen: Rule = {
  code: 'POL036',
  severity: 'error',
  title: 'an attribute that another one asks for is given',
  explanation: 'With certain values an attribute makes another one required.',
  cure: 'Add the attribute that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/get-authorization-context-policy',
  failing: { text: context('identity-type="jwt"') },
  passing: {
    text: context('identity-type="jwt" identity="@(context.Request.Headers.GetValueOrDefault("x-jwt", ""))"'),
  },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const { when, attributes } of groupsOf(use, kinds)) {
      if (holds(use, when) !== true) continue;
      for (const name of attributes) {
        if (use.attribute(name) !== undefined || isMisspelt(use, name)) continue;
        report({
          at: nameOf(use),
          message: `${use.name} lacks the attribute '${name}', which ${when.attribute}="${when.equals}" requires`,
          fix: `add ${name}="…"`,
        });
      }
    }
  },
};
