import type { NamedType } from '../../expression/types/type';
import { typeLibrary } from '../../expression/types/library';
import type { CsObject } from './value';

/** An exception as C# code sees it. */
export class CsException implements CsObject {
  public readonly csType: NamedType;

  public constructor(
    /** The full .NET name, as `System.FormatException`. */
    public readonly typeName: string,
    public readonly message: string,
    public readonly inner: CsException | null = null,
  ) {
    const library = typeLibrary();
    const simpleName = typeName.slice(typeName.lastIndexOf('.') + 1);
    // A type that the checker does not know is caught as SystemException, from which .NET's own derive.
    this.csType = library.find(simpleName, 0)?.self ?? library.named('SystemException');
  }
}

/** A C# exception on its way through JavaScript. */
export class CsThrow extends Error {
  public constructor(public readonly exception: CsException) {
    super(`${exception.typeName}: ${exception.message}`);
    this.name = 'CsThrow';
  }
}

/** Throws a .NET exception: `throw raise('System.FormatException', 'Input string was not in a correct format.')`. */
export function raise(typeName: string, message: string, inner?: CsException): CsThrow {
  return new CsThrow(new CsException(typeName, message, inner));
}

export function nullReference(): CsThrow {
  return raise('System.NullReferenceException', 'Object reference not set to an instance of an object.');
}

export function argumentNull(parameter: string): CsThrow {
  return raise('System.ArgumentNullException', `Value cannot be null.\r\nParameter name: ${parameter}`);
}

export function argumentOutOfRange(parameter: string, message: string): CsThrow {
  return raise('System.ArgumentOutOfRangeException', `${message}\r\nParameter name: ${parameter}`);
}

/**
 * The expression uses something that .NET has and the simulator does not model. Raised when the expression is compiled,
 * or, for what only a value's run-time type tells, when it runs; C# code cannot catch it.
 */
export class NotModelled extends Error {
  public constructor(
    /** The member or form, as `System.String.Normalize()`. */
    public readonly what: string,
  ) {
    super(`the simulator does not model ${what}`);
    this.name = 'NotModelled';
  }
}

/** An expression took more steps, depth or room than it may. C# code cannot catch it. */
export class BoundExceeded extends Error {
  public constructor(
    /** Which bound, as `steps`. */
    public readonly bound: 'steps' | 'depth' | 'text length' | 'collection size' | 'regex',
    public readonly limit: number,
  ) {
    super(`the expression exceeded its bound of ${limit} for ${bound}`);
    this.name = 'BoundExceeded';
  }
}
