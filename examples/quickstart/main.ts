import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { App, TerraformStack } from 'cdktf';
import {
  ApiManagementTopology,
  DataBoundary,
  DeploymentSku,
  RegionalOpenAIBackend,
  ResilientOpenAIGateway,
} from 'cdktf-resilient-openai';

const app = new App();
const stack = new TerraformStack(app, 'quickstart');
new AzurermProvider(stack, 'azurerm', { features: [{}] });

const gpt5mini = {
  name: 'chat',
  model: 'gpt-5-mini',
  modelVersion: '2025-08-07',
  sku: DeploymentSku.DATA_ZONE_STANDARD,
};
const deployments = [{ ...gpt5mini, capacity: 100 }]; // thousand tokens a minute

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
  dataBoundary: DataBoundary.EU, // refuses regions and kinds of deployments that process elsewhere
});
gateway.addConsumer('team-a', { tokensPerMinute: 20_000 });

app.synth();
