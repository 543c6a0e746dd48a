import { allPolicies } from '../catalogue/catalogue';
import type { ElementSpec } from '../catalogue/types';
import type { ElementUse } from '../model';
import { isSectionName } from '../roles';
import { inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { oneOf, renameTo } from './wording';

export const knownPolicy: Rule = {
  code: 'POL020',
  severity: 'error',
  title: 'the element is a policy that API Management knows',
  explanation:
    'In a section, and in a policy that runs others, only known policies may stand. Names are case-sensitive. Nothing inside an unknown element is checked.',
  cure: 'Use the name of a policy; docs/policies.md lists all of them.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<set-vairable name="region" value="westeurope" />') },
  passing: { text: inbound('<set-variable name="region" value="westeurope" />') },
  check({ elements }, report) {
    const fixes = new Map<string, string | undefined>();
    for (const use of elements) {
      if (use.role === 'unknown' && runsPolicies(use.parent)) report({ at: nameOf(use), ...describe(use, fixes) });
    }
  },
};

/** To find the nearest of all names takes a while, so a document full of unknown names gets no more advice than this. */
const MOST_FIXES = 200;

function describe(use: ElementUse, fixes: Map<string, string | undefined>): { message: string; fix?: string } {
  const place = use.parent?.name;
  if (isSectionName(use.name)) {
    const message = `the section ${use.name} stands in ${place}, expected it directly below policies`;
    return { message, fix: `close ${place} before it` };
  }
  const owners = ownersOf(use.name);
  if (owners.length > 0) {
    const message = `'${use.name}' is no policy; it is a part of ${oneOf(owners.slice(0, 4))}`;
    return { message, fix: owners.length === 1 ? `put it into ${owners[0]}` : 'put it into one of them' };
  }
  if (!fixes.has(use.name) && fixes.size < MOST_FIXES) fixes.set(use.name, renameTo(use.name, policyNames()));
  return { message: `'${use.name}' is not a policy that API Management knows`, fix: fixes.get(use.name) };
}

/** Whether the place is one for policies, rather than for the parts of one. */
function runsPolicies(parent: ElementUse | undefined): boolean {
  if (parent === undefined) return false;
  return (
    parent.role === 'section' ||
    (parent.role === 'root' && parent.name === 'fragment') ||
    parent.spec?.policies === true
  );
}

function* policyNames(): Iterable<string> {
  for (const policy of allPolicies()) yield policy.name;
  yield 'base';
}

let owners: Map<string, string[]> | undefined;

/** The policies that have a part of that name. */
function ownersOf(part: string): readonly string[] {
  if (owners === undefined) {
    owners = new Map();
    for (const policy of allPolicies()) addParts(policy.name, policy.element, owners);
  }
  return owners.get(part) ?? [];
}

function addParts(policy: string, element: ElementSpec, parts: Map<string, string[]>): void {
  for (const child of element.children) {
    const known = parts.get(child.name);
    if (known === undefined) parts.set(child.name, [policy]);
    else if (!known.includes(policy)) known.push(policy);
    if (child.element !== undefined) addParts(policy, child.element, parts);
  }
}
