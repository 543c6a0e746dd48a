import type { Span } from '../../core/span';
import { OffsetMap } from './offset-map';

/**
 * A string of a synthesized Terraform file. Terraform reads every string as a template: `$${` and `%%{` stand for
 * `${` and `%{`, and what stands in `${…}` or `%{…}` is worked out at plan time.
 */
export interface TerraformTemplate {
  /** The string with its escapes undone and its references as they are. */
  readonly text: string;
  /** Where references stand in the text. */
  readonly references: readonly Span[];
  /** The offset in the string, escapes and all, of an offset in the text. */
  inString(offset: number): number;
}

/** Reads a template, in one pass. */
export function readTemplate(string: string): TerraformTemplate {
  const references: Span[] = [];
  const escapes = new OffsetMap();
  let text = '';
  let copied = 0;
  for (const match of string.matchAll(/\$\$\{|%%\{|\$\{|%\{/g)) {
    if (match.index < copied) continue;
    text += string.slice(copied, match.index);
    const isEscape = match[0].length === 3;
    const end = isEscape ? match.index + 3 : endOfReference(string, match.index);
    if (isEscape) escapes.add(text.length, 1);
    else references.push({ start: text.length, end: text.length + end - match.index });
    text += string.slice(isEscape ? match.index + 1 : match.index, end);
    copied = end;
  }
  text += string.slice(copied);
  return { text, references, inString: (offset) => escapes.map(offset) };
}

/** The offset after the `}` that closes the reference at `start`; braces inside it and inside its strings are counted in. */
function endOfReference(string: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = start + 1; index < string.length; index++) {
    const character = string[index];
    if (quoted && character === '\\') index++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth++;
    else if (!quoted && character === '}' && --depth === 0) return index + 1;
  }
  return string.length;
}

/**
 * The text with every reference as a plain word of the same length, so that a quote or an angle bracket in a reference
 * is not taken for one of the document. Offsets stay what they are.
 */
export function withoutReferences({ text, references }: TerraformTemplate): string {
  let masked = '';
  let copied = 0;
  for (const { start, end } of references) {
    masked += text.slice(copied, start) + 'tf'.padEnd(end - start, '_');
    copied = end;
  }
  return masked + text.slice(copied);
}
