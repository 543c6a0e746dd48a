import { Expression } from './expression';

/** Expressions over the error that led to the on-error section. Each is the empty text where there is no error. */
export class LastError {
  /** The policy or the built-in step that failed: `forward-request`, `configuration`. */
  public static source(): Expression {
    return text('Source');
  }

  /** What went wrong, as a word for programs: `Timeout`, `BackendConnectionFailure`. */
  public static reason(): Expression {
    return text('Reason');
  }

  /** What went wrong, for people. */
  public static message(): Expression {
    return text('Message');
  }

  /** The section that failed. */
  public static section(): Expression {
    return text('Section');
  }

  /** The `id` of the policy that failed. */
  public static policyId(): Expression {
    return text('PolicyId');
  }

  private constructor() {}
}

function text(member: string): Expression {
  return Expression.of(`context.LastError?.${member} ?? ""`);
}
