import { intLiteral } from './csharp-text';
import { Expression } from './expression';
import { headerOf, isFailingOf, isStatusOf, isSuccessOf, statusOf } from './response-code';

const response = 'context.Response';

/**
 * Expressions over the response. They hold when there is none, as after a connection that failed or before the request
 * was forwarded.
 */
export class Response {
  /** The status code, 0 when there is no response. */
  public static status(): Expression {
    return Expression.of(statusOf(response));
  }

  /** Whether the status code is one of these; false when there is no response. */
  public static isStatus(...codes: number[]): Expression {
    return Expression.of(isStatusOf(response, codes));
  }

  /** Whether the status code is 200 to 299; false when there is no response. */
  public static isSuccess(): Expression {
    return Expression.of(isSuccessOf(response));
  }

  /**
   * Whether another backend may well do better: there is no response, or its status is 408, 429, or 500 and above.
   * Made for the condition of a retry.
   */
  public static isFailing(): Expression {
    return Expression.of(isFailingOf(response));
  }

  /**
   * A header, several values of it joined by commas.
   * @param fallback the value when there is no response or no such header. Default: the empty text.
   */
  public static header(name: string, fallback = ''): Expression {
    return Expression.of(headerOf(response, name, fallback));
  }

  /**
   * How long the backend asks to be left alone, in whole seconds: its Retry-After header, as a number or as a date.
   * @param fallback the value when the header is absent or says neither.
   * @param longest more than this is taken as this; a backend may ask for a whole day.
   */
  public static retryAfterSeconds(fallback: number, longest: number): Expression {
    const otherwise = intLiteral(fallback, 'the fallback');
    const most = intLiteral(longest, 'the longest time');
    return Expression.block(
      [
        ` var header = ${headerOf(response, 'Retry-After', '')};`,
        `double seconds = ${otherwise};`,
        'double number;',
        'DateTimeOffset date;',
        'if (double.TryParse(header, out number)) { seconds = Math.Ceiling(number); }',
        'else if (DateTimeOffset.TryParse(header, out date)) {',
        'seconds = Math.Ceiling((date - DateTimeOffset.UtcNow).TotalSeconds); }',
        `return (int)Math.Max(0, Math.Min(seconds, ${most})); `,
      ].join(' '),
    );
  }

  private constructor() {}
}
