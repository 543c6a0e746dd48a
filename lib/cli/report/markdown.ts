import { shownExample } from '../shown-example';

/** Plain sentences as Markdown: what stands in backticks stays code, and no other character is taken for markup. */
export function markdownProse(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<>*_[\]\\]/g, '\\$&')))
    .join('');
}

/** A block of XML; its fence is longer than any in the text. */
export function markdownXml(text: string): string {
  const shown = shownExample(text);
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}xml\n${shown}\n${fence}`;
}
