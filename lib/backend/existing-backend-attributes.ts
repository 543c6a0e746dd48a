import type { BackendAuthentication } from './backend-authentication';
import type { BackendDeployment } from './openai-backend';

/** What is known of an account that exists. Give `endpoint` or `customSubdomain`. */
export interface OpenAIAccountAttributes {
  /** The resource id of the account. */
  readonly accountId: string;

  /** Where it is: `swedencentral` or `Sweden Central`. */
  readonly region: string;

  /**
   * The base URL, https and without a path.
   * @default - from `customSubdomain`
   */
  readonly endpoint?: string;

  /**
   * The custom subdomain of the account: `contoso-sweden` of `https://contoso-sweden.openai.azure.com`.
   * @default - from `endpoint`
   */
  readonly customSubdomain?: string;

  /**
   * What `X-Served-By` says: 1 to 50 letters, digits and dashes, unique in a gateway.
   * @default - made of the construct's id
   */
  readonly backendName?: string;

  /**
   * The tier: backends of priority 1 are tried first, those of priority 2 when none of them is left, and so on.
   * @default 1
   */
  readonly priority?: number;

  /**
   * The share of the requests inside the tier, against the other weights.
   * @default 100
   */
  readonly weight?: number;

  /**
   * The model deployments that the account has.
   * @default - whatever a caller asks for is taken to exist
   */
  readonly deployments?: BackendDeployment[];

  /**
   * How the gateway proves itself.
   * @default - a token of its identity, for the cloud of the region
   */
  readonly authentication?: BackendAuthentication;
}

/** What is known of an endpoint that speaks the Azure OpenAI API. */
export interface OpenAIEndpointAttributes {
  /** The base URL, https and without a path. */
  readonly endpoint: string;

  /** Where it is, or the region nearest to it: `swedencentral` or `Sweden Central`. */
  readonly region: string;

  /** How the gateway proves itself. */
  readonly authentication: BackendAuthentication;

  /**
   * What `X-Served-By` says: 1 to 50 letters, digits and dashes, unique in a gateway.
   * @default - made of the construct's id
   */
  readonly backendName?: string;

  /**
   * The tier: backends of priority 1 are tried first, those of priority 2 when none of them is left, and so on.
   * @default 1
   */
  readonly priority?: number;

  /**
   * The share of the requests inside the tier, against the other weights.
   * @default 100
   */
  readonly weight?: number;

  /**
   * The model deployments that the endpoint has.
   * @default - whatever a caller asks for is taken to exist
   */
  readonly deployments?: BackendDeployment[];

  /**
   * The subscription that the quota behind the endpoint belongs to.
   * @default - that of the provider
   */
  readonly subscriptionId?: string;
}
