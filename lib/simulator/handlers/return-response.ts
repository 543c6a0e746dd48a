import { Response } from '../message/messages';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import { PipelineEnd, PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import { valueChange } from './support/change-values';
import { newBody } from './support/new-body';
import { statusChange } from './set-status';

export const returnResponse: Handler = {
  names: ['return-response'],
  models: 'Ends the pipeline with a new response, or with that of a variable; neither outbound nor on-error run.',
  compile(policy) {
    const variable = policy.literal('response-variable-name');
    const status = policy.child('set-status');
    const setStatus = status && statusChange(status);
    const changes = policy.children('set-header').map(valueChange);
    const body = bodyOf(policy);
    return (run) => {
      // Expressions still see the response that was there before.
      const response = startOf(run, variable);
      setStatus?.(run, response);
      for (const change of changes) change(run, response.headers);
      if (body !== undefined) response.body = body(run);
      run.context.response = response;
      run.streams = false;
      run.note(() => `answers ${response.statusCode} and ends the pipeline`);
      throw new PipelineEnd();
    };
  },
};

function bodyOf(policy: Declaration): ReturnType<typeof newBody> | undefined {
  const setBody = policy.child('set-body');
  return setBody && newBody(setBody);
}

function startOf(run: RequestRun, variable: string | undefined): Response {
  if (variable === undefined) return new Response(200);
  const value = run.context.variables.get(variable);
  if (value instanceof Response) return value.copy();
  throw new PolicyFailure('ResponseVariableInvalid', `Variable '${variable}' holds no response.`);
}
