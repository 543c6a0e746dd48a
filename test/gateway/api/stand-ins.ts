import { TerraformVariable, type TerraformStack } from 'cdktf';
import { Construct, type IDependable } from 'constructs';
import { BackendAuthentication } from '../../../lib/backend/backend-authentication';
import type { BackendDeployment, IOpenAIBackend } from '../../../lib/backend/openai-backend';
import type { GatewayLocation, IGatewayInstance } from '../../../lib/gateway/api-management/gateway-instance';
import { PolicyGateway } from '../../../lib/policy/policy-validation';

/** An instance that is there already, as the API sees it. */
export class StandInInstance extends Construct implements IGatewayInstance {
  public readonly apiManagementName: string;
  public readonly resourceGroupName = 'rg-gateway';
  public readonly apiManagementId: string;
  public readonly gatewayKind: PolicyGateway;
  public readonly locations: GatewayLocation[];
  public readonly identityClientId?: string;
  public readonly identityPrincipalId?: string;
  public readonly externalCache = false;
  public readonly dependencies: IDependable[] = [];

  public constructor(
    scope: Construct,
    public readonly instanceId: string,
    options: {
      readonly regions?: readonly string[];
      readonly gatewayKind?: PolicyGateway;
      readonly clientId?: string;
      readonly principalId?: string;
    } = {},
  ) {
    super(scope, `instance-${instanceId}`);
    this.apiManagementName = `apim-${instanceId}`;
    this.apiManagementId = `/subscriptions/s/resourceGroups/rg-gateway/providers/Microsoft.ApiManagement/service/apim-${instanceId}`;
    this.gatewayKind = options.gatewayKind ?? PolicyGateway.CLASSIC;
    this.locations = (options.regions ?? ['swedencentral']).map((region) => ({ region, hostName: `${region}.test` }));
    this.identityClientId = options.clientId;
    this.identityPrincipalId = options.principalId;
  }
}

/** What may be said of a backend. */
export interface StandInBackendOptions {
  readonly region?: string;
  readonly endpoint?: string;
  readonly priority?: number;
  readonly deployments?: BackendDeployment[];
  readonly authentication?: BackendAuthentication;
}

/** A backend that makes nothing, and remembers whom it let in. */
export class StandInBackend extends Construct implements IOpenAIBackend {
  public readonly region: string;
  public readonly endpoint: string;
  public readonly priority: number;
  public readonly weight = 100;
  public readonly deployments?: BackendDeployment[];
  public readonly authentication: BackendAuthentication;
  public readonly dependencies: IDependable[] = [];
  public readonly grants: string[] = [];

  public constructor(
    scope: Construct,
    public readonly backendName: string,
    options: StandInBackendOptions = {},
  ) {
    super(scope, `backend-${backendName}`);
    this.region = options.region ?? 'swedencentral';
    this.endpoint = options.endpoint ?? `https://${backendName}.openai.azure.com`;
    this.priority = options.priority ?? 1;
    this.deployments = options.deployments;
    this.authentication = options.authentication ?? BackendAuthentication.managedIdentity();
  }

  public grantInvoke(id: string, principalId: string): void {
    this.grants.push(`${id}: ${principalId}`);
  }
}

/** A text that only the apply knows. */
export function reference(stack: TerraformStack, name: string): string {
  return new TerraformVariable(stack, name, { type: 'string' }).stringValue;
}
