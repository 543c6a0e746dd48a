import { reasonPhrase, type Response } from '../message/messages';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import type { RequestRun } from '../pipeline/request-run';

export const setStatus: Handler = {
  names: ['set-status'],
  models: 'Changes status and reason of the response; an empty one is made where there is none.',
  compile(policy) {
    const change = statusChange(policy);
    return (run) => change(run, run.response);
  },
};

/** Sets the status of a response that need not be that of the context. */
export function statusChange(policy: Declaration): (run: RequestRun, response: Response) => void {
  const code = policy.number('code');
  const reason = policy.optionalText('reason');
  return (run, response) => {
    const [status, words] = [code(run), reason?.(run)];
    response.statusCode = status;
    response.statusReason = words ?? reasonPhrase(status);
    run.note(() => `the status is now ${response.statusCode} ${response.statusReason}`);
  };
}
