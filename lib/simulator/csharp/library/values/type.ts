import type { Library } from '../../binding';
import { TypeObject } from '../../type-object';
import { dotnetName } from '../../type-name';
import { typeOf } from '../../value';
import { known } from '../../known-types';

function nameOf({ type }: TypeObject): string {
  if (type.kind === 'array') return `${nameOf(TypeObject.of(type.element))}[${','.repeat(type.rank - 1)}]`;
  if (type.kind === 'nullable') return 'Nullable`1';
  if (type.kind !== 'named') return dotnetName(type);
  return type.args.length === 0 ? type.definition.name : `${type.definition.name}\`${type.args.length}`;
}

/** System.Type, as far as policies look at it, and what leads there. */
export const typeTable: Library = {
  'System.Object': {
    'GetType()': (self: unknown) => TypeObject.of(typeOf(self) ?? known.object),
  },
  'System.Type': {
    Name: nameOf,
    FullName: ({ type }: TypeObject) => dotnetName(type),
    Namespace: ({ type }: TypeObject) => (type.kind === 'named' ? type.definition.namespace : null),
    'ToString()': ({ type }: TypeObject) => dotnetName(type),
    'Equals(object)': (self: TypeObject, other: unknown) => self === other,
  },
};
