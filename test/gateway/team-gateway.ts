import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { type App, TerraformStack } from 'cdktf';
import { ApiManagementSku } from '../../lib/azure/api-management/sku';
import { DeploymentSku } from '../../lib/azure/deployment-sku';
import type { OpenAIDeploymentProps } from '../../lib/backend/deployment-props';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import type { GatewayFailoverOptions } from '../../lib/failover/gateway-failover-options';
import { ApiManagementTopology } from '../../lib/gateway/api-management/topology';
import { ResilientOpenAIGateway } from '../../lib/gateway/resilient-openai-gateway';

/** What of a gateway can be changed from one synth to the next. */
export interface TeamGateway {
  readonly backends: readonly string[];
  readonly models: readonly string[];
  readonly consumers: readonly string[];
  readonly locations: readonly string[];
  readonly instances: 'one' | 'one in each region';
  readonly failover?: GatewayFailoverOptions;
}

/** A gateway as a team would start with. */
export const start: TeamGateway = {
  backends: ['swedencentral', 'francecentral', 'germanywestcentral'],
  models: ['gpt-4o', 'gpt-5-mini'],
  consumers: ['team-a', 'team-b'],
  locations: ['swedencentral', 'francecentral', 'westeurope'],
  instances: 'one',
};

/** The gateway in a stack of an app. */
export function teamStack(app: App, { backends, models, consumers, locations, ...rest }: TeamGateway): TerraformStack {
  const stack = new TerraformStack(app, 'gateway');
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  const common = { publisherName: 'Contoso', publisherEmail: 'ai@contoso.com' };
  const regions = locations.map((region) => ({ region }));
  const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
    apiManagement:
      rest.instances === 'one'
        ? ApiManagementTopology.multiRegion({ ...common, locations: regions })
        : ApiManagementTopology.perRegion({ ...common, sku: ApiManagementSku.STANDARD_V2, locations: regions }),
    backends: backends.map((region) => backendIn(stack, region, models)),
    failover: rest.failover,
  });
  for (const name of consumers) gateway.addConsumer(name, { tokensPerMinute: 20_000, models: ['gpt-4o'] });
  return stack;
}

function backendIn(stack: TerraformStack, region: string, models: readonly string[]): RegionalOpenAIBackend {
  return new RegionalOpenAIBackend(stack, region, { region, deployments: models.map(deploymentOf) });
}

function deploymentOf(model: string): OpenAIDeploymentProps {
  return { name: model, model, modelVersion: '2025-01-01', sku: DeploymentSku.GLOBAL_STANDARD, capacity: 50 };
}
