// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';

/** Which cross-domain policy files are valid. */
export enum PermittedCrossDomainPolicies {
  /** `all` */
  ALL = 'all',
  /** `by-content-type` */
  BY_CONTENT_TYPE = 'by-content-type',
  /** `master-only` */
  MASTER_ONLY = 'master-only',
  /** `none` */
  NONE = 'none',
}

/**
 * What `Policy.cors()` takes. Browsers refuse credentials together with the * origin.
 */
export interface CorsProps {
  /**
   * Whether browsers may send cookies and authorization headers along. May be an expression.
   *
   * @default false
   */
  readonly allowCredentials?: boolean | Expression;

  /**
   * Whether a request of an origin that is not listed is answered here. True answers it with an empty 200, false
   * hands it to the outer scope; the page gives both as the default. May be an expression.
   *
   * @default true
   */
  readonly terminateUnmatchedRequest?: boolean | Expression;

  /**
   * The origins that browsers may call from. Scheme://host[:port], or * alone for all.
   */
  readonly allowedOrigins: (string | Expression)[];

  /**
   * The methods that browsers may use. Without it GET and POST.
   *
   * @default - none
   */
  readonly allowedMethods?: CorsAllowedMethods;

  /**
   * The request headers that browsers may send.
   *
   * @default - none
   */
  readonly allowedHeaders?: string[];

  /**
   * The response headers that scripts may read.
   *
   * @default - none
   */
  readonly exposeHeaders?: string[];
}

/**
 * The methods that browsers may use.
 */
export interface CorsAllowedMethods {
  /**
   * How long browsers may keep the answer to a preflight request. In seconds: 0 or more. May be an expression.
   *
   * @default 0
   */
  readonly preflightResultMaxAge?: number | Expression;

  /**
   * A method. An HTTP method, or * for all.
   */
  readonly methods: (string | Expression)[];
}

/**
 * What `Policy.crossDomain()` takes.
 */
export interface CrossDomainProps {
  /**
   * The cross-domain policy file.
   *
   * @default - none
   */
  readonly crossDomainPolicy?: CrossDomainCrossDomainPolicy;
}

/**
 * The cross-domain policy file.
 */
export interface CrossDomainCrossDomainPolicy {
  /**
   * Which cross-domain policy files are valid.
   *
   * @default - none
   */
  readonly siteControl?: CrossDomainSiteControl;

  /**
   * Domains that may read the responses.
   *
   * @default - none
   */
  readonly allowAccessFrom?: CrossDomainAllowAccessFrom[];

  /**
   * Domains that may send headers.
   *
   * @default - none
   */
  readonly allowHttpRequestHeadersFrom?: CrossDomainAllowHttpRequestHeadersFrom[];
}

/**
 * Which cross-domain policy files are valid.
 */
export interface CrossDomainSiteControl {
  /**
   * Which cross-domain policy files are valid. No expressions.
   */
  readonly permittedCrossDomainPolicies: PermittedCrossDomainPolicies;
}

/**
 * Domains that may read the responses.
 */
export interface CrossDomainAllowAccessFrom {
  /**
   * The domain that may read the responses. No expressions.
   */
  readonly domain: string;

  /**
   * Whether the domain is let in over HTTPS only. No expressions.
   *
   * @default true
   */
  readonly secure?: boolean;
}

/**
 * Domains that may send headers.
 */
export interface CrossDomainAllowHttpRequestHeadersFrom {
  /**
   * The domain that may read the responses. No expressions.
   */
  readonly domain: string;

  /**
   * The headers that the domain may send, with commas between them. No expressions.
   */
  readonly headers: string;

  /**
   * Whether the domain is let in over HTTPS only. No expressions.
   *
   * @default true
   */
  readonly secure?: boolean;
}

/**
 * What `Policy.jsonp()` takes.
 */
export interface JsonpProps {
  /**
   * The query parameter in which the caller names its callback function. May be an expression.
   */
  readonly callbackParameterName: string | Expression;
}
