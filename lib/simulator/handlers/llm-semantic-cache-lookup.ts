import { promptOf, requestJson } from '../language/prompt';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import { PipelineEnd } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';

/** Under this name the store policy finds what the lookup asked for. */
export const askedPrompt = 'semantic-cache';

/** A prompt that was looked up in vain. */
export interface AskedPrompt {
  readonly partition: string;
  readonly prompt: string;
}

export const llmSemanticCacheLookup: Handler = {
  names: ['llm-semantic-cache-lookup', 'azure-openai-semantic-cache-lookup'],
  models:
    'Prompts are compared by the declared similarity, by shared words unless one is given; the threshold is the distance that is still a hit. A hit ends the pipeline.',
  compile(policy) {
    const threshold = policy.number('score-threshold');
    const partition = policy.children('vary-by').map((part) => part.contentText());
    const asked = promptToCompare(policy);
    return (run) => {
      const prompt = asked(run);
      if (prompt === undefined) return run.note(() => 'the prompt is not looked up');
      const wanted = { partition: JSON.stringify(partition.map((part) => part(run))), prompt };
      const found = nearestAnswer(run, wanted, threshold(run));
      run.note(() => (found === undefined ? 'no prompt is near enough' : 'a prompt is near enough'));
      if (found === undefined) return void run.notes.set(askedPrompt, wanted);
      run.context.response = found.copy();
      throw new PipelineEnd();
    };
  },
};

function nearestAnswer(
  run: RequestRun,
  { partition, prompt }: AskedPrompt,
  threshold: number,
): RequestRun['response'] | undefined {
  const { facts, prompts } = run.service;
  const near = prompts
    .values()
    .filter((known) => known.partition === partition)
    .map((known) => ({ known, distance: 1 - facts.similarity(prompt, known.prompt) }))
    .filter(({ distance }) => distance <= threshold);
  near.sort((one, other) => one.distance - other.distance);
  return near[0]?.known.response;
}

/** The prompt as text; undefined where there is none, or more messages than may be looked up. */
function promptToCompare(policy: Declaration): Value<string | undefined> {
  const ignoresSystem = policy.flag('ignore-system-messages', false);
  const most = policy.optionalNumber('max-message-count');
  return (run) => {
    const messages = promptOf(requestJson(run));
    if (messages.length === 0 || (most !== undefined && messages.length > most(run))) return undefined;
    const counted = ignoresSystem(run) ? messages.filter(({ role }) => role !== 'system') : messages;
    return counted.map(({ text }) => text).join('\n'); // prettier-ignore
  };
}
