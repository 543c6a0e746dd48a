import { bounded } from '../../execution';
import type { CsMatch, CsRegex } from './regex';

/** Puts a replacement pattern together for a match: `$1`, `${name}`, `$&`, `$$` and the like. */
export function expand(pattern: string, match: CsMatch): string {
  if (!pattern.includes('$')) return pattern;
  return bounded(
    pattern.replace(
      /\$(?:(\d+)|\{(\w+)\}|([$&`'+_]))/g,
      (whole: string, number?: string, name?: string, sign?: string) => {
        if (sign !== undefined) return expandSign(sign, match);
        const wanted = number ?? name ?? '';
        const group = match.group(/^\d+$/.test(wanted) ? String(Number(wanted)) : wanted);
        // What names no group stands for itself.
        return group === undefined ? whole : group.value;
      },
    ),
  );
}

function expandSign(sign: string, match: CsMatch): string {
  switch (sign) {
    case '&':
      return match.value;
    case '`':
      return match.around[0];
    case "'":
      return match.around[1];
    case '+':
      return match.groups[match.groups.length - 1].value;
    case '_':
      return match.input;
    default:
      return '$';
  }
}

/** Replaces up to so many matches, all of them for -1. */
export function replaceMatches(
  regex: CsRegex,
  text: string,
  count: number,
  start: number,
  by: (match: CsMatch) => string,
): string {
  let result = '';
  let done = 0;
  let left = count < 0 ? Infinity : count;
  if (left === 0) return text;
  for (const match of regex.matches(text, start)) {
    result = bounded(result + text.slice(done, match.span.start) + by(match));
    done = match.span.end;
    if (--left <= 0) break;
  }
  return bounded(result + text.slice(done));
}

/** The pieces between matches, and what the groups of each match captured. */
export function splitAtMatches(regex: CsRegex, text: string, count: number, start: number): string[] {
  if (count === 1) return [text];
  const pieces: string[] = [];
  let done = 0;
  let left = count === 0 ? Infinity : count - 1;
  for (const match of regex.matches(text, start)) {
    pieces.push(text.slice(done, match.span.start));
    for (const group of match.groups.slice(1)) if (group.success) pieces.push(group.value);
    done = match.span.end;
    if (--left <= 0) break;
  }
  return [...pieces, text.slice(done)];
}
