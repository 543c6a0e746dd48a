import { Expression } from '../expression/expression';
import type { PolicyElement } from './policy-element';
import { TypedVariable } from './typed-variable';

/** A context variable that holds true or false. Made by `Variable.bool()`. */
export class BoolVariable extends TypedVariable {
  /** @internal */
  public static _make(name: string, fallback: boolean): BoolVariable {
    return new BoolVariable(name, fallback);
  }

  private constructor(
    name: string,
    private readonly fallback: boolean,
  ) {
    super(name, 'bool');
  }

  /** The value, good as a condition; the default of the variable when it was never set. */
  public read(): Expression {
    return Expression.of(this._get(String(this.fallback)));
  }

  /** Sets the variable. */
  public set(value: boolean): PolicyElement {
    return this._assign(String(value));
  }

  /** Sets the variable to what an expression gives. */
  public assign(expression: Expression): PolicyElement {
    return this._assignExpression(expression);
  }
}
