import type { Rule } from './rule';
import { advisedNumberInSection } from './undocumented/advised-number-in-section';
import { advisedOutsideFragment } from './undocumented/advised-outside-fragment';
import { documentedAttribute } from './undocumented/documented-attribute';
import { documentedChild } from './undocumented/documented-child';
import { documentedContent } from './undocumented/documented-content';
import { documentedExpression } from './undocumented/documented-expression';
import { documentedPolicy } from './undocumented/documented-policy';
import { documentedScope } from './undocumented/documented-scope';
import { documentedSection } from './undocumented/documented-section';
import { firstInSection } from './undocumented/first-in-section';
import { partnerPresent } from './undocumented/partner-present';
import { preferredPolicy } from './undocumented/preferred-policy';

/** What works although no reference page says so, in the order of the codes. */
export const undocumentedRules: readonly Rule[] = [
  documentedPolicy,
  documentedAttribute,
  documentedChild,
  documentedSection,
  documentedScope,
  documentedExpression,
  documentedContent,
  advisedNumberInSection,
  advisedOutsideFragment,
  preferredPolicy,
  firstInSection,
  partnerPresent,
];
