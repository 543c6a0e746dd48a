import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { raise } from '../../exception';
import { checkSize } from '../../execution';
import { genericType } from '../../known-types';
import type { CsArray, Ref } from '../../value';
import { arrayOfBoxed, slot } from '../arrays';
import { equalValues } from '../equality';
import { CsSequence } from './list';
import { defaultOfBoxed } from './list-table';
import { all } from './query';
import { copyInto } from './sequence';

type Name = 'Queue' | 'Stack';

function constructor(name: Name, fill: (argument: unknown) => unknown[]): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType(name, typeArgument('T'));
    return (argument?: unknown) => new CsSequence(type, fill(argument), name === 'Stack');
  });
}

function put(self: CsSequence, item: unknown): void {
  checkSize(self.items.length + 1);
  self.version += 1;
  self.items.push(item);
}

function next(name: Name, self: CsSequence, takes: boolean): unknown {
  if (self.items.length === 0) throw raise('System.InvalidOperationException', `${name} empty.`);
  if (takes) self.version += 1;
  if (name === 'Stack') return takes ? self.items.pop() : self.items[self.items.length - 1];
  return takes ? self.items.shift() : self.items[0];
}

function tried(name: Name, takes: boolean): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = typeArgument('T');
    return (self: CsSequence, result: Ref) => {
      const has = self.items.length > 0;
      result.value = slot(type, has ? next(name, self, takes) : defaultOfBoxed(type));
      return has;
    };
  });
}

function common(name: Name): BindingTable {
  return {
    '.ctor()': constructor(name, () => []),
    '.ctor(int)': constructor(name, () => []),
    '.ctor(IEnumerable<T>)': constructor(name, (source) => all(source, 'collection')),
    Count: (self: CsSequence) => self.items.length,
    'Peek()': (self: CsSequence) => next(name, self, false),
    'TryPeek(out T)': tried(name, false),
    'Contains(T)': (self: CsSequence, item: unknown) => self.items.some((one) => equalValues(one, item)),
    'ToArray()': (self: CsSequence) => arrayOfBoxed(self.element, self.elements),
    'CopyTo(T[],int)': (self: CsSequence, target: CsArray | null, at: number) => copyInto(self.elements, target, at),
    'TrimExcess()': () => undefined,
    'Clear()': (self: CsSequence) => {
      self.version += 1;
      self.items = [];
    },
  };
}

/** System.Collections.Generic.Queue and Stack. */
export const queueLibrary: Library = {
  'System.Collections.Generic.Queue`1': {
    ...common('Queue'),
    'Enqueue(T)': put,
    'Dequeue()': (self: CsSequence) => next('Queue', self, true),
    'TryDequeue(out T)': tried('Queue', true),
  },
  'System.Collections.Generic.Stack`1': {
    ...common('Stack'),
    'Push(T)': put,
    'Pop()': (self: CsSequence) => next('Stack', self, true),
    'TryPop(out T)': tried('Stack', true),
  },
};
