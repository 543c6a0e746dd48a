/** A backend entity, or a pool of them, as they are declared in API Management. */
export type BackendDefinition = SingleBackend | BackendPool;

export interface SingleBackend {
  readonly id: string;
  readonly url: string;
  readonly credentials?: BackendCredentials;
  readonly circuitBreaker?: CircuitBreakerRule;
}

/** What a backend entity adds to each request. */
export interface BackendCredentials {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** The resource of a managed identity, whose token is sent as the Authorization header. */
  readonly managedIdentityResource?: string;
}

export interface BackendPool {
  readonly id: string;
  readonly members: readonly PoolMember[];
  /** The name of the cookie that keeps a caller with one member. */
  readonly sessionCookie?: string;
}

export interface PoolMember {
  readonly backendId: string;
  /** The lowest number is used first. */
  readonly priority?: number;
  /** The share inside the priority. */
  readonly weight?: number;
}

/** When a circuit breaker opens, and for how long. */
export interface CircuitBreakerRule {
  /** How many failures open it. Either this or a percentage. */
  readonly failureCount?: number;
  readonly failurePercentage?: number;
  readonly intervalSeconds: number;
  readonly tripSeconds: number;
  /** Whether a Retry-After decides how long it stays open. */
  readonly acceptRetryAfter?: boolean;
  /** Both ends included. */
  readonly statusCodes?: readonly { readonly min: number; readonly max: number }[];
  /** `Timeout`, `BackendConnectionFailure`, … */
  readonly errorReasons?: readonly string[];
}

export function isPool(definition: BackendDefinition): definition is BackendPool {
  return 'members' in definition;
}
