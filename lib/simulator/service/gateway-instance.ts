import { CircuitBreaker } from '../backends/circuit-breaker';
import type { SingleBackend } from '../backends/backend-definition';
import type { Response } from '../message/messages';
import type { Clock } from '../time/clock';
import { PeriodCounter, SlidingWindow } from './counters';
import { ValueCache } from './value-cache';

/** The gateway of one region with all that it remembers by itself: no other region knows of it. */
export class GatewayInstance {
  public readonly cache: ValueCache;
  public readonly responses: ValueCache<Response>;
  /** How many requests are inside each limit-concurrency. */
  public readonly concurrency = new Map<string, number>();
  private readonly windows = new Map<string, SlidingWindow>();
  private readonly periods = new Map<string, PeriodCounter>();
  private readonly breakers = new Map<string, CircuitBreaker>();
  private readonly turns = new Map<string, number>();

  public constructor(
    /** A display name, as `Sweden Central`. */
    public readonly region: string,
    private readonly clock: Clock,
  ) {
    this.cache = new ValueCache(clock);
    this.responses = new ValueCache(clock);
  }

  public window(key: string, seconds: number): SlidingWindow {
    return remembered(this.windows, `${seconds}/${key}`, () => new SlidingWindow(this.clock, seconds));
  }

  public period(key: string, endOf: (moment: number) => number): PeriodCounter {
    return remembered(this.periods, key, () => new PeriodCounter(this.clock, endOf));
  }

  /** The circuit breaker of a backend entity; undefined when it has none. */
  public breaker({ id, circuitBreaker }: SingleBackend): CircuitBreaker | undefined {
    if (circuitBreaker === undefined) return undefined;
    return remembered(this.breakers, id, () => new CircuitBreaker(circuitBreaker));
  }

  /** 0, 1, 2, … for each pool. */
  public nextTurn(pool: string): number {
    const turn = this.turns.get(pool) ?? 0;
    this.turns.set(pool, turn + 1);
    return turn;
  }
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  let known = memory.get(key);
  if (known === undefined) memory.set(key, (known = make()));
  return known;
}
