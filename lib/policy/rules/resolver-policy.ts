import { outbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { homeOf } from './wording';

export const resolverPolicy: Rule = {
  code: 'POL025',
  severity: 'error',
  title: 'resolver policies stand in a resolver document',
  explanation:
    'The data sources of a GraphQL resolver and `publish-event` have no place in the sections: a resolver document has the data source as its root.',
  cure: 'Put the policy into the document of a GraphQL resolver.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies#graphql-resolvers',
  failing: {
    text: outbound(
      '<publish-event>',
      '  <targets>',
      '    <graphql-subscription id="onNote" />',
      '  </targets>',
      '</publish-event>',
    ),
  },
  passing: {
    text: [
      '<http-data-source>',
      '  <http-request>',
      '    <set-method>GET</set-method>',
      '    <set-url>https://api.example.com/notes</set-url>',
      '  </http-request>',
      '  <http-response>',
      '    <publish-event>',
      '      <targets>',
      '        <graphql-subscription id="onNote" />',
      '      </targets>',
      '    </publish-event>',
      '  </http-response>',
      '</http-data-source>',
      '',
    ].join('\n'),
  },
  check({ kind, policies }, report) {
    if (kind !== 'policies') return;
    for (const use of policies) {
      if (use.policy.sections.length > 0) continue;
      report({
        at: nameOf(use),
        message: `${use.name} stands in ${use.section}, it belongs in ${homeOf(use.policy)}`,
        fix: 'put it into the document of a GraphQL resolver',
      });
    }
  },
};
