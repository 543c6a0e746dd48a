import type { Condition, ElementSpec, GroupSpec } from '../catalogue/types';
import type { ElementUse } from '../model';

/** The groups of one of these kinds that the catalogue has for an element. */
export function groupsOf<K extends GroupSpec['kind']>(
  use: ElementUse,
  kinds: readonly K[],
): readonly (GroupSpec & { kind: K })[] {
  const groups = use.spec?.groups;
  if (groups === undefined) return none;
  return groups.filter((group): group is GroupSpec & { kind: K } => (kinds as readonly string[]).includes(group.kind));
}

const none: readonly never[] = [];

/** Whether the catalogue has a group of one of these kinds for elements of a shape. */
export function hasGroup(...kinds: readonly GroupSpec['kind'][]): (shape: ElementSpec | undefined) => boolean {
  return (shape) => shape?.groups?.some(({ kind }) => kinds.includes(kind)) ?? false;
}

/** Which of the attributes are on the element. */
export function given(use: ElementUse, attributes: readonly string[]): readonly string[] {
  return attributes.filter((name) => use.attribute(name) !== undefined);
}

/** Whether a condition holds; undefined when an expression or a named value decides it later. */
export function holds(use: ElementUse, condition: Condition): boolean | undefined {
  const value = use.attribute(condition.attribute)?.value ?? defaultOf(use, condition.attribute);
  if (value === undefined) return false;
  if (value.includes('{{') || value.trimStart().startsWith('@')) return undefined;
  return value.trim() === condition.equals;
}

function defaultOf(use: ElementUse, attribute: string): string | undefined {
  const value = use.attributeSpec(attribute)?.default;
  return value === undefined ? undefined : String(value);
}
