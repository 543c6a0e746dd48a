import { memberSources, supertypes } from '../types/hierarchy';
import type { Method } from '../types/member';
import type { ArrayType, NamedType, Type } from '../types/type';
import { isUnknown, isValueType, unknown, withoutNullable } from '../types/type';
import { isImplicitNumeric, numericName } from './numeric';

/** Whether C# converts a value of one type to another without a cast. Where the checker does not know, it does. */
export function isImplicit(from: Type, to: Type): boolean {
  return isStandardImplicit(from, to) || hasOperator(from, to, ['op_Implicit']);
}

/** Whether a cast from one type to another can be written at all. */
export function isExplicit(from: Type, to: Type): boolean {
  return isStandardExplicit(from, to) || hasOperator(from, to, ['op_Implicit', 'op_Explicit']);
}

/** The same type, as far as both are known. */
export function isSame(left: Type, right: Type): boolean {
  if (left === right || isUnknown(left) || isUnknown(right)) return true;
  if (left.kind === 'named' && right.kind === 'named') {
    return left.definition === right.definition && left.args.every((arg, index) => isSame(arg, right.args[index]));
  }
  if (left.kind === 'array' && right.kind === 'array') {
    return left.rank === right.rank && isSame(left.element, right.element);
  }
  return left.kind === 'nullable' && right.kind === 'nullable' && isSame(left.underlying, right.underlying);
}

// ── built-in conversions ─────────────────────────────────────────────────────────────────────────────────────────

function isStandardImplicit(from: Type, to: Type): boolean {
  if (isSame(from, to)) return true;
  if (from.kind === 'void' || to.kind === 'void') return false;
  if (from.kind === 'null') return !isValueType(to) || to.kind === 'nullable';
  if (isObject(to)) return true;
  if (to.kind === 'nullable') return isStandardImplicit(withoutNullable(from), to.underlying);
  if (from.kind === 'nullable') return isBoxing(from.underlying, to);
  return isNumericWidening(from, to) || isReference(from, to);
}

function isNumericWidening(from: Type, to: Type): boolean {
  const source = numericName(from);
  const target = numericName(to);
  return source !== undefined && target !== undefined && isImplicitNumeric(source, target);
}

/** Boxing, or an upcast among classes, interfaces, delegates and arrays. */
export function isReference(from: Type, to: Type): boolean {
  if (isObject(to)) return true;
  if (from.kind === 'array' && to.kind === 'array') return isCovariantArray(from, to);
  if (to.kind !== 'named' || to.definition.isValueType) return false;
  return supertypes(from).some((base) => base.definition === to.definition && isVariant(base, to));
}

function isBoxing(from: Type, to: Type): boolean {
  return to.kind === 'named' && !to.definition.isValueType && isReference(from, to);
}

function isCovariantArray(from: ArrayType, to: ArrayType): boolean {
  return from.rank === to.rank && !isValueType(from.element) && isReference(from.element, to.element);
}

function isVariant(from: NamedType, to: NamedType): boolean {
  return from.args.every((arg, index) => {
    const wanted = to.args[index];
    if (isSame(arg, wanted)) return true;
    const { variance } = from.definition.parameters[index];
    if (variance === '+') return !isValueType(arg) && isReference(arg, wanted);
    return variance === '-' && !isValueType(wanted) && isReference(wanted, arg);
  });
}

export function isStandardExplicit(from: Type, to: Type): boolean {
  if (isStandardImplicit(from, to) || isStandardImplicit(to, from)) return true;
  const source = withoutNullable(from);
  const target = withoutNullable(to);
  if (isNumberOrEnum(source) && isNumberOrEnum(target)) return true;
  if (isValueType(source) || isValueType(target)) return isUnboxing(source, target);
  return isPossibleReferenceCast(source, target);
}

function isNumberOrEnum(type: Type): boolean {
  return numericName(type) !== undefined || (type.kind === 'named' && type.definition.kind === 'enum');
}

function isUnboxing(from: Type, to: Type): boolean {
  if (isValueType(from) && isValueType(to)) return isSame(from, to);
  return isValueType(to) ? isBoxing(to, from) : isBoxing(from, to);
}

/** A downcast, or a cast to or from an interface that some subclass may implement. */
export function isPossibleReferenceCast(from: Type, to: Type): boolean {
  if (from.kind === 'array' && to.kind === 'array') {
    return (
      from.rank === to.rank &&
      (isReference(to.element, from.element) || isPossibleReferenceCast(from.element, to.element))
    );
  }
  if (isReference(from, to) || isReference(to, from)) return true;
  return isOpenTo(from, to) || isOpenTo(to, from);
}

function isOpenTo(type: Type, other: Type): boolean {
  const isInterface = other.kind === 'named' && other.definition.kind === 'interface';
  if (!isInterface) return false;
  if (type.kind === 'array') return supertypes(type).some((base) => base.definition === other.definition);
  if (type.kind !== 'named') return false;
  const { kind } = type.definition;
  return kind === 'interface' || kind === 'class' || kind === 'abstract';
}

// ── conversions that types define ────────────────────────────────────────────────────────────────────────────────

const operatorAnswers = new WeakMap<Type, WeakMap<Type, [implicit?: boolean, explicit?: boolean]>>();

function hasOperator(from: Type, to: Type, names: readonly string[]): boolean {
  const slot = names.length - 1;
  let answers = operatorAnswers.get(from);
  if (answers === undefined) operatorAnswers.set(from, (answers = new WeakMap()));
  let answer = answers.get(to);
  if (answer === undefined) answers.set(to, (answer = []));
  return (answer[slot] ??= findOperator(from, to, names));
}

function findOperator(from: Type, to: Type, names: readonly string[]): boolean {
  const allowsCast = names.length > 1;
  return operatorsOf(from, to, names).some((method) => {
    const takes = method.parameters[0].type;
    const viaCast = allowsCast && (isStandardImplicit(takes, from) || isNarrowing(from, takes));
    if (!isStandardImplicit(from, takes) && !isStandardImplicit(withoutNullable(from), takes) && !viaCast) return false;
    const gives = method.returns;
    if (isStandardImplicit(gives, to)) return !(gives.kind === 'unknown');
    return allowsCast && (isStandardImplicit(to, gives) || isNarrowing(gives, to));
  });
}

function isNarrowing(from: Type, to: Type): boolean {
  return isNumberOrEnum(withoutNullable(from)) && isNumberOrEnum(withoutNullable(to));
}

function operatorsOf(from: Type, to: Type, names: readonly string[]): Method[] {
  const sources = [...memberSources(withoutNullable(from)), ...memberSources(withoutNullable(to))];
  return sources.flatMap(({ definition }) =>
    // Conversions among numbers and of decimal are known above; Nullable<T> is not a type of its own here.
    numericName(definition.self) !== undefined ? [] : names.flatMap((name) => definition.methods(name)),
  );
}

export function isObject(type: Type): boolean {
  return type.kind === 'named' && type.definition.displayName === 'object';
}

/** The one of the types that all others convert to; `undefined` when there is none. */
export function commonType(types: readonly Type[]): Type | undefined {
  if (types.some(isUnknown)) return unknown;
  return types.find((candidate) => candidate.kind !== 'null' && types.every((type) => isImplicit(type, candidate)));
}
