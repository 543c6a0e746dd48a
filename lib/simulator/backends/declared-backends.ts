import type { Response } from '../message/messages';
import { sleep, type Flow } from '../time/flow';
import { answerTo, toResponse, type Answers } from './declared-answer';
import { UndeclaredBackend } from './known-backends';
import { TransportFailure, type BackendRequest, type Transport } from './transport';

/** The answers of every backend that has none of its own. */
const EVERY_OTHER = '*';

/**
 * Backends that live in this process and answer as declared: by the id of a backend entity, by a host, by the beginning
 * of a URL (the longest wins), or as all others do.
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

  public get declared(): readonly string[] {
    return [...this.answers.keys()];
  }

  public answersFor(backendId: string): boolean {
    return this.answers.has(backendId) || this.answers.has(EVERY_OTHER);
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
    const fitting = this.declared.filter((key) => begins(text, key));
    if (fitting.length > 0) return fitting.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    if (this.answers.has(EVERY_OTHER)) return EVERY_OTHER;
    const known = this.declared.join(', ') || 'none';
    throw new UndeclaredBackend(
      text,
      `no answer is declared for ${text}; declare one for '${url.origin}', or for '*' (declared are: ${known})`,
    );
  }
}

/** Whether a URL is that one, or lies below it. A beginning without a scheme fits all schemes. */
function begins(url: string, beginning: string): boolean {
  const text = beginning.includes('://') ? url : withoutScheme(url);
  if (!text.toLowerCase().startsWith(beginning.toLowerCase())) return false;
  const next = text[beginning.length];
  return next === undefined || beginning.endsWith('/') || next === '/' || next === '?' || next === ':';
}

/** The longer one says more; of two of the same length the one with a scheme does. */
function rank(beginning: string): number {
  return 2 * withoutScheme(beginning).length + (beginning.includes('://') ? 1 : 0);
}

function withoutScheme(url: string): string {
  return url.replace(/^[^:/]*:\/\//, '');
}
