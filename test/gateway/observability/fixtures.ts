import type { TerraformStack } from 'cdktf';
import { Construct, type IDependable } from 'constructs';
import { DeploymentSku } from '../../../lib/azure/deployment-sku';
import { ResourceNaming } from '../../../lib/azure/resource-naming';
import { BackendAuthentication } from '../../../lib/backend/backend-authentication';
import type { BackendDeployment, IOpenAIBackend } from '../../../lib/backend/openai-backend';
import type { GatewayLocation, IGatewayInstance } from '../../../lib/gateway/api-management/gateway-instance';
import type { ObservabilityContext } from '../../../lib/gateway/observability/observability-context';
import { PolicyGateway } from '../../../lib/policy/policy-validation';

const group = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-contoso/providers';

export const componentId = `${group}/Microsoft.Insights/components/appi-contoso`;
export const workspaceId = `${group}/Microsoft.OperationalInsights/workspaces/log-contoso`;
export const profileId = `${group}/Microsoft.Cdn/profiles/afd-contoso`;
export const vaultId = `${group}/Microsoft.KeyVault/vaults/kv-contoso`;

/** An instance that exists. */
export class SomeInstance extends Construct implements IGatewayInstance {
  public readonly apiManagementName: string;
  public readonly apiManagementId: string;
  public readonly resourceGroupName = 'rg-contoso';
  public readonly locations: GatewayLocation[] = [];
  public readonly externalCache = false;
  public readonly dependencies: IDependable[] = [];

  public constructor(
    scope: Construct,
    public readonly instanceId = 'primary',
    public readonly gatewayKind = PolicyGateway.CLASSIC,
  ) {
    super(scope, `instance-${instanceId}`);
    this.apiManagementName = `apim-${instanceId}`;
    this.apiManagementId = `${group}/Microsoft.ApiManagement/service/${this.apiManagementName}`;
  }
}

/** A backend that exists: an account, unless it is told otherwise. */
export class SomeBackend extends Construct implements IOpenAIBackend {
  public readonly region = 'swedencentral';
  public readonly endpoint: string;
  public readonly priority = 1;
  public readonly weight = 100;
  public readonly deployments: BackendDeployment[];
  public readonly authentication = BackendAuthentication.managedIdentity();
  public readonly accountId?: string;
  public readonly dependencies: IDependable[] = [];

  public constructor(
    scope: Construct,
    public readonly backendName: string,
    options: { readonly account?: boolean; readonly sku?: DeploymentSku } = {},
  ) {
    super(scope, `backend-${backendName}`);
    this.endpoint = `https://${backendName}.openai.azure.com`;
    this.deployments = [{ name: 'gpt-4o', sku: options.sku ?? DeploymentSku.STANDARD }];
    if (options.account ?? true) this.accountId = `${group}/Microsoft.CognitiveServices/accounts/${backendName}`;
  }

  public grantInvoke(): void {}
}

export function contextOf(stack: TerraformStack, more: Partial<ObservabilityContext> = {}): ObservabilityContext {
  return {
    place: {
      naming: ResourceNaming.of({ workload: 'contoso' }),
      resourceGroupName: 'rg-contoso',
      region: 'swedencentral',
      tags: { team: 'ai' },
    },
    instances: [new SomeInstance(stack)],
    backends: [],
    ...more,
  };
}
