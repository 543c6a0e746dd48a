import type { ElementSpec } from '../catalogue/types';
import { allRules } from './all';
import type { Rule } from './rule';

export type DocumentRule = Rule & Required<Pick<Rule, 'check'>>;
export type ElementRule = Rule & Required<Pick<Rule, 'checkElement'>>;

export const documentRules: readonly DocumentRule[] = allRules.filter(
  (rule): rule is DocumentRule => rule.check !== undefined,
);

const elementRules = allRules.filter((rule): rule is ElementRule => rule.checkElement !== undefined);

/** The shapes are those of the catalogue, and undefined. */
const rulesOfShape = new Map<ElementSpec | undefined, readonly ElementRule[]>();

/** The rules that can have something to say of an element of this shape, in the order of the codes. */
export function elementRulesFor(shape: ElementSpec | undefined): readonly ElementRule[] {
  let rules = rulesOfShape.get(shape);
  if (rules === undefined) {
    rules = elementRules.filter((rule) => rule.concerns?.(shape) ?? true);
    rulesOfShape.set(shape, rules);
  }
  return rules;
}
