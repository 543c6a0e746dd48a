import { PrivateDnsZone } from '@cdktf/provider-azurerm/lib/private-dns-zone';
import { PrivateDnsZoneVirtualNetworkLink } from '@cdktf/provider-azurerm/lib/private-dns-zone-virtual-network-link';
import { Construct } from 'constructs';
import { AzureCloud } from '../azure-cloud';
import { dashed } from '../dashed';
import { refuseBadResourceId } from '../resource-id';
import { type PrivateLinkService, zoneNamesOf } from './private-link-service';

/** Which zones to make, and who resolves names in them. */
export interface PrivateDnsZonesProps {
  /** The resource group of the zones. */
  readonly resourceGroupName: string;

  /** The services whose private endpoints write into the zones. */
  readonly services: PrivateLinkService[];

  /**
   * The virtual networks that resolve names in the zones: their resource ids, each under a word of your choice that is
   * part of the link's name (`hub`, `swedencentral`). Link the networks of all gateways, also to the backends of other
   * regions: a network without the link gets the public address, which is closed.
   */
  readonly virtualNetworks: { [name: string]: string };

  /**
   * The cloud, which decides the names of the zones.
   * @default AzureCloud.PUBLIC
   */
  readonly cloud?: AzureCloud;

  /**
   * Tags of the zones and links.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };
}

/**
 * The private DNS zones that private endpoints need, linked to virtual networks. Make them once for all backends: a
 * virtual network takes only one zone of a name.
 *
 * @example
 * declare const stack: TerraformStack;
 * new PrivateDnsZones(stack, 'dns', {
 *   resourceGroupName: 'rg-contoso-network',
 *   services: [PrivateLinkService.OPENAI, PrivateLinkService.KEY_VAULT],
 *   virtualNetworks: {
 *     hub: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-contoso-network/providers/Microsoft.Network/virtualNetworks/hub',
 *   },
 * });
 */
export class PrivateDnsZones extends Construct {
  /** The zones, by their names: `privatelink.openai.azure.com`. */
  public readonly zones: { [name: string]: PrivateDnsZone } = {};

  /** The links of all zones. */
  public readonly links: PrivateDnsZoneVirtualNetworkLink[] = [];

  private readonly cloud: AzureCloud;

  /** Makes the zones and links them. */
  public constructor(scope: Construct, id: string, props: PrivateDnsZonesProps) {
    super(scope, id);
    this.cloud = props.cloud ?? AzureCloud.PUBLIC;
    if (props.services.length === 0) {
      throw new Error('PrivateDnsZones has no services; name at least one, such as PrivateLinkService.OPENAI');
    }
    const networks = Object.keys(props.virtualNetworks);
    if (networks.length === 0) {
      throw new Error(
        "PrivateDnsZones has no virtualNetworks, so nothing would resolve names in the zones; give { hub: 'ID OF THE NETWORK' }",
      );
    }
    networks.forEach(refuseBadLinkName);
    for (const [name, networkId] of Object.entries(props.virtualNetworks)) {
      refuseBadResourceId(networkId, 'virtual network', `the virtual network '${name}' of PrivateDnsZones`);
    }
    const names = new Set(props.services.flatMap((service) => zoneNamesOf(service, this.cloud)));
    for (const name of names) this.addZone(name, networks, props);
  }

  /**
   * The ids of the zones that a private endpoint of a service writes into.
   *
   * @param service one of the services that were named
   */
  public zoneIdsFor(service: PrivateLinkService): string[] {
    return zoneNamesOf(service, this.cloud).map((name) => {
      const zone = this.zones[name];
      if (zone === undefined) {
        throw new Error(
          `'${this.node.path}' has no zone ${name}; add PrivateLinkService.${enumName(service)} to its services`,
        );
      }
      return zone.id;
    });
  }

  private addZone(name: string, networks: readonly string[], props: PrivateDnsZonesProps): void {
    const { resourceGroupName, tags } = props;
    const zone = new PrivateDnsZone(this, name, { name, resourceGroupName, tags });
    this.zones[name] = zone;
    for (const network of networks) {
      const link = new PrivateDnsZoneVirtualNetworkLink(this, `${name}-to-${network}`, {
        name: network,
        privateDnsZoneName: zone.name,
        resourceGroupName,
        virtualNetworkId: props.virtualNetworks[network],
        registrationEnabled: false,
        tags,
      });
      this.links.push(link);
    }
  }
}

/** `KEY_VAULT` of `key-vault`, as it is written in a program. */
function enumName(service: PrivateLinkService): string {
  return service.toUpperCase().replace(/-/g, '_');
}

function refuseBadLinkName(name: string): void {
  if (/^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?$/.test(name)) return;
  throw new Error(
    `the virtual network '${name}' of PrivateDnsZones has no valid name for its link, expected 1 to 80 letters, digits, dashes, periods and underscores; use '${dashed(name, 80) || 'hub'}'`,
  );
}
