import { asInstanceOf } from '../../../../expression/types/hierarchy';
import { typeLibrary } from '../../../../expression/types/library';
import { argumentNull, raise } from '../../exception';
import { bounded, callMember, checkLength, textOf } from '../../execution';
import { typeOf } from '../../value';

/** A value in boxed form as `{0:format}` writes it. */
export function formatValue(value: unknown, format: string | null): string {
  if (value === null || value === undefined) return '';
  if (format === null || format === '') return textOf(value);
  const type = typeOf(value);
  const formattable = typeLibrary().find('IFormattable', 0);
  if (type === undefined || formattable === undefined || asInstanceOf(type, formattable) === undefined) {
    return textOf(value);
  }
  return callMember(value, 'ToString(string,IFormatProvider)', format, null) as string;
}

/** Filled up with blanks: before the text for a positive width, after it for a negative one. */
export function aligned(text: string, width: number): string {
  checkLength(Math.abs(width));
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** `string.Format`. */
export function compositeFormat(format: string | null, args: readonly unknown[]): string {
  if (format === null) throw argumentNull('format');
  let result = '';
  for (const token of format.match(tokenPattern) ?? []) {
    if (token === '{{' || token === '}}') result += token[0];
    else if (token.startsWith('{')) result += holeText(token, args);
    else if (token === '}') throw badFormat();
    else result += token;
    bounded(result);
  }
  return result;
}

/** Doubled braces, holes as far as they reach, single closing braces, and what is between. */
const tokenPattern = /\{\{|\}\}|\{[^{}]*\}?|\}|[^{}]+/g;

function holeText(token: string, args: readonly unknown[]): string {
  const hole = /^\{(\d{1,7}) *(?:, *(-?\d{1,7}) *)?(?::([^]*))?\}$/.exec(token);
  if (hole === null) throw badFormat();
  const index = Number(hole[1]);
  if (index >= args.length) {
    throw raise(
      'System.FormatException',
      'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
    );
  }
  const text = formatValue(args[index], hole[3] ?? null);
  return aligned(text, Number(hole[2] ?? '0'));
}

function badFormat(): Error {
  return raise('System.FormatException', 'Input string was not in a correct format.');
}
