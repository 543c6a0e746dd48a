// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import { lazy } from '../core/lazy';
import type {
  AuthenticationBasicProps,
  AuthenticationCertificateProps,
  AuthenticationManagedIdentityProps,
  AuthenticationTokenProps,
  AuthenticationTokenStoreProps,
  CheckHeaderProps,
  GetAuthorizationContextProps,
  IpFilterProps,
  ValidateAzureAdTokenProps,
  ValidateClientCertificateProps,
  ValidateJwtProps,
} from './elements/authentication';
import type {
  AzureOpenaiSemanticCacheLookupProps,
  AzureOpenaiSemanticCacheStoreProps,
  CacheLookupProps,
  CacheLookupValueProps,
  CacheRemoveValueProps,
  CacheStoreProps,
  CacheStoreValueProps,
  CacheValueProps,
  LlmSemanticCacheLookupProps,
  LlmSemanticCacheStoreProps,
} from './elements/caching';
import type {
  LlmContentSafetyProps,
  ValidateContentProps,
  ValidateGraphqlRequestProps,
  ValidateHeadersProps,
  ValidateOdataRequestProps,
  ValidateParametersProps,
  ValidateStatusCodeProps,
} from './elements/content-validation';
import type { BlockProps, ChooseProps, IncludeFragmentProps, RetryProps, WaitProps } from './elements/control-flow';
import type { CorsProps, CrossDomainProps, JsonpProps } from './elements/cross-domain';
import type {
  CosmosdbDataSourceProps,
  GraphqlDataSourceProps,
  HttpDataSourceProps,
  PublishEventProps,
  SqlDataSourceProps,
} from './elements/graphql-resolver';
import type {
  InvokeDaprBindingProps,
  InvokeRequestProps,
  LogToEventhubProps,
  PublishToDaprProps,
  SendOneWayRequestProps,
  SendRequestProps,
  SendServiceBusMessageProps,
} from './elements/integration';
import type {
  AzureOpenaiEmitTokenMetricProps,
  EmitMetricProps,
  LlmEmitTokenMetricProps,
  SetRequestMetricDimensionValueProps,
  TraceProps,
} from './elements/logging';
import type {
  AzureOpenaiTokenLimitProps,
  LimitConcurrencyProps,
  LlmTokenLimitProps,
  QuotaByKeyProps,
  QuotaProps,
  RateLimitByKeyProps,
  RateLimitProps,
} from './elements/rate-limiting';
import type { ForwardRequestProps, ProxyProps, SetBackendServiceProps } from './elements/routing';
import type {
  FindAndReplaceProps,
  JsonToXmlProps,
  MockResponseProps,
  ReturnResponseProps,
  RewriteUriProps,
  SetBodyProps,
  SetHeaderProps,
  SetMethodProps,
  SetQueryParameterProps,
  SetStatusProps,
  SetVariableProps,
  XmlToJsonProps,
  XslTransformProps,
} from './elements/transformation';
import { baseElement, commentElement } from './plain-elements';
import type { PolicyElement } from './policy-element';

// The catalogue and the reader are loaded when the first policy is made.
const factory = lazy(() => require('./factory/build') as typeof import('./factory/build'));
const rawText = lazy(() => require('./raw-policy') as typeof import('./raw-policy'));

/**
 * Every policy of Azure API Management as a typed value.
 *
 * A policy is checked when it is made: what API Management would refuse is an error that says what is wrong, what was
 * got and what is allowed. Policies are nested as they are in a document and read in the order in which they run. Each
 * may be given an id of your own, which `LastError.policyId()` tells when it fails.
 *
 * @example
 * Policy.retry({
 *   condition: Response.isFailing(),
 *   count: 2,
 *   interval: 0,
 *   policies: [
 *     Policy.setBackendService({ backendId: 'openai-west-europe' }),
 *     Policy.forwardRequest({ bufferRequestBody: true, timeout: 30 }),
 *   ],
 * });
 */
