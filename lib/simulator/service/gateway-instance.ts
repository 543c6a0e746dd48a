import { CircuitBreaker } from '../backends/circuit-breaker';
import type { SingleBackend } from '../backends/backend-definition';
import type { Response } from '../message/messages';
import type { Clock } from '../time/clock';
import { PeriodCounter, SlidingWindow } from './counters';
import { SweptMap } from './swept-map';
import { ValueCache } from './value-cache';

/** The gateway of one region with all that it remembers by itself: no other region knows of it. */
export class GatewayInstance {
  public readonly cache: ValueCache;
  public readonly responses: ValueCache<Response>;
  /** How many requests are inside each limit-concurrency. */
  public readonly concurrency = new Map<string, number>();
  private readonly windows = new SweptMap<SlidingWindow>(({ isOver }) => isOver);
  private readonly periods = new SweptMap<PeriodCounter>(({ isOver }) => isOver);
  private readonly breakers = new SweptMap<CircuitBreaker>(() => false);
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
    return this.windows.remembered(`${seconds}/${key}`, () => new SlidingWindow(this.clock, seconds));
  }

  public period(key: string, endOf: (moment: number) => number): PeriodCounter {
    return this.periods.remembered(key, () => new PeriodCounter(this.clock, endOf));
  }

  /** The circuit breaker of a backend entity; undefined when it has none. */
  public breaker({ id, circuitBreaker }: SingleBackend): CircuitBreaker | undefined {
    if (circuitBreaker === undefined) return undefined;
    return this.breakers.remembered(id, () => new CircuitBreaker(circuitBreaker));
  }

  /** 0, 1, 2, … for each pool. */
  public nextTurn(pool: string): number {
    const turn = this.turns.get(pool) ?? 0;
    this.turns.set(pool, turn + 1);
    return turn;
  }
}
