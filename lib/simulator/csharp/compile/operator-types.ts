import type { Type } from '../../../expression/types/type';

/** An operator for two types: what it takes its operands as, and what it gives. */
export interface Operation {
  readonly left: Type;
  readonly right: Type;
  readonly type: Type;
  /** On values in slot form of `left` and `right`. */
  readonly apply: (left: unknown, right: unknown) => unknown;
}
