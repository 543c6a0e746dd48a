import { stringLiteral } from '../expression/csharp-text';
import { Expression } from '../expression/expression';
import type { PolicyElement } from './policy-element';
import { TypedVariable } from './typed-variable';

/** A context variable that holds a text. Made by `Variable.string()`. */
export class StringVariable extends TypedVariable {
  /** @internal */
  public static _make(name: string, fallback: string): StringVariable {
    return new StringVariable(name, fallback);
  }

  private constructor(
    name: string,
    private readonly fallback: string,
  ) {
    super(name, 'string');
  }

  /** The value; the default of the variable when it was never set. */
  public read(): Expression {
    return Expression.of(this.code());
  }

  /** Sets the variable to a text. */
  public set(value: string): PolicyElement {
    return this._assign(stringLiteral(value));
  }

  /** Sets the variable to what an expression gives. */
  public assign(expression: Expression): PolicyElement {
    return this._assignExpression(expression);
  }

  /** Whether the value is this text, letter case included. */
  public isEqualTo(value: string): Expression {
    return Expression.of(`${this.code()} == ${stringLiteral(value)}`);
  }

  /** Whether the value is the empty text. */
  public isEmpty(): Expression {
    return Expression.of(`string.IsNullOrEmpty(${this.code()})`);
  }

  private code(): string {
    return this._get(stringLiteral(this.fallback));
  }
}
