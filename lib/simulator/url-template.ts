import { decodeText } from './message/url';

/** The values that a URL template such as `/deployments/{id}/*` takes from a path; none where it does not match. */
export function matchTemplate(template: string, path: string): Record<string, string> {
  const names: string[] = [];
  const parts = template.split('?', 1)[0].split(/(\{[^{}]+\}|\*)/);
  const pattern = parts.map((part) => {
    if (part === '*') return '.*';
    if (!part.startsWith('{')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // `{*path}` and `{path}` with a star in front take slashes too.
    const greedy = part.startsWith('{*');
    names.push(part.slice(greedy ? 2 : 1, -1));
    return greedy ? '(.*)' : '([^/]+)';
  });
  const match = new RegExp(`^${pattern.join('')}/?$`, 'i').exec(path);
  return Object.fromEntries(match === null ? [] : names.map((name, index) => [name, decodeText(match[index + 1])]));
}
