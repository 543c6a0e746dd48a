import { nearest } from '../../core/nearest';
import type { PolicySpec } from '../catalogue/types';

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return joined(words, 'or');
}

/** `a, b and c`. */
export function allOf(words: readonly string[]): string {
  return joined(words, 'and');
}

/** `a, b and 7 more`: enough to see what is meant. */
export function someOf(words: readonly string[]): string {
  return words.length <= 8 ? allOf(words) : `${words.slice(0, 7).join(', ')} and ${words.length - 7} more`;
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** The value as a message shows it: one line, and not more of it than it takes to know it again. */
export function quoted(value: string): string {
  const line = value.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `'${line.slice(0, 57)}…'` : `'${line}'`;
}

/** An instruction to use the name that was most likely meant, if one is near. */
export function renameTo(word: string, candidates: Iterable<string>): string | undefined {
  const meant = nearest(word, candidates);
  return meant === undefined ? undefined : `write '${meant}'`;
}

/** Where a policy may stand: `inbound or outbound`. */
export function homeOf(policy: PolicySpec): string {
  if (policy.sections.length > 0) return oneOf(policy.sections);
  return policy.limits.onlyInside ?? 'a GraphQL resolver document';
}
