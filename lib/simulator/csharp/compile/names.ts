import { Scope } from '../../../expression/check/scope';
import type { Local } from '../../../expression/check/scope';
import type { Type } from '../../../expression/types/type';
import { unknown } from '../../../expression/types/type';
import type { Frame, Run } from './code';

/** How many slots the frames of one function, or of one block that has frames of its own, need. */
class Layout {
  public size = 1;

  public constructor(public readonly parent: Layout | undefined) {}

  public take(): number {
    return this.size++;
  }
}

/** A variable of the expression and where it is kept. */
export interface Variable {
  readonly type: Type;
  readonly layout: Layout;
  readonly slot: number;
  /** For a constant: its value in slot form. */
  readonly constant?: { readonly value: unknown };
}

/** Reads and writes a variable from the frame of some place. */
export interface Access {
  readonly read: Run;
  readonly write: (frame: Frame, value: unknown) => void;
  /** Where in that frame it stands; absent for a variable of a frame further out. */
  readonly slot?: number;
}

/** Works out a value and keeps it in a variable; gives the value. */
export function storing({ slot, write }: Pick<Access, 'slot' | 'write'>, run: Run): Run {
  if (slot !== undefined) return (frame) => (frame[slot] = run(frame));
  return (frame) => {
    const value = run(frame);
    write(frame, value);
    return value;
  };
}

/** The names that are known at a place, for the checker's look-ups and for the frames. */
export class Names {
  private readonly variables = new Map<string, Variable>();
  /** What a function gives whose body begins here; absent elsewhere. */
  private ownReturnType?: Type;

  private constructor(
    public readonly scope: Scope,
    private readonly layout: Layout,
    private readonly parent: Names | undefined,
    /** True inside a loop of the same function: what a lambda keeps of one turn is not that of the next. */
    public readonly isRepeated: boolean,
    /** Whether integers that leave their range throw. */
    public readonly isChecked: boolean,
  ) {}

  public static root(): Names {
    return new Names(new Scope(), new Layout(undefined), undefined, false, false);
  }

  /** For a block, whose variables live in the frame that is there. */
  public block(): Names {
    return new Names(new Scope(this.scope), this.layout, this, this.isRepeated, this.isChecked);
  }

  /** For what a loop runs again and again. */
  public turn(): Names {
    return new Names(new Scope(this.scope), this.layout, this, true, this.isChecked);
  }

  public checked(isChecked: boolean): Names {
    return new Names(new Scope(this.scope), this.layout, this, this.isRepeated, isChecked);
  }

  /** For what gets a frame of its own each time it runs: the body of a function, or a block that lambdas may outlive. */
  public framed(): Names {
    return new Names(new Scope(this.scope), new Layout(this.layout), this, false, this.isChecked);
  }

  /** The type that `return` converts to. */
  public get returnType(): Type {
    return this.ownReturnType ?? this.parent?.returnType ?? unknown;
  }

  public set returnType(type: Type) {
    this.ownReturnType = type;
  }

  public get frameSize(): number {
    return this.layout.size;
  }

  public declare(name: string, type: Type, local: Omit<Local, 'type'> = {}, constant?: Variable['constant']): Variable {
    const variable: Variable = { type, layout: this.layout, slot: this.layout.take(), constant };
    this.scope.declare(name, { type, ...local });
    this.variables.set(name, variable);
    return variable;
  }

  /** A slot for a value that the code needs for a moment; it has no name. */
  public temporary(type: Type): Variable {
    return { type, layout: this.layout, slot: this.layout.take() };
  }

  public find(name: string): Variable | undefined {
    return this.variables.get(name) ?? this.parent?.find(name);
  }

  public access(variable: Variable): Access {
    const { slot } = variable;
    const hops = this.hopsTo(variable.layout);
    if (hops === 0) {
      return {
        slot,
        read: (frame) => frame[slot],
        write: (frame, value) => {
          frame[slot] = value;
        },
      };
    }
    if (hops === 1) {
      return {
        read: (frame) => (frame[0] as Frame)[slot],
        write: (frame, value) => {
          (frame[0] as Frame)[slot] = value;
        },
      };
    }
    return {
      read: (frame) => up(frame, hops)[slot],
      write: (frame, value) => {
        up(frame, hops)[slot] = value;
      },
    };
  }

  private hopsTo(layout: Layout): number {
    let hops = 0;
    for (let at: Layout | undefined = this.layout; at !== layout; at = at.parent) {
      if (at === undefined) throw new Error('the variable belongs to no frame around this place');
      hops += 1;
    }
    return hops;
  }
}

function up(frame: Frame, hops: number): Frame {
  let at = frame;
  for (let left = hops; left > 0; left -= 1) at = at[0] as Frame;
  return at;
}
