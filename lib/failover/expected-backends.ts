import type { Duration } from '../core/duration';

/** When a circuit breaker opens, and for how long. API Management takes one rule for each backend. */
export interface ExpectedCircuitBreaker {
  /** The name of the rule. */
  readonly name: string;
  /** How many bad answers open it. */
  readonly failureCount: number;
  /** Within which time they count. */
  readonly interval: Duration;
  /** For how long it stays open, unless the backend says. */
  readonly tripDuration: Duration;
  /** Whether a Retry-After of the backend decides how long it stays open. */
  readonly acceptRetryAfter: boolean;
  /** The answers that are bad. */
  readonly statusCodes: ExpectedStatusRange[];
}

/** A range of HTTP statuses, both ends included. */
export interface ExpectedStatusRange {
  /** The first status. */
  readonly min: number;
  /** The last status. */
  readonly max: number;
}

/** A backend entity of API Management that a document refers to. */
export interface ExpectedBackend {
  /** Its id. */
  readonly id: string;
  /** The backend that it belongs to, as the policy names it. */
  readonly backend: string;
  /** Its base URL; may hold named values. */
  readonly url: string;
  /**
   * The named value whose key is sent as `api-key`.
   * @default - the policy sends a token of the managed identity
   */
  readonly apiKeyNamedValue?: string;
  /** Its circuit breaker. */
  readonly circuitBreaker: ExpectedCircuitBreaker;
}

/** A backend of a pool. */
export interface ExpectedPoolMember {
  /** The id of the backend entity. */
  readonly backendId: string;
  /** 1 is used first. */
  readonly priority: number;
  /** The share inside the priority, 1 to 100. */
  readonly weight: number;
}

/** A pool entity of API Management that a document refers to. */
export interface ExpectedPool {
  /** Its id. */
  readonly id: string;
  /** Its members. */
  readonly members: ExpectedPoolMember[];
}

/** The backend entities and pools that a document refers to, for whoever makes the resources. */
export interface ExpectedBackends {
  /** One for each backend and deployment. */
  readonly backends: ExpectedBackend[];
  /** One for each deployment. */
  readonly pools: ExpectedPool[];
}
