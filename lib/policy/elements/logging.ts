// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';

/** Which tokens are counted. */
export enum TokenMetricType {
  /** `all` */
  ALL = 'all',
  /** `total-tokens` */
  TOTAL_TOKENS = 'total-tokens',
  /** `prompt-tokens` */
  PROMPT_TOKENS = 'prompt-tokens',
  /** `completion-tokens` */
  COMPLETION_TOKENS = 'completion-tokens',
}

/** The level of the message. */
export enum TraceSeverity {
  /** `verbose` */
  VERBOSE = 'verbose',
  /** `information` */
  INFORMATION = 'information',
  /** `error` */
  ERROR = 'error',
}

/**
 * What `Policy.azureOpenaiEmitTokenMetric()` takes.
 */
export interface AzureOpenaiEmitTokenMetricProps {
  /**
   * The namespace of the metric. No expression by the reference, although the vendor’s tools write one.
   *
   * @default 'API Management'
   */
  readonly namespace?: string | Expression;

  /**
   * The name. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly name?: string;

  /**
   * Which tokens are counted. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default TokenMetricType.ALL
   */
  readonly valueType?: TokenMetricType;

  /**
   * Whether prompt tokens are left out of the count. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default false
   */
  readonly ignorePrompt?: boolean;

  /**
   * Dimensions of the metric. At most 10, by the editor schema. At most 10.
   */
  readonly dimensions: AzureOpenaiEmitTokenMetricDimension[];
}

/**
 * Dimensions of the metric.
 */
export interface AzureOpenaiEmitTokenMetricDimension {
  /**
   * The name. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * The value. May be left out for: API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway
   * ID, Backend ID. May be an expression.
   *
   * @default - not set
   */
  readonly value?: string | Expression;
}

/**
 * What `Policy.emitMetric()` takes.
 */
export interface EmitMetricProps {
  /**
   * The metric. No expressions.
   */
  readonly name: string;

  /**
   * The namespace of the metric. No expressions.
   *
   * @default 'API Management'
   */
  readonly namespace?: string;

  /**
   * The value of the metric. May be an expression.
   *
   * @default 1
   */
  readonly value?: number | Expression;

  /**
   * Whether the default dimensions are sent too. No expressions. Not in the reference: known from the vendor’s tools
   * or samples.
   *
   * @default - not set
   */
  readonly defaultDimensions?: boolean;

  /**
   * Dimensions of the metric. At most 10.
   */
  readonly dimensions: EmitMetricDimension[];
}

/**
 * Dimensions of the metric.
 */
export interface EmitMetricDimension {
  /**
   * The name. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * The value. May be left out for: API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway
   * ID. May be an expression.
   *
   * @default - not set
   */
  readonly value?: string | Expression;
}

/**
 * What `Policy.llmEmitTokenMetric()` takes.
 */
export interface LlmEmitTokenMetricProps {
  /**
   * The namespace of the metric. No expression by the reference, although the vendor’s tools write one.
   *
   * @default 'API Management'
   */
  readonly namespace?: string | Expression;

  /**
   * The name. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly name?: string;

  /**
   * Which tokens are counted. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default TokenMetricType.ALL
   */
  readonly valueType?: TokenMetricType;

  /**
   * Whether prompt tokens are left out of the count. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default false
   */
  readonly ignorePrompt?: boolean;

  /**
   * Dimensions of the metric. At most 10, by the editor schema. At most 10.
   */
  readonly dimensions: LlmEmitTokenMetricDimension[];
}

/**
 * Dimensions of the metric.
 */
export interface LlmEmitTokenMetricDimension {
  /**
   * The name. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * The value. May be left out for: API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway
   * ID, Backend ID. May be an expression.
   *
   * @default - not set
   */
  readonly value?: string | Expression;
}

/**
 * What `Policy.trace()` takes.
 */
export interface TraceProps {
  /**
   * What the message is about, for whoever reads the trace. No expressions.
   */
  readonly source: string;

  /**
   * The level of the message. No expressions.
   *
   * @default TraceSeverity.VERBOSE
   */
  readonly severity?: TraceSeverity;

  /**
   * The message. In the older form it is the text of trace itself.
   */
  readonly message: string | Expression;

  /**
   * Further facts that go with it, each by its name.
   *
   * @default - none
   */
  readonly metadata?: TraceMetadata[];
}

/**
 * Further facts that go with it, each by its name.
 */
export interface TraceMetadata {
  /**
   * The name. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * What `Policy.setRequestMetricDimensionValue()` takes.
 */
export interface SetRequestMetricDimensionValueProps {
  /**
   * The name. No expressions.
   */
  readonly name: string;

  /**
   * The value. No expressions.
   */
  readonly value: string;
}
