import { bounded, textOf } from '../execution';
import { Boxed } from '../boxing';
import { CsDecimal } from '../decimal';
import { formatDouble } from '../library/text/number-format';
import { CsDateTime } from '../library/time/date-time';
import { CsDateTimeOffset } from '../library/time/date-time-offset';
import { CsArray, EnumValue } from '../value';
import { bytesOf } from '../library/arrays';
import { dateOffsetText, dateText } from './dates';
import { JArray, JObject, JProperty, JRaw, type JToken, type JValue } from './token';

/** On Windows, where the service runs, indented JSON has these line ends. */
const NEW_LINE = '\r\n';

/** A token as JSON text, indented by two blanks a level or compact. */
export function jsonText(token: JToken, indented: boolean): string {
  const parts: string[] = [];
  write(token, indented ? NEW_LINE : '', parts);
  return bounded(parts.join(''));
}

/** `margin` is the line end with the blanks of this level; empty for compact text. */
function write(token: JToken, margin: string, parts: string[]): void {
  if (token instanceof JObject) {
    writeAll(token.children, '{}', margin, parts, (child, inner) => {
      writeProperty(child as JProperty, inner, parts);
    });
  } else if (token instanceof JArray) {
    writeAll(token.children, '[]', margin, parts, (child, inner) => {
      write(child, inner, parts);
    });
  } else if (token instanceof JProperty) {
    writeProperty(token, margin, parts);
  } else {
    parts.push(valueText(token as JValue));
  }
}

function writeProperty({ name, value }: JProperty, margin: string, parts: string[]): void {
  parts.push(quoted(name), margin === '' ? ':' : ': ');
  write(value, margin, parts);
}

function writeAll(
  children: readonly JToken[],
  brackets: string,
  margin: string,
  parts: string[],
  one: (child: JToken, inner: string) => void,
): void {
  if (children.length === 0) {
    parts.push(brackets);
    return;
  }
  const inner = margin === '' ? '' : `${margin}  `;
  children.forEach((child, index) => {
    parts.push(index === 0 ? brackets[0] : ',', inner);
    one(child, inner);
  });
  parts.push(margin, brackets[1]);
}

function valueText(token: JValue): string {
  const { value } = token;
  if (token instanceof JRaw) return (value as string | null) ?? '';
  if (token.kind === 'Undefined') return 'undefined';
  if (token.kind === 'Comment') return `/*${textOf(value)}*/`;
  return scalarText(value);
}

/** A value in boxed form as JSON. */
export function scalarText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
    case 'bigint':
      return String(value);
    default:
      return value === null || value === undefined ? 'null' : objectText(value);
  }
}

function objectText(value: object): string {
  if (value instanceof Boxed) return boxedText(value);
  if (value instanceof CsDecimal) return withPoint(value.toString());
  if (value instanceof CsDateTime) return quoted(dateText(value));
  if (value instanceof CsDateTimeOffset) return quoted(dateOffsetText(value));
  if (value instanceof EnumValue) return String(value.value);
  if (value instanceof CsArray) return quoted(Buffer.from(bytesOf(value)).toString('base64'));
  return quoted(textOf(value));
}

function boxedText({ csType, value }: Boxed): string {
  const { displayName } = csType.definition;
  if (displayName === 'char') return quoted(String.fromCharCode(value as number));
  if (displayName !== 'double' && displayName !== 'float') return String(value);
  if (!Number.isFinite(value)) return quoted(formatDouble(value as number, 'R'));
  return withPoint(formatDouble(value as number, 'R', displayName === 'float'));
}

function withPoint(digits: string): string {
  return /[.eE]/.test(digits) ? digits : `${digits}.0`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"', '\\': '\\\\', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r',
}; // prettier-ignore

/** A text in double quotes, escaped as Newtonsoft.Json does it. */
export function quoted(text: string): string {
  const escaped = text.replace(/["\\\u0000-\u001f\u0085\u2028\u2029]/g, (character) => {
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
