import { inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const lookup = (key: string): string => `<cache-lookup-value key="${key}" variable-name="${key}" default-value="" />`;

export const advisedNumberInSection: Rule = {
  code: 'UND008',
  severity: 'info',
  title: 'a section holds as many of a policy as its reference page advises',
  explanation:
    'The reference page says that the policy can be used once in a section. Samples of the vendor use several, and the service takes them.',
  cure: 'Keep it if it does what you want; move some to a fragment or another section if it does not.',
  source: 'https://learn.microsoft.com/azure/api-management/cache-lookup-value-policy',
  failing: { text: inbound(lookup('region'), lookup('tier')) },
  passing: { text: inbound(lookup('region')) },
  check({ policies }, report) {
    const counts = new Map<string, number>();
    for (const use of policies) {
      const limit = use.policy.limits.documentedMaxPerSection;
      if (limit === undefined || use.section === undefined) continue;
      const place = `${use.section} ${use.name}`;
      const count = (counts.get(place) ?? 0) + 1;
      counts.set(place, count);
      if (count !== limit + 1) continue;
      report({
        at: nameOf(use),
        message: `${use.section} holds more than ${limit} ${use.name}, which its page advises against`,
      });
    }
  },
};
