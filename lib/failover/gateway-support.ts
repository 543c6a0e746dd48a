import { PolicyGateway } from '../policy/policy-validation';
import type { Contract } from './contract';
import { poolProblems } from './pool-plan';

/** What the gateway cannot do of this contract, each with the way out; empty when it can run it. */
export function gatewayProblems(contract: Contract): string[] {
  return [
    ...cacheProblems(contract),
    ...identityProblems(contract),
    ...(contract.strategy === 'pool' ? [...breakerProblems(contract), ...poolProblems(contract)] : []),
  ];
}

/** Cooldowns are remembered in a cache; pools remember by themselves. */
function cacheProblems({ gateway, externalCache, strategy }: Contract): string[] {
  if (strategy === 'pool') return [];
  if (gateway === PolicyGateway.WORKSPACE && externalCache) {
    return ['a workspace gateway has no external cache; leave externalCache out'];
  }
  const without = gateway === PolicyGateway.CONSUMPTION || gateway === PolicyGateway.SELF_HOSTED;
  if (!without || externalCache) return [];
  return [
    `the ${gateway} gateway has no internal cache to remember which backends are cooling; ` +
      'attach a Redis cache to API Management and set externalCache to true, or to the cache for each location of an ' +
      'instance that is made here, or take a tier that has a cache',
  ];
}

function identityProblems({ gateway, backends }: Contract): string[] {
  if (gateway !== PolicyGateway.WORKSPACE) return [];
  return backends
    .filter(({ credential }) => credential.kind === 'identity')
    .map(
      ({ name }) =>
        `backend '${name}' is reached with a managed identity, which a workspace gateway does not have; ` +
        'give it BackendCredential.apiKey()',
    );
}

function breakerProblems({ gateway }: Contract): string[] {
  if (gateway !== PolicyGateway.CONSUMPTION) return [];
  return [
    'the consumption gateway has no circuit breakers, so a pool would go on asking a backend that is ill; ' +
      'use FailoverStrategy.synchronous()',
  ];
}
