import type { Binding, BindingTable, Library } from '../../binding';
import { box } from '../../boxing';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { bounded, checkLength, textOf } from '../../execution';
import { enumerate } from '../../enumerate';
import { known, namedType } from '../../known-types';
import type { CsArray, CsObject } from '../../value';
import { textOfChars } from '../arrays';
import { checkRange } from '../ranges';
import { joined } from '../string/join';
import { replaceText } from '../string/search';
import { compositeFormat } from './composite-format';

const unit = String.fromCharCode;

/** A `StringBuilder`. */
export class CsStringBuilder implements CsObject {
  public readonly csType = namedType('StringBuilder');

  public constructor(public text: string) {}

  public append(text: string): this {
    this.text = bounded(this.text + text);
    return this;
  }

  public insert(at: number, text: string): this {
    if (at < 0 || at > this.text.length) {
      throw argumentOutOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      );
    }
    this.text = bounded(this.text.slice(0, at) + text + this.text.slice(at));
    return this;
  }
}

const valueTypes = [
  'bool',
  'byte',
  'char',
  'decimal',
  'double',
  'float',
  'int',
  'long',
  'sbyte',
  'short',
  'uint',
  'ulong',
  'ushort',
] as const;

/** Append and Insert of everything that has a text. */
function ofValues(): BindingTable {
  return Object.fromEntries(
    valueTypes.flatMap((name) => {
      const write = (value: unknown): string => textOf(box(known[name], value));
      return [
        [`Append(${name})`, (self: CsStringBuilder, value: unknown) => self.append(write(value))] as const,
        [
          `Insert(int,${name})`,
          (self: CsStringBuilder, at: number, value: unknown) => self.insert(at, write(value)),
        ] as const,
      ];
    }),
  );
}

const appending: BindingTable = {
  'Append(string)': (self: CsStringBuilder, value: string | null) => self.append(value ?? ''),
  'Append(object)': (self: CsStringBuilder, value: unknown) => self.append(textOf(value)),
  'Append(StringBuilder)': (self: CsStringBuilder, other: CsStringBuilder | null) => self.append(other?.text ?? ''),
  'Append(char,int)': (self: CsStringBuilder, character: number, count: number) => {
    if (count < 0) throw argumentOutOfRange('repeatCount', 'Non-negative number required.');
    checkLength(count);
    return self.append(unit(character).repeat(count));
  },
  'Append(char[])': (self: CsStringBuilder, characters: CsArray | null) =>
    self.append(characters === null ? '' : textOfChars(characters)),
  'Append(string,int,int)': (self: CsStringBuilder, value: string | null, start: number, count: number) => {
    checkRange((value ?? '').length, start, count);
    return self.append((value ?? '').slice(start, start + count));
  },
  'AppendLine()': (self: CsStringBuilder) => self.append('\r\n'),
  'AppendLine(string)': (self: CsStringBuilder, value: string | null) => self.append(`${value ?? ''}\r\n`),
  'AppendFormat(string,object)': format,
  'AppendFormat(string,object,object)': format,
  'AppendFormat(string,object,object,object)': format,
  'AppendFormat(string,params object[])': (self: CsStringBuilder, text: string | null, args: CsArray) =>
    format(self, text, ...args),
  'AppendFormat(IFormatProvider,string,object)': (
    self: CsStringBuilder,
    _: unknown,
    text: string | null,
    one: unknown,
  ) => format(self, text, one),
  'AppendFormat(IFormatProvider,string,params object[])': (
    self: CsStringBuilder,
    _: unknown,
    text: string | null,
    args: CsArray,
  ) => format(self, text, ...args),
  ...Object.fromEntries<Binding>(
    ['params object[]', 'params string[]'].flatMap((values): (readonly [string, Binding])[] => [
      [
        `AppendJoin(string,${values})`,
        (self: CsStringBuilder, by: string | null, all: CsArray) => self.append(joined(by ?? '', all)),
      ] as const,
      [
        `AppendJoin(char,${values})`,
        (self: CsStringBuilder, by: number, all: CsArray) => self.append(joined(unit(by), all)),
      ] as const,
    ]),
  ),
  'AppendJoin<T>(string,IEnumerable<T>)': (self: CsStringBuilder, by: string | null, all: unknown) =>
    self.append(joined(by ?? '', enumerate(all))),
  'AppendJoin<T>(char,IEnumerable<T>)': (self: CsStringBuilder, by: number, all: unknown) =>
    self.append(joined(unit(by), enumerate(all))),
};

