import { decodeText } from './message/url';

type Matched = Record<string, string>;

/** The values that a URL template such as `/deployments/{id}/*` takes from a path; none where it does not match. */
export function matchTemplate(template: string, path: string): Matched {
  const wanted = segments(template.split('?', 1)[0]);
  const given = segments(path);
  const matched: Matched = {};
  for (const [index, segment] of wanted.entries()) {
    const rest = /^\*$|^\{\*([^{}]+)\}$/.exec(segment);
    if (rest !== null) {
      // What stands for the rest of the path is the last of a template.
      if (rest[1] !== undefined) matched[rest[1]] = decodeText(given.slice(index).join('/'));
      return matched;
    }
    if (index >= given.length || !matchSegment(segment, given[index], matched)) return {};
  }
  return given.length === wanted.length ? matched : {};
}

function segments(path: string): string[] {
  return path.replace(/^\/|\/$/g, '').split('/');
}

/** A segment is a text, or a parameter with text around it. */
function matchSegment(wanted: string, given: string, matched: Matched): boolean {
  const parameter = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(wanted);
  if (parameter === null) return wanted.toLowerCase() === given.toLowerCase();
  const [, before, name, after] = parameter;
  const value = given.slice(before.length, given.length - after.length);
  if (value === '' || before + value + after !== given) return false;
  matched[name] = decodeText(value);
  return true;
}
