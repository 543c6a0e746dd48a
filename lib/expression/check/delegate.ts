import type { Block, Expression, Return } from '../ast';
import type { Method } from '../types/member';
import { isOpen, substituteMethod, substitutionFor } from '../types/substitute';
import type { LambdaValue, Type } from '../types/type';
import { isUnknown, unknown, voidType } from '../types/type';
import { isImplicitFrom } from './constant';
import { commonType, isSame } from './conversion';
import { Scope } from './scope';
import type { ReturnPlace } from './scope';
import type { LambdaOutcome, LambdaResult, Session } from './session';
import { resolveType } from './type-reference';
import { endIsReachable, openEnd } from './reach';

/** The signature of a delegate type; `undefined` for every other type. */
export function invokeOf(type: Type): Method | undefined {
  if (type.kind !== 'named' || type.definition.kind !== 'delegate') return undefined;
  const [method] = type.definition.methods('Invoke');
  if (method === undefined) return undefined;
  return substituteMethod(
    method,
    substitutionFor(
      type.definition.parameters.map(({ name }) => name),
      type.args,
    ),
  );
}

/**
 * What a lambda gives when its parameters have these types. Looked at once for each such list of types, however many
 * overloads ask; what it reports is kept until the lambda meets the delegate it becomes.
 */
export function lambdaResult(session: Session, lambda: LambdaValue, types: readonly Type[]): LambdaResult {
  let results = session.lambdas.get(lambda.node);
  if (results === undefined) session.lambdas.set(lambda.node, (results = []));
  const before = results.find((result) => result.types.every((type, index) => type === types[index]));
  if (before !== undefined) return before;
  const { result, issues } = session.apart(() => bindLambda(session, lambda, types));
  const made = { types, issues, ...result };
  results.push(made);
  return made;
}

function bindLambda(
  session: Session,
  { node, scope }: LambdaValue,
  types: readonly Type[],
): Pick<LambdaResult, 'returns' | 'values'> {
  const values: LambdaOutcome[] = [];
  const place: ReturnPlace = { accept: (type, value) => values.push({ type: type ?? voidType, node: value }) };
  const inner = new Scope(scope as Scope, place);
  node.parameters.forEach((parameter, index) => {
    const type = parameter.type === undefined ? types[index] : resolveType(session, parameter.type, inner);
    declareParameter(session, inner, parameter.name, type);
  });
  const { body } = node;
  if (body.kind !== 'blockStatement') {
    const returns = session.typeOf(body, inner);
    return { returns, values: [{ type: returns, node: body }] };
  }
  session.block(body, inner);
  return { returns: blockResult(session, body, values), values };
}

function blockResult(session: Session, body: Block, values: readonly LambdaOutcome[]): Type {
  const types = values.map(({ type }) => type).filter((type) => type !== voidType);
  if (types.length === 0) return values.length > 0 || endIsReachable(body) ? voidType : unknown;
  if (endIsReachable(body)) {
    const message = 'not every path of this lambda returns a value';
    session.report('EXP004', openEnd(body), message, 'end every path in return or throw');
  }
  return commonType(types) ?? unknown;
}

/** Where a lambda gives something that the delegate does not take; `undefined` when it fits everywhere. */
export function misfitOf(session: Session, lambda: LambdaValue, invoke: Method): LambdaOutcome | undefined {
  const wanted = invoke.returns;
  const { values } = lambdaResult(session, lambda, parameterTypes(invoke));
  if (wanted.kind === 'void') {
    return values.find(({ node, type }) => (node !== lambda.node.body ? type !== voidType : !isStatement(node, type)));
  }
  if (isOpen(wanted)) return undefined;
  return values.find(({ node, type }) => {
    if (type.kind === 'lambda' || type.kind === 'methods') return invokeOf(wanted) === undefined && !isUnknown(wanted);
    return !isImplicitFrom(node.kind === 'return' ? undefined : node, type, wanted);
  });
}

/** Whether an expression may be the whole of a lambda that gives nothing. */
function isStatement(node: Expression | Return, type: Type): boolean {
  if (type.kind === 'unknown') return true;
  if (node.kind === 'unary') return node.operator === '++' || node.operator === '--';
  return ['call', 'assignment', 'postfix', 'new', 'throw'].includes(node.kind);
}

/** The types that a delegate gives its parameters; what is still to be inferred is not known. */
export function parameterTypes(invoke: Method): readonly Type[] {
  return invoke.parameters.map((parameter) => (isOpen(parameter.type) ? unknown : parameter.type));
}

function declareParameter(
  session: Session,
  scope: Scope,
  name: { name: string; start: number; end: number },
  type: Type,
): void {
  if (scope.declare(name.name, { type: type ?? unknown }) || name.name === '_') return;
  session.report(
    'EXP009',
    name,
    `${name.name} is declared already in a place around this lambda`,
    'choose another name',
  );
}

/** Whether the parameters that a lambda writes out fit those of a delegate. */
export function hasParameters(session: Session, lambda: LambdaValue, invoke: Method): boolean {
  const { parameters } = lambda.node;
  if (parameters.length !== invoke.parameters.length) return false;
  return parameters.every((parameter, index) => {
    if (parameter.type === undefined) return true;
    const { result } = session.apart(() => resolveType(session, parameter.type!, lambda.scope as Scope));
    return isSame(result, invoke.parameters[index].type);
  });
}
