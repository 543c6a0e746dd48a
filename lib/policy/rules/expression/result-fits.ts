import { element, inbound } from '../examples';
import type { Rule } from '../rule';

const choose = (condition: string): string =>
  element('choose', element(`when condition="${condition}"`, '<redirect-content-urls />'));

export const resultFits: Rule = {
  code: 'EXP005',
  severity: 'error',
  title: 'the result of an expression fits its place',
  explanation:
    'A `condition` needs a bool and a number needs a number. API Management refuses another type where it knows it, and fails at run time where it does not.',
  cure: 'Compare, convert or cast to the type that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(choose('@(context.Request.Method)')) },
  passing: { text: inbound(choose('@(context.Request.Method == "GET")')) },
};
