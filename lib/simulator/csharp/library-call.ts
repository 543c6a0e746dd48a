import { display, type NamedType } from '../../expression/types/type';
import { specialised, typeArgumentsOf } from './bindings';
import { NotModelled } from './exception';
import { running } from './execution';

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** Calls a static member or a constructor of the library, as `callStatic(namedType('Convert'), 'ToInt32(object)', value)`. */
export function callStatic(type: NamedType, signature: string, ...args: readonly unknown[]): unknown {
  const binding = running().bindings.declared(type.definition, signature);
  if (binding === undefined) throw new NotModelled(`${display(type)}.${signature}`);
  return (specialised(binding, typeArgumentsOf(type)) as AnyFunction)(...args);
}
