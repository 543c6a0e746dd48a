import type { Type } from '../../expression/types/type';
import { CsDecimal } from './decimal';
import { enumValue } from './enums';
import { NotModelled } from './exception';
import { running } from './execution';
import { known } from './known-types';
import { typeText } from './binding';

const plain = new Map<Type, unknown>([
  [known.bool, false],
  [known.long, 0n],
  [known.ulong, 0n],
  [known.decimal, CsDecimal.zero],
  ...(['char', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'float', 'double'] as const).map(
    (name): [Type, unknown] => [known[name], 0],
  ),
]);

/** `default(T)` in slot form. The default of a struct is what its constructor without parameters gives. */
export function defaultOf(type: Type): unknown {
  if (plain.has(type)) return plain.get(type);
  if (type.kind !== 'named' || !type.definition.isValueType) return null;
  if (type.definition.kind === 'enum') return enumValue(type, 0);
  const make = running().bindings.forType(type, '.ctor()');
  if (make === undefined) throw new NotModelled(`default(${typeText(type)})`);
  return make();
}
