import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { App, TerraformStack } from 'cdktf';
import {
  ApiManagementTopology,
  DeploymentSku,
  RegionalOpenAIBackend,
  ResilientOpenAIGateway,
} from 'cdktf-resilient-openai';

const app = new App();
const stack = new TerraformStack(app, 'ptu-then-paygo');
new AzurermProvider(stack, 'azurerm', { features: [{}] });

const model = { model: 'gpt-4.1', modelVersion: '2025-04-14' };
const provisioned = { ...model, name: 'chat', sku: DeploymentSku.PROVISIONED_MANAGED, capacity: 50 };
const payAsYouGo = { ...model, name: 'chat', sku: DeploymentSku.STANDARD, capacity: 300 };

export const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
  apiManagement: ApiManagementTopology.multiRegion({
    publisherName: 'Contoso',
    publisherEmail: 'ai-platform@contoso.com',
    locations: [{ region: 'swedencentral' }, { region: 'francecentral' }],
  }),
  backends: [
    // Paid for anyway, so asked first. When it is full it answers 429, and the request goes on.
    new RegionalOpenAIBackend(stack, 'reserved', { region: 'swedencentral', priority: 1, deployments: [provisioned] }),
    // What spills over: pay as you go, three requests here for each one in France.
    new RegionalOpenAIBackend(stack, 'sweden', {
      region: 'swedencentral',
      priority: 2,
      weight: 75,
      deployments: [payAsYouGo],
    }),
    new RegionalOpenAIBackend(stack, 'france', {
      region: 'francecentral',
      priority: 2,
      weight: 25,
      deployments: [payAsYouGo],
    }),
  ],
  // The weights decide, not the region of the gateway.
  failover: { preferLocalRegion: false },
});

gateway.addConsumer('assistant', { requestsPerMinute: 1_000 });

app.synth();
