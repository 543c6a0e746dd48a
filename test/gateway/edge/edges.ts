import { FrontDoorEdge } from '../../../lib/gateway/edge/front-door-edge';
import type { FrontDoorEdgeProps } from '../../../lib/gateway/edge/front-door-edge-props';
import { FrontDoorWaf } from '../../../lib/gateway/edge/front-door-waf';
import type { FrontDoorWafProps } from '../../../lib/gateway/edge/front-door-waf-props';
import { azureStack, type Block, onlyResource, type Synthesized, synthValid } from '../../support/synth';

export const apim = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service';
export const profileId = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Cdn/profiles/contoso';
export const frontDoorId = '0d5f2b3a-1c4e-4f6a-9b8c-7d6e5f4a3b2c';

export const twoRegions = [
  { name: 'swedencentral', hostName: 'contoso-swe.azure-api.net' },
  { name: 'francecentral', hostName: 'contoso-fra.azure-api.net' },
];

/** An edge before two regions, and what else is said. */
export function edgeWith(props: Partial<FrontDoorEdgeProps> = {}): FrontDoorEdge {
  return new FrontDoorEdge(azureStack(), 'Edge', { resourceGroupName: 'rg', origins: twoRegions, ...props });
}

export function synthesized(edge: FrontDoorEdge): Synthesized {
  return synthValid(edge.route.cdktfStack);
}

export function synthEdge(props: Partial<FrontDoorEdgeProps> = {}): Synthesized {
  return synthesized(edgeWith(props));
}

/** The firewall policy of an edge with these rules. */
export function firewallWith(props: FrontDoorWafProps = {}, edge: Partial<FrontDoorEdgeProps> = {}): Block {
  const json = synthEdge({ ...edge, waf: FrontDoorWaf.standard(props) });
  return onlyResource(json, 'azurerm_cdn_frontdoor_firewall_policy');
}
