import { ApiManagement } from '@cdktf/provider-azurerm/lib/api-management';
import type { ApiManagementCustomDomain } from '@cdktf/provider-azurerm/lib/api-management-custom-domain';
import type { ApiManagementRedisCache } from '@cdktf/provider-azurerm/lib/api-management-redis-cache';
import type { PrivateEndpoint } from '@cdktf/provider-azurerm/lib/private-endpoint';
import { Construct, type IDependable } from 'constructs';
import { refuseBadPublisher, refuseBadServiceName } from '../../azure/api-management/naming';
import { closePublicAccess } from '../../azure/api-management/service-patch';
import type { AzapiResourceAction } from '../../azure/azapi/azapi-resource-action';
import { terraformDependencies } from '../../azure/dependencies';
import { ApiManagementNetworkMode } from '../../azure/api-management/network-mode';
import { refuseSameNames } from '../../azure/name-clashes';
import { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';
import type { PolicyGateway } from '../../policy/policy-validation';
import { GatewayIdentity, type IGatewayIdentity } from '../identity/gateway-identity';
import { type ISecretReader, KeyVaultIdentity } from '../identity/secret-reader';
import { InstanceSecretReader, userAssignedReader } from '../identity/secret-readers';
import { ExistingInstance, type ExistingInstanceAttributes } from './existing-instance';
import { externalCaches } from './external-caches';
import type { GatewayLocation, IGatewayInstance } from './gateway-instance';
import { gatewayKindOf } from './gateway-kind';
import { gatewayLocations } from './gateway-locations';
import { hostNames } from './host-names';
import { privateEndpoints } from './private-endpoints';
import type { ApiManagementInstanceProps } from './instance-props';
import { resolveInstance } from './resolved-locations';
import { serviceConfig, skuNameOf } from './service-config';

/**
 * An API Management instance that a gateway runs on: TLS 1.2 and newer only, an identity, its regions, networks, host
 * names, private endpoints and caches.
 *
 * What is put on the instance has to depend on `dependencies`: while Azure changes the instance, it refuses changes to
 * what is on it.
 *
 * @example
 * declare const stack: TerraformStack;
 * new ApiManagementInstance(stack, 'api-management', {
 *   resourceGroupName: 'rg-contoso-ai',
 *   publisherName: 'Contoso',
 *   publisherEmail: 'api@contoso.com',
 *   sku: ApiManagementSku.STANDARD_V2,
 *   locations: [{ region: 'swedencentral', capacity: 2 }],
 * });
 */
export class ApiManagementInstance extends Construct implements IGatewayInstance {
  /** An instance that is there already. It is not changed. */
  public static fromAttributes(scope: Construct, id: string, attributes: ExistingInstanceAttributes): IGatewayInstance {
    return new ExistingInstance(scope, id, attributes);
  }

  /** The instance as Terraform sees it. */
  public readonly apiManagement: ApiManagement;

  /** The name of the API Management service. */
  public readonly apiManagementName: string;

  /** The resource group of the service. */
  public readonly resourceGroupName: string;

  /** The resource id of the service. */
  public readonly apiManagementId: string;

  /** What the instance acts as: its policies call the models with it. */
  public readonly identity: IGatewayIdentity;

  /** What the instance reads Key Vault as. */
  public readonly secretReader?: ISecretReader;

  /**
   * The host names of one's own.
   * @default - none were given
   */
  public readonly customDomain?: ApiManagementCustomDomain;

  /** The private endpoints, by the words that they were given under. */
  public readonly privateEndpoints: { [name: string]: PrivateEndpoint };

  /** The external caches, that of the home region first. */
  public readonly externalCaches: ApiManagementRedisCache[];

  /** Tells it apart from the other instances of a gateway. */
  public readonly instanceId: string;

  /** The kind of gateway: what its policies may hold. */
  public readonly gatewayKind: PolicyGateway;

  /** The tier with its units, as in `sku_name`. */
  public readonly skuName?: string;

  /** Whether its gateways have private addresses only, which Front Door cannot reach. */
  public readonly internalNetwork?: boolean;

  /** The gateways of the instance, its home first, the others by name. */
  public readonly locations: GatewayLocation[];

  private readonly reader: ISecretReader;
  private readonly naming: ResourceNaming;
  private readonly steps: IDependable[] = [];
  private readonly toClose: boolean;
  private closing?: AzapiResourceAction;

  /** Makes the instance and what belongs to it. */
  public constructor(scope: Construct, id: string, props: ApiManagementInstanceProps) {
    super(scope, id);
    refuseSameNames(this);
    const resolved = resolveInstance(this.node.path, props);
    const [home] = resolved.locations;
    this.naming = props.naming ?? ResourceNaming.ofStack(this);
    this.instanceId = props.instanceId ?? id;
    this.gatewayKind = gatewayKindOf(resolved.sku);
    this.skuName = skuNameOf(resolved);
    this.internalNetwork = resolved.networkMode === ApiManagementNetworkMode.INTERNAL;
    this.identity = props.identity ?? this.ownIdentity(home.region, props);
    this.apiManagement = new ApiManagement(this, 'Resource', {
      ...serviceConfig(resolved, props, { name: this.checkedName(props), identityId: this.attachableIdentityId() }),
      dependsOn: terraformDependencies([...this.identity.dependencies, ...(props.dependencies ?? [])]),
    });
    // Read once: each reading makes a token, and much is put on an instance.
    this.apiManagementName = this.apiManagement.name;
    this.resourceGroupName = this.apiManagement.resourceGroupName;
    this.apiManagementId = this.apiManagement.id;
    this.locations = gatewayLocations(this.apiManagement, resolved);
    this.reader = this.readerOf(props);
    this.secretReader = this.reader;
    this.steps.push(this.apiManagement);
    // One after the other: while one of them changes the instance, Azure refuses the next.
    this.customDomain = this.withHostNames(props);
    this.privateEndpoints = this.withPrivateEndpoints(home.region, props);
    this.toClose = props.publicNetworkAccess === false;
    if (this.toClose) this.closeBehindEndpoints();
    this.externalCaches = externalCaches(this, this.apiManagementId, resolved.locations, this.dependencies);
    this.steps.push(...this.externalCaches);
  }

  /** The client id of the identity, which policies name. */
  public get identityClientId(): string | undefined {
    return this.identity.clientId;
  }

  /** The object id of the identity, which roles are granted to. */
  public get identityPrincipalId(): string | undefined {
    return this.identity.principalId;
  }

  /** Whether the locations have external caches. */
  public get externalCache(): boolean {
    return this.externalCaches.length > 0;
  }

  /** What must be there before something is put on the instance. */
  public get dependencies(): IDependable[] {
    return [...this.steps];
  }

  /**
   * What closes the instance to public networks.
   * @default - it stays open
   */
  public get publicAccessClosed(): AzapiResourceAction | undefined {
    return this.closing;
  }

  /**
   * Whether the instance is to be closed to public networks, and nothing closes it yet.
   * @internal
   */
  public get _waitsToClose(): boolean {
    return this.toClose && this.closing === undefined;
  }

  /**
   * Closes the instance to public networks once somebody has a private way in. With private endpoints of its own,
   * `publicNetworkAccess: false` is enough; this is for the private links of a Front Door. What is put on the instance after
   * this call waits for it.
   *
   * @param approved the private endpoints, or the approvals of connections
   */
  public closePublicAccess(approved: IDependable[]): AzapiResourceAction {
    if (this.closing !== undefined) return this.closing;
    const dependencies = terraformDependencies([...this.dependencies, ...approved]);
    this.closing = closePublicAccess(this, 'close-public-access', this.apiManagementId, dependencies);
    const { lifecycle } = this.apiManagement;
    this.apiManagement.lifecycle = { ...lifecycle, ignoreChanges: ['public_network_access_enabled'] };
    this.steps.push(this.closing);
    return this.closing;
  }

  private checkedName(props: ApiManagementInstanceProps): string {
    const name = props.apiManagementName ?? this.naming.resourceName(ResourceType.API_MANAGEMENT);
    refuseBadServiceName(name);
    refuseBadPublisher(props.publisherName, props.publisherEmail);
    return name;
  }

  private ownIdentity(region: string, { resourceGroupName, tags }: ApiManagementInstanceProps): IGatewayIdentity {
    return new GatewayIdentity(this, 'identity', { resourceGroupName, region, naming: this.naming, tags });
  }

  private attachableIdentityId(): string {
    const { identityId } = this.identity;
    if (identityId !== undefined) return identityId;
    throw new Error(
      `the identity of ${this.node.path} has no identityId, so it cannot be given to an instance; add identityId to GatewayIdentity.fromAttributes()`,
    );
  }

  private readerOf({ keyVaultIdentity }: ApiManagementInstanceProps): ISecretReader {
    if (keyVaultIdentity === KeyVaultIdentity.USER_ASSIGNED) return userAssignedReader(this.identity);
    return new InstanceSecretReader(this, 'system-identity', this.apiManagement.identity.principalId);
  }

  private withHostNames(props: ApiManagementInstanceProps): ApiManagementCustomDomain | undefined {
    if (props.hostNames === undefined || props.hostNames.length === 0) return undefined;
    const domain = hostNames(this, 'host-names', {
      apiManagementId: this.apiManagementId,
      hostNames: props.hostNames,
      clientCertificates: props.clientCertificates ?? false,
      reader: this.reader,
      dependencies: this.dependencies,
    });
    this.steps.push(domain);
    return domain;
  }

  private withPrivateEndpoints(region: string, props: ApiManagementInstanceProps): { [name: string]: PrivateEndpoint } {
    const made = privateEndpoints(this, props.privateEndpoints ?? {}, {
      apiManagementId: this.apiManagementId,
      region,
      naming: this.naming,
      resourceGroupName: props.resourceGroupName,
      tags: props.tags ?? {},
      dependencies: this.dependencies,
    });
    this.steps.push(...Object.values(made));
    return made;
  }

  private closeBehindEndpoints(): void {
    const endpoints = Object.values(this.privateEndpoints);
    if (endpoints.length > 0) this.closePublicAccess(endpoints);
    this.node.addValidation({ validate: () => (this._waitsToClose ? [NEVER_CLOSED] : []) });
  }
}

const NEVER_CLOSED =
  'public network access is off, but there is neither a private endpoint nor a private link of a Front Door, and Azure then refuses to close it; give privateEndpoints, or GatewayEdge.frontDoor({ privateLink: true })';
