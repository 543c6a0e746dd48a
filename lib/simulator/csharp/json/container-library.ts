import type { Library } from '../binding';
import { raise } from '../exception';
import { CsPair } from '../library/collections/pair';
import { compareTexts, comparisonOf } from '../library/text/collation';
import { genericType, namedType, known } from '../known-types';
import type { CsArray, CsObject, EnumValue, Ref } from '../value';

import { addContent, arrayOfContent, propertyContent } from './content';
import { requiredTokenFromObject } from './from-object';
import { merge, MergeSettings } from './merge';
import { descendants } from './path';
import { parseArray, parseObject } from './reader';
import { propertySequence, tokenSequence } from './sequence';
import { badKey, requireText } from './token-library';
import { JArray, JObject, JProperty, type JContainer, type JToken } from './token';

const pairType = genericType('KeyValuePair', known.string, namedType('JToken'));
const pairsType = genericType('IEnumerable', pairType);

/** What foreach walks over a JObject: its names with their values. */
class ObjectPairs implements CsObject {
  public readonly csType = pairsType;

  public constructor(private readonly object: JObject) {}

  public *[Symbol.iterator](): Iterator<unknown> {
    for (const property of this.object) {
      const { name, value } = property as JProperty;
      yield new CsPair(pairType, name, value);
    }
  }
}

function objectOfContent(content: unknown): JObject {
  const object = new JObject();
  addContent(object, content);
  return object;
}

function findProperty(self: JObject, name: string | null, comparison: EnumValue): JProperty | null {
  const exact = name === null ? null : self.property(name);
  const how = comparisonOf(comparison.value);
  if (exact !== null || how === undefined || how === 'ordinal') return exact;
  return self.children.find((property) => compareTexts(property.name, name, how) === 0) ?? null;
}

function required<T extends JToken>(token: JToken, type: abstract new (...args: never[]) => T, name: string): T {
  if (token instanceof type) return token;
  throw raise('System.ArgumentException', `Object serialized to ${token.kind}. ${name} instance expected.`);
}

/** `Contains` and `Remove` of an array ask for the same token, or an equal value. */
function indexOf(self: JArray, item: JToken | null): number {
  return self.children.findIndex((own) => own === item);
}

const containerLibrary: Library = {
  'Newtonsoft.Json.Linq.JContainer': {
    Count: (self: JContainer) => self.children.length,
    'Add(object)': (self: JContainer, content: unknown) => {
      addContent(self, content);
    },
    'AddFirst(object)': (self: JContainer, content: unknown) => {
      addContent(self, content, 0);
    },
    'Descendants()': (self: JContainer) => tokenSequence(() => descendants(self), 'sequence'),
    'DescendantsAndSelf()': (self: JContainer) => tokenSequence(() => [self, ...descendants(self)], 'sequence'),
    'Merge(object)': (self: JContainer, content: unknown) => {
      merge(self, content);
    },
    'Merge(object,JsonMergeSettings)': (self: JContainer, content: unknown, settings: MergeSettings | null) => {
      merge(self, content, settings ?? undefined);
    },
    'RemoveAll()': (self: JContainer) => {
      self.clear();
    },
    'ReplaceAll(object)': (self: JContainer, content: unknown) => {
      self.clear();
      addContent(self, content);
    },
  },
  'Newtonsoft.Json.Linq.JsonMergeSettings': {
    '.ctor()': () => new MergeSettings(),
    'MergeArrayHandling=': (self: MergeSettings, handling: EnumValue) => {
      self.arrays = handling.name;
    },
    'MergeNullValueHandling=': (self: MergeSettings, handling: EnumValue) => {
      self.nulls = handling.name;
    },
    'PropertyNameComparison=': (self: MergeSettings, comparison: EnumValue) => {
      self.ignoresCase = comparison.name.endsWith('IgnoreCase');
    },
  },
};

