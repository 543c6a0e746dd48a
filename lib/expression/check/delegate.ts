import type { Method } from '../types/member';
import { substituteMethod, substitutionFor } from '../types/substitute';
import type { LambdaValue, Type } from '../types/type';
import { unknown, voidType } from '../types/type';
import { commonType, isSame } from './conversion';
import { Scope } from './scope';
import type { ReturnPlace } from './scope';
import type { LambdaResult, Session } from './session';
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
  const made = { types, returns: result, issues };
  results.push(made);
  return made;
}

function bindLambda(session: Session, { node, scope }: LambdaValue, types: readonly Type[]): Type {
  const returned: Type[] = [];
  const place: ReturnPlace = {
    types: returned,
    accept: (type) => {
      if (type !== undefined) returned.push(type);
    },
  };
  const inner = new Scope(scope as Scope, place);
  node.parameters.forEach((parameter, index) => {
    const type = parameter.type === undefined ? types[index] : resolveType(session, parameter.type, inner);
    declareParameter(session, inner, parameter.name, type);
  });
  const { body } = node;
  if (body.kind !== 'blockStatement') return session.typeOf(body, inner);
  session.block(body, inner);
  if (returned.length === 0) return endIsReachable(body) ? voidType : unknown;
  if (endIsReachable(body)) {
    session.report(
      'EXP004',
      openEnd(body),
      'not every path of this lambda returns a value',
      'end every path in return or throw',
    );
  }
  return commonType(returned) ?? unknown;
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
