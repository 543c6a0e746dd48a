import { parseExpression } from '../expression/parser';
import type { ParsedExpression } from '../expression/parsed';
import type { ValuePlace, XmlAttribute } from '../xml/tree';
import type { AttributeSpec, TextSpec, ValueType } from './catalogue/types';
import type { PlacedElement } from './element-use';
import { Memory } from './memory';
import type { ExpressionUse } from './model';

/** An expression of the document, parsed when somebody asks for its tree. */
class PlacedExpression implements ExpressionUse {
  private tree?: ParsedExpression;
  private readonly memory = new Memory<ExpressionUse>(this);

  public constructor(
    public readonly owner: PlacedElement,
    public readonly attribute: XmlAttribute | undefined,
    public readonly text: string,
    public readonly place: ValuePlace | undefined,
    public readonly type: ValueType | undefined,
    public readonly allowed: boolean,
  ) {}

  public get parsed(): ParsedExpression {
    this.tree ??= parseExpression(this.text);
    return this.tree;
  }

  public once<T>(find: (use: ExpressionUse) => T): T {
    return this.memory.once(find);
  }
}

export function expressionInAttribute(
  owner: PlacedElement,
  attribute: XmlAttribute,
  start: number,
  spec: AttributeSpec | undefined,
): ExpressionUse {
  const text = attribute.value.trim();
  const place = partOf(attribute.place?.value, start, text.length);
  return new PlacedExpression(owner, attribute, text, place, spec?.type, isTaken(spec));
}

/** The expression that is the element's whole text; `start` is its place in the first piece of the text. */
export function expressionInText(owner: PlacedElement, start: number, text: string): ExpressionUse {
  const spec = owner.spec?.text;
  const place = placeOfText(owner, start, text);
  return new PlacedExpression(owner, undefined, text, place, spec?.type, isTaken(spec));
}

function isTaken(spec: AttributeSpec | TextSpec | undefined): boolean {
  return spec?.expressions === true || spec?.expressionsUndocumented === true;
}

function placeOfText(owner: PlacedElement, start: number, text: string): ValuePlace | undefined {
  const [first, ...rest] = owner.textNodes;
  if (rest.length === 0) return partOf(first.place, start, text.length);
  return partOf(joinedPlace(owner), start, text.length);
}

/** A text that a comment or a CDATA section cuts in pieces is one value for the service. */
function joinedPlace(owner: PlacedElement): ValuePlace | undefined {
  const pieces = owner.textNodes;
  const first = pieces[0].place;
  const last = pieces[pieces.length - 1].place;
  if (first === undefined || last === undefined) return undefined;
  const toDocument = (offset: number): number => {
    let before = 0;
    for (const piece of pieces) {
      if (offset < before + piece.value.length) return piece.place?.toDocument(offset - before) ?? first.start;
      before += piece.value.length;
    }
    return last.end;
  };
  return { start: first.start, end: last.end, toDocument };
}

function partOf(place: ValuePlace | undefined, start: number, length: number): ValuePlace | undefined {
  if (place === undefined) return undefined;
  const toDocument = (offset: number): number => place.toDocument(start + offset);
  return { start: toDocument(0), end: toDocument(length), toDocument };
}
