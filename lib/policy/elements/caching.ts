// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';
import type { PolicyElement } from '../policy-element';

/** How the gateway authenticates to the embeddings backend. */
export enum EmbeddingsBackendAuth {
  /** `system-assigned` */
  SYSTEM_ASSIGNED = 'system-assigned',
}

/** Which cache is used: the built-in one, an external one, or the external one where there is one. */
export enum CachingType {
  /** `internal` */
  INTERNAL = 'internal',
  /** `external` */
  EXTERNAL = 'external',
  /** `prefer-external` */
  PREFER_EXTERNAL = 'prefer-external',
}

/** What the Cache-Control header tells caches between gateway and caller. */
export enum DownstreamCachingType {
  /** `none` */
  NONE = 'none',
  /** `private` */
  PRIVATE = 'private',
  /** `public` */
  PUBLIC = 'public',
}

/**
 * What `Policy.azureOpenaiSemanticCacheLookup()` takes.
 */
export interface AzureOpenaiSemanticCacheLookupProps {
  /**
   * How far a prompt may be from a cached one, 0 to 1. Lower is stricter. 0 to 1. No expression by the reference,
   * although the vendor’s tools write one.
   */
  readonly scoreThreshold: number | Expression;

  /**
   * The backend entity of the embeddings model. May be an expression.
   */
  readonly embeddingsBackendId: string | Expression;

  /**
   * How the gateway authenticates to the embeddings backend. No expressions.
   */
  readonly embeddingsBackendAuth: EmbeddingsBackendAuth;

  /**
   * Whether system messages are left out of the comparison. May be an expression.
   *
   * @default false
   */
  readonly ignoreSystemMessages?: boolean | Expression;

  /**
   * How many messages of the conversation are compared at most. May be an expression.
   *
   * @default - not set
   */
  readonly maxMessageCount?: number | Expression;

  /**
   * The cache to use, when the instance has several. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - not set
   */
  readonly cacheId?: string;

  /**
   * What must be the same for a cached answer to be used. Several are put together.
   *
   * @default - none
   */
  readonly varyBy?: (string | Expression)[];
}

/**
 * What `Policy.azureOpenaiSemanticCacheStore()` takes.
 */
export interface AzureOpenaiSemanticCacheStoreProps {
  /**
   * How long the entry is kept. In seconds. May be an expression.
   */
  readonly duration: number | Expression;

  /**
   * Whether the response is stored. May be an expression.
   *
   * @default false
   */
  readonly cacheResponse?: boolean | Expression;
}

/**
 * What `Policy.cacheLookup()` takes.
 */
export interface CacheLookupProps {
  /**
   * Whether each developer has cache entries of their own. May be an expression.
   *
   * @default false
   */
  readonly varyByDeveloper?: boolean | Expression;

  /**
   * Whether each group of developers has cache entries of its own. May be an expression.
   *
   * @default false
   */
  readonly varyByDeveloperGroups?: boolean | Expression;

  /**
   * Which cache is used: the built-in one, an external one, or the external one where there is one. No expressions.
   *
   * @default CachingType.PREFER_EXTERNAL
   */
  readonly cachingType?: CachingType;

  /**
   * What the Cache-Control header tells caches between gateway and caller. May be an expression.
   *
   * @default DownstreamCachingType.NONE
   */
  readonly downstreamCachingType?: DownstreamCachingType | Expression;

  /**
   * Whether caches must ask again once an entry is stale. May be an expression.
   *
   * @default true
   */
  readonly mustRevalidate?: boolean | Expression;

  /**
   * Whether responses to requests with an Authorization header are cached. May be an expression.
   *
   * @default false
   */
  readonly allowPrivateResponseCaching?: boolean | Expression;

  /**
   * Headers whose values have cache entries of their own.
   *
   * @default - none
   */
  readonly varyByHeaders?: (string | Expression)[];

  /**
   * Query parameters whose values have cache entries of their own. Several names may stand in one, with semicolons
   * between them.
   *
   * @default - none
   */
  readonly varyByQueryParameters?: (string | Expression)[];
}

/**
 * What `Policy.cacheLookupValue()` takes.
 */
export interface CacheLookupValueProps {
  /**
   * The key of the entry. May be an expression.
   */
  readonly key: string | Expression;

  /**
   * The variable that receives the value. No expressions.
   */
  readonly variableName: string;

  /**
   * The value of the variable when the cache has none. Without it the variable stays unset on a miss. May be an
   * expression.
   *
   * @default - the variable is not set on a miss
   */
  readonly defaultValue?: string | Expression;

