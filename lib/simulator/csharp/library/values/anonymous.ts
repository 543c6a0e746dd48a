import { AnonymousObject } from '../../anonymous';
import type { Library } from '../../binding';
import { callMember, textOf } from '../../execution';
import { equalValues } from '../equality';

/** `new { a, b }`: equal when the members have the same names and equal values. */
export const anonymousLibrary: Library = {
  anonymous: {
    'ToString()': (self: AnonymousObject) => {
      const members = [...self.members].map(([name, value]) => `${name} = ${textOf(value)}`);
      return members.length === 0 ? '{ }' : `{ ${members.join(', ')} }`;
    },
    'Equals(object)': (self: AnonymousObject, other: unknown) =>
      other instanceof AnonymousObject && isSame(self, other),
    'GetHashCode()': (self: AnonymousObject) => {
      let hash = 17;
      for (const value of self.members.values()) {
        hash = (Math.imul(hash, 31) + (value === null ? 0 : (callMember(value, 'GetHashCode()') as number))) | 0;
      }
      return hash;
    },
  },
};

function isSame(one: AnonymousObject, other: AnonymousObject): boolean {
  const [names, otherNames] = [[...one.members.keys()], [...other.members.keys()]];
  return (
    names.length === otherNames.length &&
    names.every((name, index) => name === otherNames[index] && equalValues(one.get(name), other.get(name)))
  );
}
