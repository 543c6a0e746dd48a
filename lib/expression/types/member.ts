import type { TypeDefinition } from './definition';
import type { Type } from './type';

export interface MethodParameter {
  readonly name: string;
  readonly type: Type;
  readonly mode: 'value' | 'out' | 'ref' | 'params';
  readonly optional: boolean;
}

/** A method, or a constructor (name `.ctor`), or the reader of an indexer (name `[]`). */
export interface Method {
  readonly kind: 'method';
  readonly name: string;
  readonly owner?: TypeDefinition;
  readonly isStatic: boolean;
  /** True when the first parameter may stand before the dot. */
  readonly isExtension: boolean;
  readonly typeParameters: readonly string[];
  readonly parameters: readonly MethodParameter[];
  readonly returns: Type;
  /** For an indexer: whether an element can be assigned. */
  readonly writable?: boolean;
  /** The method as it was declared, where type arguments have been put in. */
  readonly declaration?: Method;
}

/** A property or a field. */
export interface Property {
  readonly kind: 'property';
  readonly name: string;
  readonly owner: TypeDefinition;
  readonly isStatic: boolean;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly type: Type;
  /** The property as it was declared, where type arguments have been put in. */
  readonly declaration?: Property;
}

export type Member = Method | Property;
