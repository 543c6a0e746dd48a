import type { Type } from '../../../expression/types/type';
import { isUnknown, isValueType } from '../../../expression/types/type';
import type { Library } from '../binding';
import { forTypes } from '../binding';
import { box } from '../boxing';
import { defaultOf } from '../defaults';
import { argumentNull } from '../exception';
import { callMember } from '../execution';
import { referenceCast, unboxing } from '../type-test';
import type { CsArray, Ref } from '../value';
import { typeOf } from '../value';
import { CsReadOnlyDictionary, requireKey } from './dictionary';

interface Looked {
  readonly found: boolean;
  readonly value: unknown;
}

function lookUp(dictionary: unknown, key: unknown): Looked {
  if (dictionary === null || dictionary === undefined) throw argumentNull('dictionary');
  if (dictionary instanceof CsReadOnlyDictionary) return lookUpKey(dictionary, key as string | null);
  const value: Ref = { value: null };
  const found = callMember(dictionary, 'TryGetValue(TKey,out TValue)', key, value) as boolean;
  return { found, value: value.value };
}

function lookUpKey({ map }: CsReadOnlyDictionary, key: string | null): Looked {
  const value = map.get(requireKey(key));
  return value === undefined ? missing : { found: true, value };
}

const missing: Looked = { found: false, value: null };

/** All values of a header or parameter, with commas between them. */
function joined(dictionary: unknown, name: string | null, otherwise: string | null = null): string | null {
  if (dictionary instanceof CsReadOnlyDictionary && dictionary.map.joined !== undefined) {
    return dictionary.map.joined(requireKey(name)) ?? otherwise;
  }
  const { found, value } = lookUp(dictionary, name);
  return found && value !== null ? (value as CsArray).items.join(',') : otherwise;
}

/** A cast as C# makes it when the type is a type parameter: a value of another type is refused, not converted. */
function castTo(type: Type): (value: unknown) => unknown {
  if (isUnknown(type)) return (value) => value;
  if (!isValueType(type)) return referenceCast(type);
  const unboxed = unboxing(type);
  return (value) => (typeOf(value) === type ? value : box(type, unboxed(value)));
}

function boxedDefault(type: Type): unknown {
  return isValueType(type) ? box(type, defaultOf(type)) : null;
}

const typedLookUp = forTypes((typeArgument) => {
  const type = typeArgument('T');
  const cast = castTo(type);
  return (dictionary: unknown, name: string | null, otherwise?: unknown) => {
    const { found, value } = lookUp(dictionary, name);
    if (found) return cast(value);
    return otherwise === undefined ? boxedDefault(type) : otherwise;
  };
});

const genericLookUp = forTypes((typeArgument) => {
  const type = typeArgument('TValue');
  return (dictionary: unknown, key: unknown, otherwise?: unknown) => {
    const { found, value } = lookUp(dictionary, key);
    if (found) return value;
    return otherwise === undefined ? boxedDefault(type) : otherwise;
  };
});

export const dictionaryExtensionLibrary: Library = {
  'Context.PolicyExtensions': {
    'GetValueOrDefault(IReadOnlyDictionary<string,string[]>,string)': joined,
    'GetValueOrDefault(IReadOnlyDictionary<string,string[]>,string,string)': joined,
    'GetValueOrDefault<T>(IReadOnlyDictionary<string,object>,string)': typedLookUp,
    'GetValueOrDefault<T>(IReadOnlyDictionary<string,object>,string,T)': typedLookUp,
    'GetValueOrDefault(IReadOnlyDictionary<string,object>,string)': (dictionary: unknown, name: string | null) =>
      lookUp(dictionary, name).value ?? null,
    'GetValueOrDefault<TKey,TValue>(IReadOnlyDictionary<TKey,TValue>,TKey)': genericLookUp,
    'GetValueOrDefault<TKey,TValue>(IReadOnlyDictionary<TKey,TValue>,TKey,TValue)': genericLookUp,
  },
};
