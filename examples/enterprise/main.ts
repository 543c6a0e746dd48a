import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import { VirtualNetworkPeering } from '@cdktf/provider-azurerm/lib/virtual-network-peering';
import { App, TerraformStack } from 'cdktf';
import {
  ApiManagementTopology,
  BackendNetwork,
  DataBoundary,
  Duration,
  EdgeCertificate,
  GatewayEdge,
  GatewayObservability,
  PrivateDnsZones,
  PrivateLinkService,
  RegionalOpenAIBackend,
  ResilientOpenAIGateway,
  ResourceNaming,
  TokenQuotaPeriod,
} from 'cdktf-resilient-openai';
import { RegionalNetwork } from './network';

const app = new App();
const stack = new TerraformStack(app, 'enterprise');
new AzurermProvider(stack, 'azurerm', { features: [{}] });

// What exists: the DNS zone of the domain, and a vault with its certificate.
const shared = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-contoso-shared/providers';
const dnsZone = { zoneId: `${shared}/Microsoft.Network/dnsZones/contoso.com` };
const certificate = EdgeCertificate.keyVault({
  certificateId: 'https://contoso.vault.azure.net/certificates/ai-contoso-com',
  keyVaultId: `${shared}/Microsoft.KeyVault/vaults/contoso`,
});

const tags = { owner: 'ai-platform', environment: 'prod' };
const naming = ResourceNaming.of({ workload: 'contoso-ai', environment: 'prod' });

// Two networks that see each other: the gateway of each region reaches the backends of both.
const sweden = new RegionalNetwork(stack, 'sweden-network', { region: 'swedencentral', range: '10.1' });
const germany = new RegionalNetwork(stack, 'germany-network', { region: 'germanywestcentral', range: '10.2' });
for (const [from, to, word] of [
  [sweden, germany, 'sweden-to-germany'],
  [germany, sweden, 'germany-to-sweden'],
] as const) {
  new VirtualNetworkPeering(stack, word, {
    name: word,
    resourceGroupName: from.resourceGroupName,
    virtualNetworkName: from.networkName,
    remoteVirtualNetworkId: to.networkId,
  });
}
const dns = new PrivateDnsZones(stack, 'dns', {
  resourceGroupName: new ResourceGroup(stack, 'dns-group', { name: 'rg-contoso-dns', location: 'swedencentral', tags })
    .name,
  services: [PrivateLinkService.OPENAI],
  virtualNetworks: { swedencentral: sweden.networkId, germanywestcentral: germany.networkId },
  tags,
});

const deployments = [
  { name: 'chat', model: 'gpt-4.1', modelVersion: '2025-04-14', capacity: 200 },
  {
    name: 'reasoning',
    model: 'o4-mini',
    modelVersion: '2025-04-16',
    capacity: 100,
    attemptTimeout: Duration.seconds(110),
  },
];
const backend = (id: string, region: string, subnetId: string, priority: number): RegionalOpenAIBackend =>
  new RegionalOpenAIBackend(stack, id, {
    region,
    priority,
    deployments,
    network: BackendNetwork.privateEndpoint({ subnetId, dnsZones: dns }),
    allowedHosts: ['media.contoso.com'], // images by URL come from here
    naming,
    tags,
  });

const zones = { capacity: 2, zones: ['1', '2'] };
export const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
  apiManagement: ApiManagementTopology.multiRegion({
    publisherName: 'Contoso',
    publisherEmail: 'ai-platform@contoso.com',
    locations: [
      {
        region: 'swedencentral',
        ...zones,
        subnetId: sweden.gatewaySubnetId,
        publicIpAddressId: sweden.gatewayAddressId,
      },
      {
        region: 'germanywestcentral',
        ...zones,
        subnetId: germany.gatewaySubnetId,
        publicIpAddressId: germany.gatewayAddressId,
      },
    ],
    dependencies: [...sweden.guarded, ...germany.guarded], // Azure refuses a subnet that lets nobody manage the instance
  }),
  backends: [
    backend('sweden', 'swedencentral', sweden.endpointSubnetId, 1),
    backend('germany', 'germanywestcentral', germany.endpointSubnetId, 2),
  ],
  edge: GatewayEdge.frontDoor({
    domains: [{ hostName: 'ai.contoso.com', certificate, dnsZone }],
    defaultDomain: false,
  }),
  failover: { budget: Duration.seconds(240) },
  entra: { tenantId: 'contoso.com', audiences: ['api://contoso-ai'], requiredRoles: ['Models.Invoke'] },
  observability: GatewayObservability.standard({
    customMetrics: true,
    llmLogs: true,
    alerts: { emails: ['ai-operations@contoso.com'] },
  }),
  dataBoundary: DataBoundary.EU,
  expectedLoad: [{ deployment: 'chat', tokensPerMinute: 150_000 }],
  naming,
  tags,
});

gateway.addConsumer('assistant', { tokensPerMinute: 80_000, requestsPerMinute: 600 });
gateway.addConsumer('analytics', {
  tokensPerMinute: 40_000,
  tokenQuota: { tokens: 20_000_000, period: TokenQuotaPeriod.MONTHLY },
  models: ['chat'],
});

app.synth();
