import { NetworkSecurityGroup } from '@cdktf/provider-azurerm/lib/network-security-group';
import { PublicIp } from '@cdktf/provider-azurerm/lib/public-ip';
import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import { Subnet, type SubnetConfig } from '@cdktf/provider-azurerm/lib/subnet';
import { SubnetNetworkSecurityGroupAssociation } from '@cdktf/provider-azurerm/lib/subnet-network-security-group-association';
import { VirtualNetwork } from '@cdktf/provider-azurerm/lib/virtual-network';
import { Construct, type IDependable } from 'constructs';

/** What one region's network is made of. */
export interface RegionalNetworkProps {
  readonly region: string;
  /** The first two numbers of its addresses: `10.1`. */
  readonly range: string;
}

/** A network of one region: a subnet for API Management, one for private endpoints. A company has its own in place of this. */
export class RegionalNetwork extends Construct {
  public readonly resourceGroupName: string;
  public readonly networkName: string;
  public readonly networkId: string;
  public readonly gatewaySubnetId: string;
  public readonly gatewayAddressId: string;
  public readonly endpointSubnetId: string;
  /** The moment from which the subnets have their rules. */
  public readonly guarded: IDependable[];

  public constructor(scope: Construct, id: string, { region, range }: RegionalNetworkProps) {
    super(scope, id);
    const { name: resourceGroupName } = new ResourceGroup(this, 'group', {
      name: `rg-contoso-network-${region}`,
      location: region,
    });
    const network = new VirtualNetwork(this, 'network', {
      name: `vnet-contoso-${region}`,
      resourceGroupName,
      location: region,
      addressSpace: [`${range}.0.0/16`],
    });
    const guarded: IDependable[] = [];
    const subnet = (name: string, third: number, securityRule: object[], config: Partial<SubnetConfig>): Subnet => {
      const made = new Subnet(this, name, {
        name,
        resourceGroupName,
        virtualNetworkName: network.name,
        addressPrefixes: [`${range}.${third}.0/24`],
        ...config,
      });
      const rules = new NetworkSecurityGroup(this, `${name}-rules`, {
        name: `nsg-contoso-${name}-${region}`,
        resourceGroupName,
        location: region,
        securityRule,
      });
      const association = new SubnetNetworkSecurityGroupAssociation(this, `${name}-rules-of-subnet`, {
        subnetId: made.id,
        networkSecurityGroupId: rules.id,
      });
      guarded.push(association);
      return made;
    };
    const gateway = subnet('gateway', 0, gatewayRules(), { serviceEndpoints: ['Microsoft.KeyVault'] });
    const endpoints = subnet('endpoints', 1, endpointRules(), {
      privateEndpointNetworkPolicies: 'NetworkSecurityGroupEnabled',
    });
    // API Management in zones needs an address of one's own, with a name.
    this.gatewayAddressId = new PublicIp(this, 'gateway-address', {
      name: `pip-contoso-gateway-${region}`,
      resourceGroupName,
      location: region,
      allocationMethod: 'Static',
      sku: 'Standard',
      domainNameLabel: `contoso-gateway-${region}`,
    }).id;
    this.resourceGroupName = resourceGroupName;
    this.networkName = network.name;
    this.networkId = network.id;
    this.gatewaySubnetId = gateway.id;
    this.endpointSubnetId = endpoints.id;
    this.guarded = guarded;
  }
}

interface Rule {
  readonly name: string;
  readonly priority: number;
  readonly from: string;
  readonly port: string;
  readonly access?: string;
}

function inbound({ name, priority, from, port, access = 'Allow' }: Rule): object {
  return {
    name,
    priority,
    direction: 'Inbound',
    access,
    protocol: access === 'Allow' ? 'Tcp' : '*',
    sourceAddressPrefix: from,
    sourcePortRange: '*',
    destinationAddressPrefix: 'VirtualNetwork',
    destinationPortRange: port,
  };
}

/** What API Management needs inside a network: https://learn.microsoft.com/azure/api-management/virtual-network-reference */
function gatewayRules(): object[] {
  return [
    inbound({ name: 'front-door', priority: 100, from: 'AzureFrontDoor.Backend', port: '443' }),
    inbound({ name: 'management', priority: 110, from: 'ApiManagement', port: '3443' }),
    inbound({ name: 'load-balancer', priority: 120, from: 'AzureLoadBalancer', port: '6390' }),
  ];
}

/** The models are reached from the networks, by HTTPS, and nothing else is. */
function endpointRules(): object[] {
  return [
    inbound({ name: 'models', priority: 100, from: 'VirtualNetwork', port: '443' }),
    inbound({ name: 'others', priority: 4096, from: '*', port: '*', access: 'Deny' }),
  ];
}
