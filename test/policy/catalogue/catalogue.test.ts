import {
  allPolicies,
  attributeSpec,
  childElement,
  childSpec,
  policyAttributeSpec,
  policySpec,
} from '../../../lib/policy/catalogue/catalogue';
import { everyGateway, everyScope, everySection } from '../../../lib/policy/catalogue/shapes';
import type { ElementSpec, GroupSpec, PolicySpec } from '../../../lib/policy/catalogue/types';

interface Shape {
  readonly path: string;
  readonly element: ElementSpec;
}

/** Every element that an entry describes itself, the ones of other policies left out. */
function shapesOf(policy: PolicySpec): Shape[] {
  const below = ({ path, element }: Shape): Shape[] => [
    { path, element },
    ...element.children.flatMap((child) =>
      child.element ? below({ path: `${path}/${child.name}`, element: child.element }) : [],
    ),
  ];
  return below({ path: policy.name, element: policy.element });
}

const policies = allPolicies();
const shapes = policies.flatMap(shapesOf);

/** The attributes and the children that a group speaks of. */
function namesIn(group: GroupSpec): { attributes: readonly string[]; children: readonly string[] } {
  switch (group.kind) {
    case 'requiredWhen':
    case 'onlyWhen':
      return { attributes: [...group.attributes, group.when.attribute], children: [] };
    case 'excludes':
      return { attributes: [...group.attributes, group.attribute], children: [] };
    case 'values':
      return { attributes: [group.attribute], children: [] };
    case 'childrenUnless':
      return { attributes: [group.unless.attribute], children: group.children };
    case 'childrenRequiredWhen':
      return { attributes: [group.when.attribute], children: group.children };
    case 'textOrChild':
      return { attributes: [], children: [group.child] };
    case 'note':
      return { attributes: [], children: [] };
    case 'exactlyOneChild':
    case 'atLeastOneChild':
    case 'atMostOneOfChildren':
      return { attributes: [], children: group.children };
    default:
      return { attributes: group.attributes, children: [] };
  }
}

describe('the catalogue', () => {
  test('knows 77 policies, 7 of which no page documents', () => {
    expect(policies).toHaveLength(77);
    expect(
      policies
        .filter((policy) => !policy.documented)
        .map((policy) => policy.name)
        .sort(),
    ).toEqual([
      'authentication-token',
      'authentication-token-store',
      'block',
      'cache-value',
      'graphql-data-source',
      'invoke-request',
      'set-request-metric-dimension-value',
    ]);
  });

  test('has each name once and finds it by exactly that name', () => {
    expect(new Set(policies.map((policy) => policy.name)).size).toBe(policies.length);
    for (const policy of policies) expect(policySpec(policy.name)).toBe(policy);
    expect(policySpec('Retry')).toBeUndefined();
    expect(policySpec('constructor')).toBeUndefined();
  });

  test.each(policies.map((policy) => [policy.name, policy] as const))('%s stands in known places', (_, policy) => {
    const places = [...policy.sections, ...(policy.sectionsUndocumented ?? [])];
    const scopes = [...policy.scopes, ...(policy.scopesUndocumented ?? [])];
    expect(everySection).toEqual(expect.arrayContaining(places));
    expect([...everyScope, 'resolver']).toEqual(expect.arrayContaining(scopes));
    expect(everyGateway).toEqual(expect.arrayContaining([...policy.gateways]));
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(scopes).size).toBe(scopes.length);
    expect(scopes.length).toBeGreaterThan(0);
    expect(policy.gateways.length).toBeGreaterThan(0);
    expect(places.length > 0).toBe(!scopes.includes('resolver'));
  });

  test.each(policies.map((policy) => [policy.name, policy.limits] as const))('%s names its pair', (_, limits) => {
    for (const other of [limits.pairedWith, limits.preferInstead]) {
      if (other !== undefined) expect(policySpec(other)?.name).toBe(other);
    }
  });

  test('dates every documented entry by year and month where the page says so', () => {
    const dates = policies.flatMap((policy) => policy.docsDate ?? []);
    expect(dates.filter((date) => !/^20\d\d(-(0[1-9]|1[0-2]))?$/.test(date))).toEqual([]);
    expect(policies.filter((policy) => policy.docsDate !== undefined && !policy.documented)).toEqual([]);
  });
});

describe('every element of the catalogue', () => {
  test.each(shapes.map(({ path, element }) => [path, element] as const))('%s has sound attributes', (_, element) => {
    const names = element.attributes.map((attribute) => attribute.name);
    expect(new Set(names).size).toBe(names.length);
    for (const attribute of element.attributes) {
      expect(attributeSpec(element, attribute.name)).toBe(attribute);
      expect((attribute.values?.length ?? 0) > 0).toBe(attribute.type === 'enum');
      expect(attribute.min ?? -Infinity).toBeLessThanOrEqual(attribute.max ?? Infinity);
      if (attribute.type === 'enum' && attribute.default !== undefined) {
        expect(attribute.values).toContain(attribute.default);
      }
      if (attribute.type === 'bool' && attribute.default !== undefined) {
        expect(typeof attribute.default).toBe('boolean');
      }
    }
  });

  test.each(shapes.map(({ path, element }) => [path, element] as const))('%s has sound children', (_, element) => {
    const names = element.children.map((child) => child.name);
    expect(new Set(names).size).toBe(names.length);
    for (const child of element.children) {
      expect(childSpec(element, child.name)).toBe(child);
      expect((child.element === undefined) !== (child.policyRef === undefined)).toBe(true);
      expect(childElement(child)).toBe(child.element ?? policySpec(child.policyRef ?? '')?.element);
      expect(child.min).toBeLessThanOrEqual(child.max ?? Infinity);
    }
    for (const name of [...(element.allowedPolicies ?? []), ...(element.allowedPoliciesUndocumented ?? [])]) {
      expect(policySpec(name)?.name).toBe(name);
    }
  });

  test.each(shapes.filter(({ element }) => element.groups).map(({ path, element }) => [path, element] as const))(
    '%s has groups that speak of its own attributes and children',
    (_, element) => {
      for (const group of element.groups ?? []) {
        const named = namesIn(group);
        for (const name of named.attributes) expect(attributeSpec(element, name)?.name).toBe(name);
        for (const name of named.children) expect(childSpec(element, name)?.name).toBe(name);
      }
    },
  );

  test('takes the attributes that every policy has only on the policy itself', () => {
    for (const policy of policies) expect(policyAttributeSpec(policy, 'id')?.name).toBe('id');
    expect(attributeSpec(policySpec('retry')!.element, 'id')).toBeUndefined();
    expect(policyAttributeSpec(policySpec('retry')!, 'ID')).toBeUndefined();
  });

  test('lets a policy hold others exactly where it is called a container', () => {
    const holds = (element: ElementSpec): boolean =>
      element.policies || element.children.some((child) => child.element !== undefined && holds(child.element));
    for (const policy of policies)
      expect([policy.name, policy.limits.container ?? false]).toEqual([policy.name, holds(policy.element)]);
  });
});
