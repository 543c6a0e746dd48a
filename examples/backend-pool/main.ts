import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { App, TerraformStack } from 'cdktf';
import {
  ApiManagementTopology,
  FailoverStrategy,
  RegionalOpenAIBackend,
  ResilientOpenAIGateway,
} from 'cdktf-resilient-openai';

const app = new App();
const stack = new TerraformStack(app, 'backend-pool');
new AzurermProvider(stack, 'azurerm', { features: [{}] });

const deployments = [
  { name: 'chat', model: 'gpt-4.1', modelVersion: '2025-04-14', capacity: 100 },
  { name: 'embeddings', model: 'text-embedding-3-large', modelVersion: '1', capacity: 120 },
];

export const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
  apiManagement: ApiManagementTopology.multiRegion({
    publisherName: 'Contoso',
    publisherEmail: 'ai-platform@contoso.com',
    locations: [{ region: 'swedencentral' }, { region: 'francecentral' }],
  }),
  backends: [
    new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments }),
    new RegionalOpenAIBackend(stack, 'france', { region: 'francecentral', deployments, priority: 2 }),
  ],
  // API Management's own pools and circuit breakers: one backend for each account and deployment, one pool for each
  // deployment. azurerm cannot make pools, so this adds the azapi provider by itself.
  failover: { strategy: FailoverStrategy.backendPool() },
});

gateway.addConsumer('search', { models: ['embeddings'], tokensPerMinute: 60_000 });

app.synth();
