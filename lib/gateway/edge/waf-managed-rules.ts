import type {
  CdnFrontdoorFirewallPolicyManagedRule,
  CdnFrontdoorFirewallPolicyManagedRuleExclusion,
  CdnFrontdoorFirewallPolicyManagedRuleOverride,
} from '@cdktf/provider-azurerm/lib/cdn-frontdoor-firewall-policy';
import {
  botRuleSet,
  clientBotRules,
  defaultRuleSet,
  type RuleGroup,
  wholeBodyRules,
} from '../../azure/front-door/managed-rules';
import { promptFields, promptFormFields } from '../../azure/front-door/prompt-fields';
import { terraformText } from '../../azure/terraform-text';
import {
  FrontDoorBodyInspection,
  FrontDoorExclusionOperator,
  FrontDoorExclusionVariable,
  FrontDoorManagedRuleAction,
  type FrontDoorRuleOverride,
  type FrontDoorWafExclusion,
  type FrontDoorWafProps,
} from './front-door-waf-props';

type ManagedRule = CdnFrontdoorFirewallPolicyManagedRule;
type Exclusion = CdnFrontdoorFirewallPolicyManagedRuleExclusion;
type GroupOverride = CdnFrontdoorFirewallPolicyManagedRuleOverride;

/** The managed rules of a Premium policy. */
export function managedRulesOf(props: FrontDoorWafProps): ManagedRule[] {
  const sparesPrompts = bodyInspectionOf(props) === FrontDoorBodyInspection.EXCEPT_PROMPTS;
  const overrides = groupOverrides([...(sparesPrompts ? logged(wholeBodyRules) : []), ...(props.ruleOverrides ?? [])]);
  const exclusion = [...(sparesPrompts ? promptExclusions(props) : []), ...(props.exclusions ?? []).map(asExclusion)];
  const rules: ManagedRule[] = [
    {
      ...defaultRuleSet,
      action: 'Block',
      exclusion: exclusion.length > 0 ? exclusion : undefined,
      override: overrides.length > 0 ? overrides : undefined,
    },
  ];
  if (props.botProtection !== false) {
    rules.push({ ...botRuleSet, action: 'Block', override: groupOverrides(logged(clientBotRules)) });
  }
  return rules;
}

/** What the managed rules read of bodies, unless said otherwise. */
export function bodyInspectionOf(props: FrontDoorWafProps): FrontDoorBodyInspection {
  return props.bodyInspection ?? FrontDoorBodyInspection.EXCEPT_PROMPTS;
}

function promptExclusions({ promptFields: further = [] }: FrontDoorWafProps): Exclusion[] {
  const json = [...new Set([...promptFields, ...further])].sort();
  return [
    ...json.map((name) => startingWith(FrontDoorExclusionVariable.REQUEST_BODY_JSON_ARG_NAMES, name)),
    ...promptFormFields.map((name) => startingWith(FrontDoorExclusionVariable.REQUEST_BODY_POST_ARG_NAMES, name)),
  ];
}

function startingWith(variable: FrontDoorExclusionVariable, selector: string): Exclusion {
  return asExclusion({ variable, comparison: FrontDoorExclusionOperator.STARTS_WITH, selector });
}

function asExclusion({ variable, comparison, selector = '*' }: FrontDoorWafExclusion): Exclusion {
  return { matchVariable: variable, operator: comparison, selector: terraformText(selector) };
}

function logged(groups: readonly RuleGroup[]): FrontDoorRuleOverride[] {
  return groups.flatMap(({ group, rules }) =>
    rules.map((ruleId) => ({ ruleGroup: group, ruleId, action: FrontDoorManagedRuleAction.LOG })),
  );
}

/** One block for each group, and for each rule what was said last. */
function groupOverrides(overrides: readonly FrontDoorRuleOverride[]): GroupOverride[] {
  const groups = new Map<string, Map<string, FrontDoorManagedRuleAction>>();
  for (const { ruleGroup, ruleId, action } of overrides) {
    const rules = groups.get(ruleGroup) ?? new Map<string, FrontDoorManagedRuleAction>();
    groups.set(ruleGroup, rules.set(ruleId, action));
  }
  return [...groups].map(([ruleGroupName, rules]) => ({
    ruleGroupName,
    // `enabled` is always written: a rule without it is switched off (default false, 4.55.0), and so is a whole group
    // without rules.
    rule: [...rules].map(([ruleId, action]) => ({ ruleId, ...inWordsOfAzure(action) })),
  }));
}

/** A disabled rule needs an action too; from 2.0 on the rule set takes `AnomalyScoring` and `Log` only. */
function inWordsOfAzure(action: FrontDoorManagedRuleAction): { action: string; enabled: boolean } {
  const disabled = action === FrontDoorManagedRuleAction.DISABLE;
  return { action: disabled ? FrontDoorManagedRuleAction.LOG : action, enabled: !disabled };
}