export class Policy {
  /** What the same section of the next broader scope does, in this place. */
  public static base(): PolicyElement {
    return baseElement();
  }

  /** A comment between policies. */
  public static comment(text: string): PolicyElement {
    return commentElement(text);
  }

  /** A policy given as text, in either dialect: one element. Throws, with the place, when the text is malformed. */
  public static raw(text: string): PolicyElement {
    return rawText().rawPolicy(text);
  }

  /** Policies and comments given as text, in either dialect. Throws, with the place, when the text is malformed. */
  public static rawAll(text: string): PolicyElement[] {
    return rawText().rawPolicies(text);
  }

  /**
   * Same as llm-token-limit, for Azure OpenAI APIs. Prefer llm-token-limit.
   *
   * Sections: inbound. Scopes: all. Gateways: classic, v2, self-hosted, workspace. In fragments: yes.
   */
  public static azureOpenaiTokenLimit(props: AzureOpenaiTokenLimitProps, id?: string): PolicyElement {
    return factory().buildPolicy('azure-openai-token-limit', props, id);
  }

  /**
   * Lets at most a given number of requests run the enclosed policies at once; the rest get 429 immediately.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static limitConcurrency(props: LimitConcurrencyProps, id?: string): PolicyElement {
    return factory().buildPolicy('limit-concurrency', props, id);
  }

  /**
   * Limits language-model tokens per key, as a per-minute rate, a quota per period, or both.
   *
   * Sections: inbound. Scopes: all. Gateways: classic, v2, self-hosted, workspace. In fragments: yes.
   */
  public static llmTokenLimit(props: LlmTokenLimitProps, id?: string): PolicyElement {
    return factory().buildPolicy('llm-token-limit', props, id);
  }

  /**
   * Gives each subscription a renewable or lifetime allowance of calls and/or bandwidth; beyond it the caller gets
   * 403.
   *
   * Sections: inbound. Scopes: product. Gateways: all. In fragments: yes.
   */
  public static quota(props: QuotaProps, id?: string): PolicyElement {
    return factory().buildPolicy('quota', props, id);
  }

  /**
   * Gives each key value a renewable or lifetime allowance of calls and/or bandwidth; beyond it the caller gets 403.
   *
   * Sections: inbound. Scopes: all. Gateways: classic, v2, self-hosted, workspace. In fragments: yes.
   */
  public static quotaByKey(props: QuotaByKeyProps, id?: string): PolicyElement {
    return factory().buildPolicy('quota-by-key', props, id);
  }

  /**
   * Caps the calls a subscription may make in a sliding window; over the cap the caller gets 429.
   *
   * Sections: inbound. Scopes: product, api, operation, workspace*. Gateways: all. In fragments: yes. * is not in
   * the reference.
   */
  public static rateLimit(props: RateLimitProps, id?: string): PolicyElement {
    return factory().buildPolicy('rate-limit', props, id);
  }

  /**
   * Caps calls per arbitrary key in a sliding window; over the cap the caller gets 429.
   *
   * Sections: inbound. Scopes: all. Gateways: classic, v2, self-hosted, workspace. In fragments: yes.
   */
  public static rateLimitByKey(props: RateLimitByKeyProps, id?: string): PolicyElement {
    return factory().buildPolicy('rate-limit-by-key', props, id);
  }

  /**
   * Sends Basic credentials to the backend.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static authenticationBasic(props: AuthenticationBasicProps, id?: string): PolicyElement {
    return factory().buildPolicy('authentication-basic', props, id);
  }

  /**
   * Presents a client certificate to the backend.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static authenticationCertificate(props: AuthenticationCertificateProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('authentication-certificate', props, id);
  }

  /**
   * Gets an Entra token with a managed identity and puts it in the Authorization header or a variable.
   *
   * Sections: inbound, outbound*. Scopes: global, product, api, operation. Gateways: classic, v2, consumption,
   * self-hosted. In fragments: yes. * is not in the reference.
   */
  public static authenticationManagedIdentity(props: AuthenticationManagedIdentityProps, id?: string): PolicyElement {
    return factory().buildPolicy('authentication-managed-identity', props, id);
  }

