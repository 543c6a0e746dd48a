import type { TokenQuotaPeriod } from '../../policy/elements/rate-limiting';
import type { OpenAIApi } from '../api/openai-api';
import type { RegionalCounting } from './regional-counting';

/** How many tokens may be used over a longer time. */
export interface TokenQuota {
  /** How many, of prompts and answers together. */
  readonly tokens: number;

  /** In each of what, in UTC. */
  readonly period: TokenQuotaPeriod;
}

/** What a consumer may use. */
export interface ConsumerOptions {
  /**
   * The name that the portal shows.
   * @default - the name of the consumer
   */
  readonly displayName?: string;

  /**
   * How many tokens it may use in a minute, of prompts and answers together. Beyond them it gets a 429 with a Retry-After.
   * @default - no limit of its own
   */
  readonly tokensPerMinute?: number;

  /**
   * How many tokens it may use over a longer time. Beyond them it gets a 403 until the next period begins.
   * @default - no quota
   */
  readonly tokenQuota?: TokenQuota;

  /**
   * How many requests it may make in a minute. Beyond them it gets a 429 with a Retry-After.
   * @default - no limit of its own
   */
  readonly requestsPerMinute?: number;

  /**
   * The deployments that it may call, by the names that callers use; letter case does not count. A request for another
   * one, or with a body that does not say for which, gets a 403.
   * @default - all
   */
  readonly models?: string[];

  /**
   * How the limits are kept where several gateways count each for itself.
   * @default RegionalCounting.DIVIDED
   */
  readonly regionalCounting?: RegionalCounting;

  /**
   * Whether prompts are counted before they are sent on. Then one that is too long for what is left reaches no backend,
   * and prompts count even where the answer tells nothing of its tokens. It costs some time for each request.
   * @default true
   */
  readonly estimatePromptTokens?: boolean;
}

/** Who the consumer is, and of which APIs. */
export interface GatewayConsumerProps extends ConsumerOptions {
  /** The name: 1 to 39 lowercase letters, digits and dashes; unique on the instances. */
  readonly consumerName: string;

  /** The API of each instance; the same key works on all of them. The first one makes the key. */
  readonly apis: OpenAIApi[];
}
