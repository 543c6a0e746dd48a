import type { Duration } from '../core/duration';
import type { IConstruct, IDependable } from 'constructs';
import type { DeploymentSku } from '../azure/deployment-sku';
import type { BackendAuthentication } from './backend-authentication';

/** A model deployment of a backend, as the gateway sees it. What is not known is left out, and no check holds it against it. */
export interface BackendDeployment {
  /** The name that callers use. */
  readonly name: string;

  /**
   * The name in the account.
   * @default - the name that callers use
   */
  readonly deploymentName?: string;

  /**
   * The model: `gpt-4o`.
   * @default - not known
   */
  readonly model?: string;

  /**
   * The version of the model: `2024-11-20`.
   * @default - not known
   */
  readonly modelVersion?: string;

  /**
   * How capacity is bought and where prompts are processed.
   * @default - not known
   */
  readonly sku?: DeploymentSku;

  /**
   * Thousands of tokens a minute, or provisioned throughput units.
   * @default - not known
   */
  readonly capacity?: number;

  /**
   * How long one attempt may take here.
   * @default - a share of the gateway's budget
   */
  readonly attemptTimeout?: Duration;
}

/** Something that answers the Azure OpenAI API, in one region: an account made here, an existing one, or any endpoint. */
export interface IOpenAIBackend extends IConstruct {
  /** What `X-Served-By` says; unique in a gateway. */
  readonly backendName: string;

  /** Where it is: `swedencentral`. */
  readonly region: string;

  /** The base URL, https and without a path; a reference where it is known only after the apply. */
  readonly endpoint: string;

  /** The tier: 1 is tried first. */
  readonly priority: number;

  /** The share of the requests inside the tier. */
  readonly weight: number;

  /**
   * The model deployments.
   * @default - whatever a caller asks for is taken to exist
   */
  readonly deployments?: BackendDeployment[];

  /** How the gateway proves itself. */
  readonly authentication: BackendAuthentication;

  /**
   * The resource id of the account.
   * @default - not an account
   */
  readonly accountId?: string;

  /**
   * The subscription that the account's quota belongs to.
   * @default - that of the provider
   */
  readonly subscriptionId?: string;

  /** What must exist before a policy names the backend. */
  readonly dependencies: IDependable[];

  /**
   * Lets an identity call the models: role Cognitive Services OpenAI User. Grants to the same id are made once.
   *
   * @param id a word for the grantee, unique for this backend
   * @param principalId the object id of the identity
   */
  grantInvoke(id: string, principalId: string): void;
}
