import type { Library } from '../binding';
import { box } from '../boxing';
import { callMember, textOf } from '../execution';
import { known } from '../known-types';
import { compareValues } from '../library/equality';
import { formatValue } from '../library/text/composite-format';
import { equalTokens } from './compare';
import { valueToken } from './content';
import { compareNumbers } from './path';
import { JRaw, JValue, nullToken, type JToken } from './token';

/** The constructors that take a value whose slot form is not its boxed form. */
const boxedConstructors = Object.fromEntries(
  (['char', 'double', 'float', 'ulong'] as const).map((name) => [
    `.ctor(${name})`,
    (slot: unknown) => valueToken(box(known[name], slot), true),
  ]),
);

const plainConstructors = Object.fromEntries(
  ['DateTime', 'DateTimeOffset', 'Guid', 'TimeSpan', 'bool', 'decimal', 'long', 'object'].map((name) => [
    `.ctor(${name})`,
    (value: unknown) => valueToken(value),
  ]),
);

/** `JValue.ToString()`: the value's own text, empty for null. */
function ownText(self: JValue): string {
  return self.value === null ? '' : textOf(self.value);
}

function formatted(self: JValue, format: string | null): string {
  return self.value === null ? '' : formatValue(self.value, format);
}

function compare(self: JValue, other: JValue | null): number {
  if (other === null) return 1;
  const areNumbers = [self, other].every(({ kind }) => kind === 'Integer' || kind === 'Float');
  return areNumbers ? compareNumbers(self, other) : compareValues(self.value, other.value);
}

export const valueLibrary: Library = {
  'Newtonsoft.Json.Linq.JValue': {
    ...plainConstructors,
    ...boxedConstructors,
    '.ctor(string)': (text: string | null) => new JValue(text, 'String'),
    '.ctor(Uri)': (uri: unknown) => new JValue(uri, uri === null ? 'Null' : 'Uri'),
    '.ctor(JValue)': (other: JValue) => other.clone(),
    'CreateNull()': () => nullToken(),
    'CreateUndefined()': () => new JValue(null, 'Undefined'),
    'CreateString(string)': (text: string | null) => new JValue(text, 'String'),
    'CreateComment(string)': (text: string | null) => new JValue(text, 'Comment'),
    Value: (self: JValue) => self.value,
    'Value=': (self: JValue, value: unknown) => {
      self.assign(valueToken(value));
    },
    'ToString()': ownText,
    'ToString(string)': formatted,
    'ToString(IFormatProvider)': ownText,
    'ToString(string,IFormatProvider)': formatted,
    'Equals(JValue)': (self: JValue, other: JValue | null) => other !== null && equalTokens(self, other),
    'Equals(object)': (self: JValue, other: unknown) => other instanceof JValue && equalTokens(self, other),
    'GetHashCode()': (self: JValue) => (self.value === null ? 0 : callMember(self.value, 'GetHashCode()')),
    'CompareTo(JValue)': compare,
    'CompareTo(object)': (self: JValue, other: unknown) =>
      other instanceof JValue || other === null ? compare(self, other) : compare(self, valueToken(other)),
  },
  'Newtonsoft.Json.Linq.JRaw': {
    '.ctor(object)': (text: unknown) => new JRaw(text === null ? null : textOf(text)),
    '.ctor(JRaw)': (other: JRaw): JToken => other.clone(),
  },
};
