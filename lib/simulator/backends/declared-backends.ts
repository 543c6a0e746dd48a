import type { Response } from '../message/messages';
import { sleep, type Flow } from '../time/flow';
import { answerTo, toResponse, type Answers } from './declared-answer';
import { TransportFailure, type BackendRequest, type Transport } from './transport';

/** A policy called a backend of which nobody said what it answers. No policy can catch it. */
export class UndeclaredBackend extends Error {
  public constructor(
    public readonly url: string,
    origin: string,
    declared: readonly string[],
  ) {
    const known = declared.join(', ') || 'none';
    super(`no answer is declared for ${url}; declare one for '${origin}' (declared are: ${known})`);
    this.name = 'UndeclaredBackend';
  }
}

/**
 * Backends that live in this process and answer as declared, by the id of a backend entity or by the beginning of a URL;
 * the longest beginning wins.
 */
export class DeclaredBackends implements Transport {
  private readonly answers = new Map<string, Answers>();
  private readonly served = new Map<string, number>();

  public constructor(answers: Readonly<Record<string, Answers>> = {}) {
    for (const [backend, declared] of Object.entries(answers)) this.declare(backend, declared);
  }

  /** Declares what a backend answers from now on. */
  public declare(backend: string, answers: Answers): void {
    this.answers.set(backend, answers);
    this.served.delete(backend);
  }

  public *exchange(request: BackendRequest, timeoutMilliseconds: number): Flow<Response> {
    const backend = this.backendOf(request);
    const index = this.served.get(backend) ?? 0;
    this.served.set(backend, index + 1);
    const answer = answerTo(this.answers.get(backend) as Answers, request, index);
    const delay = answer.fault === 'never' ? Infinity : (answer.delay ?? 0);
    if (delay > timeoutMilliseconds) {
      yield* sleep(timeoutMilliseconds);
      throw new TransportFailure('timeout');
    }
    yield* sleep(delay);
    if (answer.fault !== undefined && answer.fault !== 'never') throw new TransportFailure(answer.fault);
    return toResponse(answer);
  }

  private backendOf({ backendId, url }: BackendRequest): string {
    if (backendId !== undefined && this.answers.has(backendId)) return backendId;
    const text = url.toString();
    const fitting = [...this.answers.keys()].filter((key) => begins(text, key));
    if (fitting.length > 0) return fitting.reduce((longest, key) => (key.length > longest.length ? key : longest));
    throw new UndeclaredBackend(text, url.origin, [...this.answers.keys()]);
  }
}

/** Whether a URL is that one, or lies below it. */
function begins(url: string, beginning: string): boolean {
  if (!url.toLowerCase().startsWith(beginning.toLowerCase())) return false;
  const next = url[beginning.length];
  return next === undefined || beginning.endsWith('/') || next === '/' || next === '?';
}
