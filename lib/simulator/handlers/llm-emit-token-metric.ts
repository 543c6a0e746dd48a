import { usageOf } from '../language/usage';
import type { Handler } from '../pipeline/handler';
import { dimensionsOf } from './support/dimensions';

export const llmEmitTokenMetric: Handler = {
  names: ['llm-emit-token-metric', 'azure-openai-emit-token-metric'],
  models:
    'Total, prompt and completion tokens are kept in the result as metrics, with the dimensions as they were when the policy ran. Streams, and answers that do not say what they used, are counted with the encoding of the model.',
  compile(policy) {
    const namespace = policy.text('namespace', 'API Management');
    const dimensions = dimensionsOf(policy);
    return (run) => {
      const [space, kept] = [namespace(run), dimensions(run)];
      run.parting.push(() => {
        const { total, prompt, completion } = usageOf(run);
        const metrics = { 'Total Tokens': total, 'Prompt Tokens': prompt, 'Completion Tokens': completion };
        for (const [name, value] of Object.entries(metrics)) {
          run.records.metrics.push({ namespace: space, name, value, dimensions: kept });
        }
      });
    };
  },
};