const arrayLibrary: Library = {
  'Newtonsoft.Json.Linq.JArray': {
    '.ctor()': () => new JArray(),
    '.ctor(JArray)': (other: JArray) => other.clone(),
    '.ctor(object)': arrayOfContent,
    '.ctor(params object[])': (content: CsArray) => arrayOfContent(content),
    'Parse(string)': (text: string | null) => parseArray(requireText(text)),
    'FromObject(object)': (value: unknown) => required(requiredTokenFromObject(value), JArray, 'JArray'),
    'Add(JToken)': (self: JArray, item: JToken | null) => {
      self.push(item);
    },
    'Clear()': (self: JArray) => {
      self.clear();
    },
    'Contains(JToken)': (self: JArray, item: JToken | null) => indexOf(self, item) >= 0,
    'IndexOf(JToken)': indexOf,
    'Insert(int,JToken)': (self: JArray, index: number, item: JToken | null) => {
      self.insertAt(index, item);
    },
    'Remove(JToken)': (self: JArray, item: JToken | null) => {
      const index = indexOf(self, item);
      if (index >= 0) self.removeAt(index);
      return index >= 0;
    },
    'RemoveAt(int)': (self: JArray, index: number) => {
      self.removeAt(index);
    },
    IsReadOnly: () => false,
    Count: (self: JArray) => self.size,
    '[int]': (self: JArray, index: number) => self.at(index),
    '[int]=': (self: JArray, index: number, item: JToken | null) => {
      self.setAt(index, item);
    },
    '[object]': (self: JArray, key: unknown) => {
      if (typeof key !== 'number') throw badKey(self, key, 'Int32 array index expected.');
      return self.at(key);
    },
    '[object]=': (self: JArray, key: unknown, item: JToken | null) => {
      if (typeof key !== 'number') {
        throw raise(
          'System.ArgumentException',
          `Set JArray values with invalid key value: "${String(key)}". Int32 array index expected.`,
        );
      }
      self.setAt(key, item);
    },
  },
};

const objectLibrary: Library = {
  'Newtonsoft.Json.Linq.JObject': {
    '.ctor()': () => new JObject(),
    '.ctor(JObject)': (other: JObject) => other.clone(),
    '.ctor(object)': objectOfContent,
    '.ctor(params object[])': (content: CsArray) => objectOfContent(content),
    'as IEnumerable<KeyValuePair<string,JToken>>': (self: JObject) => new ObjectPairs(self),
    'Parse(string)': (text: string | null) => parseObject(requireText(text)),
    'FromObject(object)': (value: unknown) => required(requiredTokenFromObject(value), JObject, 'JObject'),
    'Add(string,JToken)': (self: JObject, name: string, value: JToken | null) => {
      self.add(name, value);
    },
    'ContainsKey(string)': (self: JObject, name: string | null) => {
      self.get(name);
      return self.property(name ?? '') !== null;
    },
    'GetValue(string)': (self: JObject, name: string | null) => (name === null ? null : self.get(name)),
    'GetValue(string,StringComparison)': (self: JObject, name: string | null, comparison: EnumValue) =>
      findProperty(self, name, comparison)?.value ?? null,
    'Properties()': (self: JObject) => propertySequence(() => self),
    'Property(string)': (self: JObject, name: string | null) => (name === null ? null : self.property(name)),
    'Property(string,StringComparison)': findProperty,
    'PropertyValues()': (self: JObject) =>
      tokenSequence(() => [...self].map((one) => (one as JProperty).value), 'children'),
    'Remove(string)': (self: JObject, name: string) => self.removeNamed(name),
    'TryGetValue(string,out JToken)': (self: JObject, name: string, value: Ref) => {
      value.value = self.get(name);
      return value.value !== null;
    },
    'TryGetValue(string,StringComparison,out JToken)': (self: JObject, name: string, how: EnumValue, value: Ref) => {
      value.value = findProperty(self, name, how)?.value ?? null;
      return value.value !== null;
    },
    '[string]': (self: JObject, name: string | null) => self.get(name),
    '[string]=': (self: JObject, name: string | null, value: JToken | null) => {
      self.set(name, value);
    },
    '[object]': (self: JObject, key: unknown) => {
      if (typeof key !== 'string') throw badKey(self, key, 'Object property name expected.');
      return self.get(key);
    },
    '[object]=': (self: JObject, key: unknown, value: JToken | null) => {
      if (typeof key !== 'string') {
        throw raise(
          'System.ArgumentException',
          `Set JObject values with invalid key value: ${String(key)}. Object property name expected.`,
        );
      }
      self.set(key, value);
    },
  },
  'Newtonsoft.Json.Linq.JProperty': {
    '.ctor(JProperty)': (other: JProperty) => other.clone(),
    '.ctor(string,object)': (name: string, content: unknown) => new JProperty(name, propertyContent(content)),
    '.ctor(string,params object[])': (name: string, content: CsArray) => new JProperty(name, propertyContent(content)),
    Name: (self: JProperty) => self.name,
    Value: (self: JProperty) => self.value,
    'Value=': (self: JProperty, value: JToken | null) => {
      self.setValue(value);
    },
  },
};

export const jsonContainerLibraries: readonly Library[] = [containerLibrary, arrayLibrary, objectLibrary];
