import type { Library } from '../binding';
import { forTypes } from '../binding';
import { box } from '../boxing';
import { NotModelled, raise } from '../exception';
import { textOf } from '../execution';
import { known } from '../known-types';
import type { CsArray, EnumValue } from '../value';
import { typeOf } from '../value';
import { dotnetName } from '../type-name';
import { deepEquals } from './compare';
import { addContent, valueToken } from './content';
import { scalarOf, tokenAs, tokenReader } from './convert';
import { requiredTokenFromObject } from './from-object';
import { selectToken, selectTokens } from './path';
import { parseToken, pathText } from './reader';
import type { JToken } from './token';
import { JArray, JContainer, JObject, JProperty, JValue } from './token';
import { objectFromToken } from './to-object';
import { tokenSequence } from './sequence';
import { jsonText } from './writer';

/** The types that turn into a token by themselves. */
const implicit = [
  'bool', 'byte', 'sbyte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'DateTime',
  'DateTimeOffset', 'TimeSpan', 'Guid',
]; // prettier-ignore

const valueConversions = Object.fromEntries(
  implicit.flatMap((name) => {
    const type = name in known ? known[name as keyof typeof known] : undefined;
    const convert = (slot: unknown): JToken =>
      valueToken(type === undefined ? slot : slot === null ? null : box(type, slot));
    return [
      [`op_Implicit(${name})JToken`, convert],
      [`op_Implicit(${name}?)JToken`, convert],
    ];
  }),
);

function siblings(self: JToken): readonly JToken[] {
  return self.parent?.children ?? [self];
}

function sibling(self: JToken, distance: number): JToken | null {
  return siblings(self)[siblings(self).indexOf(self) + distance] ?? null;
}

function ancestors(self: JToken): JToken[] {
  const found: JToken[] = [];
  for (let next = self.parent; next !== null; next = next.parent) found.push(next);
  return found;
}

export function pathOf(self: JToken): string {
  const steps: (string | number)[] = [];
  for (const token of [self, ...ancestors(self)]) {
    if (token instanceof JProperty) steps.unshift(token.name);
    else if (token.parent instanceof JArray) steps.unshift(token.parent.children.indexOf(token));
  }
  return pathText(steps);
}

function addBeside(self: JToken, content: unknown, distance: 0 | 1): void {
  const parent = self.parent;
  if (parent === null) throw raise('System.InvalidOperationException', 'The parent is missing.');
  addContent(parent, content, parent.children.indexOf(self) + distance);
}

function noChildren(self: JToken): Error {
  return raise('System.InvalidOperationException', `Cannot access child value on ${dotnetName(self.csType)}.`);
}

export function firstOf(self: JToken): JToken | null {
  if (!(self instanceof JContainer)) throw noChildren(self);
  return self.children[0] ?? null;
}

export function lastOf(self: JToken): JToken | null {
  if (!(self instanceof JContainer)) throw noChildren(self);
  return self.children[self.children.length - 1] ?? null;
}

function formatted(self: JToken, formatting: EnumValue, converters?: CsArray): string {
  if ((converters?.items.length ?? 0) > 0) throw new NotModelled('JsonConverter');
  return jsonText(self, formatting.name === 'Indented');
}

