import { stringLiteral } from '../expression/csharp-text';
import { Expression } from '../expression/expression';
import type { PolicyElement } from './policy-element';
import { TypedVariable } from './typed-variable';

/** A context variable that holds a JSON object or a JSON array. Made by `Variable.json()` and `Variable.jsonArray()`. */
export class JsonVariable extends TypedVariable {
  /** @internal */
  public static _make(type: 'JObject' | 'JArray', name: string): JsonVariable {
    return new JsonVariable(name, type);
  }

  private constructor(name: string, type: string) {
    super(name, type);
  }

  /** The value; an empty object or array when the variable was never set. */
  public read(): Expression {
    return Expression.of(`${this._get()} ?? new ${this._type}()`);
  }

  /** Sets the variable to JSON that is given as text. */
  public set(json: string): PolicyElement {
    this.check(json);
    return this._assign(`${this._type}.Parse(${stringLiteral(json)})`);
  }

  /** Sets the variable to what an expression gives. */
  public assign(expression: Expression): PolicyElement {
    return this._assignExpression(expression);
  }

  /** What a Terraform token stands for is not known here. */
  private check(json: string): void {
    if (json.includes('${')) return;
    const wanted = this._type === 'JArray' ? 'array' : 'object';
    const value = parsed(this.name, json);
    const got = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    if (got !== wanted) throw new Error(`variable ${this.name}: the JSON is of type ${got}, expected an ${wanted}`);
  }
}

function parsed(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`variable ${name}: not JSON: ${(error as Error).message}`);
  }
}
