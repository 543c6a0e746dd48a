/** How much one request may do. */
export interface RunBounds {
  /** Policies run, each turn of a retry counted anew. */
  readonly policies: number;
  /** Bytes sent to backends, all attempts together. */
  readonly sentBytes: number;
}

export const usualRunBounds: RunBounds = { policies: 100_000, sentBytes: 256 * 1024 * 1024 };

/** A request did more than it may. No policy can catch it. */
export class RunBoundExceeded extends Error {
  public constructor(
    /** Which bound, as `policies`. */
    public readonly bound: string,
    public readonly limit: number,
  ) {
    super(`the request exceeded its bound of ${limit} for ${bound}`);
    this.name = 'RunBoundExceeded';
  }
}

/** What is left of the bounds of one request. */
export class Budget {
  private policiesLeft: number;
  private bytesLeft: number;

  public constructor(private readonly bounds: RunBounds) {
    this.policiesLeft = bounds.policies;
    this.bytesLeft = bounds.sentBytes;
  }

  public spendPolicy(): void {
    this.policiesLeft -= 1;
    if (this.policiesLeft < 0) throw new RunBoundExceeded('policies', this.bounds.policies);
  }

  public spendBytes(bytes: number): void {
    this.bytesLeft -= bytes;
    if (this.bytesLeft < 0) throw new RunBoundExceeded('sent bytes', this.bounds.sentBytes);
  }
}
