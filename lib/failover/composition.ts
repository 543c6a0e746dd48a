import type { PolicyElement } from '../policy/policy-element';

/**
 * What comes before and after the failover, each in its place. The order is that of the properties: who calls, how
 * often, is the answer there already, how many tokens, is the prompt safe, the user's own; then the backends. So a
 * cached answer costs no tokens, and a request that is blocked reaches no backend.
 */
export interface FailoverComposition {
  /**
   * Who calls: `validate-azure-ad-token`, `validate-jwt`, `check-header`.
   * @default - what the broader scopes do
   */
  readonly authenticate?: PolicyElement[];

  /**
   * How often: `rate-limit-by-key`, `quota-by-key`.
   * @default - no limit of requests
   */
  readonly requestLimits?: PolicyElement[];

  /**
   * Is the answer there already: `llm-semantic-cache-lookup`, varied by the tenant.
   * @default - no cache
   */
  readonly cacheLookup?: PolicyElement[];

  /**
   * How many tokens: `llm-token-limit`, and `llm-emit-token-metric`.
   * @default - no limit of tokens
   */
  readonly tokenLimits?: PolicyElement[];

  /**
   * Is the prompt safe: `llm-content-safety`.
   * @default - no check beside that of the model
   */
  readonly contentSafety?: PolicyElement[];

  /**
   * Any other policies on the request; the last before the backends are chosen.
   * @default - none
   */
  readonly inbound?: PolicyElement[];

  /**
   * Keeps an answer for later: `llm-semantic-cache-store`. Runs on good answers that came straight from a backend; one
   * that a further attempt fetched is handed on without being stored.
   * @default - no cache
   */
  readonly cacheStore?: PolicyElement[];

  /**
   * Any other policies on the answer. They see `context.Response`, so they run only where it is what the caller gets:
   * an answer served or a caller's fault, straight from a backend.
   * @default - none
   */
  readonly outbound?: PolicyElement[];

  /**
   * Any other policies on an error, before the caller is answered.
   * @default - none
   */
  readonly onError?: PolicyElement[];

  /**
   * Runs once on each way out, before the caller is answered: `log-to-eventhub`. The variables `failover-trail`,
   * `failover-outcome`, `failover-attempts` and `failover-backend` tell what happened.
   * @default - the trace and the metric only
   */
  readonly logging?: PolicyElement[];
}
