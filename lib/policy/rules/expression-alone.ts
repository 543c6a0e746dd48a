import { expressionStart } from '../expression-text';
import type { ValuePlace } from '../../xml/tree';
import { element, inbound } from './examples';
import { isLiquid } from './literals';
import type { Report, Rule } from './rule';

const header = (value: string): string => inbound(element('set-header name="x-caller"', `<value>${value}</value>`));

export const expressionAlone: Rule = {
  code: 'POL057',
  severity: 'warning',
  title: 'an expression is the whole of a value',
  explanation:
    'API Management evaluates a value that is an expression as a whole. Where other text stands before it, the value is taken as it is written, C# and all.',
  cure: 'Put the text into the expression: `@("Bearer " + …)` or `@($"Bearer {…}")`.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: header('caller @(context.Request.IpAddress)') },
  passing: { text: header('@("caller " + context.Request.IpAddress)') },
  concerns: (shape) => shape !== undefined,
  checkElement(use, report) {
    for (const { value, place } of use.element.attributes) checkValue(value, place?.value, report);
    if (use.text?.includes('@') !== true || isLiquid(use)) return;
    for (const child of use.element.children) {
      if (child.kind === 'text') checkValue(child.value, child.place, report);
    }
  },
};

/** Only C# that asks for the request or the answer is surely meant as such: `@(` may also stand in plain text. */
function checkValue(value: string, place: ValuePlace | undefined, report: Report): void {
  const start = nextExpression(value);
  if (start <= 0 || expressionStart(value) >= 0 || !value.includes('context.', start)) return;
  report({
    at: place && { start: place.toDocument(start), end: place.toDocument(value.trimEnd().length) },
    message: 'an expression stands behind other text, so it is not evaluated',
    fix: 'put the text into the expression',
  });
}

function nextExpression(value: string): number {
  if (!value.includes('@')) return -1;
  return value.search(/@[({]/);
}
