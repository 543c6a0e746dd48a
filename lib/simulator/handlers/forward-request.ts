import { addCredentials, route, type Route } from '../backends/route';
import { callCounted, type Call } from '../backends/call';
import { TransportFailure } from '../backends/transport';
import { Body } from '../message/body';
import type { Response } from '../message/messages';
import { Url } from '../message/url';
import type { Declaration } from '../pipeline/declaration';
import { defaultAnswer } from '../pipeline/default-answer';
import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';
import type { Flow } from '../time/flow';

const MOST_REDIRECTS = 10;

/** What API Management waits unless it is told otherwise. */
const USUAL_SECONDS = 300;

interface Options {
  readonly timeout: Value<number>;
  readonly buffersRequest: Value<boolean>;
  readonly buffersResponse: Value<boolean>;
  readonly followsRedirects: Value<boolean>;
  readonly failsOnStatus: Value<boolean>;
}

export const forwardRequest: Handler = {
  names: ['forward-request'],
  models:
    'Time-out, which ends with the headers, buffering of request and response, fail-on-error-status-code; a request body that is not buffered is gone after the first attempt. Without buffer-response the policies go on while the body still comes, and wait for it where they read it. follow-redirects goes along at most ten redirects. A response body that breaks off shows when somebody reads it. continue-timeout has no effect.',
  compile(policy) {
    const options: Options = {
      timeout: timeoutOf(policy, USUAL_SECONDS),
      buffersRequest: policy.flag('buffer-request-body', false),
      buffersResponse: policy.flag('buffer-response', true),
      followsRedirects: policy.flag('follow-redirects', false),
      failsOnStatus: policy.flag('fail-on-error-status-code', false),
    };
    return (run) => forward(run, options);
  },
};

/** Milliseconds. */
export function timeoutOf(policy: Declaration, otherwise: number): Value<number> {
  if (policy.has('timeout-ms')) return policy.number('timeout-ms');
  const seconds = policy.number('timeout', otherwise);
  return (run) => 1000 * seconds(run);
}

function* forward(run: RequestRun, options: Options): Flow {
  if (run.service.readings.responseAfterFailure === 'none') run.context.response = null;
  const way = route(run);
  const response = way.kind === 'answer' ? way.response : yield* call(run, way, options);
  run.context.response = response;
  run.streams = !options.buffersResponse(run);
  if (!run.streams) yield* run.wholeResponse();
  run.note(() => `the answer is ${response.statusCode} ${response.statusReason}`);
  if (response.statusCode >= 400 && options.failsOnStatus(run)) {
    throw new PolicyFailure(
      'BackendErrorStatusCode',
      `The backend answered ${response.statusCode}.`,
      response.statusCode,
    );
  }
}

function* call(run: RequestRun, way: Extract<Route, { kind: 'backend' }>, options: Options): Flow<Response> {
  const { request } = run.context;
  const headers = request.headers.copy();
  const { url, backend } = way;
  if (backend !== undefined) addCredentials(run, backend, headers, url);
  const content = request.body?.read(options.buffersRequest(run)) ?? null;
  const body = content === null ? null : Body.bytes(content);
  const sent = { method: request.method, url, headers, body, backendId: backend?.id };
  const timeoutMilliseconds = options.timeout(run);
  try {
    const first = { policy: 'forward-request', request: sent, timeoutMilliseconds, backend };
    return yield* followed(run, first, options.followsRedirects(run) ? MOST_REDIRECTS : 0);
  } catch (thrown) {
    if (!(thrown instanceof TransportFailure)) throw thrown;
    const failure = new PolicyFailure(thrown.reason, thrown.message);
    if (run.service.readings.responseAfterFailure === 'error') run.context.response = defaultAnswer(failure, run);
    throw failure;
  }
}

/** The answer, or that of the place it redirects to; a 303, and a 301 or 302 to a POST, is followed by a GET. */
function* followed(run: RequestRun, call: Call, redirects: number): Flow<Response> {
  const response = yield* callCounted(run, call);
  const { statusCode, headers } = response;
  const location = headers.joined('Location');
  if (redirects === 0 || location === undefined || ![301, 302, 303, 307, 308].includes(statusCode)) return response;
  const { request } = call;
  const url = Url.parse(new URL(location, request.url.toString()).toString());
  if (url === undefined) return response;
  const becomesGet = statusCode === 303 || (statusCode < 303 && request.method === 'POST');
  const changes = becomesGet ? { method: 'GET', body: null } : {};
  return yield* followed(run, { ...call, request: { ...request, ...changes, url }, backend: undefined }, redirects - 1);
}
