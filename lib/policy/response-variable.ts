import { bodyFieldCode } from '../expression/body-code';
import { stringLiteral } from '../expression/csharp-text';
import { Expression } from '../expression/expression';
import { headerOf, isFailingOf, isStatusOf, isSuccessOf, statusOf } from '../expression/response-code';
import { TypedVariable } from './typed-variable';

/**
 * A context variable that holds the response of a `Policy.sendRequest()`; give its name as `responseVariableName`.
 * Its expressions hold when no response arrived. Made by `Variable.response()`.
 */
export class ResponseVariable extends TypedVariable {
  /** @internal */
  public static _make(name: string): ResponseVariable {
    return new ResponseVariable(name);
  }

  private constructor(name: string) {
    super(name, 'IResponse');
  }

  /** The response; null when none arrived. */
  public read(): Expression {
    return Expression.of(this._get());
  }

  /** Whether a response arrived, whatever its status. */
  public hasArrived(): Expression {
    return Expression.of(`${this._get()} != null`);
  }

  /** The status code, 0 when no response arrived. */
  public status(): Expression {
    return Expression.of(statusOf(this._get()));
  }

  /** Whether the status code is one of these; false when no response arrived. */
  public isStatus(...codes: number[]): Expression {
    return Expression.of(isStatusOf(this._get(), codes));
  }

  /** Whether the status code is 200 to 299; false when no response arrived. */
  public isSuccess(): Expression {
    return Expression.of(isSuccessOf(this._get()));
  }

  /** Whether no response arrived, or its status is 408, 429, or 500 and above. */
  public isFailing(): Expression {
    return Expression.of(isFailingOf(this._get()));
  }

  /**
   * A header, several values of it joined by commas.
   * @param fallback the value when no response arrived or it has no such header. Default: the empty text.
   */
  public header(name: string, fallback = ''): Expression {
    return Expression.of(headerOf(this._get(), name, fallback));
  }

  /**
   * A text in the JSON body: `access_token`, or `a.b` for the field b of the field a. The body can be read again.
   * @param path the field's name, or several with dots between them.
   * @param fallback the value when no response arrived or there is no such field in it. Default: the empty text.
   */
  public bodyField(path: string, fallback = ''): Expression {
    const literal = stringLiteral(fallback);
    const value = `field.Type == JTokenType.Null ? ${literal} : field.ToString()`;
    return Expression.block(bodyFieldCode({ body: `${this._get()}?.Body`, path, value, fallback: literal }));
  }
}
