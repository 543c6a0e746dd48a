import type { Handler } from '../pipeline/handler';
import { valueChange } from './support/change-values';

export const setHeader: Handler = {
  names: ['set-header'],
  models: 'Changes the request in inbound and backend, the response in outbound and on-error.',
  compile(policy) {
    const change = valueChange(policy);
    return (run) => change(run, run.messageIn(policy.section).headers);
  },
};
