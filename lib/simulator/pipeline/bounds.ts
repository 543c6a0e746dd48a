/** How much one request may do. */
export interface RunBounds {
  /** Policies run, each turn of a retry counted anew. */
  readonly policies: number;
  /** Calls to backends. */
  readonly calls: number;
  /** Bytes sent to backends, all calls together. */
  readonly sentBytes: number;
  /** Bytes of the bodies that backends answer, all calls together. */
  readonly receivedBytes: number;
  /** Bytes of one body that a policy makes. */
  readonly bodyBytes: number;
  /** Characters that policies log, trace and emit. */
  readonly recordedCharacters: number;
  /** Steps of all expressions together; each has a bound of its own. */
  readonly expressionSteps: number;
}

const megabytes = 1024 * 1024;

export const usualRunBounds: RunBounds = {
  policies: 100_000,
  calls: 2_000,
  sentBytes: 256 * megabytes,
  receivedBytes: 256 * megabytes,
  bodyBytes: 64 * megabytes,
  recordedCharacters: 64 * megabytes,
  expressionSteps: 200_000_000,
};

/** How each bound is called in words. */
const words: Readonly<Record<keyof RunBounds, string>> = {
  policies: 'policies',
  calls: 'calls to backends',
  sentBytes: 'sent bytes',
  receivedBytes: 'received bytes',
  bodyBytes: 'bytes of one body',
  recordedCharacters: 'logged and traced characters',
  expressionSteps: 'steps of expressions',
};

/** A request did more than it may. No policy can catch it. */
export class RunBoundExceeded extends Error {
  public constructor(
    /** Which bound, as `policies`. */
    public readonly bound: keyof RunBounds,
    public readonly limit: number,
  ) {
    super(`the request exceeded its bound of ${limit} for ${words[bound]}; where that is meant, raise bounds.${bound}`);
    this.name = 'RunBoundExceeded';
  }
}

/** What is left of the bounds of one request. */
export class Budget {
  private readonly left: Record<keyof RunBounds, number>;

  public constructor(private readonly bounds: RunBounds) {
    this.left = { ...bounds };
  }

  public spendPolicy(): void {
    this.left.policies -= 1;
    if (this.left.policies < 0) throw new RunBoundExceeded('policies', this.bounds.policies);
  }

  public spend(bound: Exclude<keyof RunBounds, 'bodyBytes'>, amount: number): void {
    this.left[bound] -= amount;
    if (this.left[bound] < 0) throw new RunBoundExceeded(bound, this.bounds[bound]);
  }

  /** To be called before a body of so many bytes is made. */
  public checkBody(bytes: number): void {
    if (bytes > this.bounds.bodyBytes) throw new RunBoundExceeded('bodyBytes', this.bounds.bodyBytes);
  }
}
