import { Body, BodyContent } from '../message/body';
import { Headers, type HeaderValues } from '../message/headers';
import { Response } from '../message/messages';
import { sleep, Task, type Flow } from '../time/flow';
import type { BackendRequest, FailureKind } from './transport';

/** What a backend is declared to answer. */
export interface DeclaredAnswer {
  /** @default 200 */
  readonly status?: number;
  readonly reason?: string;
  readonly headers?: HeaderValues;
  /** A text, bytes, or anything else as JSON. */
  readonly body?: unknown;
  /** The body in pieces, as a stream sends it; instead of `body`. */
  readonly chunks?: readonly AnswerChunk[];
  /** Milliseconds until the headers are there, or until the failure shows. */
  readonly delay?: number;
  /** Milliseconds from the headers to the body, or to its first piece. */
  readonly bodyDelay?: number;
  /** No response comes: at all (`never`), or for another reason. */
  readonly fault?: 'never' | Exclude<FailureKind, 'timeout'>;
  /** The connection breaks after so much of the body. */
  readonly brokenOff?: boolean;
}

/** A piece of a body: a text, or one with the milliseconds from the piece before it. */
export type AnswerChunk = string | { readonly text: string; readonly after?: number };

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

/** The response as it is when its headers are there; a body that comes later comes in the flow. */
export function toResponse(answer: DeclaredAnswer): { readonly response: Response; readonly rest?: Task } {
  const headers = Headers.of(answer.headers);
  const isJson = typeof answer.body === 'object' && answer.body !== null && !(answer.body instanceof Uint8Array);
  if (isJson && !headers.has('Content-Type')) headers.set('Content-Type', ['application/json']);
  const content = contentOf(answer);
  const body = content === undefined ? null : new Body(content);
  return { response: new Response(answer.status ?? 200, answer.reason, headers, body), rest: content?.arrival };
}

function contentOf(answer: DeclaredAnswer): BodyContent | undefined {
  const { body, chunks, bodyDelay = 0, brokenOff = false } = answer;
  const pieces = (chunks ?? []).map((chunk) => (typeof chunk === 'string' ? { text: chunk } : chunk));
  const hasBody = body !== undefined && body !== null;
  if (pieces.length === 0 && !hasBody && !brokenOff) return undefined;
  if (pieces.length === 0 && bodyDelay === 0) return readyContent(bytesOf(body), brokenOff);
  const content = new BodyContent();
  const late = pieces.length > 0 ? pieces : [{ text: bytesOf(body) }];
  content.arrival = new Task(arrive(content, bodyDelay, late, brokenOff));
  return content;
}

function readyContent(bytes: Uint8Array, brokenOff: boolean): BodyContent {
  const content = new BodyContent(bytes);
  content.isBrokenOff = brokenOff;
  return content;
}

interface Piece {
  readonly text: string | Uint8Array;
  readonly after?: number;
}

function* arrive(content: BodyContent, bodyDelay: number, pieces: readonly Piece[], brokenOff: boolean): Flow {
  yield* sleep(bodyDelay);
  for (const { text, after } of pieces) {
    yield* sleep(after ?? 0);
    content.push(typeof text === 'string' ? Buffer.from(text) : text);
  }
  content.isBrokenOff = brokenOff;
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (body === undefined || body === null) return new Uint8Array();
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
