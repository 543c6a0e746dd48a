import type { CdnFrontdoorFirewallPolicyCustomRuleMatchCondition } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-firewall-policy';
import { terraformText } from '../../azure/terraform-text';
import { FrontDoorMatchOperator, type FrontDoorMatchCondition } from './front-door-rule';

/** A condition as the provider takes it; values are texts, not templates of Terraform. */
export function asMatchCondition(
  condition: FrontDoorMatchCondition,
): CdnFrontdoorFirewallPolicyCustomRuleMatchCondition {
  const { comparison, transforms = [] } = condition;
  return {
    matchVariable: condition.variable,
    selector: condition.selector && terraformText(condition.selector),
    operator: comparison,
    negationCondition: condition.negate ?? false,
    // The provider wants a list, also where there is nothing to compare with.
    matchValues: comparison === FrontDoorMatchOperator.ANY ? [] : (condition.values ?? []).map(terraformText),
    transforms: transforms.length > 0 ? transforms : undefined,
  };
}
