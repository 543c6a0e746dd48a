import type { Issue } from '../core/issue';
import type { ValidationContext } from '../policy/model';
import { allRules } from '../policy/rules/all';
import type { Rule } from '../policy/rules/rule';
import { validateText } from '../policy/validate';

/** What the commands need of the policy language. */
export interface PolicyLanguage {
  readonly rules: readonly Rule[];
  validate(text: string, context: ValidationContext): readonly Issue[];
}

export const policyLanguage: PolicyLanguage = { rules: allRules, validate: validateText };