  /**
   * Rejects a request that lacks a header or carries a value outside an allowed list.
   *
   * Sections: inbound. Scopes: global, product, api, operation, workspace*. Gateways: all. In fragments: yes. * is
   * not in the reference.
   */
  public static checkHeader(props: CheckHeaderProps, id?: string): PolicyElement {
    return factory().buildPolicy('check-header', props, id);
  }

  /**
   * Fetches the token of a credential-manager connection into a context variable as an Authorization object.
   *
   * Sections: inbound, backend*, outbound*. Scopes: global, product, api, operation. Gateways: classic, v2,
   * consumption. In fragments: yes. * is not in the reference.
   */
  public static getAuthorizationContext(props: GetAuthorizationContextProps, id?: string): PolicyElement {
    return factory().buildPolicy('get-authorization-context', props, id);
  }

  /**
   * Allows or forbids callers by IP address or range.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static ipFilter(props: IpFilterProps, id?: string): PolicyElement {
    return factory().buildPolicy('ip-filter', props, id);
  }

  /**
   * Requires a valid Microsoft Entra JWT, optionally limited to client apps, audiences and claims.
   *
   * Sections: inbound. Scopes: global, product, api, operation, workspace*. Gateways: all. In fragments: yes. * is
   * not in the reference.
   */
  public static validateAzureAdToken(props: ValidateAzureAdTokenProps, id?: string): PolicyElement {
    return factory().buildPolicy('validate-azure-ad-token', props, id);
  }

  /**
   * Checks the client certificate's validity and, optionally, its identity.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static validateClientCertificate(props: ValidateClientCertificateProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('validate-client-certificate', props, id);
  }

  /**
   * Requires a valid JWT taken from a header, a query parameter or an expression.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static validateJwt(props: ValidateJwtProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('validate-jwt', props, id);
  }

  /**
   * Older token policy: gets a token from a managed identity or the token service for the backend call. Not in the
   * reference: known from the vendor’s tools or samples.
   *
   * Sections: inbound. Scopes: global, product, api, operation. Gateways: classic, v2, consumption, self-hosted. In
   * fragments: yes.
   */
  public static authenticationToken(props: AuthenticationTokenProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('authentication-token', props, id);
  }

  /**
   * Older token policy: takes a backend token from the token store. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * Sections: inbound. Scopes: global, product, api, operation. Gateways: classic, v2, consumption, self-hosted. In
   * fragments: yes.
   */
  public static authenticationTokenStore(props: AuthenticationTokenStoreProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('authentication-token-store', props, id);
  }

  /**
   * Sends prompts or completions to Azure AI Content Safety and answers 403 when they are unsafe.
   *
   * Sections: inbound, outbound. Scopes: global, workspace, product, api, operation*. Gateways: all. In fragments:
   * yes. * is not in the reference.
   */
  public static llmContentSafety(props: LlmContentSafetyProps, id?: string): PolicyElement {
    return factory().buildPolicy('llm-content-safety', props, id);
  }

  /**
   * Checks the size and/or the schema of a request or response body.
   *
   * Sections: inbound, outbound, on-error. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static validateContent(props: ValidateContentProps, id?: string): PolicyElement {
    return factory().buildPolicy('validate-content', props, id);
  }

  /**
   * Validates a GraphQL request and authorizes it per path.
   *
   * Sections: inbound. Scopes: global, product, api, operation. Gateways: classic, v2, consumption, self-hosted. In
   * fragments: yes.
   */
  public static validateGraphqlRequest(props: ValidateGraphqlRequestProps, id?: string): PolicyElement {
    return factory().buildPolicy('validate-graphql-request', props, id);
  }

