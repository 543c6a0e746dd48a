import type { Expression, Return } from '../ast';
import type { Method } from '../types/member';
import type { Type } from '../types/type';

/** What a simple name stands for. */
export interface Local {
  readonly type: Type;
  /** True for what cannot be assigned: a constant, a foreach or using variable, `context`. */
  readonly readOnly?: 'constant' | 'foreach variable' | 'using variable' | 'context';
  /** A local function, of which the type is the group of its one method. */
  readonly method?: Method;
}

/** The names that a block, lambda or loop declares, and those around it. */
export class Scope {
  // Made on first use: many a scope declares nothing.
  private locals?: Map<string, Local>;
  /** Names that scopes inside this one declare: C# does not let the outer one declare them later. */
  private declaredInside?: Set<string>;

  public constructor(
    private readonly parent?: Scope,
    /** What `return` means here; taken from the scope around when absent. */
    private readonly ownReturns?: ReturnPlace,
    /** What this scope is the body of, as far as `break` and `continue` care. */
    private readonly body?: 'loop' | 'switch',
  ) {}

  /** Whether a `break` here has a loop or switch to leave. */
  public get breaks(): boolean {
    if (this.body !== undefined) return true;
    return this.ownReturns === undefined && (this.parent?.breaks ?? false);
  }

  /** Whether a `continue` here has a loop to go on with. */
  public get continues(): boolean {
    if (this.body === 'loop') return true;
    return this.ownReturns === undefined && (this.parent?.continues ?? false);
  }

  public get returns(): ReturnPlace | undefined {
    return this.ownReturns ?? this.parent?.returns;
  }

  public find(name: string): Local | undefined {
    const own = this.locals?.get(name);
    if (own !== undefined) return own;
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) {
      const local = scope.locals?.get(name);
      if (local !== undefined) return local;
    }
    return undefined;
  }

  /** Declares a name; false when C# does not allow it beside a name that is there. */
  public declare(name: string, local: Local): boolean {
    const isFree = this.find(name) === undefined && this.declaredInside?.has(name) !== true;
    (this.locals ??= new Map()).set(name, local);
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) {
      (scope.declaredInside ??= new Set()).add(name);
    }
    return isFree;
  }

  /** Names that a misspelt one may have meant. */
  public *names(): Iterable<string> {
    yield* this.locals?.keys() ?? [];
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) yield* scope.locals?.keys() ?? [];
  }
}

/** Collects what the `return` statements of a body give. */
export interface ReturnPlace {
  /** Called for every `return`: with its value and the value's type, or with itself and nothing. */
  readonly accept: (type: Type | undefined, node: Expression | Return) => void;
}
