import type { Type } from '../../../../expression/types/type';
import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { raise } from '../../exception';
import { callMember, textOf } from '../../execution';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';
import { compareValues, equalValues } from '../equality';

/** A `Tuple<…>`, its items in boxed form. */
class CsTuple implements CsObject {
  public constructor(
    public readonly csType: Type,
    public readonly items: readonly unknown[],
  ) {}
}

function compare(self: CsTuple, other: unknown): number {
  if (other === null) return 1;
  if (!(other instanceof CsTuple) || other.items.length !== self.items.length)
    throw raise('System.ArgumentException', 'Argument must be of type System.Tuple.');
  for (const [at, item] of self.items.entries()) {
    const found = compareValues(item, other.items[at]);
    if (found !== 0) return found;
  }
  return 0;
}

function hash(self: CsTuple): number {
  return self.items.reduce<number>((sum, item) => {
    const next = item === null ? 0 : (callMember(item, 'GetHashCode()') as number);
    return ((sum << 5) + sum) ^ next;
  }, 0);
}

function constructor(count: number): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('Tuple', ...Array.from({ length: count }, (_, at) => typeArgument(`T${at + 1}`)));
    return (...items: readonly unknown[]) => new CsTuple(type, items);
  });
}

function names(count: number): string {
  return Array.from({ length: count }, (_, at) => `T${at + 1}`).join(',');
}

function tableOf(count: number): BindingTable {
  return {
    [`.ctor(${names(count)})`]: constructor(count),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`Item${at + 1}`, (self: CsTuple) => self.items[at]]),
    ),
    'ToString()': (self: CsTuple) => `(${self.items.map(textOf).join(', ')})`,
    'Equals(object)': (self: CsTuple, other: unknown) =>
      other instanceof CsTuple &&
      self.items.length === other.items.length &&
      self.items.every((item, at) => equalValues(item, other.items[at])),
    'GetHashCode()': hash,
    'CompareTo(object)': compare,
  };
}

const counts = [1, 2, 3, 4, 5, 6, 7];

/** System.Tuple, of up to seven items. */
export const tupleLibrary: Library = {
  'System.Tuple': Object.fromEntries(
    counts.map((count) => [`Create<${names(count)}>(${names(count)})`, constructor(count)]),
  ),
  ...Object.fromEntries(counts.map((count) => [`System.Tuple\`${count}`, tableOf(count)])),
};
