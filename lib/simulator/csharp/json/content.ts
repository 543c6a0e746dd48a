import { Boxed } from '../boxing';
import { CsDecimal } from '../decimal';
import { enumerate } from '../enumerate';
import { raise } from '../exception';
import { CsDateTime } from '../library/time/date-time';
import { CsDateTimeOffset } from '../library/time/date-time-offset';
import { CsTimeSpan } from '../library/time/time-span';
import { dotnetName } from '../type-name';
import { CsArray, EnumValue, typeOf } from '../value';
import { JArray, JToken, JValue, nullToken, type JContainer, type TokenKind } from './token';

/** The kind of token that a value in boxed form makes; undefined for what is no single value. */
export function kindOfValue(value: unknown): TokenKind | undefined {
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
    case 'bigint':
      return 'Integer';
    default:
      return value === null || value === undefined ? 'Null' : kindOfObject(value);
  }
}

function kindOfObject(value: object): TokenKind | undefined {
  if (value instanceof Boxed) {
    const { displayName } = value.csType.definition;
    if (displayName === 'char') return 'String';
    return displayName === 'double' || displayName === 'float' ? 'Float' : 'Integer';
  }
  if (value instanceof CsDecimal) return 'Float';
  if (value instanceof CsDateTime || value instanceof CsDateTimeOffset) return 'Date';
  if (value instanceof CsTimeSpan) return 'TimeSpan';
  if (value instanceof EnumValue) return 'Integer';
  if (isBytes(value)) return 'Bytes';
  const type = typeOf(value);
  const name = type?.kind === 'named' ? type.definition.name : '';
  return name === 'Guid' || name === 'Uri' ? name : undefined;
}

export function isBytes(value: unknown): value is CsArray {
  return value instanceof CsArray && value.element.kind === 'named' && value.element.definition.displayName === 'byte';
}

/** `new JValue(value)` for a value of whatever type; a char is taken by the constructor of its own and by the serializer. */
export function valueToken(value: unknown, takesChar = false): JValue {
  if (value === null || value === undefined) return nullToken();
  const kind = kindOfValue(value);
  const type = typeOf(value);
  const isChar = value instanceof Boxed && value.csType.definition.displayName === 'char';
  if (kind === undefined || (isChar && !takesChar)) {
    throw raise(
      'System.ArgumentException',
      `Could not determine JSON object type for type ${type === undefined ? 'null' : dotnetName(type)}.`,
    );
  }
  return new JValue(isChar ? String.fromCharCode(value.value as number) : value, kind);
}

function isMany(content: unknown): boolean {
  if (typeof content !== 'object' || content === null || content instanceof JToken || isBytes(content)) return false;
  return Symbol.iterator in content;
}

function tokenOf(content: unknown): JToken {
  return content instanceof JToken ? content : valueToken(content);
}

/** Puts what a constructor or `Add` was given into a container: a token, a value, or a collection of these. */
export function addContent(container: JContainer, content: unknown, index = container.children.length): number {
  if (!isMany(content)) {
    container.insertAt(index, tokenOf(content));
    return index + 1;
  }
  let next = index;
  for (const item of [...enumerate(content)]) next = addContent(container, item, next);
  return next;
}

/** What a property holds when it is made of this. */
export function propertyContent(content: unknown): JToken {
  return isMany(content) ? arrayOfContent(content) : tokenOf(content);
}

export function arrayOfContent(content: unknown): JArray {
  const array = new JArray();
  addContent(array, content);
  return array;
}
