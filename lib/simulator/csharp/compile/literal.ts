import type { InterpolatedString, InterpolationHole, Literal } from '../../../expression/ast';
import { nullType } from '../../../expression/types/type';
import { callMember, checkLength, textOf } from '../execution';
import { CsDecimal } from '../decimal';
import { NotModelled } from '../exception';
import { known } from '../known-types';
import { typeOf } from '../value';
import { isReference } from '../../../expression/check/conversion';
import { namedType } from '../known-types';
import type { Code, Frame } from './code';
import { constantCode } from './code';
import type { Compiler } from './compiler';
import { boxed, convert } from './convert';
import type { Names } from './names';
import { joined, textCode } from './text';

export function literalCode(node: Literal): Code {
  const { type, value } = node;
  if (type === 'null') return constantCode(nullType, null);
  if (type === 'bool' || type === 'string') return constantCode(known[type], value);
  const text = String(value);
  if (type === 'char') return constantCode(known.char, text.charCodeAt(0));
  if (type === 'float') return constantCode(known.float, Math.fround(Number(text)));
  if (type === 'double') return constantCode(known.double, Number(text));
  if (type === 'decimal') return decimalLiteral(text);
  return integerLiteral(type, BigInt(text));
}

function decimalLiteral(text: string): Code {
  const value = CsDecimal.parse(text);
  if (value === undefined) throw new NotModelled(`the decimal literal ${text}`);
  return constantCode(known.decimal, value);
}

/** A literal has the first type of int, uint, long and ulong that its suffix allows and that can hold it. */
function integerLiteral(type: 'int' | 'uint' | 'long' | 'ulong', value: bigint): Code {
  if (type === 'int' && value <= 0x7fffffffn) return constantCode(known.int, Number(value));
  if ((type === 'int' || type === 'uint') && value <= 0xffffffffn) return constantCode(known.uint, Number(value));
  const isUnsigned = type === 'ulong' || type === 'uint' || value >= 2n ** 63n;
  return constantCode(isUnsigned ? known.ulong : known.long, value);
}

// ── $"…" ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export function interpolatedCode(compiler: Compiler, node: InterpolatedString, names: Names): Code {
  const texts = node.parts.map((part) => {
    if (part.kind === 'hole') return holeText(compiler, part, names);
    const value = withoutDoubledBraces(part.value);
    return () => value;
  });
  if (texts.length === 0) return constantCode(known.string, '');
  return { type: known.string, run: joined(texts) };
}

/** Named values are replaced before C# is read: what still looks like one is a text between escaped braces. */
function withoutDoubledBraces(text: string): string {
  return text.replace(/\{\{([\w.-]+)\}\}/g, '{$1}');
}

function holeText(compiler: Compiler, node: InterpolationHole, names: Names): (frame: Frame) => string {
  const value = compiler.expression(node.expression, names);
  const text = node.format === undefined ? textCode(value) : formattedText(compiler, value, node.format, names);
  if (node.alignment === undefined) return text;
  const width = convert(compiler, compiler.expression(node.alignment, names), known.int, names).run;
  return (frame) => aligned(text(frame), width(frame) as number);
}

function formattedText(compiler: Compiler, code: Code, format: string, names: Names): (frame: Frame) => string {
  const value = boxed(compiler, code, names);
  return (frame) => formatted(value(frame), format);
}

const formattable = namedType('IFormattable');

/** What a value that knows formats makes of one; all others ignore it. */
function formatted(value: unknown, format: string): string {
  const type = typeOf(value);
  if (type === undefined || !isReference(type, formattable)) return textOf(value);
  return (callMember(value, 'ToString(string,IFormatProvider)', format, null) as string | null) ?? '';
}

function aligned(text: string, width: number): string {
  checkLength(Math.abs(width));
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}
