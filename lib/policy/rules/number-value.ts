import { backend } from './examples';
import { labelOf, placeOf } from './literals';
import type { Rule } from './rule';
import { quoted } from './wording';

export const numberValue: Rule = {
  code: 'POL051',
  severity: 'error',
  title: 'a number is a number',
  explanation: 'API Management refuses a value that is not a number where one is wanted; most numbers are whole ones.',
  cure: 'Write the number in digits, without a unit.',
  failing: { text: backend('<forward-request timeout="60s" />') },
  passing: { text: backend('<forward-request timeout="60" />') },
  check({ literals }, report) {
    for (const literal of literals) {
      const { value, spec } = literal;
      const isWhole = spec.type === 'int';
      if (!isWhole && spec.type !== 'number') continue;
      if ((isWhole ? wholeNumber : anyNumber).test(value)) continue;
      const wanted = isWhole ? 'a whole number' : 'a number';
      report({
        at: placeOf(literal),
        message: `${labelOf(literal)} is ${quoted(value)}, expected ${wanted}`,
        fix: `write ${wanted} in digits`,
      });
    }
  },
};

export const wholeNumber = /^[+-]?\d+$/;
export const anyNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
