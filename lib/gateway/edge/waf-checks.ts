import { Token } from 'cdktf';
import { refuseNoMember } from '../../azure/enum-member';
import { FrontDoorSku } from '../../azure/front-door/front-door-sku';
import { promptFields, promptFormFields } from '../../azure/front-door/prompt-fields';
import {
  FrontDoorBodyInspection,
  FrontDoorExclusionOperator,
  type FrontDoorWafExclusion,
  FrontDoorWafMode,
  type FrontDoorWafProps,
} from './front-door-waf-props';
import { bodyInspectionOf } from './waf-managed-rules';

/** Azure takes no more in one rule set: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits. */
const MOST_EXCLUSIONS = 100;

/** Refuses options that the tier does not have, and exclusions that Azure would not take. */
export function refuseBadWaf(props: FrontDoorWafProps, sku: FrontDoorSku): void {
  refuseNoMember(props.mode, 'FrontDoorWafMode', FrontDoorWafMode, 'the mode of the firewall');
  refuseNoMember(
    props.bodyInspection,
    'FrontDoorBodyInspection',
    FrontDoorBodyInspection,
    'the bodyInspection of the firewall',
  );
  if (sku === FrontDoorSku.STANDARD) refusePremiumOptions(props);
  for (const field of props.promptFields ?? []) refuseBadPromptField(field, props);
  for (const exclusion of props.exclusions ?? []) refuseBadExclusion(exclusion);
  for (const { ruleGroup, ruleId } of props.ruleOverrides ?? []) refuseBadOverride(ruleGroup, ruleId);
  const prompts = promptFields.length + promptFormFields.length + (props.promptFields?.length ?? 0);
  const count = prompts + (props.exclusions?.length ?? 0);
  if (count > MOST_EXCLUSIONS) {
    throw new Error(`the firewall has ${count} exclusions with those for prompts, expected at most ${MOST_EXCLUSIONS}`);
  }
}

function refusePremiumOptions(props: FrontDoorWafProps): void {
  const options = ['bodyInspection', 'promptFields', 'exclusions', 'ruleOverrides'] as const;
  const given: string[] = options.filter((option) => props[option] !== undefined);
  if (props.botProtection === true) given.push('botProtection');
  if (given.length === 0) return;
  throw new Error(
    `the firewall of a Standard Front Door has ${given.join(', ')}, expected none of them, as they concern managed rules, which only Premium has; use FrontDoorSku.PREMIUM or leave them out`,
  );
}

function refuseBadPromptField(field: string, props: FrontDoorWafProps): void {
  if (bodyInspectionOf(props) !== FrontDoorBodyInspection.EXCEPT_PROMPTS) {
    throw new Error(
      `the firewall has the prompt field '${field}', but its body inspection is '${bodyInspectionOf(props)}', expected '${FrontDoorBodyInspection.EXCEPT_PROMPTS}', as only that spares prompts; leave one of the two out`,
    );
  }
  if (Token.isUnresolved(field) || /^[^\s[\]$*]{1,256}$/.test(field)) return;
  throw new Error(
    `a prompt field of the firewall is '${field}', expected the name of a field of a JSON body, with dots for nested ones and without list positions, such as 'metadata' or 'messages.content'`,
  );
}

function refuseBadExclusion({ comparison: operator, selector, variable }: FrontDoorWafExclusion): void {
  const any = operator === FrontDoorExclusionOperator.EQUALS_ANY;
  const given = selector !== undefined && selector !== '';
  if (any ? selector === undefined || selector === '*' : given) return;
  throw new Error(
    `an exclusion of ${variable} by ${operator} has ${given ? `the selector '${selector}'` : 'no selector'}, expected ${any ? 'none, as every name is meant' : 'the name or the part of a name that it is about'}`,
  );
}

function refuseBadOverride(ruleGroup: string, ruleId: string): void {
  if (Token.isUnresolved(ruleId) || Token.isUnresolved(ruleGroup)) return;
  if (/^[0-9]{6,8}$/.test(ruleId) && ruleGroup !== '') return;
  throw new Error(
    `an override of the firewall is about the rule '${ruleId}' of the group '${ruleGroup}', expected the number of a rule of the default rule set and its group, such as '942200' of 'SQLI'`,
  );
}
