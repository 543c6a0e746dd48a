import { childElement } from '../catalogue/catalogue';
import type { AttributeSpec, ChildSpec, ElementSpec, TextSpec } from '../catalogue/types';
import { pluralName, propertyName, textName } from './naming';

/**
 * How the properties of a factory correspond to an element: each part is one property. The script that writes the
 * structs and the code that builds elements from them read the same parts, so they cannot disagree.
 */
export type Part =
  | { readonly kind: 'attribute'; readonly property: string; readonly spec: AttributeSpec }
  | { readonly kind: 'text'; readonly property: string; readonly spec: TextSpec }
  | { readonly kind: 'policies'; readonly property: string }
  | ChildPart;

export interface ChildPart {
  readonly kind: 'child';
  readonly property: string;
  readonly child: ChildSpec;
  readonly content: Content;
  /** The property is an array. */
  readonly many: boolean;
  /** The element around the children when it is nothing but their container: `<audiences>` around each `<audience>`. */
  readonly wrapper?: ChildSpec;
  readonly required: boolean;
}

/** What a child holds: only text, only policies, markup of the user's own, or several things. */
export type Content = 'text' | 'policies' | 'markup' | 'struct';

/** The catalogue does not change, and a document has the same few elements many times. */
const known = new WeakMap<ElementSpec, Map<string, readonly Part[]>>();

/** The properties for an element, in the order in which its parts are written. */
export function partsOf(name: string, element: ElementSpec): readonly Part[] {
  const byName = known.get(element) ?? new Map<string, readonly Part[]>();
  const parts = byName.get(name) ?? findParts(name, element);
  known.set(element, byName.set(name, parts));
  return parts;
}

function findParts(name: string, element: ElementSpec): readonly Part[] {
  const attributes = element.attributes.map((spec): Part => ({
    kind: 'attribute',
    property: propertyName(spec.name),
    spec,
  }));
  const text = textPart(name, element);
  const children = element.children.map((child) => childPart(child, replacesText(element, child)));
  const policies: Part[] = element.policies ? [{ kind: 'policies', property: 'policies' }] : [];
  return [...attributes, ...text, ...children, ...policies];
}

export function isRequired(part: Part): boolean {
  switch (part.kind) {
    case 'attribute':
      return part.spec.required && part.spec.default === undefined;
    case 'text':
      return part.spec.required;
    case 'policies':
      return true;
    case 'child':
      return part.required;
  }
}

/** A text that a child can say instead is the older form of the two, and the factories have the newer one only. */
function textPart(name: string, { text, groups }: ElementSpec): readonly Part[] {
  if (text === undefined || groups?.some((group) => group.kind === 'textOrChild')) return [];
  return [{ kind: 'text', property: textName(name), spec: text }];
}

function replacesText({ groups }: ElementSpec, child: ChildSpec): boolean {
  return groups?.some((group) => group.kind === 'textOrChild' && group.child === child.name) ?? false;
}

function childPart(child: ChildSpec, required: boolean): ChildPart {
  const item = wrapped(child);
  const inner = item ?? child;
  const many = isMany(inner);
  return {
    kind: 'child',
    property: item === undefined && many ? pluralName(child.name) : propertyName(child.name),
    child: inner,
    content: contentOf(childElement(inner)),
    many,
    wrapper: item && child,
    required: required || child.min > 0,
  };
}

/** The only thing that a container holds. */
function wrapped(child: ChildSpec): ChildSpec | undefined {
  const { element } = child;
  if (element === undefined || isMany(child) || !isBare(element) || element.policies) return undefined;
  const [only, ...others] = element.children;
  return only !== undefined && others.length === 0 && isMany(only) ? only : undefined;
}

function isMany(child: ChildSpec): boolean {
  return child.max !== 1;
}

function isBare({ attributes, text, groups }: ElementSpec): boolean {
  return attributes.length === 0 && text === undefined && groups === undefined;
}

function contentOf(element: ElementSpec): Content {
  if (element.anyAttributes) return 'markup';
  if (element.attributes.length > 0 || element.children.length > 0) return 'struct';
  if (element.text !== undefined) return 'text';
  return element.policies ? 'policies' : 'struct';
}