  /**
   * Validates response headers against the API definition.
   *
   * Sections: outbound, on-error. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static validateHeaders(props: ValidateHeadersProps, id?: string): PolicyElement {
    return factory().buildPolicy('validate-headers', props, id);
  }

  /**
   * Validates URL, headers and parameters of an OData request.
   *
   * Sections: inbound. Scopes: global, workspace, product, api. Gateways: all. In fragments: yes.
   */
  public static validateOdataRequest(props: ValidateOdataRequestProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('validate-odata-request', props, id);
  }

  /**
   * Validates header, query and path parameters against the API definition.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static validateParameters(props: ValidateParametersProps, id?: string): PolicyElement {
    return factory().buildPolicy('validate-parameters', props, id);
  }

  /**
   * Validates the response status code against the API definition.
   *
   * Sections: outbound, on-error. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static validateStatusCode(props: ValidateStatusCodeProps, id?: string): PolicyElement {
    return factory().buildPolicy('validate-status-code', props, id);
  }

  /**
   * Sends the request to the backend; without it the backend is never called.
   *
   * Sections: backend. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static forwardRequest(props: ForwardRequestProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('forward-request', props, id);
  }

  /**
   * Routes forwarded requests through an HTTP proxy.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static proxy(props: ProxyProps, id?: string): PolicyElement {
    return factory().buildPolicy('proxy', props, id);
  }

  /**
   * Points the request at another base URL or backend entity; with backend-id dapr it targets a Dapr service.
   *
   * Sections: inbound, backend, outbound*, on-error*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static setBackendService(props: SetBackendServiceProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('set-backend-service', props, id);
  }

  /**
   * Same as llm-semantic-cache-lookup, for Azure OpenAI APIs.
   *
   * Sections: inbound. Scopes: global, product, api, operation. Gateways: classic, v2, consumption, self-hosted. In
   * fragments: yes.
   */
  public static azureOpenaiSemanticCacheLookup(props: AzureOpenaiSemanticCacheLookupProps, id?: string): PolicyElement {
    return factory().buildPolicy('azure-openai-semantic-cache-lookup', props, id);
  }

  /**
   * Same as llm-semantic-cache-store, for Azure OpenAI APIs.
   *
   * Sections: outbound. Scopes: global, product, api, operation, workspace*. Gateways: classic, v2, consumption,
   * self-hosted. In fragments: yes. * is not in the reference.
   */
  public static azureOpenaiSemanticCacheStore(props: AzureOpenaiSemanticCacheStoreProps, id?: string): PolicyElement {
    return factory().buildPolicy('azure-openai-semantic-cache-store', props, id);
  }

  /**
   * Answers a GET from the response cache when it can.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static cacheLookup(props: CacheLookupProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('cache-lookup', props, id);
  }

  /**
   * Reads one cached value by key into a context variable.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static cacheLookupValue(props: CacheLookupValueProps, id?: string): PolicyElement {
    return factory().buildPolicy('cache-lookup-value', props, id);
  }

  /**
   * Removes one cached value by key.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static cacheRemoveValue(props: CacheRemoveValueProps, id?: string): PolicyElement {
    return factory().buildPolicy('cache-remove-value', props, id);
  }

  /**
   * Stores the response in the response cache.
   *
   * Sections: outbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static cacheStore(props: CacheStoreProps, id?: string): PolicyElement {
    return factory().buildPolicy('cache-store', props, id);
  }

  /**
   * Stores one value in the cache by key, asynchronously.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static cacheStoreValue(props: CacheStoreValueProps, id?: string): PolicyElement {
    return factory().buildPolicy('cache-store-value', props, id);
  }

  /**
   * Answers a chat completion from a semantically similar cached prompt.
   *
   * Sections: inbound. Scopes: global, product, api, operation. Gateways: classic, v2, consumption, self-hosted. In
   * fragments: yes.
   */
  public static llmSemanticCacheLookup(props: LlmSemanticCacheLookupProps, id?: string): PolicyElement {
    return factory().buildPolicy('llm-semantic-cache-lookup', props, id);
  }

