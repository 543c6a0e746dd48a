import type { Type } from '../../expression/types/type';

/** A type as `Type.ToString()` of .NET gives it: `System.Collections.Generic.List`1[System.String]`. */
export function dotnetName(type: Type): string {
  switch (type.kind) {
    case 'named': {
      const { definition, args } = type;
      const name = definition.fullName;
      return args.length === 0 ? name : `${name}\`${args.length}[${args.map(dotnetName).join(',')}]`;
    }
    case 'array':
      return `${dotnetName(type.element)}[${','.repeat(type.rank - 1)}]`;
    case 'nullable':
      return `System.Nullable\`1[${dotnetName(type.underlying)}]`;
    case 'parameter':
      return type.name;
    case 'void':
      return 'System.Void';
    case 'anonymous':
      return `<>f__AnonymousType0\`${type.members.size}[${[...type.members.values()].map(dotnetName).join(',')}]`;
    default:
      return 'System.Object';
  }
}
