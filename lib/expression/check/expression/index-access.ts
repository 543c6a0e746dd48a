import type { Span } from '../../../core/span';
import type { Index } from '../../ast';
import type { Type } from '../../types/type';
import { display, isUnknown, unknown } from '../../types/type';
import type { GivenArgument } from '../argument';
import { givenArguments } from '../argument';
import { conversionFix } from '../convert';
import { isImplicit } from '../conversion';
import { findMember } from '../lookup';
import { resolveOverload } from '../overload';
import type { Scope } from '../scope';
import type { Session } from '../session';

/** `target[…]`, the target's type being known. */
export function indexType(session: Session, node: Index, target: Type, scope: Scope): Type {
  const args = givenArguments(session, node.arguments, scope);
  if (isUnknown(target)) return unknown;
  if (target.kind === 'methods') {
    const fix = `call it: ${target.name}(…)[…]`;
    return session.refuse('EXP008', node.target, `${target.name} is a method that is not called`, fix);
  }
  if (target.kind === 'array') return elementType(session, node, target.element, target.rank, args);
  if (target.kind === 'nullable' || target.kind === 'named') return indexed(session, node, target, args);
  return session.refuse('EXP008', bracketsOf(node), `${display(target)} cannot be indexed`);
}

/** The brackets alone: what stands before them may begin lines above. */
function bracketsOf(node: Index): Span {
  return { start: node.target.end, end: node.end };
}

function elementType(session: Session, node: Index, element: Type, rank: number, args: readonly GivenArgument[]): Type {
  if (args.length !== rank) {
    return session.refuse('EXP007', bracketsOf(node), `the array takes ${rank} indexes and got ${args.length}`);
  }
  const [long, ulong] = [session.library.named('long'), session.library.named('ulong')];
  for (const [index, { type }] of args.entries()) {
    if (isImplicit(type, long) || isImplicit(type, ulong)) continue;
    const fix = conversionFix(type, session.library.named('int'));
    session.report('EXP008', node.arguments[index], `an array is indexed by int, not by ${display(type)}`, fix);
  }
  return element;
}

function indexed(session: Session, node: Index, target: Type, args: readonly GivenArgument[]): Type {
  const found = findMember(target, '[]');
  if (found.kind === 'uncertain') return unknown;
  if (found.kind !== 'methods')
    return session.refuse('EXP008', bracketsOf(node), `${display(target)} cannot be indexed`);
  const resolution = resolveOverload(session, found.methods, args);
  if (resolution.kind === 'found') {
    if (resolution.best.method.writable !== true) session.readOnly.add(node);
    return resolution.returns.kind === 'parameter' ? unknown : resolution.returns;
  }
  const given = args.map(({ type }) => display(type)).join(', ');
  const wanted = found.methods.map(({ parameters }) => parameters.map(({ type }) => display(type)).join(', '));
  const message = `${display(target)} is indexed by ${[...new Set(wanted)].join(' or ')}, not by ${given}`;
  const [only] = found.methods;
  const isPlain = found.methods.length === 1 && args.length === 1 && only.parameters.length === 1;
  return session.refuse('EXP007', node.arguments[0] ?? node, message, isPlain ? conversionFix(args[0].type, only.parameters[0].type) : undefined); // prettier-ignore
}
