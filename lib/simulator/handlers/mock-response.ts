import { Body } from '../message/body';
import { Headers } from '../message/headers';
import { Response } from '../message/messages';
import type { Handler } from '../pipeline/handler';
import { PipelineEnd } from '../pipeline/policy-failure';

export const mockResponse: Handler = {
  names: ['mock-response'],
  models: 'Ends the pipeline with the example that is declared for the status, without a body where there is none.',
  compile(policy) {
    const status = policy.number('status-code', 200);
    const contentType = policy.optionalText('content-type');
    return (run) => {
      const code = status(run);
      const example = run.service.facts.examples[code];
      const type = contentType?.(run) ?? example?.contentType;
      const headers = Headers.of(type === undefined ? {} : { 'Content-Type': type });
      run.context.response = new Response(
        code,
        undefined,
        headers,
        example === undefined ? null : Body.text(example.body),
      );
      throw new PipelineEnd();
    };
  },
};
