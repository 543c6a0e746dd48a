import type { Condition, ElementSpec, GroupSpec } from '../catalogue/types';
import type { Part } from './shape';
import type { PropertyPath } from './problem';

/** What was given to a factory, as the groups of the catalogue see it. */
interface Given {
  readonly at: PropertyPath;
  readonly element: ElementSpec;
  readonly parts: readonly Part[];
  /** The text of each attribute that is written, by its name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The names of the children that are written. */
  readonly children: ReadonlySet<string>;
  readonly hasText: boolean;
}

/** Checks the rules over several attributes or children of an element; throws at the first that is broken. */
export function checkGroups(given: Given): void {
  for (const group of given.element.groups ?? []) checkGroup(given, group);
}

function checkGroup(given: Given, group: GroupSpec): void {
  switch (group.kind) {
    case 'exactlyOneOf':
    case 'atLeastOneOf':
    case 'atMostOneOf':
    case 'allOrNone':
      return checkCount(given, group);
    case 'requiredWhen':
      if (holds(given, group.when)) demandAll(given, group.attributes, group.when);
      return;
    case 'onlyWhen':
      return checkOnlyWhen(given, group.attributes, group.when);
    case 'excludes':
      if (given.attributes.has(group.attribute)) refuseBeside(given, group.attribute, group.attributes);
      return;
    case 'exactlyOneChild':
      return checkChildren(given, group.children, 1, 1);
    case 'atLeastOneChild':
      return checkChildren(given, group.children, 1, Infinity);
    case 'atMostOneOfChildren':
      return checkChildren(given, group.children, 0, 1);
    case 'childrenUnless':
      if (holds(given, group.unless) === false) demandChildren(given, group.children, group.unless, 'is not');
      return;
    case 'childrenRequiredWhen':
      if (holds(given, group.when)) demandChildren(given, group.children, group.when, 'is');
      return;
    case 'values':
    case 'textOrChild':
    case 'note':
  }
}

type CountGroup = GroupSpec & { readonly kind: 'exactlyOneOf' | 'atLeastOneOf' | 'atMostOneOf' | 'allOrNone' };

function checkCount(given: Given, group: CountGroup): void {
  const names = group.attributes.map((name) => propertyOf(given, name));
  const there = group.attributes.filter((name) => given.attributes.has(name)).map((name) => propertyOf(given, name));
  if (group.orText) {
    const text = given.parts.find((part) => part.kind === 'text')?.property ?? 'text';
    names.push(text);
    if (given.hasText) there.push(text);
  }
  const wrong = countProblem(group.kind, there.length, names.length);
  if (wrong === undefined) return;
  const got = there.length === 0 ? `has none of ${names.join(', ')}` : `has ${there.join(' and ')}`;
  throw given.at.problem(`${got}, expected ${wrong.expected} of ${names.join(', ')}`, wrong.fix);
}

function countProblem(
  kind: CountGroup['kind'],
  there: number,
  all: number,
): { expected: string; fix: string } | undefined {
  if (kind === 'allOrNone') {
    return there === 0 || there === all ? undefined : { expected: 'all or none', fix: 'give the others too' };
  }
  if (kind !== 'atMostOneOf' && there === 0) {
    return { expected: kind === 'exactlyOneOf' ? 'exactly one' : 'at least one', fix: 'give one of them' };
  }
  if (kind !== 'atLeastOneOf' && there > 1) {
    return { expected: kind === 'exactlyOneOf' ? 'exactly one' : 'at most one', fix: 'leave out all but one' };
  }
  return undefined;
}

function demandAll(given: Given, attributes: readonly string[], when: Condition): void {
  const missing = attributes.filter((name) => !given.attributes.has(name)).map((name) => propertyOf(given, name));
  if (missing.length === 0) return;
  const names = missing.join(' and ');
  throw given.at.problem(`has no ${names}, needed when ${condition(given, when)}`, `give ${names}`);
}

function checkOnlyWhen(given: Given, attributes: readonly string[], when: Condition): void {
  const there = attributes.find((name) => given.attributes.has(name));
  if (there === undefined || holds(given, when) !== false) return;
  const name = propertyOf(given, there);
  throw given.at.problem(`has ${name}, allowed only when ${condition(given, when)}`, `leave out ${name}`);
}

function refuseBeside(given: Given, attribute: string, others: readonly string[]): void {
  const there = others.find((name) => given.attributes.has(name));
  if (there === undefined) return;
  const pair = `${propertyOf(given, attribute)} and ${propertyOf(given, there)}`;
  throw given.at.problem(`has ${pair}, expected at most one of them`, 'leave out one of them');
}

function checkChildren(given: Given, children: readonly string[], least: number, most: number): void {
  const names = children.map((name) => propertyOf(given, name));
  const there = children.filter((name) => given.children.has(name)).map((name) => propertyOf(given, name));
  const expected = least === 0 ? 'at most one' : most === 1 ? 'exactly one' : 'at least one';
  if (there.length < least) {
    throw given.at.problem(`has none of ${names.join(', ')}, expected ${expected}`, 'give one of them');
  }
  if (there.length > most) {
    throw given.at.problem(`has ${there.join(' and ')}, expected ${expected} of them`, 'leave out all but one');
  }
}

function demandChildren(given: Given, children: readonly string[], when: Condition, is: string): void {
  const missing = children.filter((name) => !given.children.has(name)).map((name) => propertyOf(given, name));
  if (missing.length === 0) return;
  const names = missing.join(' and ');
  const reason = `${propertyOf(given, when.attribute)} ${is} ${when.equals}`;
  throw given.at.problem(`has no ${names}, needed when ${reason}`, `give ${names}`);
}

/** Undefined when an expression or a named value decides it later. */
function holds(given: Given, when: Condition): boolean | undefined {
  const written = given.attributes.get(when.attribute);
  const value = written ?? String(given.element.attributes.find(({ name }) => name === when.attribute)?.default ?? '');
  if (value.startsWith('@') || value.includes('{{') || value.includes('${')) return undefined;
  return value === when.equals;
}

function condition(given: Given, when: Condition): string {
  return `${propertyOf(given, when.attribute)} is ${when.equals}`;
}

/** The property that stands for an attribute or a child. */
function propertyOf({ parts }: Given, name: string): string {
  const part = parts.find(
    (each) =>
      (each.kind === 'attribute' && each.spec.name === name) ||
      (each.kind === 'child' && (each.wrapper ?? each.child).name === name),
  );
  return part?.property ?? name;
}
