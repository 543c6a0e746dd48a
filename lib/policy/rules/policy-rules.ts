import { attributeOneAllowed } from './attribute-one-allowed';
import { attributeOneNeeded } from './attribute-one-needed';
import { attributeOnlyWhen } from './attribute-only-when';
import { attributeRequiredWhen } from './attribute-required-when';
import { attributesTogether } from './attributes-together';
import { backendHoldsOne } from './backend-holds-one';
import { baseInSection } from './base-in-section';
import { baseOnce } from './base-once';
import { booleanValue } from './boolean-value';
import { childCount } from './child-count';
import { childOneAllowed } from './child-one-allowed';
import { childOneNeeded } from './child-one-needed';
import { childOrder } from './child-order';
import { childRequiredWhen } from './child-required-when';
import { containerTakesPolicy } from './container-takes-policy';
import { documentRoot } from './document-root';
import { documentSize } from './document-size';
import { enumValue } from './enum-value';
import { expressionAllowed } from './expression-allowed';
import { expressionAlone } from './expression-alone';
import { fragmentSize } from './fragment-size';
import { fragmentWithoutBase } from './fragment-without-base';
import { fragmentWithoutFragments } from './fragment-without-fragments';
import { fragmentWithoutSections } from './fragment-without-sections';
import { knownAttribute } from './known-attribute';
import { knownChild } from './known-child';
import { knownFragment } from './known-fragment';
import { knownNamedValue } from './known-named-value';
import { knownPolicy } from './known-policy';
import { knownSection } from './known-section';
import { noStrayText } from './no-stray-text';
import { numberRange } from './number-range';
import { numberValue } from './number-value';
import { onceInDocument } from './once-in-document';
import { onceInSection } from './once-in-section';
import { periodValue } from './period-value';
import { policyGateway } from './policy-gateway';
import { policyInFragment } from './policy-in-fragment';
import { policyInSection } from './policy-in-section';
import { policyScope } from './policy-scope';
import { policySection } from './policy-section';
import { requiredAttribute } from './required-attribute';
import { requiredAttributeFilled } from './required-attribute-filled';
import { requiredChild } from './required-child';
import { requiredText } from './required-text';
import { resolverPolicy } from './resolver-policy';
import { sectionOnce } from './section-once';
import { textOrChild } from './text-or-child';
import { valueForm } from './value-form';
import type { Rule } from './rule';

/** What the service refuses because of what stands where or what a value is, in the order of the codes. */
export const policyRules: readonly Rule[] = [
  documentRoot,
  knownSection,
  sectionOnce,
  policyInSection,
  baseOnce,
  baseInSection,
  fragmentWithoutSections,
  fragmentWithoutBase,
  fragmentWithoutFragments,
  noStrayText,
  knownPolicy,
  policySection,
  policyScope,
  policyGateway,
  policyInFragment,
  resolverPolicy,
  containerTakesPolicy,
  onceInSection,
  onceInDocument,
  backendHoldsOne,
  knownAttribute,
  requiredAttribute,
  requiredAttributeFilled,
  attributeOneNeeded,
  attributeOneAllowed,
  attributesTogether,
  attributeRequiredWhen,
  attributeOnlyWhen,
  knownChild,
  requiredChild,
  childCount,
  childOrder,
  childOneNeeded,
  childOneAllowed,
  childRequiredWhen,
  textOrChild,
  requiredText,
  booleanValue,
  numberValue,
  numberRange,
  enumValue,
  valueForm,
  expressionAllowed,
  expressionAlone,
  periodValue,
  knownNamedValue,
  knownFragment,
  documentSize,
  fragmentSize,
];
