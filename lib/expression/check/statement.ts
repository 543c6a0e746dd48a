import type { Block, Declarator, ExpressionStatement, Statement, VariableDeclaration } from '../ast';
import type { Type } from '../types/type';
import { display, isUnknown, unknown } from '../types/type';
import { useBeforeAssignment } from './assigned';
import { requireBool, requireType } from './convert';
import { bareArray } from './expression/creation';
import { declareFunctions, checkFunction } from './local-function';
import { checkForEach, checkFor, checkLoopBody } from './loop';
import { Scope } from './scope';
import type { Session } from './session';
import { isVar } from './session';
import { checkSwitch } from './switch';
import { checkTry } from './try';
import { resolveType } from './type-reference';

/** Checks the statements of a block in a scope of their own. */
export function checkBlock(session: Session, node: Block, outer: Scope): void {
  checkStatements(session, node.statements, new Scope(outer));
}

export function checkStatements(session: Session, statements: readonly Statement[], scope: Scope): void {
  declareFunctions(session, statements, scope);
  for (const statement of statements) checkStatement(session, statement, scope);
  statements.forEach((statement, index) => {
    if (statement.kind === 'variables') checkAssigned(session, statement, statements.slice(index + 1));
  });
}

/**
 * Each such look goes through the rest of the block, so there is only so much of it. What else is wrong comes first: a
 * call that means nothing gives no variable its value either.
 */
function checkAssigned(session: Session, node: VariableDeclaration, rest: readonly Statement[]): void {
  for (const { initializer, name } of node.declarators) {
    if (initializer !== undefined || session.issues.length > 0 || !session.mayLookAgain()) continue;
    const use = useBeforeAssignment(name.name, rest);
    if (use === undefined) continue;
    session.report('EXP009', use, `${name.name} is read before every path has given it a value`, 'give it a value where it is declared'); // prettier-ignore
  }
}

const parts = { statement: checkEmbedded, declaration: declareVariables, statements: checkStatements };

/** A statement that is the body of another has a scope of its own. */
function checkEmbedded(session: Session, node: Statement, scope: Scope): void {
  if (node.kind === 'blockStatement') session.block(node, scope);
  else checkStatement(session, node, new Scope(scope));
}

function checkStatement(session: Session, node: Statement, scope: Scope): void {
  switch (node.kind) {
    case 'blockStatement':
      session.block(node, scope);
      return;
    case 'expressionStatement':
      checkExpressionStatement(session, node, scope);
      return;
    case 'variables':
      declareVariables(session, node, scope);
      return;
    case 'return':
      scope.returns?.accept(
        node.value === undefined ? undefined : session.valueOrDelegate(node.value, scope),
        node.value ?? node,
      );
      return;
    case 'throwStatement':
      if (node.value !== undefined) checkThrown(session, node.value, scope);
      return;
    case 'localFunction':
      checkFunction(session, node, scope);
      return;
    case 'break':
    case 'continue':
      if (node.kind === 'break' ? scope.breaks : scope.continues) return;
      session.report('EXP009', node, `there is no loop${node.kind === 'break' ? ' or switch' : ''} around this ${node.kind}`); // prettier-ignore
      return;
    case 'empty':
      return;
    default:
      checkCompound(session, node, scope);
  }
}

type Compound = Exclude<
  Statement,
  {
    kind:
      | 'blockStatement' | 'expressionStatement' | 'variables' | 'return' | 'throwStatement' | 'localFunction' | 'break'
      | 'continue' | 'empty';
  }
>; // prettier-ignore

