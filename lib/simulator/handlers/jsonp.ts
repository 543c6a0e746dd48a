import { Body } from '../message/body';
import type { Handler } from '../pipeline/handler';

export const jsonp: Handler = {
  names: ['jsonp'],
  models: 'A JSON response is wrapped in the function that the query parameter names.',
  readsResponse: true,
  compile(policy) {
    const parameter = policy.text('callback-parameter-name');
    return (run) => {
      const callback = run.context.request.originalUrl.query.joined(parameter(run));
      const { response } = run;
      const bytes = callback === undefined ? undefined : response.body?.read(true);
      if (bytes === undefined || bytes === null) return;
      response.body = Body.text(`${callback}(${Buffer.from(bytes).toString('utf8')})`);
      response.headers.set('Content-Type', ['application/javascript']);
    };
  },
};
