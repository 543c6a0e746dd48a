import { Expression } from '../expression/expression';
import type { PolicyElement } from './policy-element';
import { TypedVariable } from './typed-variable';

/** A context variable that holds a point in time, in UTC. Made by `Variable.dateTime()`. */
export class DateTimeVariable extends TypedVariable {
  /** @internal */
  public static _make(name: string): DateTimeVariable {
    return new DateTimeVariable(name);
  }

  private constructor(name: string) {
    super(name, 'DateTime');
  }

  /** The value; the year 1 when the variable was never set. */
  public read(): Expression {
    return Expression.of(this.code());
  }

  /** Sets the variable to the time at which the policy runs. */
  public assignNow(): PolicyElement {
    return this._assign('DateTime.UtcNow');
  }

  /** Sets the variable to what an expression gives. */
  public assign(expression: Expression): PolicyElement {
    return this._assignExpression(expression);
  }

  /** How many whole seconds ago the time was; less than 0 when it is still to come. */
  public secondsAgo(): Expression {
    return Expression.of(`(int)Math.Max(int.MinValue, Math.Min(int.MaxValue, ${this.elapsed()}))`);
  }

  private elapsed(): string {
    return `(DateTime.UtcNow - ${this.code()}).TotalSeconds`;
  }

  private code(): string {
    return this._get('DateTime.MinValue');
  }
}
