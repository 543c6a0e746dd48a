import type { CognitiveAccount } from '@cdktf/provider-azurerm/lib/cognitive-account';
import type { CognitiveAccountRaiPolicy } from '@cdktf/provider-azurerm/lib/cognitive-account-rai-policy';
import type { CognitiveDeployment } from '@cdktf/provider-azurerm/lib/cognitive-deployment';
import type { MonitorDiagnosticSetting } from '@cdktf/provider-azurerm/lib/monitor-diagnostic-setting';
import type { PrivateEndpoint } from '@cdktf/provider-azurerm/lib/private-endpoint';
import type { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import { Construct, type IDependable } from 'constructs';
import { openAIAccount } from '../azure/cognitive/account';
import { accountDiagnostics } from '../azure/cognitive/account-diagnostics';
import { settled } from '../azure/cognitive/account-settled';
import { openAIAudience, openAIEndpoint, subdomainOf } from '../azure/cognitive/openai-host';
import { refuseSameNames } from '../azure/name-clashes';
import { privateEndpoint } from '../azure/network/private-endpoint';
import { privateLinkServiceOf } from '../azure/network/private-link-service';
import { distinctReferences } from '../azure/reference-key';
import { resourceGroup } from '../azure/resource-group';
import { ResourceType } from '../azure/resource-type';
import type { TimeSleep } from '../azure/time/time-sleep';
import { AccountContents } from './account-contents';
import { BackendAuthentication } from './backend-authentication';
import type { BackendPrivateEndpointProps } from './backend-network';
import { checkedRegion } from './checks';
import { asBackendDeployment } from './deployment';
import { adviseOnDeployments } from './deployment-advice';
import { ExistingAccount } from './existing-account';
import type { OpenAIAccountAttributes, OpenAIEndpointAttributes } from './existing-backend-attributes';
import { ExistingEndpoint } from './existing-endpoint';
import { InvokeGrants } from './invoke-grants';
import type { BackendDeployment, IOpenAIBackend } from './openai-backend';
import type { RegionalOpenAIBackendProps } from './regional-openai-backend-props';
import { type ResolvedBackend, resolveBackend } from './resolved-backend';

/**
 * An Azure OpenAI account in one region, with model deployments, for a gateway to route to. Keys are off: callers need
 * a role, which `grantInvoke` gives.
 *
 * Use `fromAccountAttributes` for an account that exists, and `fromEndpoint` for anything else that speaks the API.
 *
 * @example
 * declare const stack: TerraformStack;
 * new RegionalOpenAIBackend(stack, 'sweden', {
 *   region: 'swedencentral',
 *   deployments: [{ name: 'gpt-4o', model: 'gpt-4o', modelVersion: '2024-11-20', capacity: 50 }],
 * });
 */
export class RegionalOpenAIBackend extends Construct implements IOpenAIBackend {
  /**
   * An account that exists. `grantInvoke` still grants roles on it, unless the gateway uses a key.
   *
   * @param scope where the construct stands
   * @param id its id
   * @param attributes what is known of the account
   */
  public static fromAccountAttributes(
    scope: Construct,
    id: string,
    attributes: OpenAIAccountAttributes,
  ): IOpenAIBackend {
    return new ExistingAccount(scope, id, attributes);
  }

  /**
   * Any endpoint that speaks the Azure OpenAI API. `grantInvoke` does nothing: whoever owns the endpoint lets the
   * gateway in.
   *
   * @param scope where the construct stands
   * @param id its id
   * @param attributes what is known of the endpoint
   */
  public static fromEndpoint(scope: Construct, id: string, attributes: OpenAIEndpointAttributes): IOpenAIBackend {
    return new ExistingEndpoint(scope, id, attributes);
  }

  /** What `X-Served-By` says. */
  public readonly backendName: string;

  /** Where it is, as resources have it: `swedencentral`. */
  public readonly region: string;

  /** The base URL; a literal where the account's name is one. */
  public readonly endpoint: string;

  /** The tier: 1 is tried first. */
  public readonly priority: number;

  /** The share of the requests inside the tier. */
  public readonly weight: number;

  /** The model deployments, as a gateway sees them. */
  public readonly deployments?: BackendDeployment[];

  /** How a gateway proves itself: with a token of its identity. */
  public readonly authentication: BackendAuthentication;

  /** The resource id of the account, the same reference whenever it is asked for. */
  public readonly accountId?: string;

  /** The account. */
  public readonly account: CognitiveAccount;

  /** The deployments in the account, by the names that callers use. */
  public readonly modelDeployments: { [name: string]: CognitiveDeployment };

  /** The content filter policies that were made, by their names. */
  public readonly contentFilterPolicies: { [name: string]: CognitiveAccountRaiPolicy };

  /**
   * The resource group that was made.
   * @default - the one that was named
   */
  public readonly resourceGroup?: ResourceGroup;

  /**
   * The private endpoint.
   * @default - none
   */
  public readonly privateEndpoint?: PrivateEndpoint;

  /**
   * The wait between the last deployment and the private endpoint.
   * @default - none, without a private endpoint
   */
  public readonly settled?: TimeSleep;

  /**
   * The diagnostic setting.
   * @default - none
   */
  public readonly diagnosticSetting?: MonitorDiagnosticSetting;

  private readonly grants: InvokeGrants;

  /** Makes the account and what is in it. Throws, with what to do about it, for what Azure would refuse. */
  public constructor(scope: Construct, id: string, props: RegionalOpenAIBackendProps) {
    super(scope, id);
    refuseSameNames(this);
    const resolved = resolveBackend(this, props);
    const { cloud, tags, accountName, deployments, contentFilters, nameOf } = resolved;
    this.backendName = resolved.backendName;
    this.region = resolved.region;
    this.priority = resolved.priority;
    this.weight = resolved.weight;
    this.deployments = deployments.map(asBackendDeployment);
    adviseOnDeployments(this, deployments);
    this.endpoint = openAIEndpoint(subdomainOf(accountName), cloud);
    this.authentication = BackendAuthentication.managedIdentity({ audience: openAIAudience(cloud) });

    const group = resourceGroup(this, 'resource-group', {
      existingName: props.resourceGroupName,
      newName: nameOf(ResourceType.RESOURCE_GROUP),
      region: this.region,
      tags,
    });
    this.resourceGroup = group.resource;
    this.account = this.addAccount(group.name, resolved, props);
    this.accountId = this.account.id;
    const contents = new AccountContents(this, this.accountId, { deployments, contentFilters, tags });
    this.modelDeployments = contents.deployments;
    this.contentFilterPolicies = contents.policies;
    if (resolved.network._endpoint !== undefined) {
      this.settled = settled(this, 'settled', this.accountId, contents.all);
      this.privateEndpoint = this.addPrivateEndpoint(group.name, resolved, resolved.network._endpoint);
    }
    this.diagnosticSetting = this.addDiagnostics(nameOf(ResourceType.DIAGNOSTIC_SETTING), props.diagnosticsWorkspaceId);
    this.grants = new InvokeGrants(this, this.accountId);
  }

  /** What must exist before a policy names the backend: the account and its deployments. */
  public get dependencies(): IDependable[] {
    return [this.account, ...Object.values(this.modelDeployments)];
  }

  /** The role assignments of `grantInvoke`, by the ids that they were given. */
  public get invokeRoleAssignments(): { [id: string]: RoleAssignment } {
    return this.grants.made;
  }

  /**
   * Lets an identity call the models: role Cognitive Services OpenAI User. Grants to the same id are made once.
   *
   * @param id a word for the grantee, unique for this backend
   * @param principalId the object id of the identity
   */
  public grantInvoke(id: string, principalId: string): void {
    this.grants.grant(id, principalId);
  }

  private addAccount(
    resourceGroupName: string,
    { accountName: name, kind, network, tags }: ResolvedBackend,
    props: RegionalOpenAIBackendProps,
  ): CognitiveAccount {
    const { customerManagedKey: key, userAssignedIdentityIds: given = [] } = props;
    const identities = distinctReferences(this, key === undefined ? given : [...given, key.identityId]);
    return openAIAccount(this, 'account', {
      name,
      kind,
      region: this.region,
      resourceGroupName,
      network: network._rules,
      systemAssignedIdentity: props.systemAssignedIdentity ?? identities.length === 0,
      userAssignedIdentityIds: identities,
      customerManagedKey: key && { keyVaultKeyId: key.keyId, identityClientId: key.identityClientId },
      allowedHosts: props.allowedHosts,
      tags,
      preventDestroy: props.preventDestroy ?? true,
      dependencies: props.dependencies ?? [],
    });
  }

  private addPrivateEndpoint(
    resourceGroupName: string,
    { backendName, kind, network, tags, nameOf }: ResolvedBackend,
    { region, subnetId }: BackendPrivateEndpointProps,
  ): PrivateEndpoint {
    return privateEndpoint(this, 'private-endpoint', {
      name: nameOf(ResourceType.PRIVATE_ENDPOINT),
      resourceGroupName,
      region: region === undefined ? this.region : checkedRegion(region, backendName),
      subnetId,
      targetId: this.account.id,
      service: privateLinkServiceOf(kind),
      dnsZoneIds: network._dnsZoneIds(kind),
      tags,
      dependencies: this.settled === undefined ? [] : [this.settled],
    });
  }

  private addDiagnostics(name: string, workspaceId: string | undefined): MonitorDiagnosticSetting | undefined {
    if (workspaceId === undefined) return undefined;
    return accountDiagnostics(this, 'diagnostics', { name, accountId: this.account.id, workspaceId });
  }
}
