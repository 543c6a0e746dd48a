import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { App, TerraformStack } from 'cdktf';
import {
  ApiManagementSku,
  ApiManagementTopology,
  DeploymentSku,
  RegionalOpenAIBackend,
  ResilientOpenAIGateway,
} from 'cdktf-resilient-openai';

const app = new App();
const stack = new TerraformStack(app, 'per-region-instances');
new AzurermProvider(stack, 'azurerm', { features: [{}] });

const regions = ['eastus2', 'westus3', 'southcentralus'];
const deployments = [
  { name: 'chat', model: 'gpt-5-mini', modelVersion: '2025-08-07', sku: DeploymentSku.GLOBAL_STANDARD, capacity: 250 },
];

export const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
  // One instance in each region. Nothing is shared, so nothing fails in all of them at once.
  apiManagement: ApiManagementTopology.perRegion({
    sku: ApiManagementSku.STANDARD_V2,
    publisherName: 'Contoso',
    publisherEmail: 'ai-platform@contoso.com',
    locations: regions.map((region) => ({ region, capacity: 2 })),
  }),
  // All of one tier: each gateway asks the backend of its own region first, and any other when that one throttles.
  backends: regions.map((region) => new RegionalOpenAIBackend(stack, region, { region, deployments })),
});

// The same key is good on every instance; each of the three gateways grants a third of the limit.
gateway.addConsumer('mobile-app', { tokensPerMinute: 90_000 });

app.synth();
