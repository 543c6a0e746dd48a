import type { Argument, Block, Expression, Statement, Switch, Try } from '../ast';
import type { Span } from '../../core/span';
import { constantBoolean } from './constant';

/** Whether the variable has a value, for each way a condition can turn out; the same for what is no condition. */
interface State {
  readonly whenTrue: boolean;
  readonly whenFalse: boolean;
}

const both = (assigned: boolean): State => ({ whenTrue: assigned, whenFalse: assigned });
const settled = ({ whenTrue, whenFalse }: State): boolean => whenTrue && whenFalse;

/** Deeper than this nothing is looked at, and the variable counts as assigned. */
const DEEPEST = 300;

/** Thrown to end the walk at the first use without a value. */
class FoundUse extends Error {
  public constructor(public readonly span: Span) {
    super('use of an unassigned variable');
  }
}

/**
 * Finds where a local variable is read before every path has given it a value (C# specification, "Definite
 * assignment"). Lambdas and local functions are left out: what they read is not held against them.
 */
export function useBeforeAssignment(name: string, statements: readonly Statement[]): Span | undefined {
  try {
    new AssignmentWalk(name).sequence(statements, false);
    return undefined;
  } catch (found) {
    if (found instanceof FoundUse) return found.span;
    throw found;
  }
}

class AssignmentWalk {
  /** One list for each loop or switch around: the states in which `break` leaves it. */
  private readonly breaks: boolean[][] = [];
  private depth = 0;

  public constructor(private readonly name: string) {}

  public sequence(statements: readonly Statement[], assigned: boolean): boolean {
    let state = assigned;
    for (const statement of statements) state = this.statement(statement, state);
    return state;
  }

  // ── statements: the state after them; true where control does not get there ────────────────────────────────────

  private statement(node: Statement, assigned: boolean): boolean {
    if (this.depth > DEEPEST) return true;
    this.depth++;
    const after = this.inside(node, assigned);
    this.depth--;
    return after;
  }

  private inside(node: Statement, assigned: boolean): boolean {
    switch (node.kind) {
      case 'blockStatement':
        return this.sequence(node.statements, assigned);
      case 'expressionStatement':
        return settled(this.expression(node.expression, assigned));
      case 'variables':
        return node.declarators.reduce(
          (state, { initializer }) => (initializer ? settled(this.expression(initializer, state)) : state),
          assigned,
        );
      case 'return':
      case 'throwStatement':
        if (node.value !== undefined) this.expression(node.value, assigned);
        return true;
      case 'break':
        this.breaks[this.breaks.length - 1]?.push(assigned);
        return true;
      case 'continue':
        return true;
      case 'localFunction':
      case 'empty':
        return assigned;
      default:
        return this.compound(node, assigned);
    }
  }

  private compound(node: Exclude<Statement, { kind: Simple }>, assigned: boolean): boolean {
    switch (node.kind) {
      case 'if': {
        const { whenTrue, whenFalse } = this.expression(node.condition, assigned);
        const then = this.statement(node.whenTrue, whenTrue);
        return (node.whenFalse === undefined ? whenFalse : this.statement(node.whenFalse, whenFalse)) && then;
      }
      case 'switch':
        return this.switch(node, assigned);
      case 'try':
        return this.try(node, assigned);
      case 'using': {
        const { resource } = node;
        const isDeclared = resource.kind === 'variables';
        const state = isDeclared ? this.inside(resource, assigned) : settled(this.expression(resource, assigned));
        return this.statement(node.body, state);
      }
      case 'lock':
        return this.statement(node.body, settled(this.expression(node.value, assigned)));
      case 'checkedBlock':
        return this.sequence(node.body.statements, assigned);
      default:
        return this.loop(node, assigned);
    }
  }

  private loop(node: Extract<Statement, { kind: 'while' | 'do' | 'for' | 'foreach' }>, assigned: boolean): boolean {
    switch (node.kind) {
      case 'while': {
        const { whenTrue, whenFalse } = this.expression(node.condition, assigned);
        return this.breakable(() => this.statement(node.body, whenTrue)) && whenFalse;
      }
      case 'foreach': {
        const state = settled(this.expression(node.source, assigned));
        this.breakable(() => this.statement(node.body, state));
        return state;
      }
      case 'do': {
        let end = true;
        const broken = this.breakable(() => (end = this.statement(node.body, assigned)));
        return this.expression(node.condition, end).whenFalse && broken;
      }
      case 'for': {
        const { initializer, condition } = node;
        const start = this.forInitializer(initializer, assigned);
        const { whenTrue, whenFalse } = condition
          ? this.expression(condition, start)
          : { whenTrue: start, whenFalse: true };
        let end = true;
        const broken = this.breakable(() => (end = this.statement(node.body, whenTrue)));
        for (const increment of node.increments) this.expression(increment, end);
        return broken && whenFalse;
      }
    }
  }

  private forInitializer(node: Extract<Statement, { kind: 'for' }>['initializer'], assigned: boolean): boolean {
    if (node === undefined) return assigned;
    if ('kind' in node) return this.inside(node, assigned);
    return node.reduce((state, expression) => settled(this.expression(expression, state)), assigned);
  }

