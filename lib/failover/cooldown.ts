import { Duration } from '../core/duration';

/** How long a backend is left alone. */
export interface CooldownProps {
  /**
   * After a throttled answer that does not say how long to wait.
   * @default Duration.seconds(10)
   */
  readonly throttledCooldown?: Duration;

  /**
   * After a failing answer that does not say how long to wait, and after none at all.
   * @default Duration.seconds(30)
   */
  readonly failureCooldown?: Duration;

  /**
   * The longest cooldown, whatever a backend asks for: a Retry-After of a day does occur, and must not park a region
   * for a day. At most 300 s.
   * @default Duration.seconds(300)
   */
  readonly maxCooldown?: Duration;
}

const CLAMP = 300;

/**
 * How long a backend cools: what it asks for in `retry-after-ms`, `x-ms-retry-after-ms` or `Retry-After`, else the
 * default of this value; never under 1 s and never over `maxCooldown`.
 */
export class Cooldown {
  /** 10 s after a throttled answer, 30 s after a failing one, at most 300 s. */
  public static standard(): Cooldown {
    return new Cooldown({});
  }

  /** Other lengths; what is left out is as in the standard. */
  public static of(props: CooldownProps): Cooldown {
    return new Cooldown(props);
  }

  /** After a throttled answer without a hint, in seconds. */
  public readonly throttledSeconds: number;
  /** After a failing answer without a hint, in seconds. */
  public readonly failureSeconds: number;
  /** The longest one, in seconds. */
  public readonly maxSeconds: number;

  private constructor(props: CooldownProps) {
    this.maxSeconds = within('maxCooldown', props.maxCooldown ?? Duration.seconds(CLAMP), CLAMP);
    const fallback = (seconds: number): Duration => Duration.seconds(Math.min(seconds, this.maxSeconds));
    this.throttledSeconds = within('throttledCooldown', props.throttledCooldown ?? fallback(10), this.maxSeconds);
    this.failureSeconds = within('failureCooldown', props.failureCooldown ?? fallback(30), this.maxSeconds);
  }
}

function within(what: string, length: Duration, max: number): number {
  const seconds = length.toSeconds();
  if (seconds >= 1 && seconds <= max && Number.isInteger(seconds)) return seconds;
  const nearest = Math.min(max, Math.max(1, Math.round(seconds)));
  throw new Error(
    `${what} is ${length.toString()}, expected whole seconds from 1 to ${max}` +
      `${what === 'maxCooldown' ? '' : ' (maxCooldown)'}; use Duration.seconds(${nearest})`,
  );
}
