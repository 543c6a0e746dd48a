import type { ValueType } from '../catalogue/types';
import { backend } from './examples';
import { literalsOf } from './literals';
import type { Rule } from './rule';
import { quoted } from './wording';

const types: ReadonlySet<ValueType> = new Set(['int', 'number']);

export const numberValue: Rule = {
  code: 'POL051',
  severity: 'error',
  title: 'a number is a number',
  explanation: 'API Management refuses a value that is not a number where one is wanted; most numbers are whole ones.',
  cure: 'Write the number in digits, without a unit.',
  failing: { text: backend('<forward-request timeout="60s" />') },
  passing: { text: backend('<forward-request timeout="60" />') },
  checkElement(use, report) {
    for (const { label, value, at, spec } of literalsOf(use, types)) {
      const isWhole = spec.type === 'int';
      if ((isWhole ? wholeNumber : anyNumber).test(value)) continue;
      const wanted = isWhole ? 'a whole number' : 'a number';
      report({ at, message: `${label} is ${quoted(value)}, expected ${wanted}`, fix: `write ${wanted} in digits` });
    }
  },
};

export const wholeNumber = /^[+-]?\d+$/;
export const anyNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/;