  /**
   * Stores a chat completion for semantic lookup.
   *
   * Sections: outbound. Scopes: global, product, api, operation, workspace*. Gateways: classic, v2, consumption,
   * self-hosted. In fragments: yes. * is not in the reference.
   */
  public static llmSemanticCacheStore(props: LlmSemanticCacheStoreProps, id?: string): PolicyElement {
    return factory().buildPolicy('llm-semantic-cache-store', props, id);
  }

  /**
   * Looks a value up and, on a miss, runs nested policies once to produce and store it. Not in the reference: known
   * from the vendor’s tools or samples.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static cacheValue(props: CacheValueProps, id?: string): PolicyElement {
    return factory().buildPolicy('cache-value', props, id);
  }

  /**
   * Replaces a substring in the body.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static findAndReplace(props: FindAndReplaceProps, id?: string): PolicyElement {
    return factory().buildPolicy('find-and-replace', props, id);
  }

  /**
   * Converts a JSON body to XML.
   *
   * Sections: inbound, outbound, on-error, backend*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static jsonToXml(props: JsonToXmlProps, id?: string): PolicyElement {
    return factory().buildPolicy('json-to-xml', props, id);
  }

  /**
   * Stops the pipeline and answers from an example or schema of the operation.
   *
   * Sections: inbound, outbound, on-error. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static mockResponse(props: MockResponseProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('mock-response', props, id);
  }

  /**
   * Rewrites links in the body so they point at the gateway (or back).
   *
   * Sections: inbound, outbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static redirectContentUrls(id?: string): PolicyElement {
    return factory().buildPolicy('redirect-content-urls', {}, id);
  }

  /**
   * Stops the pipeline and answers the caller.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static returnResponse(props: ReturnResponseProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('return-response', props, id);
  }

  /**
   * Rewrites the request path and query for the backend.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static rewriteUri(props: RewriteUriProps, id?: string): PolicyElement {
    return factory().buildPolicy('rewrite-uri', props, id);
  }

  /**
   * Replaces the request or response body.
   *
   * Sections: inbound, backend, outbound, on-error*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static setBody(props: SetBodyProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('set-body', props, id);
  }

  /**
   * Adds, replaces, appends to or deletes a header.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static setHeader(props: SetHeaderProps, id?: string): PolicyElement {
    return factory().buildPolicy('set-header', props, id);
  }

  /**
   * Changes the request's HTTP method.
   *
   * Sections: inbound, on-error, backend*, outbound*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static setMethod(props: SetMethodProps, id?: string): PolicyElement {
    return factory().buildPolicy('set-method', props, id);
  }

  /**
   * Adds, replaces, appends to or deletes a query parameter.
   *
   * Sections: inbound, backend, outbound*, on-error*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static setQueryParameter(props: SetQueryParameterProps, id?: string): PolicyElement {
    return factory().buildPolicy('set-query-parameter', props, id);
  }

  /**
   * Sets the response status code and reason.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static setStatus(props: SetStatusProps, id?: string): PolicyElement {
    return factory().buildPolicy('set-status', props, id);
  }

  /**
   * Puts a value into a context variable.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static setVariable(props: SetVariableProps, id?: string): PolicyElement {
    return factory().buildPolicy('set-variable', props, id);
  }

  /**
   * Converts an XML body to JSON.
   *
   * Sections: inbound, outbound, on-error, backend*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static xmlToJson(props: XmlToJsonProps, id?: string): PolicyElement {
    return factory().buildPolicy('xml-to-json', props, id);
  }

  /**
   * Applies an XSLT 1.0 stylesheet to an XML body.
   *
   * Sections: inbound, outbound, on-error*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static xslTransform(props: XslTransformProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('xsl-transform', props, id);
  }

  /**
   * Adds CORS headers and answers preflight requests.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static cors(props: CorsProps, id?: string): PolicyElement {
    return factory().buildPolicy('cors', props, id);
  }

  /**
   * Serves an Adobe cross-domain policy file.
   *
   * Sections: inbound. Scopes: global. Gateways: classic, v2, consumption, self-hosted. In fragments: yes.
   */
  public static crossDomain(props: CrossDomainProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('cross-domain', props, id);
  }

