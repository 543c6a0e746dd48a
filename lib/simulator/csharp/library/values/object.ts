import type { Library } from '../../binding';
import { known } from '../../known-types';
import type { CsObject } from '../../value';
import { dotnetName } from '../../type-name';
import { typeOf } from '../../value';
import { compareValues, equalValues } from '../equality';

const hashes = new WeakMap<object, number>();
let lastHash = 0;

/** An object that has no hash of its own gets the next number. */
function identityHash(self: unknown): number {
  if (typeof self !== 'object' || self === null) return 0;
  let hash = hashes.get(self);
  if (hash === undefined) hashes.set(self, (hash = lastHash = (lastHash + 1) | 0));
  return hash;
}

class PlainObject implements CsObject {
  public readonly csType = known.object;
}

function typeName(self: unknown): string {
  const type = typeOf(self);
  return type === undefined ? '' : dotnetName(type);
}

/** System.Object and System.Nullable. */
export const objectLibrary: Library = {
  'System.Object': {
    '.ctor()': () => new PlainObject(),
    'ToString()': typeName,
    'Equals(object)': (self: unknown, other: unknown) => self === other,
    'GetHashCode()': identityHash,
    'Equals(object,object)': equalValues,
    // Two boxes are never the same object.
    'ReferenceEquals(object,object)': (one: unknown, other: unknown) =>
      one === other && (one === null || typeof one === 'object' || typeof one === 'string'),
  },
  'System.Nullable': {
    'Compare<T>(T,T)': compareValues,
    'Equals<T>(T,T)': equalValues,
  },
};
