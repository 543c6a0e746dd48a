import { typeText } from './binding';
import { Boxed } from './boxing';
import { CsDecimal } from './decimal';
import { callMember, textOf } from './execution';
import { Response } from '../message/messages';
import { isBytes } from './json/content';
import { tokenFromObject } from './json/from-object';
import { JToken } from './json/token';
import { jsonText } from './json/writer';
import { bytesOf } from './library/arrays';
import { formatDate } from './library/time/date-format';
import { CsDateTime } from './library/time/date-time';
import { CsDateTimeOffset } from './library/time/date-time-offset';
import { dotnetName } from './type-name';
import { TypeObject } from './type-object';
import { EnumValue, typeOf } from './value';
import { XNode } from './xml/node';
import { nodeText } from './xml/writer';

/** A result as the evaluator tells it: the full .NET name of its type, and its text in invariant culture. */
export interface Description {
  readonly type: string | null;
  readonly value: string | null;
}

/** Describes a value in boxed form. To be called within the execution: a lazy query is worked out here. */
export function describe(value: unknown): Description {
  const type = typeOf(value);
  if (type === undefined) return { type: null, value: null };
  // .NET keeps the class of its type objects to itself.
  const name = value instanceof TypeObject ? 'System.RuntimeType' : dotnetName(type);
  return { type: name, value: describedText(value as NonNullable<unknown>) };
}

function describedText(value: NonNullable<unknown>): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return textOf(value);
  if (value instanceof Boxed) return numberText(value);
  if (value instanceof CsDecimal) return value.toString();
  if (value instanceof EnumValue) return value.name;
  if (value instanceof JToken) return jsonText(value, false);
  if (value instanceof CsDateTime) return formatDate(value, 'o');
  if (value instanceof CsDateTimeOffset) return formatDate(value.clock, 'o', value.offsetTicks);
  if (value instanceof Response) return String(value.statusCode);
  if (isBytes(value)) return Buffer.from(bytesOf(value)).toString('base64');
  if (value instanceof XNode) return nodeText(value, false);
  return isCollection(value) ? jsonText(tokenFromObject(value), false) : textOf(value);
}

function numberText(value: Boxed): string {
  const name = typeText(value.csType);
  return name === 'double' || name === 'float' ? (callMember(value, 'ToString(string)', 'R') as string) : textOf(value);
}

function isCollection(value: object): boolean {
  return Symbol.iterator in value;
}
