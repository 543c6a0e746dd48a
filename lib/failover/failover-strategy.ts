/** Which mechanism carries a request on to the next backend. */
export type StrategyKind = 'synchronous' | 'retry' | 'pool';

/** How the contract is turned into policies. docs/failover.md says when to choose which. */
export class FailoverStrategy {
  /**
   * The default. The first backend gets the caller's request; each further one a completely new request, built from what
   * was kept. Transport failures fail over whatever the service does with an exception inside a retry. Streamed
   * and binary requests go by `retry` inside the same document.
   */
  public static synchronous(): FailoverStrategy {
    return new FailoverStrategy('synchronous');
  }

  /** Each attempt forwards the caller's request again, body and all. The shortest document. */
  public static retry(): FailoverStrategy {
    return new FailoverStrategy('retry');
  }

  /**
   * API Management's own pools: priorities, weights and a circuit breaker for each backend and deployment. Pools need
   * the backend entities that `expectedBackends()` lists. Knows no own region and no exact cooldown.
   */
  public static backendPool(): FailoverStrategy {
    return new FailoverStrategy('pool');
  }

  /** @internal */
  public readonly _kind: StrategyKind;

  private constructor(kind: StrategyKind) {
    this._kind = kind;
  }
}