  /**
   * Wraps JSON responses in a callback.
   *
   * Sections: outbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static jsonp(props: JsonpProps, id?: string): PolicyElement {
    return factory().buildPolicy('jsonp', props, id);
  }

  /**
   * Triggers a Dapr output binding.
   *
   * Sections: inbound, outbound, on-error. Scopes: global, product, api, operation. Gateways: self-hosted. In
   * fragments: yes.
   */
  public static invokeDaprBinding(props: InvokeDaprBindingProps, id?: string): PolicyElement {
    return factory().buildPolicy('invoke-dapr-binding', props, id);
  }

  /**
   * Sends a message to an event hub through a logger.
   *
   * Sections: all. Scopes: global, product, api, operation, workspace*. Gateways: classic, v2, consumption,
   * self-hosted. In fragments: yes. * is not in the reference.
   */
  public static logToEventhub(props: LogToEventhubProps, id?: string): PolicyElement {
    return factory().buildPolicy('log-to-eventhub', props, id);
  }

  /**
   * Publishes a message to a Dapr topic.
   *
   * Sections: inbound, outbound*, on-error*. Scopes: all. Gateways: self-hosted. In fragments: yes. * is not in the
   * reference.
   */
  public static publishToDapr(props: PublishToDaprProps, id?: string): PolicyElement {
    return factory().buildPolicy('publish-to-dapr', props, id);
  }

  /**
   * Sends a request without waiting for the response.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static sendOneWayRequest(props: SendOneWayRequestProps = {}, id?: string): PolicyElement {
    return factory().buildPolicy('send-one-way-request', props, id);
  }

  /**
   * Sends a request and waits for its response.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static sendRequest(props: SendRequestProps, id?: string): PolicyElement {
    return factory().buildPolicy('send-request', props, id);
  }

  /**
   * Sends a message to a Service Bus queue or topic.
   *
   * Sections: inbound, outbound, on-error. Scopes: global, product, api, operation. Gateways: classic. In fragments:
   * yes.
   */
  public static sendServiceBusMessage(props: SendServiceBusMessageProps, id?: string): PolicyElement {
    return factory().buildPolicy('send-service-bus-message', props, id);
  }

  /**
   * Restarts processing of the request at another gateway URI. Not in the reference: known from the vendor’s tools
   * or samples.
   *
   * Sections: inbound, backend*, outbound*, on-error*. Scopes: global, product, api, operation. Gateways: classic.
   * In fragments: yes. * is not in the reference.
   */
  public static invokeRequest(props: InvokeRequestProps, id?: string): PolicyElement {
    return factory().buildPolicy('invoke-request', props, id);
  }

