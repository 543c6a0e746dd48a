import { NetworkSecurityGroup } from '@cdktf/provider-azurerm/lib/network-security-group';
import { PublicIp } from '@cdktf/provider-azurerm/lib/public-ip';
import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import { Subnet } from '@cdktf/provider-azurerm/lib/subnet';
import { SubnetNetworkSecurityGroupAssociation } from '@cdktf/provider-azurerm/lib/subnet-network-security-group-association';
import { VirtualNetwork } from '@cdktf/provider-azurerm/lib/virtual-network';
import { Construct } from 'constructs';

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
    const subnet = (name: string, third: number, serviceEndpoints?: string[]): Subnet =>
      new Subnet(this, name, {
        name,
        resourceGroupName,
        virtualNetworkName: network.name,
        addressPrefixes: [`${range}.${third}.0/24`],
        serviceEndpoints,
      });
    const gateway = subnet('gateway', 0, ['Microsoft.KeyVault']);
    const rules = new NetworkSecurityGroup(this, 'gateway-rules', {
      name: `nsg-contoso-gateway-${region}`,
      resourceGroupName,
      location: region,
      securityRule: gatewayRules(),
    });
    new SubnetNetworkSecurityGroupAssociation(this, 'gateway-rules-of-subnet', {
      subnetId: gateway.id,
      networkSecurityGroupId: rules.id,
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
    this.endpointSubnetId = subnet('endpoints', 1).id;
  }
}

/** What API Management needs inside a network: https://learn.microsoft.com/azure/api-management/virtual-network-reference */
function gatewayRules(): object[] {
  const inbound = (name: string, priority: number, from: string, port: string): object => ({
    name,
    priority,
    direction: 'Inbound',
    access: 'Allow',
    protocol: 'Tcp',
    sourceAddressPrefix: from,
    sourcePortRange: '*',
    destinationAddressPrefix: 'VirtualNetwork',
    destinationPortRange: port,
  });
  return [
    inbound('front-door', 100, 'AzureFrontDoor.Backend', '443'),
    inbound('management', 110, 'ApiManagement', '3443'),
    inbound('load-balancer', 120, 'AzureLoadBalancer', '6390'),
  ];
}
