import { inbound } from './examples';
import { groupsOf, hasGroup } from './groups';
import { isJudged } from './literals';
import { wholeNumber } from './number-value';
import { attributeValue } from './places';
import type { Rule } from './rule';

const quota = (period: number): string =>
  inbound(`<quota-by-key calls="1000" renewal-period="${period}" counter-key="@(context.Request.IpAddress)" />`);

/** As the catalogue writes it: `0 or >= 300`. */
const zeroOrAtLeast = /^0 or >= (\d+)$/;

const kinds = ['values'] as const;

export const periodValue: Rule = {
  code: 'POL058',
  severity: 'error',
  title: 'a quota renews never or not too often',
  explanation: 'The period of `quota-by-key` is 0, for a quota that never renews, or at least 300 seconds.',
  cure: 'Write 0 or at least 300; for shorter periods use `rate-limit-by-key`.',
  source: 'https://learn.microsoft.com/azure/api-management/quota-by-key-policy',
  failing: { text: quota(60) },
  passing: { text: quota(3600) },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const group of groupsOf(use, kinds)) {
      const least = Number(zeroOrAtLeast.exec(group.rule)?.[1]);
      const attribute = use.attribute(group.attribute);
      if (attribute === undefined || !isJudged(attribute.value) || !wholeNumber.test(attribute.value.trim())) continue;
      const value = Number(attribute.value);
      if (value === 0 || !(value < least)) continue;
      const message = `${attribute.name} of ${use.name} is ${value}, expected 0 or at least ${least}`;
      report({ at: attributeValue(attribute), message, fix: `write 0 or at least ${least}` });
    }
  },
};
