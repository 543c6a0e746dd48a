import type { Issue } from '../core/issue';
import type { PolicyExpression } from './ast';

/** What a parser makes of the text of an expression: a tree, or the issues that say why there is none. */
export interface ParsedExpression {
  /**
   * Absent when the text could not be read. Without any issue either, the text may be right, but no tree can hold it:
   * a named value stands for more than one value, or there is a form that policies have no use for, such as a label.
   */
  readonly expression?: PolicyExpression;
  /** Offsets are into the text, `@(` included. */
  readonly issues: readonly Issue[];
}
