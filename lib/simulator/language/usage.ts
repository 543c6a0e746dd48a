import { peekText } from '../message/body';
import type { RequestRun } from '../pipeline/request-run';
import { completionText } from './completion';
import { isEventStream, streamedText } from './event-stream';
import { isChat, isObject, jsonObject, promptOf, promptText, requestJson } from './prompt';

/** The tokens that one call of a language model took. */
export interface Usage {
  readonly prompt: number;
  readonly completion: number;
  readonly total: number;
}

const none: Usage = { prompt: 0, completion: 0, total: 0 };

/** What the answer says it took; of a stream, and of an answer that says nothing, what its texts count. */
export function usageOf(run: RequestRun): Usage {
  const { response } = run;
  if (response.statusCode >= 400) return none;
  const text = peekText(response.body);
  if (isEventStream(response)) return counted(run, streamedText(text));
  const body = jsonObject(text);
  return declaredUsage(body.usage) ?? counted(run, completionText(body));
}

// What a chat adds to the texts of its messages, as OpenAI's cookbook counts it ("How to count tokens with tiktoken").
const PER_MESSAGE = 3;
const PER_NAME = 1;
const BEFORE_ANSWER = 3;

/** The tokens of what is asked. */
export function promptTokens(run: RequestRun): number {
  const body = requestJson(run);
  const model = modelOf(run);
  const count = (text: string): number => run.service.facts.countTokens(text, model);
  if (!isChat(body)) return count(promptText(body));
  const messages = promptOf(body).map(({ role, text, name }) => {
    return PER_MESSAGE + count(role) + count(text) + (name === undefined ? 0 : PER_NAME + count(name));
  });
  return messages.reduce((sum, tokens) => sum + tokens, BEFORE_ANSWER);
}

/** Whether the answer shall come piece by piece: such an answer does not say what it used. */
export function asksForStream(run: RequestRun): boolean {
  return requestJson(run).stream === true;
}

function counted(run: RequestRun, completion: string): Usage {
  const prompt = promptTokens(run);
  const answered = completion === '' ? 0 : run.service.facts.countTokens(completion, modelOf(run));
  return { prompt, completion: answered, total: prompt + answered };
}

function modelOf(run: RequestRun): string {
  const { model } = requestJson(run);
  if (typeof model === 'string') return model;
  return /\/deployments\/([^/]+)/i.exec(run.context.request.originalUrl.path)?.[1] ?? '';
}

function declaredUsage(usage: unknown): Usage | undefined {
  if (!isObject(usage)) return undefined;
  const prompt = numberIn(usage.prompt_tokens ?? usage.input_tokens);
  const completion = numberIn(usage.completion_tokens ?? usage.output_tokens);
  return { prompt, completion, total: numberIn(usage.total_tokens) || prompt + completion };
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
