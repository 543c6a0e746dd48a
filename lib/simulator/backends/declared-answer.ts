import { Body } from '../message/body';
import { Headers, type HeaderValues } from '../message/headers';
import { Response } from '../message/messages';
import type { BackendRequest, FailureKind } from './transport';

/** What a backend is declared to answer. */
export interface DeclaredAnswer {
  /** @default 200 */
  readonly status?: number;
  readonly reason?: string;
  readonly headers?: HeaderValues;
  /** A text, bytes, or anything else as JSON. */
  readonly body?: unknown;
  /** Milliseconds until the headers are there, or until the failure shows. */
  readonly delay?: number;
  /** No response comes: at all (`never`), or for another reason. */
  readonly fault?: 'never' | Exclude<FailureKind, 'timeout'>;
  /** The connection breaks after so much of the body. */
  readonly brokenOff?: boolean;
}

/** A number stands for an answer with that status and nothing else. */
export type Answer = number | DeclaredAnswer;

/**
 * The answers of one backend: the same always; one after the other, the last one for all that follow; or made for each
 * request.
 */
export type Answers = Answer | readonly Answer[] | ((request: BackendRequest, index: number) => Answer);

/** The answer to the request that is the `index`-th from 0. */
export function answerTo(answers: Answers, request: BackendRequest, index: number): DeclaredAnswer {
  const answer = chosen(answers, request, index);
  return typeof answer === 'number' ? { status: answer } : answer;
}

function chosen(answers: Answers, request: BackendRequest, index: number): Answer {
  if (typeof answers === 'function') return answers(request, index);
  if (!isQueue(answers)) return answers;
  if (answers.length === 0)
    throw new Error(`the answers of ${request.url.origin} are an empty list; declare one at least`);
  return answers[Math.min(index, answers.length - 1)];
}

function isQueue(answers: Answer | readonly Answer[]): answers is readonly Answer[] {
  return Array.isArray(answers);
}

export function toResponse(answer: DeclaredAnswer): Response {
  const headers = Headers.of(answer.headers);
  const body = bodyOf(answer);
  if (body !== null && typeof answer.body === 'object' && !(answer.body instanceof Uint8Array)) {
    if (!headers.has('Content-Type')) headers.set('Content-Type', ['application/json']);
  }
  return new Response(answer.status ?? 200, answer.reason, headers, body);
}

function bodyOf({ body, brokenOff }: DeclaredAnswer): Body | null {
  if (body === undefined || body === null) return brokenOff === true ? Body.brokenOff(new Uint8Array()) : null;
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return brokenOff === true ? Body.brokenOff(bytes) : Body.bytes(bytes);
}
