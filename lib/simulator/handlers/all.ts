import { nearest } from '../../core/nearest';
import { allPolicies, policySpec } from '../../policy/catalogue/catalogue';
import type { Handler } from '../pipeline/handler';
import { authenticationManagedIdentity } from './authentication-managed-identity';
import { cacheLookupValue } from './cache-lookup-value';
import { cacheRemoveValue } from './cache-remove-value';
import { cacheStoreValue } from './cache-store-value';
import { choose } from './choose';
import { emitMetric } from './emit-metric';
import { forwardRequest } from './forward-request';
import { includeFragment } from './include-fragment';
import { limitConcurrency } from './limit-concurrency';
import { logToEventhub } from './log-to-eventhub';
import { mockResponse } from './mock-response';
import { notModelled } from './not-modelled';
import { retry } from './retry';
import { returnResponse } from './return-response';
import { rewriteUri } from './rewrite-uri';
import { sendOneWayRequest } from './send-one-way-request';
import { sendRequest } from './send-request';
import { setBackendService } from './set-backend-service';
import { setBody } from './set-body';
import { setHeader } from './set-header';
import { setMethod } from './set-method';
import { setQueryParameter } from './set-query-parameter';
import { setStatus } from './set-status';
import { setVariable } from './set-variable';
import { trace } from './trace';
import { wait } from './wait';

/** Everything that the simulator can run. */
export const allHandlers: readonly Handler[] = [
  authenticationManagedIdentity,
  cacheLookupValue,
  cacheRemoveValue,
  cacheStoreValue,
  choose,
  emitMetric,
  forwardRequest,
  includeFragment,
  limitConcurrency,
  logToEventhub,
  mockResponse,
  retry,
  returnResponse,
  rewriteUri,
  sendOneWayRequest,
  sendRequest,
  setBackendService,
  setBody,
  setHeader,
  setMethod,
  setQueryParameter,
  setStatus,
  setVariable,
  trace,
  wait,
];

const byName = new Map(allHandlers.flatMap((handler) => handler.names.map((name) => [name, handler] as const)));

export function handlerOf(name: string): Handler | undefined {
  return byName.get(name);
}

/** Why a policy without a handler is refused. */
export function refusalOf(name: string): string {
  const reason = notModelled[name];
  if (reason !== undefined) return `the simulator does not model this policy: ${reason}`;
  if (policySpec(name) !== undefined) return 'the simulator does not model this policy';
  const similar = nearest(
    name,
    allPolicies().map((policy) => policy.name),
  );
  return `no such policy is known${similar === undefined ? '' : `; did you mean '${similar}'`}`;
}
