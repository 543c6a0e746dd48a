import type { ExpectedBackend } from '../failover/expected-backends';
import type { FailoverPolicy } from '../failover/failover-policy';
import type { BackendDefinition, CircuitBreakerRule } from './backends/backend-definition';
import type { SimulatorOptions } from './simulator-options';

/** What a simulator needs to run a failover policy: its document, its fragments and its backend entities. */
export function failoverSources(policy: FailoverPolicy): Pick<SimulatorOptions, 'policy' | 'fragments' | 'entities'> {
  const { backends, pools } = policy.expectedBackends();
  return {
    policy: policy.document(),
    fragments: Object.fromEntries(policy.fragments().map(({ id, fragment }) => [id, fragment])),
    entities: [...backends.map(entityOf), ...pools],
  };
}

function entityOf({ id, url, circuitBreaker, apiKeyNamedValue }: ExpectedBackend): BackendDefinition {
  const credentials =
    apiKeyNamedValue === undefined ? undefined : { headers: { 'api-key': `{{${apiKeyNamedValue}}}` } };
  return { id, url, credentials, circuitBreaker: ruleOf(circuitBreaker) };
}

function ruleOf(breaker: ExpectedBackend['circuitBreaker']): CircuitBreakerRule {
  return {
    failureCount: breaker.failureCount,
    intervalSeconds: breaker.interval.toSeconds(),
    tripSeconds: breaker.tripDuration.toSeconds(),
    acceptRetryAfter: breaker.acceptRetryAfter,
    statusCodes: breaker.statusCodes,
  };
}
