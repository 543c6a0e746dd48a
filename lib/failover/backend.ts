import type { Duration } from '../core/duration';
import type { BackendCredential } from './backend-credential';

/** A model deployment that a backend has. */
export interface FailoverDeployment {
  /** The name that callers use. */
  readonly name: string;

  /**
   * The name in the account. Where it differs, the path, or `model` in the body, is rewritten for this backend.
   * @default - the name that callers use
   */
  readonly backendName?: string;

  /**
   * How long one attempt may take here. Reasoning models answer late, and a time-out that cuts off a healthy slow call
   * runs it again and bills it again: give them more. Whole seconds.
   * @default - a share of the budget
   */
  readonly attemptTimeout?: Duration;
}

/** One regional Azure OpenAI account as API Management sees it. */
export interface FailoverBackend {
  /** What `X-Served-By` says: 1 to 50 letters, digits and dashes; unique. */
  readonly name: string;

  /** Where the account is: `swedencentral` or `Sweden Central`. */
  readonly region: string;

  /**
   * What `context.Deployment.Region` says for that region, for a region that this version does not know yet.
   * @default - from the list of regions
   */
  readonly regionDisplayName?: string;

  /**
   * The account's endpoint, https and without a path: `https://contoso-sweden.openai.azure.com`. An endpoint that is
   * known only after the apply comes through a named value: `{{sweden-endpoint}}`.
   */
  readonly url: string;

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
   * @default - every deployment that a caller asks for is taken to exist, under the same name
   */
  readonly deployments?: FailoverDeployment[];

  /**
   * How the gateway proves itself to the account.
   * @default BackendCredential.managedIdentity()
   */
  readonly credential?: BackendCredential;
}