function checkCompound(session: Session, node: Compound, scope: Scope): void {
  switch (node.kind) {
    case 'if':
      requireBool(session, node.condition, session.valueOrDelegate(node.condition, scope));
      checkEmbedded(session, node.whenTrue, scope);
      if (node.whenFalse !== undefined) checkEmbedded(session, node.whenFalse, scope);
      return;
    case 'while':
    case 'do':
      checkLoopBody(session, node, scope, parts);
      return;
    case 'for':
      checkFor(session, node, scope, parts);
      return;
    case 'foreach':
      checkForEach(session, node, scope, parts);
      return;
    case 'switch':
      checkSwitch(session, node, scope, parts);
      return;
    case 'try':
      checkTry(session, node, scope);
      return;
    case 'using':
      checkUsing(session, node.resource, node.body, new Scope(scope));
      return;
    case 'lock':
      session.value(node.value, scope);
      checkEmbedded(session, node.body, scope);
      return;
    case 'checkedBlock':
      session.block(node.body, scope);
  }
}

const statementKinds = new Set(['call', 'assignment', 'postfix', 'new', 'namedValue', 'throw']);

function checkExpressionStatement(session: Session, { expression }: ExpressionStatement, scope: Scope): void {
  session.statement = expression;
  const type = session.typeOf(expression, scope);
  const isStep = expression.kind === 'unary' && (expression.operator === '++' || expression.operator === '--');
  const isStatement = isStep || statementKinds.has(expression.kind);
  if (isStatement || (expression.kind === 'parenthesized' && isUnknown(type))) return;
  const isMissingCall = type.kind === 'methods';
  const message = isMissingCall ? `${type.name} is a method that is not called` : 'this value is computed and not used';
  session.report('EXP009', expression, message, isMissingCall ? `call it: ${type.name}(…)` : 'assign it, or remove it');
}

function checkThrown(session: Session, value: ExpressionStatement['expression'], scope: Scope): void {
  requireType(session, value, session.value(value, scope), session.library.named('Exception'));
}

function checkUsing(
  session: Session,
  resource: Extract<Statement, { kind: 'using' }>['resource'],
  body: Statement,
  scope: Scope,
): void {
  if (resource.kind === 'variables') declareVariables(session, resource, scope);
  else session.value(resource, scope);
  checkEmbedded(session, body, scope);
}

// ── variables ────────────────────────────────────────────────────────────────────────────────────────────────────

export function declareVariables(session: Session, node: VariableDeclaration, scope: Scope): void {
  const inferred = isVar(node.type);
  const declared = inferred ? unknown : resolveType(session, node.type, scope);
  for (const declarator of node.declarators) {
    const initial = initialType(session, declarator, declared, scope);
    const type = inferred ? inferredType(session, declarator, initial) : declared;
    if (!inferred && declarator.initializer !== undefined && initial !== undefined) {
      requireType(session, declarator.initializer, initial, declared);
    }
    const { name } = declarator;
    const isFree = scope.declare(name.name, { type, ...(node.constant ? { readOnly: 'constant' as const } : {}) });
    if (!isFree) session.report('EXP009', name, `${name.name} is declared already`, 'choose another name');
  }
}

function initialType(session: Session, { initializer }: Declarator, declared: Type, scope: Scope): Type | undefined {
  if (initializer === undefined) return undefined;
  const isBare =
    initializer.kind === 'newArray' && initializer.elementType === undefined && initializer.sizes.length === 0;
  if (isBare && declared.kind === 'array' && session.text[initializer.start] === '{') {
    return bareArray(session, initializer, declared, scope);
  }
  return session.valueOrDelegate(initializer, scope);
}

function inferredType(session: Session, { initializer, name }: Declarator, type: Type | undefined): Type {
  if (initializer === undefined || type === undefined) {
    return session.refuse(
      'EXP008',
      name,
      `the type of ${name.name} cannot be told: var needs a value`,
      'name the type',
    );
  }
  if (type.kind === 'null' || type.kind === 'lambda' || type.kind === 'methods') {
    const what = type.kind === 'null' ? 'null' : type.kind === 'lambda' ? 'a lambda' : `the method ${display(type)}`;
    return session.refuse(
      'EXP008',
      initializer,
      `the type of ${name.name} cannot be told from ${what}`,
      'name the type instead of var',
    );
  }
  return type;
}
