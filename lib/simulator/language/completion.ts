import { isObject } from './prompt';

/** The texts of an answer: of its choices, or of its output. */
export function completionText(body: Readonly<Record<string, unknown>>): string {
  return textsBelow([body.choices, body.output, body.delta]).join('');
}

function textsBelow(value: unknown, depth = 0): readonly string[] {
  if (depth > 20) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsBelow(item, depth + 1));
  if (typeof value === 'string') return depth <= 1 ? [value] : [];
  if (!isObject(value)) return [];
  const own = [value.text, value.content].filter((text): text is string => typeof text === 'string');
  return [...own, ...textsBelow([value.message, value.delta, value.content], depth + 1)];
}
