import { Body } from '../message/body';
import { Headers } from '../message/headers';
import { Response } from '../message/messages';
import type { PolicyFailure } from './policy-failure';
import type { RequestRun } from './request-run';

/** What the service answers when nobody handles a failure: its status, and a 500 tells nothing of the reason. */
export function defaultAnswer(failure: PolicyFailure, run: RequestRun): Response {
  const { statusCode, details } = failure;
  const body =
    statusCode === 500
      ? { statusCode, message: 'Internal server error', activityId: run.context.requestId }
      : { statusCode, message: details.answer ?? failure.message };
  const headers = Headers.of({ 'Content-Type': 'application/json', ...details.headers });
  return new Response(statusCode, undefined, headers, Body.text(JSON.stringify(body)));
}
