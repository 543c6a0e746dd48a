/** Minimal documents for the examples of rules: only what a rule speaks of is written out in its file. */

export function document(...sections: readonly string[]): string {
  return `<policies>\n${sections.map(indented).join('')}</policies>\n`;
}

export function inbound(...policies: readonly string[]): string {
  return document(element('inbound', ...policies));
}

export function backend(...policies: readonly string[]): string {
  return document(element('backend', ...policies));
}

export function outbound(...policies: readonly string[]): string {
  return document(element('outbound', ...policies));
}

export function fragment(...policies: readonly string[]): string {
  return `<fragment>\n${policies.map(indented).join('')}</fragment>\n`;
}

/** Any element with others in it: `tag` may hold attributes. */
export function element(tag: string, ...children: readonly string[]): string {
  return `<${tag}>\n${children.map(indented).join('')}</${tag.split(' ')[0]}>`;
}

function indented(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('');
}
