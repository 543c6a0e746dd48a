/** What the answer to an attempt means for the request. */
export enum Outcome {
  /** The answer is good: it is handed back. */
  SERVED = 'served',
  /** The backend has no capacity left: it cools for as long as it asks, and the next one is tried. */
  THROTTLED = 'throttled',
  /** The backend is ill: it cools for the failure cooldown, and the next one is tried. */
  FAILING = 'failing',
  /** The caller's own fault, on any backend: handed back, no further attempt. */
  CALLER = 'caller',
  /** The gateway's configuration is wrong: the caller gets a 502 that says so, and no further attempt hides it. */
  BROKEN = 'broken',
}

/** A status and what it means, for one row of an outcome table. */
interface Row {
  readonly plain?: Outcome;
  readonly withRetryAfter?: Outcome;
}

/**
 * What each HTTP status of a backend means. A value: `with` gives a new table and leaves the old one as it was.
 *
 * @example
 * OutcomeTable.standard().with(404, Outcome.FAILING).brokenFailsOver();
 */
export class OutcomeTable {
  /**
   * The contract's own table: 2xx and 3xx served; 429 throttled, 409 and 499 too when they carry a Retry-After; 408 and
   * all 5xx failing; 401 and 403 broken; every other 4xx the caller's.
   */
  public static standard(): OutcomeTable {
    return new OutcomeTable(
      new Map<number, Row>([
        [401, { plain: Outcome.BROKEN }],
        [403, { plain: Outcome.BROKEN }],
        [408, { plain: Outcome.FAILING }],
        [409, { withRetryAfter: Outcome.THROTTLED }],
        [429, { plain: Outcome.THROTTLED }],
        [499, { withRetryAfter: Outcome.THROTTLED }],
      ]),
    );
  }

  private constructor(private readonly rows: ReadonlyMap<number, Row>) {}

  /** The same table with another meaning for one status. Refuses what cannot be: a 2xx that fails over, say. */
  public with(status: number, outcome: Outcome): OutcomeTable {
    refuseImpossible(status, outcome);
    return this.replace(status, { ...this.rows.get(status), plain: outcome });
  }

  /** The same table with another meaning for one status, for answers that carry a Retry-After. */
  public withRetryAfter(status: number, outcome: Outcome): OutcomeTable {
    refuseImpossible(status, outcome);
    return this.replace(status, { ...this.rows.get(status), withRetryAfter: outcome });
  }

  /** The same table with 401 and 403 as failing: a backend whose access is broken is passed over instead of reported. */
  public brokenFailsOver(): OutcomeTable {
    return this.with(401, Outcome.FAILING).with(403, Outcome.FAILING);
  }

  /** What a status means; `retryAfter` tells whether the answer carries a Retry-After. */
  public outcomeOf(status: number, retryAfter: boolean = false): Outcome {
    refuseNoStatus(status);
    const row = this.rows.get(status);
    return (retryAfter ? row?.withRetryAfter : undefined) ?? row?.plain ?? ofClass(status);
  }

  /**
   * The statuses that mean something else than their class does, in ascending order.
   * @internal
   */
  public _exceptions(retryAfter: boolean): readonly { readonly status: number; readonly outcome: Outcome }[] {
    return [...this.rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([status, row]) => {
        const outcome = retryAfter ? row.withRetryAfter : row.plain;
        return outcome === undefined || (!retryAfter && outcome === ofClass(status)) ? [] : [{ status, outcome }];
      });
  }

  private replace(status: number, row: Row): OutcomeTable {
    return new OutcomeTable(new Map([...this.rows, [status, row]]));
  }
}

/** What a status means that no row speaks of. */
function ofClass(status: number): Outcome {
  if (status < 400) return Outcome.SERVED;
  return status < 500 ? Outcome.CALLER : Outcome.FAILING;
}

function refuseNoStatus(status: number): void {
  if (!Number.isInteger(status) || status < 100 || status > 599) {
    throw new Error(
      `an HTTP status is a whole number from 100 to 599, got ${status}; name a status that a backend sends`,
    );
  }
}

function refuseImpossible(status: number, outcome: Outcome): void {
  refuseNoStatus(status);
  if (status < 200) {
    throw new Error(`status ${status} is an interim answer that no policy sees, expected 200 to 599; leave it out`);
  }
  if (status < 400 && outcome !== Outcome.SERVED) {
    throw new Error(
      `status ${status} is a success and cannot be '${outcome}': the answer would be thrown away and made anew; ` +
        'leave it as served',
    );
  }
  if (status >= 400 && outcome === Outcome.SERVED) {
    throw new Error(
      `status ${status} is an error and cannot be 'served'; use Outcome.CALLER to hand it back without a further attempt`,
    );
  }
}
