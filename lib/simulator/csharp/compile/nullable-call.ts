import type { Method } from '../../../expression/types/member';
import { boxFor, unbox } from '../boxing';
import { defaultOf } from '../defaults';
import { callMember, textOf } from '../execution';
import { NotModelled, nullReference } from '../exception';
import type { Code, Run } from './code';

/** A method called on a `T?`, which may have no value; undefined for all other types. */
export function nullableCall(self: Code, method: Method, args: readonly Run[]): Run | undefined {
  const { run, type } = self;
  if (type.kind !== 'nullable') return undefined;
  const { underlying } = type;
  const box = boxFor(underlying) ?? ((value: unknown) => value);
  const [first] = args;
  switch (method.name) {
    case 'GetValueOrDefault':
      return first === undefined
        ? (frame) => run(frame) ?? defaultOf(underlying)
        : (frame) => run(frame) ?? unbox(first(frame));
    case 'ToString':
      if (args.length > 0) break;
      return (frame) => textOf(whenPresent(run(frame), box, null));
    case 'GetHashCode':
      return (frame) => whenPresent(run(frame), (value) => callMember(box(value), 'GetHashCode()'), 0);
    case 'Equals':
      return (frame) => {
        const [value, other] = [run(frame), first(frame)];
        return value === null ? other === null : callMember(box(value), 'Equals(object)', other);
      };
    case 'GetType':
      return (frame) => {
        const value = run(frame);
        if (value === null) throw nullReference();
        return callMember(box(value), 'GetType()');
      };
  }
  throw new NotModelled(`System.Nullable\`1.${method.name}`);
}

function whenPresent(value: unknown, use: (value: unknown) => unknown, otherwise: unknown): unknown {
  return value === null ? otherwise : use(value);
}
