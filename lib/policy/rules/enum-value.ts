import type { LiteralUse } from '../model';
import { element, inbound } from './examples';
import { labelOf, placeOf } from './literals';
import type { Rule } from './rule';
import { oneOf, quoted, renameTo } from './wording';

const header = (action: string): string =>
  inbound(element(`set-header name="x-region" exists-action="${action}"`, '<value>westeurope</value>'));

export const enumValue: Rule = {
  code: 'POL054',
  severity: 'error',
  title: 'a word is one of those allowed',
  explanation: 'Some attributes take one of a few words, in just this case; API Management refuses any other.',
  cure: 'Write one of the words that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: header('replace') },
  passing: { text: header('override') },
  check({ literals }, report) {
    for (const literal of literals) {
      const { value, spec } = literal;
      const words = 'values' in spec ? spec.values : undefined;
      if (words === undefined || words.includes(value) || isTemplateName(literal)) continue;
      report({
        at: placeOf(literal),
        message: `${labelOf(literal)} is ${quoted(value)}, expected ${oneOf(words)}`,
        fix: renameTo(value, words) ?? `write ${oneOf(words)}`,
      });
    }
  },
};

/** The reference writes `Liquid` for one policy and `liquid` for another, and the editor's schema turns them round. */
function isTemplateName({ attribute, value }: LiteralUse): boolean {
  return attribute?.name === 'template' && value.toLowerCase() === 'liquid';
}
