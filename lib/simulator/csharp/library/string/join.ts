import type { Library } from '../../binding';
import { argumentNull } from '../../exception';
import { bounded, spend, textOf } from '../../execution';
import { enumerate } from '../../enumerate';
import type { CsArray } from '../../value';
import { checkRange } from '../ranges';
import { compositeFormat } from '../text/composite-format';

const unit = String.fromCharCode;

/** The texts of values in boxed form, one after another. */
export function joined(separator: string, values: Iterable<unknown> | null, parameter = 'values'): string {
  if (values === null) throw argumentNull(parameter);
  let result = '';
  let isFirst = true;
  for (const value of values) {
    spend();
    result = bounded(isFirst ? textOf(value) : result + separator + textOf(value));
    isFirst = false;
  }
  return result;
}

function given(values: unknown): Iterable<unknown> {
  if (values === null) throw argumentNull('values');
  return enumerate(values);
}

function joinPart(separator: string, values: CsArray | null, start: number, count: number): string {
  if (values === null) throw argumentNull('value');
  checkRange(values.items.length, start, count);
  return joined(separator, values.items.slice(start, start + count) as Iterable<unknown>);
}

function concat(...values: readonly unknown[]): string {
  return bounded(values.map(textOf).join(''));
}

function format(text: string | null, ...args: readonly unknown[]): string {
  return compositeFormat(text, args);
}

function formatAll(text: string | null, args: CsArray | null): string {
  if (args === null) throw argumentNull(text === null ? 'format' : 'args');
  return compositeFormat(text, [...args]);
}

/** System.String: joining, concatenating and composite formats. */
export const stringJoinLibrary: Library = {
  'System.String': {
    'Join(string,params string[])': (by: string | null, values: CsArray | null) => joined(by ?? '', values, 'value'),
    'Join(string,params object[])': (by: string | null, values: CsArray | null) => joined(by ?? '', values),
    'Join(string,IEnumerable<string>)': (by: string | null, values: unknown) => joined(by ?? '', given(values)),
    'Join<T>(string,IEnumerable<T>)': (by: string | null, values: unknown) => joined(by ?? '', given(values)),
    'Join(string,string[],int,int)': (by: string | null, values: CsArray | null, start: number, count: number) =>
      joinPart(by ?? '', values, start, count),
    'Join(char,params string[])': (by: number, values: CsArray | null) => joined(unit(by), values, 'value'),
    'Join(char,params object[])': (by: number, values: CsArray | null) => joined(unit(by), values),
    'Join<T>(char,IEnumerable<T>)': (by: number, values: unknown) => joined(unit(by), given(values)),
    'Join(char,string[],int,int)': (by: number, values: CsArray | null, start: number, count: number) =>
      joinPart(unit(by), values, start, count),
    'Concat(object)': concat,
    'Concat(object,object)': concat,
    'Concat(object,object,object)': concat,
    'Concat(object,object,object,object)': concat,
    'Concat(string,string)': concat,
    'Concat(string,string,string)': concat,
    'Concat(string,string,string,string)': concat,
    'Concat(params object[])': (values: CsArray | null) => joined('', values, 'args'),
    'Concat(params string[])': (values: CsArray | null) => joined('', values),
    'Concat(IEnumerable<string>)': (values: unknown) => joined('', given(values)),
    'Concat<T>(IEnumerable<T>)': (values: unknown) => joined('', given(values)),
    'Format(string,object)': format,
    'Format(string,object,object)': format,
    'Format(string,object,object,object)': format,
    'Format(string,params object[])': formatAll,
    'Format(IFormatProvider,string,object)': (_: unknown, text: string | null, one: unknown) => format(text, one),
    'Format(IFormatProvider,string,object,object)': (_: unknown, text: string | null, one: unknown, two: unknown) =>
      format(text, one, two),
    'Format(IFormatProvider,string,object,object,object)': (_: unknown, text: string | null, ...args: unknown[]) =>
      format(text, ...args),
    'Format(IFormatProvider,string,params object[])': (_: unknown, text: string | null, args: CsArray | null) =>
      formatAll(text, args),
  },
};
