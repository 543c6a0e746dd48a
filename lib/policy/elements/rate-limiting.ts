// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';
import type { PolicyElement } from '../policy-element';

/** The period of the quota. */
export enum TokenQuotaPeriod {
  /** `Hourly` */
  HOURLY = 'Hourly',
  /** `Daily` */
  DAILY = 'Daily',
  /** `Weekly` */
  WEEKLY = 'Weekly',
  /** `Monthly` */
  MONTHLY = 'Monthly',
  /** `Yearly` */
  YEARLY = 'Yearly',
}

/** The kind of request. */
export enum PromptType {
  /** `auto` */
  AUTO = 'auto',
  /** `chat-completion` */
  CHAT_COMPLETION = 'chat-completion',
  /** `completion` */
  COMPLETION = 'completion',
  /** `embeddings` */
  EMBEDDINGS = 'embeddings',
}

/**
 * What `Policy.azureOpenaiTokenLimit()` takes. At least one of tokensPerMinute, tokenQuota. All or none of
 * tokenQuota, tokenQuotaPeriod.
 */
export interface AzureOpenaiTokenLimitProps {
  /**
   * Whose counter it is: calls with the same key count together. May be an expression.
   */
  readonly counterKey: string | Expression;

  /**
   * How many tokens may be used in a minute. Beyond it the caller gets 429. May be an expression.
   *
   * @default - no limit per minute
   */
  readonly tokensPerMinute?: number | Expression;

  /**
   * How many tokens may be used in each period of the quota. Beyond it the caller gets 403. May be an expression.
   *
   * @default - no quota
   */
  readonly tokenQuota?: number | Expression;

  /**
   * The period of the quota. It starts with the hour, day, week, month or year in UTC. May be an expression.
   *
   * @default - not set
   */
  readonly tokenQuotaPeriod?: TokenQuotaPeriod | Expression;

  /**
   * Whether prompt tokens are estimated before the request is forwarded. May be an expression.
   */
  readonly estimatePromptTokens: boolean | Expression;

  /**
   * The header that tells after how many seconds to try again. No expressions.
   *
   * @default 'Retry-After'
   */
  readonly retryAfterHeaderName?: string;

  /**
   * The variable that tells after how many seconds to try again. No expressions.
   *
   * @default - no variable
   */
  readonly retryAfterVariableName?: string;

  /**
   * The header that tells how many tokens of the quota are left. No expressions.
   *
   * @default - no header
   */
  readonly remainingQuotaTokensHeaderName?: string;

  /**
   * The variable that tells how many tokens of the quota are left. No expressions.
   *
   * @default - no variable
   */
  readonly remainingQuotaTokensVariableName?: string;

  /**
   * The header that tells how many tokens are left in this minute. No expressions.
   *
   * @default - no header
   */
  readonly remainingTokensHeaderName?: string;

  /**
   * The variable that tells how many tokens are left in this minute. No expressions.
   *
   * @default - no variable
   */
  readonly remainingTokensVariableName?: string;

  /**
   * The header that tells how many tokens were used. No expressions.
   *
   * @default - no header
   */
  readonly tokensConsumedHeaderName?: string;

  /**
   * The variable that tells how many tokens were used. No expressions.
   *
   * @default - no variable
   */
  readonly tokensConsumedVariableName?: string;

  /**
   * The kind of request. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default PromptType.AUTO
   */
  readonly promptType?: PromptType;

  /**
   * Whether prompt tokens are left out of the count. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default false
   */
  readonly ignorePrompt?: boolean;
}

/**
 * What `Policy.limitConcurrency()` takes.
 */
export interface LimitConcurrencyProps {
  /**
   * Which requests count together. Several policies may share it. May be an expression.
   */
  readonly key: string | Expression;

  /**
   * How many requests may be inside at once. 1 or more. No expressions.
   */
  readonly maxCount: number;

  /**
   * The policies in it, in the order in which they run.
   */
  readonly policies: PolicyElement[];
}

