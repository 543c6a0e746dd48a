import type { Handler } from '../pipeline/handler';
import { newBody } from './support/new-body';

export const setBody: Handler = {
  names: ['set-body'],
  models: 'A text, an expression, or markup of its own becomes the body. Liquid templates are refused.',
  compile(policy) {
    const body = newBody(policy);
    return (run) => {
      const message = run.messageIn(policy.section);
      message.body = body(run);
      if (message === run.context.response) run.streams = false;
      run.note(() => `the body has ${message.body?.length ?? 0} bytes`);
    };
  },
};
