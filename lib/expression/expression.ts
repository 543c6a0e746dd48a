import { lazy } from '../core/lazy';
import { SourceText } from '../core/source-text';
import type { PolicyExpression } from './ast';

const parser = lazy(() => require('./parser') as typeof import('./parser'));

/** The kinds of C# that no operator beside them can tear apart. */
const closedKinds: ReadonlySet<string> = new Set(['literal', 'name', 'member', 'call', 'index', 'parenthesized']);

/**
 * A policy expression: C# that API Management evaluates for each request.
 *
 * The C# is parsed when the expression is made, so a slip in it is found at once, with its place. `Request`, `Response`,
 * `Context`, `LastError` and `Variable` write the expressions that are needed most, safe against what may be absent.
 *
 * @example
 * Policy.retry({
 *   condition: Expression.of('context.Response == null || context.Response.StatusCode == 429'),
 *   count: 2,
 *   interval: 0,
 *   policies: [Policy.forwardRequest({ bufferRequestBody: true })],
 * });
 */
export class Expression {
  /** A single C# expression, without return and semicolon: `context.Response.StatusCode == 429`. */
  public static of(code: string): Expression {
    if (/^\s*@[({]/.test(code)) {
      throw new Error(`the expression stands in @(…) or @{…} already, got ${code.trim()}; give it to Expression.parse`);
    }
    return Expression.parse(`@(${code})`);
  }

  /** C# statements, each way through which ends in a return: `var x = 1; return x;`. */
  public static block(statements: string): Expression {
    return Expression.parse(`@{${statements}}`);
  }

  /** The text of an expression as it stands in a policy, `@(…)` or `@{…}`; throws, with the place, when it is not one. */
  public static parse(text: string): Expression {
    const tree = parsed(text);
    return new Expression(text, () => tree);
  }

  /**
   * An expression that this library itself wrote, as it stands in a policy. It is parsed when something asks what it is
   * made of: parsing takes longer than writing, and that the C# is right is what tests see to.
   * @internal
   */
  public static _written(text: string): Expression {
    return new Expression(
      text,
      lazy(() => parsed(text)),
    );
  }

  /** True when all conditions are. */
  public static allOf(...conditions: Expression[]): Expression {
    return joined(conditions, '&&', 'allOf');
  }

  /** True when at least one condition is. */
  public static anyOf(...conditions: Expression[]): Expression {
    return joined(conditions, '||', 'anyOf');
  }

  /** True when the condition is false. */
  public static negate(condition: Expression): Expression {
    return Expression.of(`!${condition._operand()}`);
  }

  private constructor(
    private readonly text: string,
    private readonly tree: () => PolicyExpression,
  ) {}

  /** The expression as it stands in a policy: `@(…)` or `@{…}`. */
  public toString(): string {
    return this.text;
  }

  /**
   * The C# inside `@(…)`, in parentheses unless it holds together by itself; a block is not part of anything.
   * @internal
   */
  public _operand(): string {
    const tree = this.tree();
    if (tree.kind === 'block') {
      throw new Error(`a block is not part of another expression: ${this.text}; put its value into a variable first`);
    }
    const code = this.text.slice(2, -1).trim();
    return closedKinds.has(tree.body.kind) ? code : `(${code})`;
  }

  /** @internal */
  public _isBlock(): boolean {
    return this.tree().kind === 'block';
  }
}

function joined(conditions: readonly Expression[], operator: string, what: string): Expression {
  if (conditions.length === 0) throw new Error(`${what} has no conditions, expected at least one`);
  if (conditions.length === 1) return conditions[0];
  return Expression.of(conditions.map((condition) => condition._operand()).join(` ${operator} `));
}

function parsed(text: string): PolicyExpression {
  const { expression, issues } = parser().parseExpression(text);
  const issue = issues.find(({ severity }) => severity === 'error');
  if (expression !== undefined && issue === undefined) return expression;
  if (issue === undefined) throw new Error(`not a policy expression: ${text}`);
  const { line, column } = new SourceText(text).at(issue.span.start);
  const fix = issue.fix === undefined ? '' : `; ${issue.fix}`;
  throw new Error(`the expression is wrong at ${line}:${column}, ${issue.message}${fix}: ${text}`);
}
