import type { Handler } from '../pipeline/handler';
import { valueChange } from './support/change-values';

export const setQueryParameter: Handler = {
  names: ['set-query-parameter'],
  models: 'Overrides, skips, appends or deletes a parameter of the URL that is forwarded.',
  compile(policy) {
    const change = valueChange(policy);
    return (run) => change(run, run.context.request.url.query);
  },
};
