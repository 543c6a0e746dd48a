/** CDKTF gives a number that only the apply knows a place far below any that is meant: about -8.1e298. */
const UNKNOWN = -1e290;

/**
 * A length of time, with its unit in the name of the factory.
 *
 * @example
 * Duration.seconds(90).toIsoString(); // 'PT1M30S'
 */
export class Duration {
  /** A whole number of milliseconds. */
  public static millis(amount: number): Duration {
    return new Duration(amount, 1, 'milliseconds');
  }

  /** Seconds; fractions of a millisecond are refused. */
  public static seconds(amount: number): Duration {
    return new Duration(amount, 1_000, 'seconds');
  }

  /** Minutes; fractions of a millisecond are refused. */
  public static minutes(amount: number): Duration {
    return new Duration(amount, 60_000, 'minutes');
  }

  /** Hours; fractions of a millisecond are refused. */
  public static hours(amount: number): Duration {
    return new Duration(amount, 3_600_000, 'hours');
  }

  private readonly length: number;

  private constructor(amount: number, millisecondsEach: number, unit: string) {
    // 0.1 * 3 is not 0.3 in binary, so a length counts as whole when it is within a thousandth of a millisecond.
    const exact = amount * millisecondsEach;
    this.length = Math.round(exact);
    if (amount < UNKNOWN) {
      throw new Error(
        `the ${unit} of a duration are known only after the apply, but are reckoned with before; give a number`,
      );
    }
    if (!Number.isFinite(amount) || amount < 0 || !Number.isSafeInteger(this.length)) {
      throw new Error(`a duration of ${amount} ${unit} does not exist; give a number of ${unit} that is 0 or more`);
    }
    if (Math.abs(exact - this.length) > 0.001) {
      throw new Error(`a duration of ${amount} ${unit} is not a whole number of milliseconds; round it`);
    }
  }

  /** The whole length in milliseconds. */
  public toMillis(): number {
    return this.length;
  }

  /** The whole length in seconds, with decimals where there are any. */
  public toSeconds(): number {
    return this.length / 1_000;
  }

  /** The length in the form of ISO 8601 that Azure takes: `PT0S`, `PT1M30S`, `PT2H`, `PT0.25S`. */
  public toIsoString(): string {
    const hours = Math.floor(this.length / 3_600_000);
    const minutes = Math.floor((this.length % 3_600_000) / 60_000);
    const seconds = (this.length % 60_000) / 1_000;
    const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', seconds > 0 ? `${seconds}S` : ''];
    const text = parts.join('');
    return `PT${text === '' ? '0S' : text}`;
  }

  /** The length as a person says it: `90 s`, `250 ms`. */
  public toString(): string {
    return this.length % 1_000 === 0 || this.length > 1_000 ? `${this.toSeconds()} s` : `${this.length} ms`;
  }
}
