import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import { UserAssignedIdentity } from '@cdktf/provider-azurerm/lib/user-assigned-identity';
import { Construct, type IConstruct, type IDependable } from 'constructs';
import { regionName } from '../../azure/region-name';
import { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';
import type { Duration } from '../../core/duration';
import { refuseMissing } from '../../core/given';
import { SecretAccess } from './secret-access';

/** The user-assigned identity that API Management acts as: it calls the models and reads secrets. */
export interface IGatewayIdentity extends IConstruct {
  /**
   * The resource id of the identity.
   * @default - not known, so the identity cannot be given to an instance that is made
   */
  readonly identityId?: string;

  /** The client id, which policies and named values name. */
  readonly clientId: string;

  /** The object id, which roles are granted to. */
  readonly principalId: string;

  /** What must be there before the identity is used: the identity, and every role granted so far through this construct. */
  readonly dependencies: IDependable[];

  /**
   * Lets the identity read the secrets of a vault, and its certificates as the secrets that they are: role Key Vault
   * Secrets User, once for each vault.
   *
   * @param keyVaultId the resource id of a vault that uses Azure RBAC
   * @returns what a named value that reads a secret of the vault must depend on
   */
  grantSecrets(keyVaultId: string): IDependable;
}

/** An identity that is there already. */
export interface GatewayIdentityAttributes {
  /**
   * The resource id.
   * @default - not known, so the identity cannot be given to an instance that is made
   */
  readonly identityId?: string;

  /** The client id. */
  readonly clientId: string;

  /** The object id. */
  readonly principalId: string;

  /**
   * How long a new role is waited for before a secret is read; zero waits not at all.
   * @default Duration.seconds(90)
   */
  readonly propagation?: Duration;
}

/** Where the identity is made, and under which name. */
export interface GatewayIdentityProps {
  /** The resource group. */
  readonly resourceGroupName: string;

  /** The region. An identity works in every region, whichever it is kept in. */
  readonly region: string;

  /**
   * The name of the identity.
   * @default - made by `naming`
   */
  readonly identityName?: string;

  /**
   * How the identity is named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;

  /**
   * Tags of the identity.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };

  /**
   * How long a new role is waited for before a secret is read; zero waits not at all.
   * @default Duration.seconds(90)
   */
  readonly propagation?: Duration;
}

/**
 * The user-assigned identity of a gateway.
 *
 * It is made before API Management, so that its roles are granted while the instance is still being created. The
 * system-assigned identity of an instance has no object id before that, so nothing could be granted to it in time.
 */
export class GatewayIdentity extends Construct implements IGatewayIdentity {
  /** An identity that is there already. */
  public static fromAttributes(scope: Construct, id: string, attributes: GatewayIdentityAttributes): IGatewayIdentity {
    return new ExistingGatewayIdentity(scope, id, attributes);
  }

  /** The identity as Terraform sees it. */
  public readonly identity: UserAssignedIdentity;

  private readonly access: SecretAccess;

  /** Makes the identity. */
  public constructor(scope: Construct, id: string, props: GatewayIdentityProps) {
    super(scope, id);
    refuseMissing(`the identity ${this.node.path}`, props, ['resourceGroupName', 'region']);
    const naming = props.naming ?? ResourceNaming.ofStack(this);
    this.identity = new UserAssignedIdentity(this, 'Resource', {
      name: props.identityName ?? naming.resourceName(ResourceType.IDENTITY),
      resourceGroupName: props.resourceGroupName,
      location: regionName(props.region, `the identity ${this.node.path}`),
      tags: props.tags,
    });
    this.access = new SecretAccess(this, this.principalId, props.propagation);
  }

  /** The resource id. */
  public get identityId(): string | undefined {
    return this.identity.id;
  }

  /** The client id, which policies and named values name. */
  public get clientId(): string {
    return this.identity.clientId;
  }

  /** The object id, which roles are granted to. */
  public get principalId(): string {
    return this.identity.principalId;
  }

  /** The roles on vaults, in the order in which they were granted. */
  public get roleAssignments(): RoleAssignment[] {
    return [...this.access.roleAssignments];
  }

  /** The identity, and every role granted so far through this construct. */
  public get dependencies(): IDependable[] {
    return [this.identity, ...this.access.dependencies];
  }

  /**
   * Lets the identity read the secrets of a vault, and its certificates as the secrets that they are: role Key Vault
   * Secrets User, once for each vault.
   *
   * @param keyVaultId the resource id of a vault that uses Azure RBAC
   * @returns what a named value that reads a secret of the vault must depend on
   */
  public grantSecrets(keyVaultId: string): IDependable {
    return this.access.grantSecrets(keyVaultId);
  }
}

class ExistingGatewayIdentity extends Construct implements IGatewayIdentity {
  public readonly identityId?: string;
  public readonly clientId: string;
  public readonly principalId: string;
  private readonly access: SecretAccess;

  public constructor(scope: Construct, id: string, attributes: GatewayIdentityAttributes) {
    super(scope, id);
    this.identityId = attributes.identityId;
    this.clientId = attributes.clientId;
    this.principalId = attributes.principalId;
    this.access = new SecretAccess(this, this.principalId, attributes.propagation);
  }

  public get dependencies(): IDependable[] {
    return this.access.dependencies;
  }

  public grantSecrets(keyVaultId: string): IDependable {
    return this.access.grantSecrets(keyVaultId);
  }
}
