import type { GatewayName } from '../catalogue/types';
import { inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { allOf } from './wording';

const names: Readonly<Record<GatewayName, string>> = {
  classic: 'classic',
  v2: 'v2',
  consumption: 'Consumption',
  'self-hosted': 'self-hosted',
  workspace: 'workspace',
};

const limit = '<rate-limit-by-key calls="10" renewal-period="60" counter-key="@(context.Request.IpAddress)" />';

export const policyGateway: Rule = {
  code: 'POL023',
  severity: 'error',
  title: 'the gateway knows the policy',
  explanation:
    'Not each kind of gateway runs each policy: the Consumption tier, for example, has no limits by key. It is checked when the gateway is known.',
  cure: 'Use another policy, or another kind of gateway.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound(limit), context: { gateway: 'consumption' } },
  passing: { text: inbound(limit), context: { gateway: 'classic' } },
  check({ policies, context }, report) {
    const gateway = context.gateway;
    if (gateway === undefined) return;
    for (const use of policies) {
      const { gateways, name } = use.policy;
      if (gateways.includes(gateway)) continue;
      report({
        at: nameOf(use),
        message: `the ${names[gateway]} gateway does not run ${name}, gateways that do: ${allOf(gateways.map((known) => names[known]))}`,
        fix: 'use another policy or another gateway',
      });
    }
  },
};
