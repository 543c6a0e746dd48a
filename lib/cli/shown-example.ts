/** Lines longer than this are cut: only a document that is too large on purpose has them. */
const LONGEST_LINE = 300;
const MOST_LINES = 80;

/** An example as it is shown to a person: one that must be huge to be an example is shown by its ends. */
export function shownExample(text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => withoutMiddle([...line], LONGEST_LINE, 'characters').join(''));
  return withoutMiddle(lines, MOST_LINES, 'lines').join('\n');
}

/** The two ends of a list that is too long, and between them how much was left out. */
function withoutMiddle(parts: readonly string[], most: number, unit: string): readonly string[] {
  if (parts.length <= most) return parts;
  const kept = Math.floor(most / 8);
  return [...parts.slice(0, kept), ` … ${parts.length - 2 * kept} ${unit} more … `, ...parts.slice(-kept)];
}
