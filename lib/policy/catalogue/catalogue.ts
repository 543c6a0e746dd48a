import { authentication } from './authentication';
import { caching } from './caching';
import { contentValidation } from './content-validation';
import { controlFlow } from './control-flow';
import { crossDomain } from './cross-domain';
import { commonAttributes } from './document';
import { graphqlResolver } from './graphql-resolver';
import { integration } from './integration';
import { logging } from './logging';
import { rateLimiting } from './rate-limiting';
import { routing } from './routing';
import { transformation } from './transformation';
import type { AttributeSpec, ChildSpec, ElementSpec, PolicySpec } from './types';

const everything: readonly PolicySpec[] = [
  ...rateLimiting,
  ...authentication,
  ...contentValidation,
  ...routing,
  ...caching,
  ...transformation,
  ...crossDomain,
  ...integration,
  ...logging,
  ...graphqlResolver,
  ...controlFlow,
];

let byName: ReadonlyMap<string, PolicySpec> | undefined;
const attributesOf = new WeakMap<ElementSpec, ReadonlyMap<string, AttributeSpec>>();
const childrenOf = new WeakMap<ElementSpec, ReadonlyMap<string, ChildSpec>>();

/** Every policy, category by category as in the reference. */
export function allPolicies(): readonly PolicySpec[] {
  return everything;
}

/** The policy of that name; names are case-sensitive. */
export function policySpec(name: string): PolicySpec | undefined {
  byName ??= named(everything);
  return byName.get(name);
}

/** What the element says of an attribute; the attributes that every policy has are in `policyAttributeSpec` only. */
export function attributeSpec(element: ElementSpec, name: string): AttributeSpec | undefined {
  return remembered(attributesOf, element, element.attributes).get(name);
}

/** What a policy says of an attribute on its root element, `id` included. */
export function policyAttributeSpec(policy: PolicySpec, name: string): AttributeSpec | undefined {
  return attributeSpec(policy.element, name) ?? commonAttributes.find((attribute) => attribute.name === name);
}

/** What the element says of a child of that name. */
export function childSpec(element: ElementSpec, name: string): ChildSpec | undefined {
  return remembered(childrenOf, element, element.children).get(name);
}

/** The shape of a child: its own, or that of the policy it stands for. */
export function childElement(child: ChildSpec): ElementSpec {
  const shape = child.element ?? policySpec(child.policyRef ?? '')?.element;
  if (shape === undefined) throw new Error(`catalogue: ${child.name} has no shape`);
  return shape;
}

function remembered<T extends { readonly name: string }>(
  memory: WeakMap<ElementSpec, ReadonlyMap<string, T>>,
  element: ElementSpec,
  parts: readonly T[],
): ReadonlyMap<string, T> {
  const known = memory.get(element);
  if (known !== undefined) return known;
  const made = named(parts);
  memory.set(element, made);
  return made;
}

function named<T extends { readonly name: string }>(parts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(parts.map((part) => [part.name, part]));
}
