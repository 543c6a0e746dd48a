import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { App, TerraformStack } from 'cdktf';
import { ApiManagementTopology, RegionalOpenAIBackend, ResilientOpenAIGateway } from 'cdktf-resilient-openai';
import { DeploymentSku } from 'cdktf-resilient-openai';

const app = new App();
// The id of the stack goes into names that are unique in the world: take one of your own.
const stack = new TerraformStack(app, 'quickstart');
new AzurermProvider(stack, 'azurerm', { features: [{}] });

const sku = DeploymentSku.DATA_ZONE_STANDARD; // processed anywhere in the EU
const deployments = [{ name: 'chat', model: 'gpt-4.1', modelVersion: '2025-04-14', sku, capacity: 100 }];

export const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
  apiManagement: ApiManagementTopology.multiRegion({
    publisherName: 'Contoso',
    publisherEmail: 'ai-platform@contoso.com',
    locations: [{ region: 'swedencentral' }, { region: 'francecentral' }],
  }),
  backends: [
    new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments }),
    new RegionalOpenAIBackend(stack, 'france', { region: 'francecentral', deployments, priority: 2 }),
    new RegionalOpenAIBackend(stack, 'germany', { region: 'germanywestcentral', deployments, priority: 3 }),
  ],
});
gateway.addConsumer('team-a', { tokensPerMinute: 20_000 });

app.synth();
