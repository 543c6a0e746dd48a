import type { Type } from '../../../expression/types/type';
import type { Library } from '../binding';
import { argumentNull, raise } from '../exception';
import { genericType, known } from '../known-types';
import { CsPair, pairType } from '../library/collections/pair';
import type { CsObject, Ref } from '../value';

/** A dictionary that expressions can read and not change: headers, queries, variables, claims. Values are boxed. */
export interface ReadableMap {
  readonly size: number;
  has(key: string): boolean;
  get(key: string): unknown;
  entries(): Iterable<readonly [string, unknown]>;
}

const dictionaryTypes = new Map<Type, Type>();

/** A context hands out dictionaries all the time, of three types. */
function dictionaryOf(valueType: Type): Type {
  let type = dictionaryTypes.get(valueType);
  if (type === undefined) {
    dictionaryTypes.set(valueType, (type = genericType('IReadOnlyDictionary', known.string, valueType)));
  }
  return type;
}

/** An IReadOnlyDictionary<string, T> over whatever holds the values. */
export class CsReadOnlyDictionary implements CsObject {
  public readonly csType: Type;

  public constructor(
    public readonly map: ReadableMap,
    private readonly valueType: Type,
  ) {
    this.csType = dictionaryOf(valueType);
  }

  public *[Symbol.iterator](): Iterator<unknown> {
    const type = pairType(known.string, this.valueType);
    for (const [name, value] of this.map.entries()) yield new CsPair(type, name, value);
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
      const found = map.has(requireKey(key));
      value.value = found ? map.get(requireKey(key)) : null;
      return found;
    },
    // A name that is not there throws, as every read-only dictionary of .NET does.
    '[TKey]': ({ map }: CsReadOnlyDictionary, key: string | null) => {
      if (!map.has(requireKey(key))) throw missingKey();
      return map.get(requireKey(key));
    },
    Keys: ({ map }: CsReadOnlyDictionary) =>
      new CsSequence(known.string, () => [...map.entries()].map(([name]) => name)),
    Values: (self: CsReadOnlyDictionary) =>
      new CsSequence(known.object, () => [...self.map.entries()].map(([, value]) => value)),
    Count: ({ map }: CsReadOnlyDictionary) => map.size,
  },
};
