import { EventWindow } from '../service/event-window';
import type { CircuitBreakerRule } from './backend-definition';

/** What a call came to: a status, or why there was none. */
export interface CallOutcome {
  readonly status?: number;
  readonly failure?: string;
  /** Seconds, where the backend said how long it wants to be left alone. */
  readonly retryAfter?: number;
}

/** While it is closed it counts calls; a field exists only in the state that owns it. */
type State =
  | { readonly kind: 'closed'; readonly calls: EventWindow; readonly failures: EventWindow }
  | { readonly kind: 'open'; readonly until: number };

/** The circuit breaker of one backend in one gateway instance; instances do not tell each other. */
export class CircuitBreaker {
  private state: State;

  public constructor(private readonly rule: CircuitBreakerRule) {
    this.state = this.closed();
  }

  public isOpen(now: number): boolean {
    if (this.state.kind === 'open' && now >= this.state.until) this.state = this.closed();
    return this.state.kind === 'open';
  }

  /** Counts a call that has ended; the one that is too many opens the circuit. */
  public count(outcome: CallOutcome, now: number): void {
    if (this.isOpen(now) || this.state.kind === 'open') return;
    const { calls, failures } = this.state;
    calls.add(1, now);
    if (!this.isFailure(outcome)) return;
    failures.add(1, now);
    if (!this.isTooMuch(failures.total(now), calls.total(now))) return;
    const accepted = this.rule.acceptRetryAfter === true ? outcome.retryAfter : undefined;
    this.state = { kind: 'open', until: now + (accepted ?? this.rule.tripSeconds) * 1000 };
  }

  private closed(): State {
    const milliseconds = this.rule.intervalSeconds * 1000;
    return { kind: 'closed', calls: new EventWindow(milliseconds), failures: new EventWindow(milliseconds) };
  }

  private isFailure({ status, failure }: CallOutcome): boolean {
    if (status !== undefined)
      return this.rule.statusCodes?.some(({ min, max }) => status >= min && status <= max) ?? false;
    // Without reasons of its own the rule counts every call that got no answer.
    return this.rule.errorReasons?.includes(failure ?? '') ?? true;
  }

  private isTooMuch(failures: number, calls: number): boolean {
    if (this.rule.failureCount !== undefined) return failures >= this.rule.failureCount;
    return failures * 100 >= (this.rule.failurePercentage ?? 100) * calls;
  }
}

/** The seconds of a Retry-After header: a number, or a date; undefined for neither. */
export function retryAfterSeconds(text: string | undefined, now: number): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
