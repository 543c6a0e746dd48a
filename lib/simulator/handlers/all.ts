import { nearest } from '../../core/nearest';
import { allPolicies, policySpec } from '../../policy/catalogue/catalogue';
import type { Handler } from '../pipeline/handler';
import { authenticationBasic } from './authentication-basic';
import { authenticationCertificate } from './authentication-certificate';
import { authenticationManagedIdentity } from './authentication-managed-identity';
import { cacheLookup } from './cache-lookup';
import { cacheLookupValue } from './cache-lookup-value';
import { cacheRemoveValue } from './cache-remove-value';
import { cacheStore } from './cache-store';
import { cacheStoreValue } from './cache-store-value';
import { checkHeader } from './check-header';
import { choose } from './choose';
import { cors } from './cors';
import { emitMetric } from './emit-metric';
import { findAndReplace } from './find-and-replace';
import { forwardRequest } from './forward-request';
import { getAuthorizationContext } from './get-authorization-context';
import { includeFragment } from './include-fragment';
import { ipFilter } from './ip-filter';
import { jsonToXmlPolicy } from './json-to-xml';
import { jsonp } from './jsonp';
import { limitConcurrency } from './limit-concurrency';
import { llmContentSafety } from './llm-content-safety';
import { llmEmitTokenMetric } from './llm-emit-token-metric';
import { llmSemanticCacheLookup } from './llm-semantic-cache-lookup';
import { llmSemanticCacheStore } from './llm-semantic-cache-store';
import { llmTokenLimit } from './llm-token-limit';
import { logToEventhub } from './log-to-eventhub';
import { mockResponse } from './mock-response';
import { notModelled } from './not-modelled';
import { quota } from './quota';
import { quotaByKey } from './quota-by-key';
import { rateLimit } from './rate-limit';
import { rateLimitByKey } from './rate-limit-by-key';
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
import { validateAzureAdToken } from './validate-azure-ad-token';
import { validateJwt } from './validate-jwt';
import { wait } from './wait';
import { xmlToJsonPolicy } from './xml-to-json';

/** Everything that the simulator can run. */
export const allHandlers: readonly Handler[] = [
  authenticationBasic,
  authenticationCertificate,
  authenticationManagedIdentity,
  cacheLookupValue,
  cacheLookup,
  cacheRemoveValue,
  cacheStoreValue,
  cacheStore,
  checkHeader,
  choose,
  cors,
  emitMetric,
  findAndReplace,
  forwardRequest,
  getAuthorizationContext,
  includeFragment,
  ipFilter,
  jsonToXmlPolicy,
  jsonp,
  limitConcurrency,
  llmContentSafety,
  llmEmitTokenMetric,
  llmSemanticCacheLookup,
  llmSemanticCacheStore,
  llmTokenLimit,
  logToEventhub,
  mockResponse,
  quotaByKey,
  quota,
  rateLimitByKey,
  rateLimit,
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
  validateAzureAdToken,
  validateJwt,
  wait,
  xmlToJsonPolicy,
];

const byName = new Map(allHandlers.flatMap((handler) => handler.names.map((name) => [name, handler] as const)));

export function handlerOf(name: string): Handler | undefined {
  return byName.get(name);
}

/** Why a policy without a handler is refused. */
export function refusalOf(name: string): string {
  if (Object.hasOwn(notModelled, name)) return `the simulator does not model this policy: ${notModelled[name]}`;
  if (policySpec(name) !== undefined) return 'the simulator does not model this policy';
  const similar = nearest(
    name,
    allPolicies().map((policy) => policy.name),
  );
  return `no such policy is known${similar === undefined ? '' : `; did you mean '${similar}'`}`;
}
