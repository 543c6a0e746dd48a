import type { XmlDocument, XmlElement } from '../xml/tree';
import { PlacedElement } from './element-use';
import { Memory } from './memory';
import type { DocumentModel, ElementUse, ExpressionUse, LiteralUse, PolicyUse, ValidationContext } from './model';
import { roleIn, rootKind, rootRole } from './roles';
import { sortValues, type FoundValues } from './sort-values';

/** Finds the place of every element in the catalogue, in one walk that does not mind how deep the document is. */
export function buildModel(document: XmlDocument, text: string, context: ValidationContext = {}): DocumentModel {
  const elements: PlacedElement[] = [];
  const found: FoundValues = { expressions: [], literals: [] };
  const root = new PlacedElement(document.root, rootRole(document.root));
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    next.position = elements.length;
    elements.push(next);
    sortValues(next, found);
    addChildren(next);
    for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index]);
  }
  return new WalkedDocument(document, text, context, root, elements, found);
}

function addChildren(parent: PlacedElement): void {
  for (const child of parent.element.children) {
    if (child.kind !== 'element' || !isLookedAt(parent, child)) continue;
    parent.children.push(new PlacedElement(child, roleIn(parent, child.name), parent));
  }
}

/** What stands in an unknown element has no meaning, and markup of the user's own is data. */
function isLookedAt(parent: PlacedElement, child: XmlElement): boolean {
  if (parent.role === 'unknown' || (parent.role === 'root' && rootKind(parent.name) === 'other')) return false;
  return parent.spec?.anyContent !== true || parent.spec.children.some((known) => known.name === child.name);
}

class WalkedDocument implements DocumentModel {
  public readonly kind: DocumentModel['kind'];
  public readonly policies: readonly PolicyUse[];
  public readonly expressions: readonly ExpressionUse[];
  public readonly literals: readonly LiteralUse[];
  private readonly byName = new Map<string, PolicyUse[]>();
  private readonly memory = new Memory<DocumentModel>(this);

  public constructor(
    public readonly document: XmlDocument,
    public readonly text: string,
    public readonly context: ValidationContext,
    public readonly root: ElementUse,
    public readonly elements: readonly PlacedElement[],
    found: FoundValues,
  ) {
    this.expressions = found.expressions;
    this.literals = found.literals;
    this.kind = rootKind(root.name);
    const policies: PolicyUse[] = [];
    for (const element of elements) {
      if (!element.isPolicy()) continue;
      policies.push(element);
      const namesakes = this.byName.get(element.name);
      if (namesakes === undefined) this.byName.set(element.name, [element]);
      else namesakes.push(element);
    }
    this.policies = policies;
  }

  public once<T>(find: (model: DocumentModel) => T): T {
    return this.memory.once(find);
  }

  public policiesNamed(...names: readonly string[]): readonly PolicyUse[] {
    const present = names.filter((name) => this.byName.has(name));
    if (present.length <= 1) return this.byName.get(present[0]) ?? [];
    return this.policies.filter((use) => present.includes(use.name));
  }
}
