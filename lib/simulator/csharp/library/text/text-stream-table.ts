import type { Type } from '../../../../expression/types/type';
import type { Binding, BindingTable, Library } from '../../binding';
import { box } from '../../boxing';
import { argumentNull } from '../../exception';
import { textOf } from '../../execution';
import { known, namedType } from '../../known-types';
import type { CsArray, CsObject } from '../../value';
import { compositeFormat } from './composite-format';
import { CsStringBuilder } from './string-builder-table';

/** A `StringReader`. */
export class CsStringReader implements CsObject {
  public readonly csType = namedType('StringReader');
  private at = 0;

  public constructor(private readonly text: string) {}

  public peek(): number {
    return this.at < this.text.length ? this.text.charCodeAt(this.at) : -1;
  }

  public read(): number {
    const unit = this.peek();
    if (unit >= 0) this.at += 1;
    return unit;
  }

  public rest(): string {
    const rest = this.text.slice(this.at);
    this.at = this.text.length;
    return rest;
  }

  /** Up to the end of the line, which is taken too; null at the end of the text. */
  public line(): string | null {
    if (this.at >= this.text.length) return null;
    const ending = /\r\n|[\r\n]/g;
    ending.lastIndex = this.at;
    const found = ending.exec(this.text);
    const line = this.text.slice(this.at, found?.index);
    this.at = found === null ? this.text.length : ending.lastIndex;
    return line;
  }
}

/** A `StringWriter`; a line ends as on Windows. */
class CsStringWriter implements CsObject {
  public readonly csType = namedType('StringWriter');

  public constructor(public readonly builder = new CsStringBuilder('')) {}
}

const written = [
  'bool',
  'char',
  'decimal',
  'double',
  'float',
  'int',
  'long',
  'object',
  'string',
  'uint',
  'ulong',
] as const;

/** Write and WriteLine of everything that has a text. */
function writing(): BindingTable {
  const entries = written.flatMap((name): (readonly [string, Binding])[] => {
    const type: Type = known[name];
    const text = (value: unknown): string => textOf(box(type, value));
    return [
      [`Write(${name})`, (self: CsStringWriter, value: unknown) => void self.builder.append(text(value))],
      [`WriteLine(${name})`, (self: CsStringWriter, value: unknown) => void self.builder.append(`${text(value)}\r\n`)],
    ];
  });
  return {
    ...Object.fromEntries(entries),
    'WriteLine()': (self: CsStringWriter) => void self.builder.append('\r\n'),
    'Write(string,params object[])': (self: CsStringWriter, format: string | null, args: CsArray) =>
      void self.builder.append(compositeFormat(format, [...args])),
  };
}

/** System.IO.StringReader and StringWriter. */
export const textStreamLibrary: Library = {
  'System.IO.StringReader': {
    '.ctor(string)': (text: string | null) => {
      if (text === null) throw argumentNull('s');
      return new CsStringReader(text);
    },
  },
  'System.IO.TextReader': {
    'Peek()': (self: CsStringReader) => self.peek(),
    'Read()': (self: CsStringReader) => self.read(),
    'ReadLine()': (self: CsStringReader) => self.line(),
    'ReadToEnd()': (self: CsStringReader) => self.rest(),
    'Close()': () => undefined,
    'Dispose()': () => undefined,
  },
  'System.IO.StringWriter': {
    '.ctor()': () => new CsStringWriter(),
    '.ctor(IFormatProvider)': () => new CsStringWriter(),
    '.ctor(StringBuilder)': (builder: CsStringBuilder) => new CsStringWriter(builder),
    'GetStringBuilder()': (self: CsStringWriter) => self.builder,
    'ToString()': (self: CsStringWriter) => self.builder.text,
  },
  'System.IO.TextWriter': {
    ...writing(),
    NewLine: () => '\r\n',
    'Flush()': () => undefined,
    'Close()': () => undefined,
    'Dispose()': () => undefined,
  },
};
