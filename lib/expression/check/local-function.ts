import type { LocalFunction, Statement } from '../ast';
import type { Method, MethodParameter } from '../types/member';
import type { Type } from '../types/type';
import { typeParameter, unknown } from '../types/type';
import { requireType } from './convert';
import { endIsReachable, openEnd } from './reach';
import type { ReturnPlace } from './scope';
import { Scope } from './scope';
import type { Session } from './session';
import { resolveType } from './type-reference';

/** Local functions can be called before the place where they are declared. */
export function declareFunctions(session: Session, statements: readonly Statement[], scope: Scope): void {
  for (const node of statements) {
    if (node.kind !== 'localFunction') continue;
    const method = signatureOf(session, node, scope);
    // What a generic function takes and gives is not followed.
    const isGeneric = node.typeParameters.length > 0;
    const type: Type = isGeneric
      ? unknown
      : { kind: 'methods', name: node.name.name, methods: [method], isStatic: false };
    if (scope.declare(node.name.name, { type, method })) continue;
    session.report('EXP009', node.name, `${node.name.name} is declared already`, 'choose another name');
  }
}

function signatureOf(session: Session, node: LocalFunction, outer: Scope): Method {
  const scope = withTypeParameters(node, outer);
  // What is wrong in the types is reported once, when the function itself is checked.
  const { result } = session.apart(() => ({
    returns: resolveType(session, node.returnType, scope),
    parameters: node.parameters.map((parameter): MethodParameter => ({
      name: parameter.name.name,
      type: resolveType(session, parameter.type, scope),
      mode: parameter.modifier === 'in' ? 'value' : (parameter.modifier ?? 'value'),
      optional: parameter.defaultValue !== undefined,
    })),
  }));
  return { kind: 'method', name: node.name.name, isStatic: false, isExtension: false, typeParameters: [], ...result };
}

function withTypeParameters(node: LocalFunction, outer: Scope): Scope {
  const scope = new Scope(outer);
  for (const { name } of node.typeParameters) scope.declare(name, { type: typeParameter(name) });
  return scope;
}

export function checkFunction(session: Session, node: LocalFunction, outer: Scope): void {
  const types = withTypeParameters(node, outer);
  const returns = resolveType(session, node.returnType, types);
  const scope = new Scope(types, returnsOf(session, node, returns));
  for (const { name, type } of node.parameters) {
    if (scope.declare(name.name, { type: resolveType(session, type, types) })) continue;
    session.report('EXP009', name, `${name.name} is declared already`, 'choose another name');
  }
  const { body } = node;
  if (body.kind !== 'blockStatement') {
    const type = session.typeOf(body, scope);
    if (returns.kind !== 'void') requireType(session, body, type, returns);
    return;
  }
  session.block(body, scope);
  if (returns.kind === 'void' || !endIsReachable(body)) return;
  const message = `not every path of ${node.name.name} returns a value`;
  session.report('EXP004', openEnd(body), message, 'end every path in return or throw');
}

function returnsOf(session: Session, node: LocalFunction, returns: Type): ReturnPlace {
  return {
    accept: (type, value) => {
      if (type === undefined) {
        if (returns.kind === 'void' || returns.kind === 'unknown') return;
        session.report('EXP004', value, `this return has no value, but ${node.name.name} has to give one`);
      } else if (returns.kind === 'void') {
        session.report('EXP008', value, `${node.name.name} gives no value, so nothing can be returned`);
      } else if (value.kind !== 'return') requireType(session, value, type, returns);
    },
  };
}
