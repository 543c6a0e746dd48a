import { callBackend, type Call } from '../backends/call';
import { TransportFailure } from '../backends/transport';
import type { Handler } from '../pipeline/handler';
import type { RequestRun } from '../pipeline/request-run';
import { detached, type Flow } from '../time/flow';
import { builtRequest } from './support/built-request';
import { timeoutOf } from './forward-request';

export const sendOneWayRequest: Handler = {
  names: ['send-one-way-request'],
  models: 'The request is sent and nobody waits for the answer; a failure is lost.',
  compile(policy) {
    const request = builtRequest(policy);
    const timeout = timeoutOf(policy, 60);
    return (run) => {
      const call = { policy: 'send-one-way-request', request: request(run), timeoutMilliseconds: timeout(run) };
      return detached(sendAndForget(run, call));
    };
  },
};

function* sendAndForget(run: RequestRun, call: Call): Flow {
  try {
    yield* callBackend(run, call);
  } catch (thrown) {
    if (!(thrown instanceof TransportFailure)) throw thrown;
  }
}