/**
 * What `Policy.llmTokenLimit()` takes. At least one of tokensPerMinute, tokenQuota. All or none of tokenQuota,
 * tokenQuotaPeriod.
 */
export interface LlmTokenLimitProps {
  /**
   * Whose counter it is: calls with the same key count together. May be an expression.
   */
  readonly counterKey: string | Expression;

  /**
   * How many tokens may be used in a minute. Beyond it the caller gets 429. May be an expression.
   *
   * @default - no limit per minute
   */
  readonly tokensPerMinute?: number | Expression;

  /**
   * How many tokens may be used in each period of the quota. Beyond it the caller gets 403. May be an expression.
   *
   * @default - no quota
   */
  readonly tokenQuota?: number | Expression;

  /**
   * The period of the quota. It starts with the hour, day, week, month or year in UTC. May be an expression.
   *
   * @default - not set
   */
  readonly tokenQuotaPeriod?: TokenQuotaPeriod | Expression;

  /**
   * Whether prompt tokens are estimated before the request is forwarded. May be an expression.
   */
  readonly estimatePromptTokens: boolean | Expression;

  /**
   * The header that tells after how many seconds to try again. No expressions.
   *
   * @default 'Retry-After'
   */
  readonly retryAfterHeaderName?: string;

  /**
   * The variable that tells after how many seconds to try again. No expressions.
   *
   * @default - no variable
   */
  readonly retryAfterVariableName?: string;

  /**
   * The header that tells how many tokens of the quota are left. No expressions.
   *
   * @default - no header
   */
  readonly remainingQuotaTokensHeaderName?: string;

  /**
   * The variable that tells how many tokens of the quota are left. No expressions.
   *
   * @default - no variable
   */
  readonly remainingQuotaTokensVariableName?: string;

  /**
   * The header that tells how many tokens are left in this minute. No expressions.
   *
   * @default - no header
   */
  readonly remainingTokensHeaderName?: string;

  /**
   * The variable that tells how many tokens are left in this minute. No expressions.
   *
   * @default - no variable
   */
  readonly remainingTokensVariableName?: string;

  /**
   * The header that tells how many tokens were used. No expressions.
   *
   * @default - no header
   */
  readonly tokensConsumedHeaderName?: string;

  /**
   * The variable that tells how many tokens were used. No expressions.
   *
   * @default - no variable
   */
  readonly tokensConsumedVariableName?: string;

  /**
   * The kind of request. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default PromptType.AUTO
   */
  readonly promptType?: PromptType;

  /**
   * Whether prompt tokens are left out of the count. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default false
   */
  readonly ignorePrompt?: boolean;
}

/**
 * What `Policy.quota()` takes. At least one of calls, bandwidth.
 */
export interface QuotaProps {
  /**
   * How many calls are allowed in each period. No expressions.
   *
   * @default - no limit
   */
  readonly calls?: number;

  /**
   * How much may be transferred in each period. In kilobytes. No expressions.
   *
   * @default - no limit
   */
  readonly bandwidth?: number;

  /**
   * The length of a period. 0 means the quota never resets. In seconds. No expressions.
   */
  readonly renewalPeriod: number;

  /**
   * Limits for single APIs.
   *
   * @default - none
   */
  readonly apis?: QuotaApi[];
}

/**
 * Limits for single APIs. At least one of name, id. At least one of calls, bandwidth.
 */
export interface QuotaApi {
  /**
   * The name of the API or operation. No expressions.
   *
   * @default - not set
   */
  readonly name?: string;

  /**
   * The id of the API or operation. Wins over name when both are given. No expressions.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * How many calls are allowed in each period. No expressions.
   *
   * @default - no limit
   */
  readonly calls?: number;

  /**
   * How much may be transferred in each period. In kilobytes. No expressions.
   *
   * @default - no limit
   */
  readonly bandwidth?: number;

  /**
   * The length of a period. That of the element around it when absent. In seconds. No expressions.
   *
   * @default - not set
   */
  readonly renewalPeriod?: number;

