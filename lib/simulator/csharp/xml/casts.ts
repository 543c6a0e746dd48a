import type { BindingTable, Library } from '../binding';
import { argumentNull, raise } from '../exception';
import { namedType } from '../known-types';
import { callStatic } from '../library-call';
import { dateStyles, readDateTime } from '../library/time/read-dates';
import { XElement, type XAttribute } from './node';

type Read = (text: string) => unknown;

function parsed(name: string): Read {
  return (text) => callStatic(namedType(name), 'Parse(string)', text.trim());
}

function dateTime(text: string): unknown {
  const date = readDateTime(text.trim(), dateStyles.roundtrip);
  if (date !== undefined) return date;
  throw raise('System.FormatException', `The string '${text}' is not a valid AllXsd value.`);
}

function bool(text: string): boolean {
  const word = text.trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw raise('System.FormatException', `The string '${word}' is not a valid Boolean value.`);
}

const reads: Readonly<Record<string, Read>> = {
  ...Object.fromEntries(
    ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'Guid', 'TimeSpan', 'DateTimeOffset'].map((name) => [
      name,
      parsed(name),
    ]),
  ),
  bool,
  DateTime: dateTime,
};

function textOf(node: XElement | XAttribute): string {
  return node instanceof XElement ? node.value : node.text;
}

function castsOf(type: 'XElement' | 'XAttribute'): BindingTable {
  const parameter = type === 'XElement' ? 'element' : 'attribute';
  const casts = Object.entries(reads).flatMap(([name, read]) => [
    [
      `op_Explicit(${type})${name}`,
      (node: XElement | XAttribute | null) => {
        if (node === null) throw argumentNull(parameter);
        return read(textOf(node));
      },
    ],
    [
      `op_Explicit(${type})${name}?`,
      (node: XElement | XAttribute | null) => (node === null ? null : read(textOf(node))),
    ],
  ]);
  const toText = (node: XElement | XAttribute | null): string | null => (node === null ? null : textOf(node));
  return { ...(Object.fromEntries(casts) as BindingTable), [`op_Explicit(${type})string`]: toText };
}

export const xmlCastLibrary: Library = {
  'System.Xml.Linq.XElement': castsOf('XElement'),
  'System.Xml.Linq.XAttribute': castsOf('XAttribute'),
};
