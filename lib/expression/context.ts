import { stringLiteral } from './csharp-text';
import { Expression } from './expression';

/** Expressions over the call as a whole: who calls, what is called, and where it runs. */
export class Context {
  /** The id of this call, as it stands in traces and logs. */
  public static requestId(): Expression {
    return Expression.of('context.RequestId.ToString()');
  }

  /** The region of the gateway, as Azure displays it: `West Europe`. */
  public static region(): Expression {
    return Expression.of('context.Deployment.Region');
  }

  /** The id of the API. */
  public static apiId(): Expression {
    return Expression.of('context.Api.Id');
  }

  /** The id of the operation. */
  public static operationId(): Expression {
    return Expression.of('context.Operation.Id');
  }

  /**
   * The id of the caller's subscription.
   * @param fallback the value when the call has none. Default: the empty text.
   */
  public static subscriptionId(fallback = ''): Expression {
    return optional('Subscription', 'Id', fallback);
  }

  /**
   * The name of the caller's subscription.
   * @param fallback the value when the call has none. Default: the empty text.
   */
  public static subscriptionName(fallback = ''): Expression {
    return optional('Subscription', 'Name', fallback);
  }

  /**
   * The id of the product that the call is made through.
   * @param fallback the value when there is none. Default: the empty text.
   */
  public static productId(fallback = ''): Expression {
    return optional('Product', 'Id', fallback);
  }

  /**
   * The id of the user that owns the caller's subscription.
   * @param fallback the value when there is none. Default: the empty text.
   */
  public static userId(fallback = ''): Expression {
    return optional('User', 'Id', fallback);
  }

  /** How long the call has taken so far, in whole milliseconds. */
  public static elapsedMilliseconds(): Expression {
    return Expression.of('(int)context.Elapsed.TotalMilliseconds');
  }

  private constructor() {}
}

function optional(owner: string, member: string, fallback: string): Expression {
  return Expression.of(`context.${owner}?.${member} ?? ${stringLiteral(fallback)}`);
}
