import { stringLiteral } from '../expression/csharp-text';
import { Expression } from '../expression/expression';
import { PolicyElement } from './policy-element';

/**
 * A context variable whose type is known: it is written and read with the same C# type, so that no cast of it can fail.
 * Made by the factories of `Variable`.
 */
export abstract class TypedVariable {
  /** @internal */
  protected constructor(
    /** The name, as other policies and expressions know it. */
    public readonly name: string,
    /** @internal */
    protected readonly _type: string,
  ) {
    if (!/^\S(.*\S)?$/.test(name)) {
      throw new Error(`the variable name '${name}' is blank or has blanks around it; give a name without them`);
    }
  }

  /** Whether the variable was set. */
  public isSet(): Expression {
    return Expression.of(`context.Variables.ContainsKey(${stringLiteral(this.name)})`);
  }

  /** The value, with the right type. */
  public abstract read(): Expression;

  /** @internal */
  protected _get(fallback?: string): string {
    const name = stringLiteral(this.name);
    return `context.Variables.GetValueOrDefault<${this._type}>(${name}${fallback === undefined ? '' : `, ${fallback}`})`;
  }

  /** @internal */
  protected _assign(code: string): PolicyElement {
    return setVariable(this.name, Expression.of(code));
  }

  /**
   * Sets the variable to what an expression gives, converted to the type of the variable; a block has to return a value
   * of that type itself.
   * @internal
   */
  protected _assignExpression(expression: Expression): PolicyElement {
    if (expression._isBlock()) return setVariable(this.name, expression);
    return this._assign(`(${this._type})${expression._operand()}`);
  }
}

function setVariable(name: string, value: Expression): PolicyElement {
  const attributes = [
    { name: 'name', value: name },
    { name: 'value', value: value.toString() },
  ];
  return PolicyElement._of({ kind: 'element', name: 'set-variable', attributes, children: [] });
}
