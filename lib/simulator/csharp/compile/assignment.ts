import type { Assignment, BinaryOperator, Expression, MemberAccess, Postfix, Unary } from '../../../expression/ast';
import { findMember } from '../../../expression/check/lookup';
import type { Type } from '../../../expression/types/type';
import { display, isUnknown, withoutNullable } from '../../../expression/types/type';
import { NotModelled } from '../exception';
import { known } from '../known-types';
import type { Code, Frame } from './code';
import { constantCode, noteLiterals } from './code';
import type { Compiler } from './compiler';
import { operate } from './binary';
import { cast, convert } from './convert';
import { indexPlace } from './index-access';
import { propertyCode, propertyWriter } from './member';
import { declarationOf, notNull, toDeclared } from './member-call';
import type { Names } from './names';
import { storing } from './names';
import type { Place } from './place';
import { keptCode } from './place';
import { memberPlaceAtRunTime } from './run-time-member';

/** `target = value`, and `target += value` and its like. */
export function assignmentCode(compiler: Compiler, node: Assignment, names: Names): Code {
  const { target, operator } = node;
  if (target.kind === 'name' && target.name === '_' && names.find('_') === undefined) {
    return compiler.expression(node.value, names);
  }
  const place = placeOf(compiler, target, names);
  const value = compiler.expression(node.value, names);
  noteLiterals(value);
  if (operator === '=') return assign(place, convert(compiler, value, place.type, names));
  const current: Code = { type: place.type, run: place.read };
  const combined = operate(compiler, operator.slice(0, -1) as BinaryOperator, current, value, names);
  return assign(place, cast(compiler, combined, place.type, names));
}

function assign(place: Place, { run }: Code): Code {
  const { type, prepare } = place;
  const store = storing(place, run);
  if (prepare === undefined) return { type, run: store };
  return {
    type,
    run: (frame) => {
      prepare(frame);
      return store(frame);
    },
  };
}

/** `++` and `--`, before or after their operand. */
export function stepCode(compiler: Compiler, node: Unary | Postfix, names: Names): Code {
  const place = placeOf(compiler, node.operand, names);
  const current: Code = { type: place.type, run: place.read };
  const one = constantCode(known.int, 1);
  const next = operate(compiler, node.operator === '++' ? '+' : '-', current, stepOf(compiler, place.type, one, names), names); // prettier-ignore
  const { run } = cast(compiler, next, place.type, names);
  const { prepare, read, write } = place;
  const isPrefix = node.kind === 'unary';
  if (isPrefix && prepare === undefined) return { type: place.type, run: storing(place, run) };
  return {
    type: place.type,
    run: (frame) => {
      prepare?.(frame);
      const before = read(frame);
      const after = run(frame);
      write(frame, after);
      return isPrefix ? after : before;
    },
  };
}

/** 1 in the type that is counted up, so that a `ulong` needs no signed partner. */
function stepOf(compiler: Compiler, type: Type, one: Code, names: Names): Code {
  const plain = withoutNullable(type);
  const isEnum = plain.kind === 'named' && plain.definition.kind === 'enum';
  return plain.kind === 'named' && !isEnum ? cast(compiler, one, plain, names) : one;
}

// ── what can be assigned ─────────────────────────────────────────────────────────────────────────────────────────

function placeOf(compiler: Compiler, node: Expression, names: Names): Place {
  switch (node.kind) {
    case 'parenthesized':
      return placeOf(compiler, node.expression, names);
    case 'name': {
      const variable = names.find(node.name);
      if (variable === undefined) throw new NotModelled(`an assignment to ${node.name}`);
      return { type: variable.type, ...names.access(variable) };
    }
    case 'index':
      return indexPlace(compiler, node.arguments, compiler.expression(node.target, names), names);
    case 'member':
      return memberPlace(compiler, node, names);
    default:
      throw new NotModelled(`an assignment to a ${node.kind} expression`);
  }
}

function memberPlace(compiler: Compiler, node: MemberAccess, names: Names): Place {
  const target = compiler.expression(node.target, names);
  if (isUnknown(target.type)) return memberPlaceAtRunTime(compiler, target, node.member.name, names);
  const isStatic = target.type.kind === 'typeName';
  const owner = target.type.kind === 'typeName' ? target.type.type : target.type;
  const found = findMember(owner, node.member.name);
  if (found.kind !== 'property') throw new NotModelled(`an assignment to ${display(owner)}.${node.member.name}`);
  const { property } = found;
  const self = keptCode(isStatic ? target : { type: target.type, run: notNull(target) }, names);
  const write = propertyWriter(compiler, self.code, property);
  const slot = names.access(names.temporary(property.type));
  const passed = toDeclared(slot.read, declarationOf(property).type, property.type);
  return {
    type: property.type,
    prepare: self.keep,
    read: property.readable && !isStatic ? propertyCode(compiler, self.code, property).run : () => null,
    write: (frame: Frame, value) => {
      slot.write(frame, value);
      write(frame, self.code.run(frame), passed(frame));
    },
  };
}