  /**
   * Same as llm-emit-token-metric, for Azure OpenAI APIs.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static azureOpenaiEmitTokenMetric(props: AzureOpenaiEmitTokenMetricProps, id?: string): PolicyElement {
    return factory().buildPolicy('azure-openai-emit-token-metric', props, id);
  }

  /**
   * Sends a custom metric to Application Insights.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static emitMetric(props: EmitMetricProps, id?: string): PolicyElement {
    return factory().buildPolicy('emit-metric', props, id);
  }

  /**
   * Sends token-count metrics of LLM calls to Application Insights.
   *
   * Sections: inbound. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static llmEmitTokenMetric(props: LlmEmitTokenMetricProps, id?: string): PolicyElement {
    return factory().buildPolicy('llm-emit-token-metric', props, id);
  }

  /**
   * Writes a custom trace to request tracing, Application Insights and resource logs.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static trace(props: TraceProps, id?: string): PolicyElement {
    return factory().buildPolicy('trace', props, id);
  }

  /**
   * Sets a dimension value of the service's own request metric. Not in the reference: known from the vendor’s tools
   * or samples.
   *
   * Sections: inbound. Scopes: global, product, api, operation. Gateways: classic. In fragments: yes.
   */
  public static setRequestMetricDimensionValue(props: SetRequestMetricDimensionValueProps, id?: string): PolicyElement {
    return factory().buildPolicy('set-request-metric-dimension-value', props, id);
  }

  /**
   * Resolves a GraphQL field with one Cosmos DB query, read, delete or write.
   *
   * Scopes: resolver. Gateways: classic, v2. In fragments: no.
   */
  public static cosmosdbDataSource(props: CosmosdbDataSourceProps, id?: string): PolicyElement {
    return factory().buildPolicy('cosmosdb-data-source', props, id);
  }

  /**
   * Resolves a GraphQL field with an HTTP request.
   *
   * Scopes: resolver. Gateways: classic, v2, consumption. In fragments: no.
   */
  public static httpDataSource(props: HttpDataSourceProps, id?: string): PolicyElement {
    return factory().buildPolicy('http-data-source', props, id);
  }

  /**
   * Publishes an event to GraphQL subscriptions.
   *
   * Scopes: resolver. Gateways: classic, v2, consumption. In fragments: no.
   */
  public static publishEvent(props: PublishEventProps, id?: string): PolicyElement {
    return factory().buildPolicy('publish-event', props, id);
  }

  /**
   * Resolves a GraphQL field with an Azure SQL request.
   *
   * Scopes: resolver. Gateways: classic, v2. In fragments: no.
   */
  public static sqlDataSource(props: SqlDataSourceProps, id?: string): PolicyElement {
    return factory().buildPolicy('sql-data-source', props, id);
  }

  /**
   * Resolves a GraphQL field with another GraphQL request. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * Scopes: resolver. Gateways: classic. In fragments: no.
   */
  public static graphqlDataSource(props: GraphqlDataSourceProps, id?: string): PolicyElement {
    return factory().buildPolicy('graphql-data-source', props, id);
  }

  /**
   * Runs the first branch whose condition is true.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static choose(props: ChooseProps, id?: string): PolicyElement {
    return factory().buildPolicy('choose', props, id);
  }

  /**
   * Inserts a stored policy fragment.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: no.
   */
  public static includeFragment(props: IncludeFragmentProps, id?: string): PolicyElement {
    return factory().buildPolicy('include-fragment', props, id);
  }

  /**
   * Runs the enclosed policies, then again while the condition holds.
   *
   * Sections: all. Scopes: all. Gateways: all. In fragments: yes.
   */
  public static retry(props: RetryProps, id?: string): PolicyElement {
    return factory().buildPolicy('retry', props, id);
  }

  /**
   * Runs its direct children in parallel and waits for all or any.
   *
   * Sections: inbound, backend, outbound, on-error*. Scopes: all. Gateways: all. In fragments: yes. * is not in the
   * reference.
   */
  public static wait(props: WaitProps, id?: string): PolicyElement {
    return factory().buildPolicy('wait', props, id);
  }

  /**
   * Groups policies without any effect of its own. Not in the reference: known from the vendor’s tools or samples.
   *
   * Sections: all. Scopes: global, product, api, operation. Gateways: classic. In fragments: yes.
   */
  public static block(props: BlockProps, id?: string): PolicyElement {
    return factory().buildPolicy('block', props, id);
  }

  private constructor() {}
}
