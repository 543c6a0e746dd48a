import { checkBlock } from '../../../expression/check/statement';
import { expressionType } from '../../../expression/check/expression/expression';
import { Session } from '../../../expression/check/session';
import { resolveType } from '../../../expression/check/type-reference';
import type { Block, Expression, Statement, TypeRef } from '../../../expression/ast';
import type { Type } from '../../../expression/types/type';
import type { Bindings } from '../bindings';
import { BoundExceeded } from '../exception';
import type { Code, RunStatement } from './code';
import type { Names } from './names';

/** The parts of the compiler that need each other; handed round, so that no file imports in a circle. */
export interface Parts {
  readonly expression: (compiler: Compiler, node: Expression, names: Names) => Code;
  readonly statement: (compiler: Compiler, node: Statement, names: Names) => RunStatement;
  readonly block: (compiler: Compiler, node: Block, names: Names) => RunStatement;
  /** A lambda or a named method as a value of a delegate type. */
  readonly delegate: (compiler: Compiler, code: Code, type: Type, names: Names) => Code;
}

const DEEPEST = 250;

/**
 * Turns one expression's tree into closures. What a name, a call or an operator means is asked of the checker's own
 * functions, so that the evaluator cannot understand an expression otherwise than the checker does.
 */
export class Compiler {
  public readonly session: Session;
  private depth = 0;

  public constructor(
    text: string,
    public readonly bindings: Bindings,
    public readonly parts: Parts,
  ) {
    this.session = new Session(text, { expression: expressionType, block: checkBlock });
  }

  public expression(node: Expression, names: Names): Code {
    return this.deeper(() => this.parts.expression(this, node, names));
  }

  public statement(node: Statement, names: Names): RunStatement {
    return this.deeper(() => this.parts.statement(this, node, names));
  }

  public block(node: Block, names: Names): RunStatement {
    return this.deeper(() => this.parts.block(this, node, names));
  }

  public delegate(code: Code, type: Type, names: Names): Code {
    return this.parts.delegate(this, code, type, names);
  }

  /** The type that a type written in the code stands for. */
  public type(node: TypeRef, names: Names): Type {
    return resolveType(this.session, node, names.scope);
  }

  private deeper<T>(compile: () => T): T {
    if (this.depth >= DEEPEST) throw new BoundExceeded('depth', DEEPEST);
    this.depth += 1;
    try {
      return compile();
    } finally {
      this.depth -= 1;
    }
  }
}