  /**
   * Limits for single operations.
   *
   * @default - none
   */
  readonly operations?: QuotaOperation[];
}

/**
 * Limits for single operations. At least one of name, id. At least one of calls, bandwidth.
 */
export interface QuotaOperation {
  /**
   * The name of the API or operation. No expressions.
   *
   * @default - not set
   */
  readonly name?: string;

  /**
   * The id of the API or operation. Wins over name when both are given. No expressions.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * How many calls are allowed in each period. No expressions.
   *
   * @default - no limit
   */
  readonly calls?: number;

  /**
   * How much may be transferred in each period. In kilobytes. No expressions.
   *
   * @default - no limit
   */
  readonly bandwidth?: number;

  /**
   * The length of a period. That of the element around it when absent. In seconds. No expressions.
   *
   * @default - not set
   */
  readonly renewalPeriod?: number;
}

/**
 * What `Policy.quotaByKey()` takes. At least one of calls, bandwidth. RenewalPeriod is 0 or >= 300.
 */
export interface QuotaByKeyProps {
  /**
   * How many calls are allowed in each period. No expressions.
   *
   * @default - no limit
   */
  readonly calls?: number;

  /**
   * How much may be transferred in each period. In kilobytes. No expressions.
   *
   * @default - no limit
   */
  readonly bandwidth?: number;

  /**
   * The length of a period. 0 for a period without end, otherwise 300 or more. In seconds: 0 or more. No
   * expressions.
   */
  readonly renewalPeriod: number;

  /**
   * Whose counter it is: calls with the same key count together. May be an expression.
   */
  readonly counterKey: string | Expression;

  /**
   * The call counts when this is true. May be an expression.
   *
   * @default - each call counts
   */
  readonly incrementCondition?: boolean | Expression;

  /**
   * How much the call counts. May be an expression.
   *
   * @default 1
   */
  readonly incrementCount?: number | Expression;

  /**
   * When the first period starts. Written as yyyy-MM-ddTHH:mm:ssZ. No expressions.
   *
   * @default '0001-01-01T00:00:00Z'
   */
  readonly firstPeriodStart?: string;
}

/**
 * What `Policy.rateLimit()` takes.
 */
export interface RateLimitProps {
  /**
   * How many calls are allowed in each period. 1 or more. No expressions.
   */
  readonly calls: number;

  /**
   * The length of a period. A sliding window, a token bucket on v2. In seconds: at most 300. No expressions.
   */
  readonly renewalPeriod: number;

  /**
   * The header that tells after how many seconds to try again. No expressions.
   *
   * @default 'Retry-After'
   */
  readonly retryAfterHeaderName?: string;

  /**
   * The variable that tells after how many seconds to try again. No expressions.
   *
   * @default - no variable
   */
  readonly retryAfterVariableName?: string;

  /**
   * The header that tells how many calls are left. No expressions.
   *
   * @default - no header
   */
  readonly remainingCallsHeaderName?: string;

  /**
   * The variable that tells how many calls are left. No expressions.
   *
   * @default - no variable
   */
  readonly remainingCallsVariableName?: string;

  /**
   * The header that tells how many calls are allowed. No expressions.
   *
   * @default - no header
   */
  readonly totalCallsHeaderName?: string;

  /**
   * Limits for single APIs.
   *
   * @default - none
   */
  readonly apis?: RateLimitApi[];

  /**
   * Limits for single operations. Directly below rate-limit, without an api around it. Not in the reference: known
   * from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly operations?: RateLimitOperation[];
}

/**
 * Limits for single APIs. At least one of name, id.
 */
export interface RateLimitApi {
  /**
   * The name of the API or operation. Its display name. No expressions.
   *
   * @default - not set
   */
  readonly name?: string;

  /**
   * The id of the API or operation. Wins over name when both are given. No expressions.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * How many calls are allowed in each period. 1 or more. No expressions.
   */
  readonly calls: number;

