import { expressionRules } from './expression-rules';
import { policyRules } from './policy-rules';
import type { Rule } from './rule';
import { runtimeRules } from './runtime-rules';
import { undocumentedRules } from './undocumented-rules';
import { xmlRules } from './xml-rules';

/** Every rule, in the order of the codes. */
export const allRules: readonly Rule[] = [
  ...expressionRules,
  ...policyRules,
  ...runtimeRules,
  ...undocumentedRules,
  ...xmlRules,
];
