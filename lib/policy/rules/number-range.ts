import type { AttributeSpec, TextSpec } from '../catalogue/types';
import { element, inbound } from './examples';
import { labelOf, placeOf } from './literals';
import { anyNumber } from './number-value';
import type { Rule } from './rule';

const retry = (count: number): string =>
  inbound(
    element(
      `retry condition="@(context.Response == null)" count="${count}" interval="1"`,
      '<cache-lookup-value key="region" variable-name="region" />',
    ),
  );

export const numberRange: Rule = {
  code: 'POL053',
  severity: 'error',
  title: 'a number is in its range',
  explanation: 'Some numbers have a least or a greatest value, and API Management refuses one beyond it.',
  cure: 'Write a number in the range that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/retry-policy',
  failing: { text: retry(51) },
  passing: { text: retry(50) },
  check({ literals }, report) {
    for (const literal of literals) {
      const { value, spec } = literal;
      if ((spec.type !== 'int' && spec.type !== 'number') || !anyNumber.test(value)) continue;
      const { min, max } = limitsOf(spec);
      const number = Number(value);
      if ((min === undefined || number >= min) && (max === undefined || number <= max)) continue;
      report({
        at: placeOf(literal),
        message: `${labelOf(literal)} is ${value}, expected ${rangeText(min, max)}`,
        fix: `write ${rangeText(min, max)}`,
      });
    }
  },
};

function limitsOf(spec: AttributeSpec | TextSpec): { readonly min?: number; readonly max?: number } {
  return 'name' in spec ? spec : {};
}

function rangeText(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
