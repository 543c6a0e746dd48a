import type { AttributeSpec, Category, ElementSpec, PolicySpec } from '../../lib/policy/catalogue/types';
import { attributeMeaning } from './describe';
import { enumName } from './names';

/** An enum of the public surface. */
export interface Enumeration {
  readonly name: string;
  readonly category: Category;
  readonly documentation: string;
  readonly words: readonly string[];
}

/** Every enum once, in the category that has it. */
export function enumerationsOf(policies: readonly PolicySpec[]): readonly Enumeration[] {
  const found = new Map<string, Enumeration>();
  for (const policy of policies) {
    visit(policy.name, policy.element, (path, attribute) => {
      const name = enumName(attribute);
      const known = found.get(name);
      if (known === undefined) found.set(name, enumeration(name, policy.category, path, attribute));
      else if (known.category !== policy.category)
        throw new Error(`${name} is in ${known.category} and ${policy.category}`);
    });
  }
  return [...found.values()];
}

function enumeration(name: string, category: Category, path: string, attribute: AttributeSpec): Enumeration {
  const documentation =
    name === 'ValidationAction' ? 'What happens to what does not match' : attributeMeaning(path, attribute);
  return { name, category, documentation, words: attribute.values ?? [] };
}

function visit(path: string, element: ElementSpec, found: (path: string, attribute: AttributeSpec) => void): void {
  for (const attribute of element.attributes) if (attribute.type === 'enum') found(path, attribute);
  for (const child of element.children) if (child.element) visit(`${path}/${child.name}`, child.element, found);
}
