import { backend } from './examples';
import { labelOf, placeOf } from './literals';
import type { Rule } from './rule';
import { quoted } from './wording';

export const booleanValue: Rule = {
  code: 'POL050',
  severity: 'error',
  title: 'a switch is true or false',
  explanation: 'API Management refuses other words, such as `yes` or `1`, where true or false is wanted.',
  cure: 'Write `true` or `false`.',
  failing: { text: backend('<forward-request follow-redirects="yes" />') },
  passing: { text: backend('<forward-request follow-redirects="true" />') },
  check({ literals }, report) {
    for (const literal of literals) {
      const { value, spec } = literal;
      if (spec.type !== 'bool' || /^(true|false)$/i.test(value)) continue;
      report({
        at: placeOf(literal),
        message: `${labelOf(literal)} is ${quoted(value)}, expected true or false`,
        fix: spec.expressions ? 'write true or false, or C# in @(…)' : 'write true or false',
      });
    }
  },
};
