import type { Handler } from '../pipeline/handler';
import { askedPrompt, type AskedPrompt } from './llm-semantic-cache-lookup';

export const llmSemanticCacheStore: Handler = {
  names: ['llm-semantic-cache-store', 'azure-openai-semantic-cache-store'],
  models: 'Keeps a 200, or any answer with cache-response, for the prompt that was looked up.',
  readsResponse: true,
  compile(policy) {
    const seconds = policy.number('duration');
    const anyStatus = policy.flag('cache-response', false);
    return (run) => {
      const asked = run.notes.get(askedPrompt) as AskedPrompt | undefined;
      if (asked === undefined || (run.response.statusCode !== 200 && !anyStatus(run))) return;
      const key = JSON.stringify([asked.partition, asked.prompt]);
      run.service.prompts.set(key, { ...asked, response: run.response.copy() }, seconds(run));
      run.note(() => `the answer is kept for ${seconds(run)} s`);
    };
  },
};
