import type { SpecialisedBinding } from '../../binding';
import { forTypes } from '../../binding';
import { argumentNull } from '../../exception';
import { genericType } from '../../known-types';
import { CsQuery, each } from '../collections/query';
import type { Walk } from '../collections/walk';

/** A function over boxed values, as a lambda of the program is. */
export type Func = (...args: readonly unknown[]) => unknown;

/**
 * A member that gives a sequence of the type argument of this name, walked only when somebody asks for elements. The
 * arguments are checked at once: only a comparer, the optional last one, may be null.
 */
export function lazy(
  result: string,
  make: (...args: never[]) => Iterator<unknown>,
  mayBeNull: (position: number) => boolean = () => false,
): SpecialisedBinding {
  return forTypes((typeArgument) => {
    const type = genericType('IEnumerable', typeArgument(result));
    return (...args: readonly unknown[]) => {
      args.forEach((argument, position) => {
        if (argument === null && !mayBeNull(position)) throw argumentNull(position === 0 ? 'source' : 'selector');
      });
      return new CsQuery(type, () => (make as (...all: readonly unknown[]) => Iterator<unknown>)(...args));
    };
  });
}

/** The same for what goes through one sequence with one function, element by element. */
export function stepwise(result: string, make: (source: Walk, step: Func) => Walk): SpecialisedBinding {
  return forTypes((typeArgument) => {
    const type = genericType('IEnumerable', typeArgument(result));
    return (source: unknown, step: Func | null) => {
      if (source === null) throw argumentNull('source');
      if (step === null) throw argumentNull('selector');
      return new CsQuery(type, () => make(each(source), step));
    };
  });
}

export const last =
  (count: number) =>
  (position: number): boolean =>
    position === count - 1;
