import { CsThrow } from '../csharp/exception';
import type { LastErrorFacts } from '../policy-context';

/** Where in a document a policy stands. */
export interface Place {
  readonly scope: string;
  readonly section: string;
  /** The policies around it, as `choose[1]/when[2]`; empty directly in the section. */
  readonly path: string;
  /** Its own path, as `choose[1]/when[2]/set-header[1]`. */
  readonly own: string;
  readonly policy: string;
  readonly policyId: string | null;
}

/** What a failure says beside its reason. */
export interface FailureDetails {
  /** Usually the policy itself. */
  readonly source?: string;
  /** What the caller reads, where that is not the message. */
  readonly answer?: string;
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a policy fails with: the rest of the section is skipped and on-error runs. */
export class PolicyFailure extends Error {
  public place?: Place;

  public constructor(
    /** A word that conditions can test, as `Timeout`. */
    public readonly reason: string,
    message: string,
    /** What the caller gets unless on-error answers otherwise. */
    public readonly statusCode: number = 500,
    public readonly details: FailureDetails = {},
  ) {
    super(message);
    this.name = 'PolicyFailure';
  }

  /** As on-error sees it. */
  public facts(): LastErrorFacts {
    return {
      source: this.details.source ?? this.place?.policy ?? 'multiple',
      reason: this.reason,
      message: this.message,
      scope: this.place?.scope ?? '',
      section: this.place?.section ?? '',
      path: this.place?.path ?? '',
      policyId: this.place?.policyId ?? null,
    };
  }
}

/** The pipeline ends here; what `context.Response` holds is the answer. */
export class PipelineEnd extends Error {
  public constructor() {
    super('the pipeline has ended');
    this.name = 'PipelineEnd';
  }
}

/** What a policy threw, as a failure with its place. Whatever is no failure of the policy is thrown on. */
export function failureAt(thrown: unknown, place: Place): PolicyFailure {
  const failure = thrown instanceof CsThrow ? ofExpression(thrown) : thrown;
  if (!(failure instanceof PolicyFailure)) throw thrown;
  failure.place ??= place;
  return failure;
}

function ofExpression({ exception }: CsThrow): PolicyFailure {
  return new PolicyFailure('ExpressionValueEvaluationFailure', `Expression evaluation failed. ${exception.message}`);
}
