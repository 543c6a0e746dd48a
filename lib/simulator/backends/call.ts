import type { Attempt } from '../pipeline/attempt';
import type { RequestRun } from '../pipeline/request-run';
import type { Response } from '../message/messages';
import type { Flow } from '../time/flow';
import { retryAfterSeconds } from './circuit-breaker';
import type { SingleBackend } from './backend-definition';
import { TransportFailure, type BackendRequest } from './transport';

/** A call that a policy makes. */
export interface Call {
  readonly policy: string;
  readonly request: BackendRequest;
  readonly timeoutMilliseconds: number;
  /** The entity whose circuit breaker counts the outcome. */
  readonly backend?: SingleBackend;
}

/** Headers that belong to one connection and never go further. */
const hopByHop = [
  'Connection', 'Keep-Alive', 'Proxy-Authenticate', 'Proxy-Authorization', 'Proxy-Connection', 'TE', 'Trailer',
  'Transfer-Encoding', 'Upgrade', 'Host', 'Content-Length',
]; // prettier-ignore

/** Calls a backend and keeps what happened; throws a `TransportFailure` when there is no response. */
export function* callBackend(run: RequestRun, call: Call): Flow<Response> {
  return yield* attempted(run, call, begin(run, call));
}

function* attempted(run: RequestRun, { request, timeoutMilliseconds }: Call, attempt: Attempt): Flow<Response> {
  try {
    const response = yield* run.service.transport.exchange(request, timeoutMilliseconds);
    attempt.status = response.statusCode;
    if (response.body?.isWhole === true) run.budget.spend('receivedBytes', response.body.length);
    return response;
  } catch (thrown) {
    if (thrown instanceof TransportFailure) attempt.failure = thrown.kind;
    throw thrown;
  } finally {
    attempt.endedAt = run.context.elapsed();
  }
}

/** The same, and waits for the body; the time-out covers it too. */
export function* callWhole(run: RequestRun, call: Call): Flow<Response> {
  const attempt = begin(run, call);
  const response = yield* attempted(run, call, attempt);
  const { body } = response;
  if (body === null || body.isWhole) return response;
  yield* body.whole(Math.max(0, call.timeoutMilliseconds - (attempt.endedAt - attempt.startedAt)));
  attempt.endedAt = run.context.elapsed();
  if (body.isWhole) {
    run.budget.spend('receivedBytes', body.length);
    return response;
  }
  attempt.failure = 'timeout';
  throw new TransportFailure('timeout');
}

/** The same, and the circuit breaker of the backend counts the outcome. */
export function* callCounted(run: RequestRun, call: Call): Flow<Response> {
  const breaker = call.backend && run.gateway.breaker(call.backend);
  try {
    const response = yield* callBackend(run, call);
    const retryAfter = retryAfterSeconds(response.headers.joined('Retry-After'), run.clock.now());
    breaker?.count({ status: response.statusCode, retryAfter }, run.clock.now());
    return response;
  } catch (thrown) {
    if (thrown instanceof TransportFailure) breaker?.count({ failure: thrown.reason }, run.clock.now());
    throw thrown;
  }
}

/** What is sent again and again is kept as text once. */
const sentTexts = new WeakMap<Uint8Array, string>();

function sentText(bytes: Uint8Array): string {
  let text = sentTexts.get(bytes);
  if (text === undefined) sentTexts.set(bytes, (text = Buffer.from(bytes).toString('utf8')));
  return text;
}

function begin(run: RequestRun, { policy, request }: Call): Attempt {
  run.budget.spend('calls', 1);
  run.budget.spend('sentBytes', request.body?.length ?? 0);
  for (const name of hopByHop) request.headers.delete(name);
  const { method, url, headers, body, backendId } = request;
  const startedAt = run.context.elapsed();
  const text = body === null ? '' : sentText(body.peek());
  const attempt: Attempt = {
    policy, backendId, method, url: url.toString(), headers: headers.toObject(), body: text, startedAt, endedAt: startedAt,
  }; // prettier-ignore
  run.attempts.push(attempt);
  run.note(() => `${method} ${attempt.url}`);
  return attempt;
}
