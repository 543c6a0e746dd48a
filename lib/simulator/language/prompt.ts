import { peekText } from '../message/body';
import type { RequestRun } from '../pipeline/request-run';

type Json = Readonly<Record<string, unknown>>;

/** A message of a conversation. */
export interface PromptMessage {
  readonly role: string;
  readonly text: string;
  readonly name?: string;
}

/** The request's body as a JSON object; empty where it is none. Reading it disturbs nobody. */
export function requestJson({ context }: RequestRun): Json {
  return jsonObject(peekText(context.request.body));
}

export function jsonObject(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** What a language model is asked, in the shape of any of its APIs: messages, a prompt, or an input. */
export function promptOf(body: Json): readonly PromptMessage[] {
  const { messages, prompt, input, instructions } = body;
  const spoken = [messages, input].find(Array.isArray) as readonly unknown[] | undefined;
  if (spoken !== undefined && isChat(body)) return [...single('system', instructions), ...spoken.flatMap(messageOf)];
  return [...single('system', instructions), ...single('user', prompt), ...single('user', input)];
}

/** Whether a body holds messages; a prompt, or an input to embed, is text alone. */
export function isChat({ messages, input }: Json): boolean {
  return [messages, input].some((spoken) => Array.isArray(spoken) && spoken.some(isObject));
}

/** All that is asked, as one text. */
export function promptText(body: Json): string {
  return promptOf(body).map(({ text }) => text).join('\n'); // prettier-ignore
}

function messageOf(message: unknown): readonly PromptMessage[] {
  if (!isObject(message)) return single('user', message);
  const spoken = single(typeof message.role === 'string' ? message.role : 'user', message.content);
  return typeof message.name === 'string' ? spoken.map((one) => ({ ...one, name: message.name as string })) : spoken;
}

function single(role: string, content: unknown): readonly PromptMessage[] {
  const text = textIn(content);
  return text === '' ? [] : [{ role, text }];
}

/** A text, or the texts of the parts of a content. */
function textIn(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textIn).filter((text) => text !== '').join('\n'); // prettier-ignore
  return isObject(content) ? textIn(content.text) : '';
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