function format(self: CsStringBuilder, text: string | null, ...args: readonly unknown[]): CsStringBuilder {
  return self.append(compositeFormat(text, args));
}

function setLength(self: CsStringBuilder, length: number): void {
  if (length < 0) throw argumentOutOfRange('value', 'Length cannot be less than zero.');
  checkLength(length);
  self.text = self.text.slice(0, length).padEnd(length, '\0');
}

function remove(self: CsStringBuilder, start: number, length: number): CsStringBuilder {
  checkRange(self.text.length, start, length, 'startIndex', 'length');
  self.text = self.text.slice(0, start) + self.text.slice(start + length);
  return self;
}

/** Within a piece of the text. */
function replaceIn(
  self: CsStringBuilder,
  from: string | null,
  to: string,
  start: number,
  count: number,
): CsStringBuilder {
  if (from === null) throw argumentNull('oldValue');
  checkRange(self.text.length, start, count);
  const piece = self.text.slice(start, start + count);
  self.text = bounded(
    self.text.slice(0, start) + replaceText(piece, from, to, 'ordinal') + self.text.slice(start + count),
  );
  return self;
}

function charAt(self: CsStringBuilder, index: number): number {
  if (index >= 0 && index < self.text.length) return self.text.charCodeAt(index);
  throw raise('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

const constructors: BindingTable = {
  '.ctor()': () => new CsStringBuilder(''),
  '.ctor(int)': () => new CsStringBuilder(''),
  '.ctor(int,int)': () => new CsStringBuilder(''),
  '.ctor(string)': (text: string | null) => new CsStringBuilder(text ?? ''),
  '.ctor(string,int)': (text: string | null) => new CsStringBuilder(text ?? ''),
  '.ctor(string,int,int,int)': (text: string | null, start: number, length: number) =>
    new CsStringBuilder((text ?? '').slice(start, start + length)),
};

/** System.Text.StringBuilder; a line ends as on Windows. */
export const stringBuilderLibrary: Library = {
  'System.Text.StringBuilder': {
    ...constructors,
    ...ofValues(),
    ...appending,
    'Insert(int,string)': (self: CsStringBuilder, at: number, value: string | null) => self.insert(at, value ?? ''),
    'Insert(int,object)': (self: CsStringBuilder, at: number, value: unknown) => self.insert(at, textOf(value)),
    'Remove(int,int)': remove,
    'Replace(string,string)': (self: CsStringBuilder, from: string | null, to: string | null) =>
      replaceIn(self, from, to ?? '', 0, self.text.length),
    'Replace(string,string,int,int)': (
      self: CsStringBuilder,
      from: string | null,
      to: string | null,
      start: number,
      count: number,
    ) => replaceIn(self, from, to ?? '', start, count),
    'Replace(char,char)': (self: CsStringBuilder, from: number, to: number) =>
      replaceIn(self, unit(from), unit(to), 0, self.text.length),
    'Replace(char,char,int,int)': (self: CsStringBuilder, from: number, to: number, start: number, count: number) =>
      replaceIn(self, unit(from), unit(to), start, count),
    'Clear()': (self: CsStringBuilder) => {
      self.text = '';
      return self;
    },
    Length: (self: CsStringBuilder) => self.text.length,
    'Length=': setLength,
    '[int]': charAt,
    '[int]=': (self: CsStringBuilder, index: number, character: number) => {
      charAt(self, index);
      self.text = self.text.slice(0, index) + unit(character) + self.text.slice(index + 1);
    },
    'ToString()': (self: CsStringBuilder) => self.text,
    'ToString(int,int)': (self: CsStringBuilder, start: number, length: number) => {
      checkRange(self.text.length, start, length, 'startIndex', 'length');
      return self.text.slice(start, start + length);
    },
    'Equals(StringBuilder)': (self: CsStringBuilder, other: CsStringBuilder | null) => other?.text === self.text,
    'EnsureCapacity(int)': (self: CsStringBuilder, capacity: number) => Math.max(capacity, self.text.length),
  },
};
