import { Expression } from '../expression/expression';
import type { PolicyElement } from './policy-element';
import { TypedVariable } from './typed-variable';

/** How numbers of a type are written in C#, and which there are. */
interface NumberKind {
  readonly type: string;
  readonly describe: string;
  fits(value: number): boolean;
  literal(value: number): string;
}

const kinds = {
  int: {
    type: 'int',
    describe: 'a whole number of 32 bits',
    fits: (value) => Number.isInteger(value) && value >= -0x80000000 && value <= 0x7fffffff,
    literal: String,
  },
  long: {
    type: 'long',
    describe: 'a whole number of at most 15 digits',
    fits: Number.isSafeInteger,
    literal: (value) => `${value}L`,
  },
  double: {
    type: 'double',
    describe: 'a number',
    fits: Number.isFinite,
    literal: (value) => `${value}d`,
  },
} satisfies Record<string, NumberKind>;

/** A context variable that holds a number. Made by `Variable.int()`, `Variable.long()` and `Variable.double()`. */
export class NumberVariable extends TypedVariable {
  /** @internal */
  public static _make(kind: keyof typeof kinds, name: string, fallback: number): NumberVariable {
    return new NumberVariable(name, kinds[kind], fallback);
  }

  private constructor(
    name: string,
    private readonly kind: NumberKind,
    private readonly fallback: number,
  ) {
    super(name, kind.type);
    this.literal(fallback);
  }

  /** The value; the default of the variable when it was never set. */
  public read(): Expression {
    return Expression.of(this.code());
  }

  /** The value as text, for a header or a message. */
  public readAsText(): Expression {
    return Expression.of(`${this.code()}.ToString()`);
  }

  /** Sets the variable to a number. */
  public set(value: number): PolicyElement {
    return this._assign(this.literal(value));
  }

  /** Sets the variable to what an expression gives, converted to its type. */
  public assign(expression: Expression): PolicyElement {
    return this._assignExpression(expression);
  }

  /**
   * Adds to the value.
   * @param by how much. Default: 1.
   */
  public increment(by = 1): PolicyElement {
    const sum = `${this.code()} + ${this.operand(by)}`;
    return this._assign(sum);
  }

  /** Whether the value is this number. */
  public isEqualTo(value: number): Expression {
    return this.compare('==', value);
  }

  /** Whether the value is less than this number. */
  public isLessThan(value: number): Expression {
    return this.compare('<', value);
  }

  /** Whether the value is this number or more. */
  public isAtLeast(value: number): Expression {
    return this.compare('>=', value);
  }

  private compare(operator: string, value: number): Expression {
    return Expression.of(`${this.code()} ${operator} ${this.operand(value)}`);
  }

  private code(): string {
    return this._get(this.literal(this.fallback));
  }

  private operand(value: number): string {
    const literal = this.literal(value);
    return literal.startsWith('-') ? `(${literal})` : literal;
  }

  private literal(value: number): string {
    if (this.kind.fits(value)) return this.kind.literal(value);
    throw new Error(`variable ${this.name}: ${value} does not fit, expected ${this.kind.describe}`);
  }
}