  /**
   * The length of a period. In seconds: at most 300. No expressions.
   */
  readonly renewalPeriod: number;

  /**
   * The header that tells after how many seconds to try again. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default 'Retry-After'
   */
  readonly retryAfterHeaderName?: string;

  /**
   * The variable that tells after how many seconds to try again. No expressions. Not in the reference: known from
   * the vendor’s tools or samples.
   *
   * @default - no variable
   */
  readonly retryAfterVariableName?: string;

  /**
   * The header that tells how many calls are left. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - no header
   */
  readonly remainingCallsHeaderName?: string;

  /**
   * The variable that tells how many calls are left. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - no variable
   */
  readonly remainingCallsVariableName?: string;

  /**
   * The header that tells how many calls are allowed. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - no header
   */
  readonly totalCallsHeaderName?: string;

  /**
   * Limits for single operations.
   *
   * @default - none
   */
  readonly operations?: RateLimitOperation[];
}

/**
 * Limits for single operations. At least one of name, id.
 */
export interface RateLimitOperation {
  /**
   * The name of the API or operation. Its display name. No expressions.
   *
   * @default - not set
   */
  readonly name?: string;

  /**
   * The id of the API or operation. Wins over name when both are given. No expressions.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * How many calls are allowed in each period. 1 or more. No expressions.
   */
  readonly calls: number;

  /**
   * The length of a period. In seconds: at most 300. No expressions.
   */
  readonly renewalPeriod: number;

  /**
   * The header that tells after how many seconds to try again. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default 'Retry-After'
   */
  readonly retryAfterHeaderName?: string;

  /**
   * The variable that tells after how many seconds to try again. No expressions. Not in the reference: known from
   * the vendor’s tools or samples.
   *
   * @default - no variable
   */
  readonly retryAfterVariableName?: string;

  /**
   * The header that tells how many calls are left. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - no header
   */
  readonly remainingCallsHeaderName?: string;

  /**
   * The variable that tells how many calls are left. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - no variable
   */
  readonly remainingCallsVariableName?: string;

  /**
   * The header that tells how many calls are allowed. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - no header
   */
  readonly totalCallsHeaderName?: string;
}

/**
 * What `Policy.rateLimitByKey()` takes.
 */
export interface RateLimitByKeyProps {
  /**
   * How many calls are allowed in each period. 1 or more. May be an expression.
   */
  readonly calls: number | Expression;

  /**
   * The length of a period. In seconds: at most 300. May be an expression.
   */
  readonly renewalPeriod: number | Expression;

  /**
   * Whose counter it is: calls with the same key count together. Every scope that uses the key shares its counter.
   * May be an expression.
   */
  readonly counterKey: string | Expression;

  /**
   * The call counts when this is true. As an expression it defers counting to the end of outbound. May be an
   * expression.
   *
   * @default - each call counts
   */
  readonly incrementCondition?: boolean | Expression;

  /**
   * How much the call counts. As an expression it defers counting to the end of outbound. May be an expression.
   *
   * @default 1
   */
  readonly incrementCount?: number | Expression;

  /**
   * The header that tells after how many seconds to try again. No expressions.
   *
   * @default 'Retry-After'
   */
  readonly retryAfterHeaderName?: string;

  /**
   * The variable that tells after how many seconds to try again. No expressions.
   *
   * @default - no variable
   */
  readonly retryAfterVariableName?: string;

  /**
   * The header that tells how many calls are left. No expressions.
   *
   * @default - no header
   */
  readonly remainingCallsHeaderName?: string;

  /**
   * The variable that tells how many calls are left. No expressions.
   *
   * @default - no variable
   */
  readonly remainingCallsVariableName?: string;

  /**
   * The header that tells how many calls are allowed. No expressions.
   *
   * @default - no header
   */
  readonly totalCallsHeaderName?: string;

  /**
   * Whether the call is counted only after the response. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly incrementAfterResponse?: boolean;

  /**
   * Whether the window in which calls are refused may shift. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly flexibleRetryWindow?: boolean;
}