export const tokenLibrary: Library = {
  'Newtonsoft.Json.Linq.JToken': {
    ...valueConversions,
    // A text is a String token even where it is null.
    'op_Implicit(string)JToken': (text: string | null) => new JValue(text, 'String'),
    'op_Implicit(byte[])JToken': (bytes: CsArray | null) => valueToken(bytes),
    'op_Implicit(Uri)JToken': (uri: unknown) => valueToken(uri),
    'Parse(string)': (text: string | null) => parseToken(requireText(text)),
    'FromObject(object)': requiredTokenFromObject,
    'DeepEquals(JToken,JToken)': deepEquals,
    'DeepClone()': (self: JToken) => self.clone(),
    'Clone()': (self: JToken) => self.clone(),
    'ToString()': (self: JToken) => jsonText(self, true),
    'ToString(Formatting,params JsonConverter[])': formatted,
    Type: (self: JToken) => self.type,
    HasValues: (self: JToken) => self.children.length > 0,
    Parent: (self: JToken) => self.parent,
    Root: (self: JToken) => self.root,
    Path: pathOf,
    First: firstOf,
    Last: lastOf,
    Next: (self: JToken) => sibling(self, 1),
    Previous: (self: JToken) => sibling(self, -1),
    '[object]': (self: JToken) => {
      throw noChildren(self);
    },
    '[object]=': (self: JToken) => {
      throw raise('System.InvalidOperationException', `Cannot set child value on ${dotnetName(self.csType)}.`);
    },
    'Children()': (self: JToken) => tokenSequence(() => self, 'children'),
    'Children<T>()': forTypes((typeArgument) => {
      const type = typeArgument('T');
      return (self: JToken) => tokenSequence(() => self, 'children', type);
    }),
    'Values<T>()': forTypes((typeArgument) => {
      const type = typeArgument('T');
      return (self: JToken) => {
        if (!(self instanceof JContainer)) throw noChildren(self);
        return tokenSequence(() => [...self].map((child) => tokenAs(child, type)), 'sequence', type);
      };
    }),
    'Value<T>(object)': forTypes((typeArgument) => {
      const read = tokenReader(typeArgument('T'));
      return (self: JToken, key: unknown) => read(childOf(self, key));
    }),
    'ToObject<T>()': forTypes((typeArgument) => {
      const type = typeArgument('T');
      return (self: JToken) => (scalarOf(self, type) ?? { value: objectFromToken(self, type) }).value;
    }),
    'SelectToken(string)': (self: JToken, path: string) => selectToken(self, path, false),
    'SelectToken(string,bool)': selectToken,
    'SelectTokens(string)': (self: JToken, path: string) =>
      tokenSequence(() => selectTokens(self, path, false), 'sequence'),
    'SelectTokens(string,bool)': (self: JToken, path: string, mustMatch: boolean) =>
      tokenSequence(() => selectTokens(self, path, mustMatch), 'sequence'),
    'Remove()': (self: JToken) => {
      self.requireParent().removeChild(self);
    },
    'Replace(JToken)': (self: JToken, by: JToken | null) => {
      self.requireParent().replaceChild(self, by);
    },
    'AddAfterSelf(object)': (self: JToken, content: unknown) => {
      addBeside(self, content, 1);
    },
    'AddBeforeSelf(object)': (self: JToken, content: unknown) => {
      addBeside(self, content, 0);
    },
    'AfterSelf()': (self: JToken) =>
      tokenSequence(() => siblings(self).slice(siblings(self).indexOf(self) + 1), 'sequence'),
    'BeforeSelf()': (self: JToken) =>
      tokenSequence(() => siblings(self).slice(0, siblings(self).indexOf(self)), 'sequence'),
    'Ancestors()': (self: JToken) => tokenSequence(() => ancestors(self), 'sequence'),
    'AncestorsAndSelf()': (self: JToken) => tokenSequence(() => [self, ...ancestors(self)], 'sequence'),
  },
};

export function requireText(text: string | null): string {
  if (text === null) throw raise('System.ArgumentNullException', 'Value cannot be null.\r\nParameter name: s');
  return text;
}

/** `token[key]` with a key that is known at run time only. */
export function childOf(self: JToken, key: unknown): JToken | null {
  if (self instanceof JArray) {
    if (typeof key !== 'number') throw badKey(self, key, 'Int32 array index expected.');
    return self.at(key);
  }
  if (self instanceof JObject) {
    if (typeof key !== 'string') throw badKey(self, key, 'Object property name expected.');
    return self.get(key);
  }
  throw noChildren(self);
}

export function badKey(self: JToken, key: unknown, expected: string): Error {
  if (key === null) return raise('System.ArgumentNullException', 'Value cannot be null.\r\nParameter name: key');
  const shown = typeof key === 'string' ? `"${key}"` : typeOf(key) === undefined ? 'null' : textOf(key);
  return raise(
    'System.ArgumentException',
    `Accessed ${self.csType.definition.name} values with invalid key value: ${shown}. ${expected}`,
  );
}
