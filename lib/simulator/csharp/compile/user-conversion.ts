import { numericName, numericRank } from '../../../expression/check/numeric';
import { memberSources } from '../../../expression/types/hierarchy';
import type { Method } from '../../../expression/types/member';
import type { Type } from '../../../expression/types/type';
import { isUnknown, withoutNullable } from '../../../expression/types/type';
import { signatureOf, tableKey } from '../binding';
import { specialised } from '../bindings';
import { NotModelled } from '../exception';
import { namedType } from '../known-types';
import type { Conversion, Manner } from './conversion';
import { chain, conversionAtRunTime, standardConversion } from './conversion';

/** How a value of one type becomes one of another, by what C# knows or by what the types define. */
export function conversionOf(from: Type, to: Type, manner: Manner): Conversion | undefined {
  if (isUnknown(from) && !isUnknown(to) && to.kind !== 'void') {
    return conversionAtRunTime((type) => conversionOf(type, to, type === jsonValue ? asCast(manner) : manner), to);
  }
  return standardConversion(from, to, manner) ?? userConversion(from, to, manner);
}

const jsonValue = namedType('JValue');

/** A JValue that is taken for dynamic becomes what is asked for, as if a cast had been written. */
function asCast(manner: Manner): Manner {
  return { ...manner, isExplicit: true };
}

interface Candidate {
  readonly method: Method;
  readonly before: Conversion;
  readonly after: Conversion;
  readonly distance: number;
}

/** C# specification, "User-defined conversions": the operator whose types are nearest. */
function userConversion(from: Type, to: Type, manner: Manner): Conversion | undefined {
  let best: Candidate | undefined;
  for (const method of operatorsOf(from, to, manner.isExplicit)) {
    const candidate = candidateOf(method, from, to, manner);
    if (candidate !== undefined && (best === undefined || candidate.distance < best.distance)) best = candidate;
  }
  if (best === undefined) return undefined;
  const converted = chain(chain(best.before, boundOperator(best.method, manner)), best.after);
  const passesNull = from.kind === 'nullable' && best.method.parameters[0].type.kind !== 'nullable';
  return passesNull ? (value) => (value === null ? null : converted(value)) : converted;
}

function operatorsOf(from: Type, to: Type, isExplicit: boolean): readonly Method[] {
  const names = isExplicit ? ['op_Implicit', 'op_Explicit'] : ['op_Implicit'];
  const definitions = new Set(
    [from, to].flatMap((type) => memberSources(withoutNullable(type)).map(({ definition }) => definition)),
  );
  return [...definitions]
    .filter((definition) => numericName(definition.self) === undefined && definition.name !== 'Nullable')
    .flatMap((definition) => names.flatMap((name) => definition.methods(name)));
}

function candidateOf(method: Method, from: Type, to: Type, manner: Manner): Candidate | undefined {
  const takes = method.parameters[0].type;
  const gives = method.returns;
  if (isUnknown(takes) || isUnknown(gives)) return undefined;
  const source = takes.kind === 'nullable' ? from : withoutNullable(from);
  const before = standardConversion(source, takes, manner);
  const after = standardConversion(gives, to, manner);
  if (before === undefined || after === undefined) return undefined;
  return { method, before, after, distance: 10 * distance(source, takes, manner) + distance(gives, to, manner) };
}

/**
 * 0 for the same type, 1 for the value inside a nullable one, 2 and a little for what converts without a cast (a char is
 * nearer to ushort than to double), 3 for the rest.
 */
function distance(from: Type, to: Type, manner: Manner): number {
  if (from === to) return 0;
  if (withoutNullable(from) === withoutNullable(to)) return 1;
  if (standardConversion(from, to, { ...manner, isExplicit: false }) === undefined) return 3;
  const number = numericName(withoutNullable(to));
  return number === undefined ? 2 : 2 + (numericRank(number) + 1) / 100;
}

function boundOperator(method: Method, { bindings }: Manner): Conversion {
  const signature = signatureOf(method);
  const binding = method.owner === undefined ? undefined : bindings.declared(method.owner, signature);
  if (binding === undefined) {
    throw new NotModelled(`${method.owner === undefined ? '' : tableKey(method.owner)}.${signature}`);
  }
  return specialised(binding, new Map()) as Conversion;
}
