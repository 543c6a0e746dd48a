import type { Span } from '../core/span';
import { referenceAt } from './references';
import type { ValuePlace } from './tree';

/**
 * What a raw stretch of the document says once its references, line ends and CDATA marks are read, and where each
 * character of that stood.
 */
export interface DecodedValue {
  readonly value: string;
  readonly place: ValuePlace;
}

/** From the value's offset `value` on, the value runs along the document from `document` on. */
interface Shift {
  readonly value: number;
  readonly document: number;
}

class Place implements ValuePlace {
  public constructor(
    public readonly start: number,
    public readonly end: number,
    private readonly shifts: readonly Shift[] | undefined,
  ) {}

  public toDocument(offset: number): number {
    const place = this.shifts === undefined ? this.start + offset : this.shifted(this.shifts, offset);
    return Math.max(this.start, Math.min(place, this.end));
  }

  private shifted(shifts: readonly Shift[], offset: number): number {
    let low = 0;
    let high = shifts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (shifts[middle].value <= offset) low = middle;
      else high = middle - 1;
    }
    const { value, document } = shifts[low];
    return document + offset - value;
  }
}

/** The characters that are special in each kind of stretch; a line end or a tab in a plain attribute is a blank (XML 1.0, 3.3.3). */
const SPECIAL = {
  attribute: /[&\r\n\t]/g,
  text: /[&\r]|<(?=!\[CDATA\[)/g,
  expression: /[&\r]/g,
  data: /\r/g,
};

type Kind = keyof typeof SPECIAL;

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';

/** Decodes the stretch of an attribute or a text; `expressions` are the C# in it, in order. */
export function decodeValue(
  text: string,
  kind: 'attribute' | 'text',
  stretch: Span,
  expressions: readonly Span[] | undefined,
): DecodedValue {
  const raw = text.slice(stretch.start, stretch.end);
  // Most values have nothing special in them, and neither copy nor table is made.
  if (raw.search(SPECIAL[kind]) === -1) return { value: raw, place: new Place(stretch.start, stretch.end, undefined) };
  return new ValueDecoder(text).add(kind, stretch, expressions).result();
}

/** Decodes one value, which may consist of several stretches of the document. */
export class ValueDecoder {
  private value = '';
  private start = -1;
  private end = -1;
  private readonly shifts: Shift[] = [];

  public constructor(private readonly text: string) {}

  /** Adds a stretch; see `decodeValue`. */
  public add(kind: 'attribute' | 'text', stretch: Span, expressions: readonly Span[] | undefined): this {
    if (this.start === -1) this.start = stretch.start;
    this.end = stretch.end;
    this.jump(stretch.start);
    let from = stretch.start;
    for (const expression of expressions ?? []) {
      this.decode(kind, from, expression.start);
      this.decode('expression', expression.start, expression.end);
      from = expression.end;
    }
    this.decode(kind, from, stretch.end);
    return this;
  }

  public result(): DecodedValue {
    const straight = this.shifts.length === 1;
    return { value: this.value, place: new Place(this.start, this.end, straight ? undefined : this.shifts) };
  }

  private decode(kind: Kind, start: number, end: number): void {
    // A search in the text itself would run on behind the stretch.
    const raw = this.text.slice(start, end);
    const special = SPECIAL[kind];
    let from = 0;
    for (;;) {
      special.lastIndex = from;
      const found = special.test(raw) ? special.lastIndex - 1 : raw.length;
      this.value += raw.slice(from, found);
      if (found === raw.length) break;
      from = this.decodeSpecial(kind, start + found) - start;
    }
    special.lastIndex = 0;
  }

  /** Decodes what stands at `offset` and says where it ends. */
  private decodeSpecial(kind: Kind, offset: number): number {
    switch (this.text[offset]) {
      case '&': {
        const reference = referenceAt(this.text, offset);
        return this.replace(reference?.character ?? '&', reference?.end ?? offset + 1);
      }
      case '\r': {
        const width = this.text[offset + 1] === '\n' ? 2 : 1;
        return this.replace(kind === 'attribute' ? ' ' : '\n', offset + width);
      }
      case '<':
        return this.decodeCdata(offset);
      default:
        return this.replace(' ', offset + 1);
    }
  }

  private decodeCdata(offset: number): number {
    const start = offset + CDATA_START.length;
    const end = this.text.indexOf(CDATA_END, start);
    this.jump(start);
    this.decode('data', start, end);
    this.jump(end + CDATA_END.length);
    return end + CDATA_END.length;
  }

  private replace(by: string, end: number): number {
    this.value += by;
    this.jump(end);
    return end;
  }

  /** What is decoded next stands at `document`. */
  private jump(document: number): void {
    const last = this.shifts[this.shifts.length - 1] as Shift | undefined;
    if (last !== undefined && document - last.document === this.value.length - last.value) return;
    this.shifts.push({ value: this.value.length, document });
  }
}
