import type { IConstruct, IDependable } from 'constructs';
import type { PolicyGateway } from '../../policy/policy-validation';
import type { ISecretReader } from '../identity/secret-reader';

/** A gateway of an API Management instance in one region. */
export interface GatewayLocation {
  /** Where it is: `swedencentral`. */
  readonly region: string;
  /** Its host name, usually a reference: `contoso-swedencentral-01.regional.azure-api.net`. */
  readonly hostName: string;
  /**
   * How many scale units it has.
   * @default - not known
   */
  readonly capacity?: number;
  /**
   * The availability zones it is spread over.
   * @default - none
   */
  readonly zones?: string[];
}

/** An API Management instance that the gateway's API is put on. */
export interface IGatewayInstance extends IConstruct {
  /** Tells it apart from the other instances of a gateway; part of the ids of what is put on it. */
  readonly instanceId: string;

  /** The name of the API Management service. */
  readonly apiManagementName: string;

  /** The resource group of the service. */
  readonly resourceGroupName: string;

  /** The resource id of the service. */
  readonly apiManagementId: string;

  /** The kind of gateway: what its policies may hold. */
  readonly gatewayKind: PolicyGateway;

  /**
   * The tier, as in `sku_name`: `Premium_1`.
   * @default - not known
   */
  readonly skuName?: string;

  /** The gateways of the instance, the primary region first. */
  readonly locations: GatewayLocation[];

  /**
   * The client id of the user-assigned identity that the policies use.
   * @default - the system-assigned identity is used
   */
  readonly identityClientId?: string;

  /**
   * The object id of the identity that the policies use, for role assignments.
   * @default - not known: roles are granted by whoever made the instance
   */
  readonly identityPrincipalId?: string;

  /**
   * What it reads Key Vault as, so that access to vaults can be granted.
   * @default - not known: the identity that the policies use, let in by whoever made the instance
   */
  readonly secretReader?: ISecretReader;

  /**
   * Whether its gateways have private addresses only, which Front Door cannot reach.
   * @default - not known
   */
  readonly internalNetwork?: boolean;

  /** Whether an external cache is attached. */
  readonly externalCache: boolean;

  /** What must be there before an API, a named value or a logger is put on the instance. */
  readonly dependencies: IDependable[];
}
