import { nearest } from '../../core/nearest';
import type { XmlAttribute, XmlElement, XmlNode } from '../../xml/tree';
import { childElement, policySpec } from '../catalogue/catalogue';
import { commonAttributes } from '../catalogue/document';
import type { AttributeSpec, ChildSpec, ElementSpec } from '../catalogue/types';
import { PolicyElement } from '../policy-element';
import { readRawElement } from '../raw-policy';
import { checkGroups } from './groups';
import { PropertyPath } from './problem';
import { isRequired, partsOf, type ChildPart, type Part } from './shape';
import { valueText } from './value';

type Properties = Readonly<Record<string, unknown>>;

/** Makes the element of a policy from the properties of its factory, or throws what the service would refuse. */
export function buildPolicy(name: string, properties: object, id?: string): PolicyElement {
  const spec = policySpec(name);
  if (spec === undefined) throw new Error(`there is no policy ${name}`);
  const at = PropertyPath.of(name);
  const element = buildElement(at, name, spec.element, properties);
  if ((id ?? undefined) === undefined) return PolicyElement._of(element);
  const attributes = commonAttributes.flatMap((common) => buildAttribute(at.property(common.name), common, id));
  return PolicyElement._of({ ...element, attributes: [...element.attributes, ...attributes] });
}

function buildElement(at: PropertyPath, name: string, element: ElementSpec, given: unknown): XmlElement {
  const properties = asProperties(at, given);
  const parts = partsOf(name, element);
  refuseUnknown(at, parts, properties);
  const attributes: XmlAttribute[] = [];
  const children: XmlNode[] = [];
  for (const part of parts) writePart(at, part, properties[part.property] ?? undefined, element, attributes, children);
  checkGroups({
    at,
    element,
    parts,
    attributes: new Map(attributes.map((attribute) => [attribute.name, attribute.value])),
    children: new Set(children.flatMap((child) => (child.kind === 'element' ? child.name : []))),
    hasText: children.some((child) => child.kind === 'text'),
  });
  // Copied, for a list that was pushed to keeps room for more, which in a document of many elements is most of its size.
  return { kind: 'element', name, attributes: attributes.slice(), children: children.slice() };
}

function asProperties(at: PropertyPath, given: unknown): Properties {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Properties;
  throw at.problem(`is ${given === null ? 'null' : typeof given}, expected properties`, 'give an object');
}

function refuseUnknown(at: PropertyPath, parts: readonly Part[], properties: Properties): void {
  const known = parts.map((part) => part.property);
  const unknown = Object.keys(properties).find((key) => properties[key] !== undefined && !known.includes(key));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  const fix = meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant}`;
  throw at.problem(`has no property ${unknown}`, fix);
}

function writePart(
  at: PropertyPath,
  part: Part,
  value: unknown,
  element: ElementSpec,
  attributes: XmlAttribute[],
  children: XmlNode[],
): void {
  if (value === undefined && isRequired(part)) {
    throw at.problem(`has no ${part.property}, which is required`, `give ${part.property}`);
  }
  const here = at.property(part.property);
  switch (part.kind) {
    case 'attribute':
      attributes.push(...buildAttribute(here, part.spec, value));
      break;
    case 'text':
      if (value !== undefined) children.push({ kind: 'text', value: valueText(here, part.spec, value) });
      break;
    case 'policies':
      children.push(...buildPolicies(here, element, value));
      break;
    case 'child':
      children.push(...buildChildren(here, part, value));
  }
}

/** What the service wants written although it has a default is written with it. */
function buildAttribute(at: PropertyPath, spec: AttributeSpec, value: unknown): readonly XmlAttribute[] {
  if (value !== undefined) return [{ name: spec.name, value: valueText(at, spec, value) }];
  return spec.required && spec.default !== undefined ? [{ name: spec.name, value: String(spec.default) }] : [];
}

function buildPolicies(at: PropertyPath, element: ElementSpec, value: unknown): readonly XmlNode[] {
  const allowed = element.allowedPolicies && [
    ...element.allowedPolicies,
    ...(element.allowedPoliciesUndocumented ?? []),
  ];
  return asArray(at, value).map((policy, index) => {
    if (!(policy instanceof PolicyElement)) {
      throw at.item(index).problem('is not a policy', 'make it with a factory of Policy');
    }
    const node = policy._toXml();
    if (allowed && node.kind === 'element' && !allowed.includes(node.name)) {
      throw at.item(index).problem(`is ${node.name}, allowed are ${allowed.join(', ')}`, 'move it out');
    }
    return node;
  });
}

function buildChildren(at: PropertyPath, part: ChildPart, value: unknown): readonly XmlElement[] {
  if (value === undefined) return [];
  const items = part.many
    ? asArray(at, value).map((item, index) => buildChild(at.item(index), part, item))
    : [buildChild(at, part, value)];
  checkNumber(at, part, items.length);
  if (part.wrapper === undefined) return items;
  return [{ kind: 'element', name: part.wrapper.name, attributes: [], children: items }];
}

function checkNumber(at: PropertyPath, { child, many }: ChildPart, count: number): void {
  const { min, max = Infinity } = child;
  if (!many || (count >= min && count <= max)) return;
  if (count < min) throw at.problem(`has ${count} entries, at least ${min} are needed`, 'give more');
  throw at.problem(`has ${count} entries, at most ${max} are allowed`, 'give fewer');
}

function buildChild(at: PropertyPath, { child, content }: ChildPart, value: unknown): XmlElement {
  const element = childElement(child);
  switch (content) {
    case 'text':
      return textChild(at, child, element, value);
    case 'policies':
      return { kind: 'element', name: child.name, attributes: [], children: buildPolicies(at, element, value) };
    case 'markup':
      return markup(at, child, value);
    case 'struct':
      return buildElement(at, child.name, element, value);
  }
}

function textChild(at: PropertyPath, child: ChildSpec, element: ElementSpec, value: unknown): XmlElement {
  const spec = element.text ?? { type: 'string', required: false, expressions: true };
  const text = valueText(at, spec, value);
  if (spec.required && text.trim() === '') throw at.problem('is blank', 'give a text');
  return {
    kind: 'element',
    name: child.name,
    attributes: [],
    children: text === '' ? [] : [{ kind: 'text', value: text }],
  };
}

function markup(at: PropertyPath, child: ChildSpec, value: unknown): XmlElement {
  if (typeof value !== 'string') throw at.problem(`is of type ${typeof value}, expected markup`, 'give it as a text');
  const element = readRawElement(value);
  if (element.name === child.name) return element;
  throw at.problem(`is <${element.name}>, expected <${child.name}>`, 'give the whole element');
}

function asArray(at: PropertyPath, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw at.problem(`is of type ${typeof value}, expected a list`, 'put it in brackets');
}
