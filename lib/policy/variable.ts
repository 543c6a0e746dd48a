import { BoolVariable } from './bool-variable';
import { DateTimeVariable } from './date-time-variable';
import { JsonVariable } from './json-variable';
import { NumberVariable } from './number-variable';
import { ResponseVariable } from './response-variable';
import { StringVariable } from './string-variable';

/**
 * Context variables with a type.
 *
 * A variable that is set with `value="1"` holds a text, and casting it to a number fails for each request. These
 * variables are set by expressions of their type and read with the same type.
 *
 * @example
 * const attempt = Variable.int('attempt');
 * const policies = [
 *   attempt.set(0),
 *   Policy.retry({
 *     condition: Expression.allOf(Response.isFailing(), attempt.isLessThan(3)),
 *     count: 3,
 *     interval: 0,
 *     policies: [attempt.increment(), Policy.forwardRequest({ bufferRequestBody: true })],
 *   }),
 * ];
 */
export class Variable {
  /**
   * A whole number, an `int` of C#.
   * @param fallback what is read when the variable was never set. Default: 0.
   */
  public static int(name: string, fallback = 0): NumberVariable {
    return NumberVariable._make('int', name, fallback);
  }

  /**
   * A large whole number, a `long` of C#.
   * @param fallback what is read when the variable was never set. Default: 0.
   */
  public static long(name: string, fallback = 0): NumberVariable {
    return NumberVariable._make('long', name, fallback);
  }

  /**
   * A number with a fraction, a `double` of C#.
   * @param fallback what is read when the variable was never set. Default: 0.
   */
  public static double(name: string, fallback = 0): NumberVariable {
    return NumberVariable._make('double', name, fallback);
  }

  /**
   * True or false.
   * @param fallback what is read when the variable was never set. Default: false.
   */
  public static bool(name: string, fallback = false): BoolVariable {
    return BoolVariable._make(name, fallback);
  }

  /**
   * A text.
   * @param fallback what is read when the variable was never set. Default: the empty text.
   */
  public static string(name: string, fallback = ''): StringVariable {
    return StringVariable._make(name, fallback);
  }

  /** A point in time, a `DateTime` of C#. */
  public static dateTime(name: string): DateTimeVariable {
    return DateTimeVariable._make(name);
  }

  /** A JSON object, a `JObject` of Newtonsoft.Json. */
  public static json(name: string): JsonVariable {
    return JsonVariable._make('JObject', name);
  }

  /** A JSON array, a `JArray` of Newtonsoft.Json. */
  public static jsonArray(name: string): JsonVariable {
    return JsonVariable._make('JArray', name);
  }

  /** The response of a `Policy.sendRequest()`. */
  public static response(name: string): ResponseVariable {
    return ResponseVariable._make(name);
  }

  private constructor() {}
}
