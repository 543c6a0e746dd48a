import type { Attempt } from './pipeline/attempt';
import type { LoggedEvent, Metric, TraceMessage } from './pipeline/records';
import type { RequestRun } from './pipeline/request-run';
import type { TraceEntry } from './pipeline/trace';
import type { LastErrorFacts } from './policy-context';

/** What a request came to: the answer to the caller, and how it came about. */
export interface SimulatedResponse {
  readonly statusCode: number;
  readonly statusReason: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As text; of a body that broke off, what the caller gets of it. */
  readonly body: string;
  /** Whether the caller gets half an answer. */
  readonly brokenOff: boolean;
  /** Whether the body is passed on piece by piece. */
  readonly streamed: boolean;
  /** The calls to backends, in order. */
  readonly attempts: readonly Attempt[];
  /** What each policy did, in the order in which they began. */
  readonly trace: readonly TraceEntry[];
  readonly metrics: readonly Metric[];
  readonly events: readonly LoggedEvent[];
  readonly messages: readonly TraceMessage[];
  /** The last failure, handled or not; null when nothing failed. */
  readonly lastError: LastErrorFacts | null;
  /** After how long the caller had the headers; a streamed body comes after them. */
  readonly answeredAfter: number;
  /** How long it took until the body was whole. */
  readonly milliseconds: number;
}

export function simulatedResponse(run: RequestRun): SimulatedResponse {
  const { response, context, records } = run;
  const { body } = response;
  const gone = body === null || (body.consumed && !body.isBrokenOff);
  return {
    statusCode: response.statusCode,
    statusReason: response.statusReason,
    headers: response.headers.toObject(),
    body: gone ? '' : Buffer.from(body.peek()).toString('utf8'),
    brokenOff: body?.isBrokenOff ?? false,
    streamed: run.streams,
    attempts: run.attempts,
    trace: run.trace.entries,
    metrics: records.metrics,
    events: records.events,
    messages: records.messages,
    lastError: context.lastError,
    answeredAfter: run.answeredAfter,
    milliseconds: context.elapsed(),
  };
}
