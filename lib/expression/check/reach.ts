import type { Span } from '../../core/span';
import type { Block, Statement, Switch, Try } from '../ast';
import { constantBoolean } from './constant';

/** What control can do inside a statement that is itself reached (C# specification, "End points and reachability"). */
interface Reach {
  /** Control can go on after the statement. */
  readonly end: boolean;
  /** A `break` or `continue` that belongs to a statement around this one can be reached. */
  readonly breaks: boolean;
  readonly continues: boolean;
}

const goesOn: Reach = { end: true, breaks: false, continues: false };
const stops: Reach = { end: false, breaks: false, continues: false };

/** Whether control can run off the end of a body without meeting `return` or `throw`. */
export function endIsReachable(body: Block): boolean {
  return reachOf(body).end;
}

/** Where control runs off the end of a body: the last statement on such a path, or the brace where there is none. */
export function openEnd(body: Block): Span {
  const last = body.statements[body.statements.length - 1];
  return last === undefined ? { start: body.end - 1, end: body.end } : openEndOf(last);
}

function openEndOf(statement: Statement): Span {
  switch (statement.kind) {
    case 'blockStatement':
      return openEnd(statement);
    case 'if':
      if (statement.whenFalse === undefined) return statement;
      return openEndOf(reachOf(statement.whenTrue).end ? statement.whenTrue : statement.whenFalse);
    case 'try': {
      const blocks = [statement.body, ...statement.catches.map((clause) => clause.body)];
      return openEnd(blocks.find((block) => reachOf(block).end) ?? statement.body);
    }
    case 'using':
    case 'lock':
    case 'checkedBlock':
      return openEndOf(statement.body);
    default:
      return statement;
  }
}

/** Whether control can run off the end of a switch section, which C# does not allow. */
export function fallsThrough(statements: readonly Statement[]): boolean {
  return inSequence(statements).end;
}

function reachOf(statement: Statement): Reach {
  switch (statement.kind) {
    case 'blockStatement':
      return inSequence(statement.statements);
    case 'return':
    case 'throwStatement':
      return stops;
    case 'break':
      return { ...stops, breaks: true };
    case 'continue':
      return { ...stops, continues: true };
    case 'checkedBlock':
    case 'lock':
    case 'using':
      return reachOf(statement.body);
    case 'if':
    case 'while':
    case 'do':
    case 'for':
    case 'foreach':
    case 'switch':
    case 'try':
      return ofCompound(statement);
    case 'expressionStatement':
    case 'variables':
    case 'localFunction':
    case 'empty':
      return goesOn;
  }
}

type Compound = Extract<Statement, { kind: 'if' | 'while' | 'do' | 'for' | 'foreach' | 'switch' | 'try' }>;

function ofCompound(statement: Compound): Reach {
  switch (statement.kind) {
    case 'if': {
      const value = constantBoolean(statement.condition);
      const whenTrue = value === false ? stops : reachOf(statement.whenTrue);
      const otherwise = statement.whenFalse === undefined ? goesOn : reachOf(statement.whenFalse);
      return either([whenTrue, value === true ? stops : otherwise]);
    }
    case 'while':
      return loop(constantBoolean(statement.condition), reachOf(statement.body));
    case 'for': {
      // Without a condition it runs as if the condition were true.
      const { condition } = statement;
      return loop(condition === undefined ? true : constantBoolean(condition), reachOf(statement.body));
    }
    case 'foreach':
      return goesOn;
    case 'do': {
      const body = reachOf(statement.body);
      const tested = body.end || body.continues;
      return { ...stops, end: body.breaks || (tested && constantBoolean(statement.condition) !== true) };
    }
    case 'switch':
      return ofSwitch(statement);
    case 'try':
      return ofTry(statement);
  }
}

function loop(condition: boolean | undefined, body: Reach): Reach {
  return { ...stops, end: condition !== true || body.breaks };
}

function inSequence(statements: readonly Statement[]): Reach {
  let breaks = false;
  let continues = false;
  for (const statement of statements) {
    const reach = reachOf(statement);
    breaks ||= reach.breaks;
    continues ||= reach.continues;
    if (!reach.end) return { end: false, breaks, continues };
  }
  return { end: true, breaks, continues };
}

function ofSwitch(statement: Switch): Reach {
  const sections = statement.sections.map((section) => inSequence(section.statements));
  const hasDefault = statement.sections.some((section) =>
    section.labels.some((label) => label.pattern === undefined && label.guard === undefined),
  );
  const { end, breaks, continues } = either(sections);
  return { end: !hasDefault || end || breaks, breaks: false, continues };
}

function ofTry(statement: Try): Reach {
  const tried = either([reachOf(statement.body), ...statement.catches.map((clause) => reachOf(clause.body))]);
  const last = statement.finallyBody === undefined ? goesOn : reachOf(statement.finallyBody);
  return { ...tried, end: tried.end && last.end };
}

function either(reaches: readonly Reach[]): Reach {
  return {
    end: reaches.some(({ end }) => end),
    breaks: reaches.some(({ breaks }) => breaks),
    continues: reaches.some(({ continues }) => continues),
  };
}
