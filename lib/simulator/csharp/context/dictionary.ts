import type { Type } from '../../../expression/types/type';
import { arrayOf } from '../../../expression/types/type';
import type { Library } from '../binding';
import { argumentNull, raise } from '../exception';
import { genericType, known } from '../known-types';
import { CsPair, pairType } from '../library/collections/pair';
import type { CsObject, Ref } from '../value';

/** A dictionary that expressions can read and not change: headers, queries, variables, claims. Values are boxed. */
export interface ReadableMap {
  readonly size: number;
  has(key: string): boolean;
  /** undefined where there is none. */
  get(key: string): unknown;
  /** For a value that is several texts: all of them with commas between. */
  joined?(key: string): string | undefined;
  entries(): Iterable<readonly [string, unknown]>;
}

/** A context hands out dictionaries all the time, so what depends on the type of their values is made once. */
export interface DictionaryKind {
  readonly csType: Type;
  readonly pair: Type;
}

function kindOf(valueType: Type): DictionaryKind {
  return {
    csType: genericType('IReadOnlyDictionary', known.string, valueType),
    pair: pairType(known.string, valueType),
  };
}

export const dictionaryOf = {
  objects: kindOf(known.object),
  strings: kindOf(known.string),
  stringArrays: kindOf(arrayOf(known.string)),
};

/** An IReadOnlyDictionary<string, T> over whatever holds the values. */
export class CsReadOnlyDictionary implements CsObject {
  public readonly csType: Type;

  public constructor(
    public readonly map: ReadableMap,
    private readonly kind: DictionaryKind,
  ) {
    this.csType = kind.csType;
  }

  public *[Symbol.iterator](): Iterator<unknown> {
    for (const [name, value] of this.map.entries()) yield new CsPair(this.kind.pair, name, value);
  }
}

/** A list of boxed values that can only be walked. */
export class CsSequence implements CsObject {
  public readonly csType: Type;

  public constructor(
    element: Type,
    private readonly source: () => Iterable<unknown>,
  ) {
    this.csType = genericType('IEnumerable', element);
  }

  public [Symbol.iterator](): Iterator<unknown> {
    return this.source()[Symbol.iterator]();
  }
}

/** A map whose names are looked up without regard to case. */
export function ignoringCase(pairs: Iterable<readonly [string, unknown]>): ReadableMap {
  const entries = [...pairs];
  const byName = new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
  return {
    size: byName.size,
    has: (key) => byName.has(key.toLowerCase()),
    get: (key) => byName.get(key.toLowerCase()),
    entries: () => entries,
  };
}

export function requireKey(key: string | null): string {
  if (key === null) throw argumentNull('key');
  return key;
}

export function missingKey(): Error {
  return raise('System.Collections.Generic.KeyNotFoundException', 'The given key was not present in the dictionary.');
}

export const readOnlyDictionaryLibrary: Library = {
  'System.Collections.Generic.IReadOnlyDictionary`2': {
    'ContainsKey(TKey)': ({ map }: CsReadOnlyDictionary, key: string | null) => map.has(requireKey(key)),
    'TryGetValue(TKey,out TValue)': ({ map }: CsReadOnlyDictionary, key: string | null, value: Ref) => {
      const found = map.get(requireKey(key));
      value.value = found ?? null;
      return found !== undefined;
    },
    // A name that is not there throws, as every read-only dictionary of .NET does.
    '[TKey]': ({ map }: CsReadOnlyDictionary, key: string | null) => {
      const value = map.get(requireKey(key));
      if (value === undefined) throw missingKey();
      return value;
    },
    Keys: ({ map }: CsReadOnlyDictionary) =>
      new CsSequence(known.string, () => [...map.entries()].map(([name]) => name)),
    Values: (self: CsReadOnlyDictionary) =>
      new CsSequence(known.object, () => [...self.map.entries()].map(([, value]) => value)),
    Count: ({ map }: CsReadOnlyDictionary) => map.size,
  },
};
