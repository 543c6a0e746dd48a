const start = /^[\p{L}_]/u;
const character = /[\p{L}\p{N}\p{M}_.\-\u00b7]/u;

/** A text as the name of an element; what a name may not hold is written as XmlConvert does it: a blank is `_x0020_`. */
export function encodeName(text: string): string {
  if (text === '') return '_';
  return [...text].map((one, index) => ((index === 0 ? start : character).test(one) ? one : escaped(one))).join('');
}

function escaped(one: string): string {
  const code = one.codePointAt(0) as number;
  return `_x${code
    .toString(16)
    .toUpperCase()
    .padStart(code > 0xffff ? 8 : 4, '0')}_`;
}
