/** The gateway of the synth benchmark: that of the quickstart, with as many backends as asked for. */
import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { App, TerraformStack } from 'cdktf';
import { DeploymentSku } from '../lib/azure/deployment-sku';
import { RegionalOpenAIBackend } from '../lib/backend/regional-openai-backend';
import { ApiManagementTopology } from '../lib/gateway/api-management/topology';
import { ResilientOpenAIGateway } from '../lib/gateway/resilient-openai-gateway';

const regions = [
  ...['swedencentral', 'francecentral', 'germanywestcentral', 'westeurope', 'northeurope', 'italynorth'],
  ...['polandcentral', 'spaincentral', 'norwayeast', 'switzerlandnorth', 'uksouth', 'eastus'],
  ...['eastus2', 'westus', 'westus3', 'southcentralus'],
];
const sku = DeploymentSku.GLOBAL_STANDARD;
const deployments = [
  { name: 'chat', model: 'gpt-5-mini', modelVersion: '2025-08-07', sku, capacity: 100 },
  { name: 'reasoning', model: 'gpt-5', modelVersion: '2025-08-07', sku, capacity: 50 },
];

export const stackName = 'bench';

/** An app whose output goes to the folder, with a stack that has the provider. */
export function newStack(outdir: string): TerraformStack {
  const stack = new TerraformStack(new App({ outdir }), stackName);
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  return stack;
}

/** Default Front Door and observability, Premium in two regions, one consumer, two deployments in each account. */
export function addGateway(stack: TerraformStack, backends: number): void {
  const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
    apiManagement: ApiManagementTopology.multiRegion({
      publisherName: 'Contoso',
      publisherEmail: 'ai-platform@contoso.com',
      locations: [{ region: 'swedencentral' }, { region: 'francecentral' }],
    }),
    backends: regions
      .slice(0, backends)
      .map(
        (region, index) =>
          new RegionalOpenAIBackend(stack, region, { region, deployments, priority: index < 2 ? 1 : 2 }),
      ),
  });
  gateway.addConsumer('team-a', { tokensPerMinute: 20_000 });
}
