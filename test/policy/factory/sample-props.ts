import { childElement } from '../../../lib/policy/catalogue/catalogue';
import type { AttributeSpec, ElementSpec, GroupSpec, TextSpec } from '../../../lib/policy/catalogue/types';
import { isRequired, partsOf, type ChildPart, type Part } from '../../../lib/policy/factory/shape';
import { Policy } from '../../../lib/policy/policy';

type Props = Record<string, unknown>;

/** Properties that make a right element: all that there are, or only those that must be there. */
export function sampleProps(name: string, element: ElementSpec, which: 'all' | 'required'): Props {
  const parts = partsOf(name, element);
  const dropped = which === 'all' ? tooMuch(element) : new Set<string>();
  const chosen = parts.filter((part) => {
    if (which === 'required') return isRequired(part) || isNeeded(element, part);
    return !dropped.has(sourceName(part));
  });
  return Object.fromEntries(chosen.map((part) => [part.property, sample(part, which)]));
}

function sample(part: Part, which: 'all' | 'required'): unknown {
  switch (part.kind) {
    case 'attribute':
      return sampleValue(part.spec);
    case 'text':
      return sampleValue(part.spec);
    case 'policies':
      return which === 'all'
        ? [Policy.comment('nothing'), Policy.cacheLookupValue({ key: 'k', variableName: 'v' })]
        : [];
    case 'child':
      return part.many ? [sampleChild(part, which)] : sampleChild(part, which);
  }
}

function sampleChild({ child, content }: ChildPart, which: 'all' | 'required'): unknown {
  const element = childElement(child);
  switch (content) {
    case 'text':
      return sampleValue(element.text!);
    case 'policies':
      return [Policy.cacheLookupValue({ key: 'k', variableName: 'v' })];
    case 'markup':
      return `<${child.name} xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0" />`;
    case 'struct':
      return sampleProps(child.name, element, which);
  }
}

const samples: Partial<Record<AttributeSpec['type'], unknown>> = {
  any: 'text',
  base64: 'AAEC',
  bool: true,
  bytes: '@(Convert.FromBase64String("AAEC"))',
  datetime: '2026-01-31T08:00:00Z',
  duration: '00:10:00',
  guid: '00000000-0000-0000-0000-000000000000',
  header: 'X-Sample',
  'http-method': 'POST',
  identifier: 'sample-id',
  ip: '203.0.113.7',
  string: 'text',
  url: 'https://example.com/a',
  variable: 'sample',
};

function sampleValue(spec: AttributeSpec | TextSpec): unknown {
  const attribute = spec as AttributeSpec;
  if (attribute.values) return attribute.values[0];
  if (spec.type === 'int') return attribute.name === 'renewal-period' ? (attribute.max ?? 300) : (attribute.min ?? 300);
  return spec.type === 'number' ? 0.5 : samples[spec.type];
}

function sourceName(part: Part): string {
  if (part.kind === 'attribute') return part.spec.name;
  return part.kind === 'child' ? (part.wrapper ?? part.child).name : `#${part.kind}`;
}

/** What may not stand together: all but the first of each group. */
function tooMuch(element: ElementSpec): Set<string> {
  const dropped = new Set<string>();
  for (const group of element.groups ?? []) for (const name of besidesFirst(group)) dropped.add(name);
  for (const group of element.groups ?? []) {
    if (group.kind === 'allOrNone' && group.attributes.some((name) => dropped.has(name))) {
      for (const name of group.attributes) dropped.add(name);
    }
  }
  return dropped;
}

function besidesFirst(group: GroupSpec): readonly string[] {
  switch (group.kind) {
    case 'exactlyOneOf':
      return [...group.attributes.slice(1), ...(group.orText ? ['#text'] : [])];
    case 'atMostOneOf':
      return group.attributes.slice(1);
    case 'excludes':
    case 'onlyWhen':
      return group.attributes;
    case 'exactlyOneChild':
    case 'atMostOneOfChildren':
      return group.children.slice(1);
    default:
      return [];
  }
}

/** What a group demands although no single part of it is required. */
function isNeeded(element: ElementSpec, part: Part): boolean {
  const name = sourceName(part);
  return (element.groups ?? []).some((group) => {
    switch (group.kind) {
      case 'exactlyOneOf':
      case 'atLeastOneOf':
        return group.attributes[0] === name;
      case 'exactlyOneChild':
      case 'atLeastOneChild':
        return group.children[0] === name;
      case 'childrenUnless':
        return group.children.includes(name);
      default:
        return false;
    }
  });
}