  /**
   * Which cache is used: the built-in one, an external one, or the external one where there is one. No expressions.
   *
   * @default CachingType.PREFER_EXTERNAL
   */
  readonly cachingType?: CachingType;
}

/**
 * What `Policy.cacheRemoveValue()` takes.
 */
export interface CacheRemoveValueProps {
  /**
   * The key of the entry. May be an expression.
   */
  readonly key: string | Expression;

  /**
   * Which cache is used: the built-in one, an external one, or the external one where there is one. No expressions.
   *
   * @default CachingType.PREFER_EXTERNAL
   */
  readonly cachingType?: CachingType;

  /**
   * Whether an error of the cache leads to on-error. May be an expression.
   *
   * @default false
   */
  readonly failOnCacheRemovalError?: boolean | Expression;
}

/**
 * What `Policy.cacheStore()` takes.
 */
export interface CacheStoreProps {
  /**
   * How long the entry is kept. In seconds. May be an expression.
   */
  readonly duration: number | Expression;

  /**
   * Whether the response is stored. When absent only 200 responses are cached. May be an expression.
   *
   * @default false
   */
  readonly cacheResponse?: boolean | Expression;

  /**
   * How the response is stored. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly cachingMode?: string;
}

/**
 * What `Policy.cacheStoreValue()` takes.
 */
export interface CacheStoreValueProps {
  /**
   * The key of the entry. May be an expression.
   */
  readonly key: string | Expression;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;

  /**
   * How long the entry is kept. In seconds. May be an expression.
   */
  readonly duration: number | Expression;

  /**
   * Which cache is used: the built-in one, an external one, or the external one where there is one. No expressions.
   *
   * @default CachingType.PREFER_EXTERNAL
   */
  readonly cachingType?: CachingType;
}

/**
 * What `Policy.llmSemanticCacheLookup()` takes.
 */
export interface LlmSemanticCacheLookupProps {
  /**
   * How far a prompt may be from a cached one, 0 to 1. Lower is stricter. 0 to 1. No expression by the reference,
   * although the vendor’s tools write one.
   */
  readonly scoreThreshold: number | Expression;

  /**
   * The backend entity of the embeddings model. May be an expression.
   */
  readonly embeddingsBackendId: string | Expression;

  /**
   * How the gateway authenticates to the embeddings backend. No expressions.
   */
  readonly embeddingsBackendAuth: EmbeddingsBackendAuth;

  /**
   * Whether system messages are left out of the comparison. May be an expression.
   *
   * @default false
   */
  readonly ignoreSystemMessages?: boolean | Expression;

  /**
   * How many messages of the conversation are compared at most. May be an expression.
   *
   * @default - not set
   */
  readonly maxMessageCount?: number | Expression;

  /**
   * The cache to use, when the instance has several. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - not set
   */
  readonly cacheId?: string;

  /**
   * What must be the same for a cached answer to be used. Several are put together.
   *
   * @default - none
   */
  readonly varyBy?: (string | Expression)[];
}

/**
 * What `Policy.llmSemanticCacheStore()` takes.
 */
export interface LlmSemanticCacheStoreProps {
  /**
   * How long the entry is kept. In seconds. May be an expression.
   */
  readonly duration: number | Expression;

  /**
   * Whether the response is stored. May be an expression.
   *
   * @default false
   */
  readonly cacheResponse?: boolean | Expression;
}

/**
 * What `Policy.cacheValue()` takes.
 */
export interface CacheValueProps {
  /**
   * The key of the entry. May be an expression.
   */
  readonly key: string | Expression;

  /**
   * The variable that receives the value. No expressions.
   */
  readonly variableName: string;

  /**
   * After how long the value is produced again before it is used. In seconds. May be an expression.
   *
   * @default - not set
   */
  readonly expiresAfter?: number | Expression;

  /**
   * After how long the value is produced again while the old one is still used. In seconds. May be an expression.
   *
   * @default - not set
   */
  readonly refreshAfter?: number | Expression;

  /**
   * The value of the variable when the cache has none. May be an expression.
   *
   * @default - the variable is not set on a miss
   */
  readonly defaultValue?: string | Expression;

  /**
   * Which cache is used: the built-in one, an external one, or the external one where there is one. No expressions.
   *
   * @default CachingType.PREFER_EXTERNAL
   */
  readonly cachingType?: CachingType;

  /**
   * What runs to produce the value, which it leaves in the variable.
   */
  readonly value: PolicyElement[];
}
