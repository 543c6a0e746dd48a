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
  private readonly byBackend = new Map<string, Answers>();
  private readonly served = new Map<string, number>();

  public constructor(answers: Readonly<Record<string, Answers>> = {}) {
    for (const [backend, declared] of Object.entries(answers)) this.declare(backend, declared);
  }

  /** Declares what a backend answers from now on. */
  public declare(backend: string, answers: Answers): void {
    this.byBackend.set(backend, answers);
    this.served.delete(backend);
  }

  public get declared(): readonly string[] {
    return [...this.byBackend.keys()];
  }

  public answersFor(backendId: string): boolean {
    return this.byBackend.has(backendId) || this.byBackend.has(EVERY_OTHER);
  }

  public *exchange(request: BackendRequest, timeoutMilliseconds: number): Flow<Response> {
    const backend = this.backendOf(request);
    const index = this.served.get(backend) ?? 0;
    this.served.set(backend, index + 1);
    const answer = answerTo(this.byBackend.get(backend) as Answers, request, index);
    const delay = answer.fault === 'never' ? Infinity : (answer.delay ?? 0);
    if (delay > timeoutMilliseconds) {
      yield* sleep(timeoutMilliseconds);
      throw new TransportFailure('timeout');
    }
    yield* sleep(delay);
    if (answer.fault !== undefined && answer.fault !== 'never') throw new TransportFailure(answer.fault);
    const { response, rest } = toResponse(answer);
    if (rest !== undefined) yield { kind: 'start', tasks: [rest] };
    return response;
  }

  /** Whether somebody said what is answered to a request. */
  public answers(request: BackendRequest): boolean {
    return this.find(request) !== undefined;
  }

  private backendOf(request: BackendRequest): string {
    const backend = this.find(request);
    if (backend !== undefined) return backend;
    const known = this.declared.join(', ') || 'none';
    const text = request.url.toString();
    throw new UndeclaredBackend(
      text,
      `no answer is declared for ${text}; declare one for '${request.url.origin}', or for '*' (declared are: ${known})`,
    );
  }

  private find({ backendId, url }: BackendRequest): string | undefined {
    if (backendId !== undefined && this.byBackend.has(backendId)) return backendId;
    const text = url.toString();
    const fitting = this.declared.filter((key) => begins(text, key));
    if (fitting.length > 0) return fitting.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    return this.byBackend.has(EVERY_OTHER) ? EVERY_OTHER : undefined;
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
