// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';
import type { PolicyElement } from '../policy-element';

/** Whether to wait for all children or for the first. */
export enum WaitFor {
  /** `all` */
  ALL = 'all',
  /** `any` */
  ANY = 'any',
}

/**
 * What `Policy.choose()` takes.
 */
export interface ChooseProps {
  /**
   * The branches, tried in this order.
   */
  readonly when: ChooseWhen[];

  /**
   * What runs when no condition is true.
   *
   * @default - none
   */
  readonly otherwise?: PolicyElement[];
}

/**
 * The branches, tried in this order.
 */
export interface ChooseWhen {
  /**
   * The policies run when this is true. May be an expression.
   */
  readonly condition: boolean | Expression;

  /**
   * The policies in it, in the order in which they run.
   */
  readonly policies: PolicyElement[];
}

/**
 * What `Policy.includeFragment()` takes.
 */
export interface IncludeFragmentProps {
  /**
   * The id of the fragment. No expressions.
   */
  readonly fragmentId: string;
}

/**
 * What `Policy.retry()` takes. Interval alone: fixed; with delta: linear; with delta and max-interval:
 * exponential.
 */
export interface RetryProps {
  /**
   * The policies run again while this is true. May be an expression.
   */
  readonly condition: boolean | Expression;

  /**
   * How often the policies are run again at most. 1 to 50. May be an expression.
   */
  readonly count: number | Expression;

  /**
   * How long to wait before the policies are run again. 0 retries at once. In seconds: 0 or more. May be an
   * expression.
   */
  readonly interval: number | Expression;

  /**
   * The longest wait between two tries. In seconds: 1 or more. May be an expression.
   *
   * @default - the wait is not limited
   */
  readonly maxInterval?: number | Expression;

  /**
   * By how much the wait grows with each try. In seconds: 1 or more. May be an expression.
   *
   * @default - the wait stays the same
   */
  readonly delta?: number | Expression;

  /**
   * Whether the first repetition follows at once. May be an expression.
   *
   * @default false
   */
  readonly firstFastRetry?: boolean | Expression;

  /**
   * The policies in it, in the order in which they run.
   */
  readonly policies: PolicyElement[];
}

/**
 * What `Policy.wait()` takes.
 */
export interface WaitProps {
  /**
   * Whether to wait for all children or for the first. May be an expression.
   *
   * @default WaitFor.ALL
   */
  readonly waitFor?: WaitFor | Expression;

  /**
   * The policies in it, in the order in which they run.
   */
  readonly policies: PolicyElement[];
}

/**
 * What `Policy.block()` takes.
 */
export interface BlockProps {
  /**
   * The policies in it, in the order in which they run.
   */
  readonly policies: PolicyElement[];
}