  /** Runs the walk through a body and says whether every `break` in it leaves with a value. */
  private breakable(run: () => boolean): boolean {
    const states: boolean[] = [];
    this.breaks.push(states);
    run();
    this.breaks.pop();
    return states.every(Boolean);
  }

  private switch(node: Switch, assigned: boolean): boolean {
    const start = settled(this.expression(node.value, assigned));
    const hasDefault = node.sections.some(({ labels }) => labels.some(({ pattern }) => pattern === undefined));
    const broken = this.breakable(() => {
      for (const { labels, statements } of node.sections) {
        for (const { guard } of labels) if (guard !== undefined) this.expression(guard, start);
        this.sequence(statements, start);
      }
      return true;
    });
    return broken && (hasDefault || start);
  }

  private try(node: Try, assigned: boolean): boolean {
    const body = this.block(node.body, assigned);
    const catches = node.catches.map((clause) => this.block(clause.body, assigned)).every(Boolean);
    const last = node.finallyBody !== undefined && this.block(node.finallyBody, assigned);
    return (body && catches) || last;
  }

  private block(node: Block, assigned: boolean): boolean {
    return this.sequence(node.statements, assigned);
  }

  // ── expressions ────────────────────────────────────────────────────────────────────────────────────────────────

  private expression(node: Expression, assigned: boolean): State {
    if (this.depth > DEEPEST) return both(true);
    this.depth++;
    const state = this.evaluate(node, assigned);
    this.depth--;
    return state;
  }

  private evaluate(node: Expression, assigned: boolean): State {
    switch (node.kind) {
      case 'name':
        if (node.name === this.name && !assigned) throw new FoundUse(node);
        return both(assigned);
      case 'literal': {
        const value = constantBoolean(node);
        return { whenTrue: assigned || value === false, whenFalse: assigned || value === true };
      }
      case 'parenthesized':
        return this.expression(node.expression, assigned);
      case 'unary': {
        const { whenTrue, whenFalse } = this.expression(node.operand, assigned);
        return node.operator === '!' ? { whenTrue: whenFalse, whenFalse: whenTrue } : both(whenTrue && whenFalse);
      }
      case 'binary':
        return this.binary(node, assigned);
      case 'conditional': {
        const condition = this.expression(node.condition, assigned);
        const one = this.expression(node.whenTrue, condition.whenTrue);
        const other = this.expression(node.whenFalse, condition.whenFalse);
        return { whenTrue: one.whenTrue && other.whenTrue, whenFalse: one.whenFalse && other.whenFalse };
      }
      case 'assignment':
        return this.assignment(node, assigned);
      case 'lambda':
      case 'query':
      case 'nameof':
        return both(assigned);
      case 'throw':
        this.expression(node.value, assigned);
        return both(true);
      default:
        return both(this.children(node, assigned));
    }
  }

  private binary(node: Extract<Expression, { kind: 'binary' }>, assigned: boolean): State {
    const left = this.expression(node.left, assigned);
    switch (node.operator) {
      case '&&': {
        const right = this.expression(node.right, left.whenTrue);
        return { whenTrue: right.whenTrue, whenFalse: left.whenFalse && right.whenFalse };
      }
      case '||': {
        const right = this.expression(node.right, left.whenFalse);
        return { whenTrue: left.whenTrue && right.whenTrue, whenFalse: right.whenFalse };
      }
      case '??':
        this.expression(node.right, settled(left));
        return both(settled(left));
      default:
        return both(settled(this.expression(node.right, settled(left))));
    }
  }

  private assignment(node: Extract<Expression, { kind: 'assignment' }>, assigned: boolean): State {
    const isTarget = node.target.kind === 'name' && node.target.name === this.name;
    if (isTarget && node.operator === '=') {
      this.expression(node.value, assigned);
      return both(true);
    }
    return both(settled(this.expression(node.value, settled(this.expression(node.target, assigned)))));
  }

  /** Everything else is read part by part, in the order in which it is written. */
  private children(node: object, assigned: boolean): boolean {
    let state = assigned;
    for (const part of Object.values(node)) {
      if (typeof part !== 'object' || part === null) continue;
      state = this.part(part as object, state);
    }
    return state;
  }

  private part(part: object, assigned: boolean): boolean {
    if (Array.isArray(part)) return this.parts(part as readonly object[], assigned);
    if ('modifier' in part && part.modifier === 'out' && this.isOwn(part as Argument)) return true;
    if ('kind' in part && part.kind !== 'type') return settled(this.expression(part as Expression, assigned));
    return this.children(part, assigned);
  }

  /** An `out` argument has its value only when all arguments have been read. */
  private parts(parts: readonly object[], assigned: boolean): boolean {
    let state = assigned;
    let isGiven = false;
    for (const one of parts) {
      if (typeof one !== 'object' || one === null) continue;
      if ('modifier' in one && one.modifier === 'out' && this.isOwn(one as Argument)) isGiven = true;
      else state = this.part(one, state);
    }
    return state || isGiven;
  }

  private isOwn({ value }: Argument): boolean {
    return value?.kind === 'name' && value.name === this.name;
  }
}

type Simple =
  | 'blockStatement'
  | 'expressionStatement'
  | 'variables'
  | 'return'
  | 'throwStatement'
  | 'break'
  | 'continue'
  | 'localFunction'
  | 'empty';
