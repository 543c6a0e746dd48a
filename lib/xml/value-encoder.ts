import type { Span } from '../core/span';
import { scanExpression } from './csharp-scan';
import { ExpressionFinder } from './expression-finder';
import { referenceAt } from './references';

/**
 * How a value is escaped: `rawxml` leaves C# as it is, `xml` escapes it like any other text. API Management takes
 * both; azurerm sends `rawxml`.
 */
export type XmlDialect = 'rawxml' | 'xml';

type Place = 'attribute' | 'text';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
  '@(': '&#64;(',
  '@{': '&#64;{',
};

/** What is escaped in plain XML. An attribute's line ends and tabs would be read back as blanks. */
const TO_ESCAPE = { attribute: /[&<>"\t\n\r]/g, text: /[&<>\r]/g };
const EXPRESSION_STARTS = /@[({]/g;

/** Writes an attribute's value, without its quotes. */
export function encodeAttribute(value: string, dialect: XmlDialect): string {
  return encode(value, 'attribute', dialect);
}

/** Writes a text. */
export function encodeText(value: string, dialect: XmlDialect): string {
  return encode(value, 'text', dialect);
}

function encode(value: string, place: Place, dialect: XmlDialect): string {
  const escaped = escape(value, place);
  if (value.search(EXPRESSION_STARTS) === -1) return escaped;
  const expressions = expressionsIn(value);
  // C# without an end cannot be found again by whoever reads the document: it must not look like C#.
  if (expressions === undefined) return disguise(escaped);
  const written = dialect === 'xml' ? escaped : raw(value, place, expressions);
  return readsBack(written, place, expressions.length) ? written : disguise(escaped);
}

function escape(value: string, place: Place): string {
  return value.replace(TO_ESCAPE[place], (character) => ESCAPES[character]);
}

/** Writes every `@(` so that no expression is looked for there. */
function disguise(escaped: string): string {
  return escaped.replace(EXPRESSION_STARTS, (start) => ESCAPES[start]);
}

function expressionsIn(value: string): Span[] | undefined {
  const found: Span[] = [];
  EXPRESSION_STARTS.lastIndex = 0;
  for (let match = EXPRESSION_STARTS.exec(value); match !== null; match = EXPRESSION_STARTS.exec(value)) {
    const { end } = scanExpression(value, match.index, { references: false });
    if (end === -1) return undefined;
    found.push({ start: match.index, end });
    EXPRESSION_STARTS.lastIndex = end;
  }
  return found;
}

function raw(value: string, place: Place, expressions: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of expressions) {
    pieces.push(escape(value.slice(from, start), place), rawExpression(value.slice(start, end)));
    from = end;
  }
  return pieces.join('') + escape(value.slice(from), place);
}

/** C# as it is, but for what would be read as something else: references and carriage returns. */
function rawExpression(expression: string): string {
  return expression.replace(/[&\r]/g, (character, offset: number) =>
    character === '&' && referenceAt(expression, offset) === undefined ? '&' : ESCAPES[character],
  );
}

/** Whether a reader finds the same expressions in what was written. */
function readsBack(written: string, place: Place, expressions: number): boolean {
  return place === 'attribute' ? attributeReadsBack(written, expressions) : textReadsBack(written, expressions);
}

function attributeReadsBack(written: string, expressions: number): boolean {
  const value = new ExpressionFinder(`${written}" `).attributeValue(0, '"');
  return 'end' in value && value.end === written.length && value.expressions?.length === expressions;
}

function textReadsBack(written: string, expressions: number): boolean {
  const finder = new ExpressionFinder(written);
  let count = 0;
  for (let start = finder.next(0); start !== Infinity; count++) {
    const end = finder.scan(start);
    if (end === -1) return false;
    start = finder.next(end);
  }
  return count === expressions;
}
