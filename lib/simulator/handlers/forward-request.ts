import { addCredentials, route, type Route } from '../backends/route';
import { callCounted } from '../backends/call';
import { TransportFailure } from '../backends/transport';
import { Body } from '../message/body';
import type { Response } from '../message/messages';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';
import type { Flow } from '../time/flow';

/** What API Management waits unless it is told otherwise. */
const USUAL_SECONDS = 300;

interface Options {
  readonly timeout: Value<number>;
  readonly buffersRequest: Value<boolean>;
  readonly buffersResponse: Value<boolean>;
  readonly failsOnStatus: Value<boolean>;
}

export const forwardRequest: Handler = {
  names: ['forward-request'],
  models:
    'Time-out, buffering of request and response, fail-on-error-status-code; a request body that is not buffered is gone after the first attempt. A response body that breaks off shows when somebody reads it. follow-redirects is refused, continue-timeout has no effect.',
  compile(policy) {
    if (policy.has('follow-redirects') && policy.literal('follow-redirects') !== 'false') {
      policy.refuse('forward-request with follow-redirects');
    }
    const options: Options = {
      timeout: timeoutOf(policy, USUAL_SECONDS),
      buffersRequest: policy.flag('buffer-request-body', false),
      buffersResponse: policy.flag('buffer-response', true),
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
    return yield* callCounted(run, { policy: 'forward-request', request: sent, timeoutMilliseconds, backend });
  } catch (thrown) {
    if (!(thrown instanceof TransportFailure)) throw thrown;
    throw new PolicyFailure(thrown.reason, thrown.message);
  }
}
