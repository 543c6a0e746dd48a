import { inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const limit = (name: string): string =>
  inbound(
    `<${name} counter-key="@(context.Subscription.Id)" tokens-per-minute="500" estimate-prompt-tokens="false" />`,
  );

export const preferredPolicy: Rule = {
  code: 'UND010',
  severity: 'info',
  title: 'the policy is the one that is recommended today',
  explanation:
    'The policy still works, but its reference page sends new documents to a newer one that does the same for more models.',
  cure: 'Use the newer policy; its attributes are the same.',
  source: 'https://learn.microsoft.com/azure/api-management/llm-token-limit-policy',
  failing: { text: limit('azure-openai-token-limit') },
  passing: { text: limit('llm-token-limit') },
  check({ policies }, report) {
    for (const use of policies) {
      const instead = use.policy.limits.preferInstead;
      if (instead === undefined) continue;
      report({
        at: nameOf(use),
        message: `${instead} is recommended instead of ${use.name}`,
        fix: `use ${instead}`,
      });
    }
  },
};
