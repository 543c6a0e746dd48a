/** A table, its columns as wide as they need to be and no wider. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text that may stand in a cell. */
export function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\{\{/g, '`{{`');
}

export function code(text: string): string {
  return `\`${text.replace(/\|/g, '\\|')}\``;
}
