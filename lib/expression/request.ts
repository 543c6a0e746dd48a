import { bodyFieldCode } from './body-code';
import { intLiteral, stringLiteral } from './csharp-text';
import { Expression } from './expression';

const body = 'context.Request.Body';

/** Expressions over the request. */
export class Request {
  /**
   * A header, several values of it joined by commas.
   * @param name the name; its letter case does not count.
   * @param fallback the value when the request has no such header. Default: the empty text.
   */
  public static header(name: string, fallback = ''): Expression {
    return Expression.of(
      `context.Request.Headers.GetValueOrDefault(${stringLiteral(name)}, ${stringLiteral(fallback)})`,
    );
  }

  /** Whether the request has the header. */
  public static hasHeader(name: string): Expression {
    return Expression.of(`context.Request.Headers.ContainsKey(${stringLiteral(name)})`);
  }

  /** The HTTP method. */
  public static method(): Expression {
    return Expression.of('context.Request.Method');
  }

  /** The path as the caller sent it, without the query. */
  public static path(): Expression {
    return Expression.of('context.Request.OriginalUrl.Path');
  }

  /** The query as the caller sent it, `?` included; empty when there is none. */
  public static queryString(): Expression {
    return Expression.of('context.Request.OriginalUrl.QueryString');
  }

  /** The host as the caller sent it. */
  public static host(): Expression {
    return Expression.of('context.Request.OriginalUrl.Host');
  }

  /**
   * A parameter of the query, as the caller sent it.
   * @param fallback the value when there is no such parameter. Default: the empty text.
   */
  public static queryParameter(name: string, fallback = ''): Expression {
    return Expression.of(
      `context.Request.OriginalUrl.Query.GetValueOrDefault(${stringLiteral(name)}, ${stringLiteral(fallback)})`,
    );
  }

  /**
   * A part of the path that the operation's template names: `deployment-id` of `/deployments/{deployment-id}/embeddings`.
   * @param fallback the value when the template has no such part. Default: the empty text.
   */
  public static pathParameter(name: string, fallback = ''): Expression {
    return Expression.of(
      `context.Request.MatchedParameters.GetValueOrDefault(${stringLiteral(name)}, ${stringLiteral(fallback)})`,
    );
  }

  /** The address of the caller. */
  public static ipAddress(): Expression {
    return Expression.of('context.Request.IpAddress');
  }

  /**
   * A text in the JSON body: `model`, or `a.b` for the field b of the field a. The body can be read again afterwards.
   * @param path the field's name, or several with dots between them.
   * @param fallback the value when there is no such field, no body, or no JSON in it. Default: the empty text.
   */
  public static bodyField(path: string, fallback = ''): Expression {
    const literal = stringLiteral(fallback);
    const value = `field.Type == JTokenType.Null ? ${literal} : field.ToString()`;
    return Expression.block(bodyFieldCode({ body, path, value, fallback: literal }));
  }

  /**
   * A true or false in the JSON body. The body can be read again afterwards.
   * @param path the field's name, or several with dots between them.
   * @param fallback the value when there is no such field, no body, or no JSON in it. Default: false.
   */
  public static bodyBool(path: string, fallback = false): Expression {
    const literal = String(fallback);
    const value = `field.Type == JTokenType.Boolean ? (bool)field : ${literal}`;
    return Expression.block(bodyFieldCode({ body, path, value, fallback: literal }));
  }

  /**
   * A whole number in the JSON body. The body can be read again afterwards.
   * @param path the field's name, or several with dots between them.
   * @param fallback the value when there is no such field, no body, or no JSON in it. Default: 0.
   */
  public static bodyInt(path: string, fallback = 0): Expression {
    const literal = intLiteral(fallback, 'the fallback');
    const value = `field.Type == JTokenType.Integer ? (int)field : ${literal}`;
    return Expression.block(bodyFieldCode({ body, path, value, fallback: literal }));
  }

  private constructor() {}
}
