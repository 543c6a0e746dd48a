const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
};

/** What a C# string cannot hold as it is, and what XML cannot hold at all. */
const unsafe = /["\\\x00-\x1f\x7f\u2028\u2029\ufffe\uffff\ud800-\udfff]/gu;

/**
 * The C# of a string: quoted and escaped.
 *
 * API Management puts a named value in the place of each `{{name}}` before C# is compiled, strings included, so two
 * braces that are meant as text are written as two strings.
 */
export function stringLiteral(value: string): string {
  const pieces = value.split(/(?<=\{)(?=\{)/).map(quoted);
  return pieces.length === 1 ? pieces[0] : `(${pieces.join(' + ')})`;
}

function quoted(value: string): string {
  return `"${value.replace(unsafe, escaped)}"`;
}

function escaped(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The C# of a whole number that fits an `int`, or an error that says what the number is for. */
export function intLiteral(value: number, what: string): string {
  if (Number.isInteger(value) && Math.abs(value) <= 0x7fffffff) return String(value);
  throw new Error(`${what} is ${value}, expected a whole number of 32 bits`);
}
