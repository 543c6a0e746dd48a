import { CdnFrontdoorFirewallPolicy } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-firewall-policy';
import type { Construct } from 'constructs';
import { blockResponseBody } from '../../azure/front-door/block-response';
import { FrontDoorSku } from '../../azure/front-door/front-door-sku';
import { FrontDoorBodyInspection, FrontDoorWafMode, type FrontDoorWafProps } from './front-door-waf-props';
import { customRulesOf } from './waf-custom-rules';
import { bodyInspectionOf, managedRulesOf } from './waf-managed-rules';
import { refuseBadWaf } from './waf-checks';

/** What a firewall policy is made of. */
export interface FirewallPolicyRequest {
  readonly name: string;
  readonly resourceGroupName: string;
  /** That of the profile: Azure takes no other. */
  readonly sku: FrontDoorSku;
  readonly tags: { [key: string]: string };
  readonly props: FrontDoorWafProps;
}

/** The firewall policy of an edge. */
export function firewallPolicy(scope: Construct, request: FirewallPolicyRequest): CdnFrontdoorFirewallPolicy {
  const { props, sku } = request;
  refuseBadWaf(props, sku);
  const customRule = customRulesOf(props);
  return new CdnFrontdoorFirewallPolicy(scope, 'FirewallPolicy', {
    name: request.name,
    resourceGroupName: request.resourceGroupName,
    skuName: sku,
    enabled: true,
    mode: props.mode ?? FrontDoorWafMode.PREVENTION,
    requestBodyCheckEnabled: bodyInspectionOf(props) !== FrontDoorBodyInspection.NONE,
    customBlockResponseStatusCode: 403,
    customBlockResponseBody: blockResponseBody(
      props.blockMessage ?? 'The request was blocked by the firewall of the gateway.',
    ),
    customRule: customRule.length > 0 ? customRule : undefined,
    managedRule: sku === FrontDoorSku.PREMIUM ? managedRulesOf(props) : undefined,
    tags: request.tags,
  });
}
