import type { XmlElement } from '../xml/tree';
import { childElement, childSpec, policySpec } from './catalogue/catalogue';
import type { SectionName } from './catalogue/types';
import type { PlacedElement, Role } from './element-use';
import type { DocumentModel } from './model';

const sections: ReadonlySet<string> = new Set<SectionName>(['inbound', 'backend', 'outbound', 'on-error']);
const unknown: Role = { role: 'unknown' };

export function isSectionName(name: string): name is SectionName {
  return sections.has(name);
}

export function rootKind(name: string): DocumentModel['kind'] {
  if (name === 'policies' || name === 'fragment') return name;
  return name.endsWith('-data-source') && policySpec(name) !== undefined ? 'resolver' : 'other';
}

/** A resolver document is one policy, with its data source as the root; the other roots only hold things. */
export function rootRole(root: XmlElement): Role {
  const policy = rootKind(root.name) === 'resolver' ? policySpec(root.name) : undefined;
  return policy === undefined ? { role: 'root' } : { role: 'policy', policy, spec: policy.element };
}

/** What an element is, by its name and by what it stands in. */
export function roleIn(parent: PlacedElement, name: string): Role {
  if (parent.role === 'root') return roleInRoot(parent.name, name);
  if (parent.role === 'section') return roleAmongPolicies(parent, name);
  return parent.spec === undefined ? unknown : roleInElement(parent, name);
}

function roleInRoot(root: string, name: string): Role {
  if (isSectionName(name)) return { role: 'section', section: root === 'policies' ? name : undefined };
  return root === 'fragment' ? roleOfPolicy(name, undefined) : unknown;
}

function roleInElement(parent: PlacedElement, name: string): Role {
  const spec = parent.spec === undefined ? undefined : childSpec(parent.spec, name);
  if (spec === undefined) return parent.spec?.policies === true ? roleAmongPolicies(parent, name) : unknown;
  const policy = spec.policyRef === undefined ? undefined : policySpec(spec.policyRef);
  return { role: 'child', spec: childElement(spec), policy, section: parent.section };
}

function roleAmongPolicies(parent: PlacedElement, name: string): Role {
  return roleOfPolicy(name, parent.section);
}

function roleOfPolicy(name: string, section: SectionName | undefined): Role {
  if (name === 'base') return { role: 'base', section };
  const policy = policySpec(name);
  return policy === undefined ? unknown : { role: 'policy', policy, spec: policy.element, section };
}
