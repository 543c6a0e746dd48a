import type { Method } from '../types/member';
import type { Type } from '../types/type';
import type { GivenArgument } from './argument';
import { constantInteger } from './constant';
import { numericName } from './numeric';
import type { Resolution } from './overload';

/** A place in the tree of argument types that calls of a method have had, with what such a call means. */
export interface Remembered {
  resolution?: Resolution;
  readonly next: (WeakMap<Type, Remembered> | undefined)[];
}

const roots = new WeakMap<readonly Method[], Remembered>();

/** No more than this is kept for as long as the program runs, whatever the texts it reads. */
let room = 20_000;

const MOST_ARGUMENTS = 4;

/** How an argument can behave beside others of its type. */
const enum Form {
  Plain,
  /** The constant 0, which every enum takes. */
  Zero,
  /** A constant that fits every integer type. */
  Small,
  TypeArgument,
}

/**
 * Where to keep what a call means: the same methods with arguments of the same types mean the same again. `undefined`
 * for calls that depend on more than that, such as what a lambda holds.
 */
export function memoryOf(
  methods: readonly Method[],
  args: readonly GivenArgument[],
  typeArguments: readonly Type[],
): Remembered | undefined {
  if (methods.length === 0 || args.length > MOST_ARGUMENTS) return undefined;
  let place = roots.get(methods);
  if (place === undefined) roots.set(methods, (place = { next: [] }));
  let at: Remembered | undefined = place;
  for (const type of typeArguments) at = at && follow(at, Form.TypeArgument, type);
  for (const arg of args) {
    const form = formOf(arg);
    at = form === undefined ? undefined : at && follow(at, form, arg.type);
  }
  return at;
}

function formOf({ type, node, name, modifier, declares }: GivenArgument): Form | undefined {
  if (name !== undefined || modifier !== undefined || declares !== undefined) return undefined;
  if (type.kind === 'lambda' || type.kind === 'methods' || type.kind === 'anonymous') return undefined;
  if (node === undefined || numericName(type) !== 'int') return Form.Plain;
  if (node.kind === 'binary' || node.kind === 'parenthesized' || node.kind === 'conditional') return undefined;
  const value = constantInteger(node);
  if (value === undefined) return Form.Plain;
  if (value === 0n) return Form.Zero;
  return value > 0n && value < 128n ? Form.Small : undefined;
}

function follow(from: Remembered, form: Form, type: Type): Remembered | undefined {
  const byType = (from.next[form] ??= new WeakMap<Type, Remembered>());
  let to = byType.get(type);
  if (to === undefined) {
    if (room <= 0) return undefined;
    room--;
    byType.set(type, (to = { next: [] }));
  }
  return to;
}
