import type { XmlDocument, XmlElement } from '../xml/tree';
import { PlacedElement } from './element-use';
import type { DocumentModel, ElementUse, ExpressionUse, PolicyUse, ValidationContext } from './model';
import { expressionInAttribute, expressionInText } from './placed-expression';
import { roleIn, rootKind, rootRole } from './roles';

/** Finds the place of every element in the catalogue, in one walk that does not mind how deep the document is. */
export function buildModel(document: XmlDocument, text: string, context: ValidationContext = {}): DocumentModel {
  const elements: PlacedElement[] = [];
  const expressions: ExpressionUse[] = [];
  const root = new PlacedElement(document.root, rootRole(document.root));
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    elements.push(next);
    collectExpressions(next, expressions);
    addChildren(next);
    for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index]);
  }
  return new WalkedDocument(document, text, context, root, elements, expressions);
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

function collectExpressions(owner: PlacedElement, found: ExpressionUse[]): void {
  if (owner.role === 'unknown' || owner.role === 'root') return;
  for (const attribute of owner.element.attributes) {
    const expression = expressionInAttribute(owner, attribute);
    if (expression !== undefined) found.push(expression);
  }
  const inText = expressionInText(owner);
  if (inText !== undefined) found.push(inText);
}

class WalkedDocument implements DocumentModel {
  public readonly kind: DocumentModel['kind'];
  public readonly policies: readonly PolicyUse[];
  private readonly byName = new Map<string, PolicyUse[]>();

  public constructor(
    public readonly document: XmlDocument,
    public readonly text: string,
    public readonly context: ValidationContext,
    public readonly root: ElementUse,
    public readonly elements: readonly PlacedElement[],
    public readonly expressions: readonly ExpressionUse[],
  ) {
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

  public policiesNamed(...names: readonly string[]): readonly PolicyUse[] {
    if (names.length === 1) return this.byName.get(names[0]) ?? [];
    const wanted = new Set(names);
    return [...wanted].some((name) => this.byName.has(name)) ? this.policies.filter((use) => wanted.has(use.name)) : [];
  }
}
