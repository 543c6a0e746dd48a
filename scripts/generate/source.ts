/** The head of every generated source. */
export const header = '// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.\n';

/** A documentation comment, indented by two; a blank line stands between the paragraphs. */
export function comment(...paragraphs: readonly (string | undefined)[]): string {
  const texts = paragraphs.filter((text): text is string => text !== undefined);
  const lines = texts.flatMap((text, index) => [...(index > 0 ? ['   *'] : []), ...wrapped(text)]);
  return ['  /**', ...lines, '   */'].join('\n');
}

const width = 112;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\*\//g, '* /').split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `   * ${each}`);
}
