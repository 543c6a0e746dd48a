import type { Issue } from '../core/issue';
import type { PolicyExpression } from './ast';

/** What a parser makes of the text of an expression: a tree, or the issues that say why there is none. */
export interface ParsedExpression {
  /** Absent when the text could not be read. */
  readonly expression?: PolicyExpression;
  /** Offsets are into the text, `@(` included. */
  readonly issues: readonly Issue[];
}
