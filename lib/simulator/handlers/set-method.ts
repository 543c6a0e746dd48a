import type { Handler } from '../pipeline/handler';

export const setMethod: Handler = {
  names: ['set-method'],
  models: 'Changes the method of the request.',
  compile(policy) {
    const method = policy.contentText();
    return (run) => {
      run.context.request.method = method(run).toUpperCase();
      run.note(() => `the method is now ${run.context.request.method}`);
    };
  },
};
