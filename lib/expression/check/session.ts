import type { Issue } from '../../core/issue';
import { nearest } from '../../core/nearest';
import type { Span } from '../../core/span';
import type { Block, Expression, Lambda, Return, TypeRef } from '../ast';
import { typeLibrary } from '../types/library';
import type { AnonymousType, Type } from '../types/type';
import { display, unknown } from '../types/type';
import type { Scope } from './scope';

/** The parts of the checker that need each other; a session hands them round, so that no file imports in a circle. */
export interface Parts {
  readonly expression: (session: Session, node: Expression, scope: Scope) => Type;
  readonly block: (session: Session, node: Block, scope: Scope) => void;
}

export interface LambdaResult {
  readonly types: readonly Type[];
  readonly returns: Type;
  /** What it gives in each place: its body, or the value of each `return`. */
  readonly values: readonly LambdaOutcome[];
  readonly issues: readonly Issue[];
}

export interface LambdaOutcome {
  /** Void for a `return` without a value. */
  readonly type: Type;
  readonly node: Expression | Return;
}

/** Deeper than this nobody writes, and the stack is finite: what is below is not looked at. */
const DEEPEST = 250;

/** Nodes looked at for each character of text; lambdas are looked at once for each type that may fit them. */
const WORK_PER_CHARACTER = 40;

/** One run of the checker over one expression. */
export class Session {
  public readonly library = typeLibrary();
  public issues: Issue[] = [];
  // Few expressions have lambdas or anonymous types, so their tables are made on first use.
  private lambdaTable?: Map<Lambda, LambdaResult[]>;
  private anonymousTable?: Map<string, AnonymousType[]>;
  /** Member accesses and indexings that were found to be read-only, for the assignment around them. */
  public readonly readOnly = new Set<Expression>();
  /** The expression that is a statement by itself, of all that are being looked at the last. */
  public statement?: Expression;
  private depth = 0;
  private extraLooks = 20;
  private suggestions = 20;
  private work: number;

  public constructor(
    public readonly text: string,
    private readonly parts: Parts,
  ) {
    this.work = 2_000 + text.length * WORK_PER_CHARACTER;
  }

  public get lambdas(): Map<Lambda, LambdaResult[]> {
    return (this.lambdaTable ??= new Map());
  }

  /** By the names of their members: objects with the same members in the same order are of one type. */
  public get anonymousTypes(): Map<string, AnonymousType[]> {
    return (this.anonymousTable ??= new Map());
  }

  /** The type of an expression; it may be a type, a namespace or a method that is not called. */
  public typeOf(node: Expression, scope: Scope): Type {
    if (this.depth >= DEEPEST || this.work <= 0) return unknown;
    this.depth++;
    this.work--;
    try {
      return this.parts.expression(this, node, scope);
    } finally {
      this.depth--;
    }
  }

  /** The type of an expression that has to have a value; lambdas and methods wait for the delegate they become. */
  public valueOrDelegate(node: Expression, scope: Scope): Type {
    const type = this.typeOf(node, scope);
    if (type.kind === 'typeName') return this.refuse('EXP008', node, `${display(type)} is a type, not a value`);
    if (type.kind === 'namespace') return this.refuse('EXP008', node, `${type.name} is a namespace, not a value`);
    if (type.kind === 'void') {
      return this.refuse('EXP008', node, 'this call gives no value, but a value has to stand here');
    }
    return type;
  }

  /** The type of an expression that has to have a value of its own. */
  public value(node: Expression, scope: Scope): Type {
    const type = this.valueOrDelegate(node, scope);
    if (type.kind === 'methods') {
      const fix = `call it: ${type.name}(…)`;
      return this.refuse('EXP008', namePlace(node), `${type.name} is a method that is not called`, fix);
    }
    if (type.kind === 'lambda') return this.refuse('EXP009', node, 'a lambda cannot stand here');
    return type;
  }

  /** The name that was most likely meant. Only so many are looked for: a text full of wrong names has another fault. */
  public suggest(word: string, candidates: () => Iterable<string>): string | undefined {
    if (this.suggestions-- <= 0) return undefined;
    const near = nearest(word, new Set(candidates()));
    return near === undefined ? undefined : `write ${near}`;
  }

  /** Whether the walks that go over the same code once more may do so; they cost the length of the code each. */
  public mayLookAgain(): boolean {
    return this.extraLooks-- > 0;
  }

  public block(node: Block, scope: Scope): void {
    if (this.depth >= DEEPEST || this.work <= 0) return;
    this.depth++;
    try {
      this.parts.block(this, node, scope);
    } finally {
      this.depth--;
    }
  }

  public report(code: string, where: Span, message: string, fix?: string): void {
    const span = { start: where.start, end: where.end };
    this.issues.push({ code, severity: 'error', message, ...(fix === undefined ? {} : { fix }), span });
  }

  /** Reports, and gives `unknown` so that one mistake is reported once. */
  public refuse(code: string, where: Span, message: string, fix?: string): Type {
    this.report(code, where, message, fix);
    return unknown;
  }

  /** Runs something and keeps what it reports apart. */
  public apart<T>(run: () => T): { readonly result: T; readonly issues: readonly Issue[] } {
    const before = this.issues;
    this.issues = [];
    try {
      const result = run();
      return { result, issues: this.issues };
    } finally {
      this.issues = before;
    }
  }

  public source(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

/** The name at the end of a chain, which may begin lines above; every other expression as a whole. */
export function namePlace(node: Expression): Span {
  return node.kind === 'member' ? node.member : node;
}

export function isVar(type: TypeRef): boolean {
  return type.parts.length === 1 && type.parts[0].name === 'var' && type.arrayRanks.length === 0;
}
