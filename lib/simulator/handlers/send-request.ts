import { callWhole } from '../backends/call';
import { TransportFailure, type BackendRequest } from '../backends/transport';
import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';
import type { Flow } from '../time/flow';
import { builtRequest } from './support/built-request';
import { timeoutOf } from './forward-request';

interface Options {
  readonly request: (run: RequestRun) => BackendRequest;
  readonly timeout: Value<number>;
  readonly ignoresError: Value<boolean>;
  readonly failsOnStatus: Value<boolean>;
  readonly variable: Value<string> | undefined;
}

export const sendRequest: Handler = {
  names: ['send-request'],
  models:
    'Modes new and copy, time-outs, which cover the whole answer, ignore-error (the variable is then null), a token of a managed identity. A certificate is taken as presented. proxy is refused.',
  compile(policy) {
    const options: Options = {
      request: builtRequest(policy),
      timeout: timeoutOf(policy, 60),
      ignoresError: policy.flag('ignore-error', false),
      failsOnStatus: policy.flag('fail-on-error-status-code', false),
      variable: policy.optionalText('response-variable-name'),
    };
    return (run) => send(run, options);
  },
};

function* send(run: RequestRun, options: Options): Flow {
  try {
    const call = { policy: 'send-request', request: options.request(run), timeoutMilliseconds: options.timeout(run) };
    const response = yield* callWhole(run, call);
    if (response.statusCode >= 400 && options.failsOnStatus(run)) {
      throw new PolicyFailure('BackendErrorStatusCode', `The answer is ${response.statusCode}.`, response.statusCode);
    }
    run.setVariable(options.variable?.(run), response);
    run.note(() => `the answer is ${response.statusCode} ${response.statusReason}`);
  } catch (thrown) {
    const failure = thrown instanceof TransportFailure ? new PolicyFailure(thrown.reason, thrown.message) : thrown;
    if (!(failure instanceof PolicyFailure) || !options.ignoresError(run)) throw failure;
    run.setVariable(options.variable?.(run), null);
    run.note(() => `the error is ignored: ${failure.message}`);
  }
}
