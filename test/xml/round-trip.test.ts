import * as fc from 'fast-check';
import type { Span } from '../../lib/core/span';
import { sameXml } from '../../lib/xml/equal';
import { readXml } from '../../lib/xml/reader';
import type { XmlComment, XmlDocument, XmlElement, XmlNode } from '../../lib/xml/tree';
import { writeXml } from '../../lib/xml/writer';
import { verbatim } from './sample';

/** Pieces that documents are broken with: signs of XML, of C# and of both. */
const piece = fc.constantFrom(
  ...['@(', '@{', ')', '}', '(', '{', '[', ']', '"', '""', "'", '\\', '$"', '@"', '$@"', '//', '/*', '*/', '#', ':'],
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<b>', '</a>', '</set-body>', ' x="', '="'],
  ...[
    '&',
    '&amp;',
    '&lt;',
    '&quot;',
    '&#64;',
    '&#x0;',
    '&nbsp;',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\ufffc0\ufffc',
    '😀',
    'ä',
  ],
  ...['@(a["b"] < c)', '@{ return $"{x[")"]}"; }', 'a', 'b = 1', '{{nv}}', '@{{nv}}', '\ufeff'],
);
const nasty = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const value = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 10 }).filter((text) => !/[^\t\n\r -\ufffd]/u.test(text)),
);
const name = fc.constantFrom('a', 'b', 'set-body', 'x:y', '\ufffc', '_1.-');
const comment = value.filter((text) => !text.includes('--') && !text.endsWith('-')).map(commentOf);

function commentOf(text: string): XmlComment {
  return { kind: 'comment', value: text.replace(/\r\n?/g, '\n') };
}

function elementOf(level: number): fc.Arbitrary<XmlElement> {
  const child: fc.Arbitrary<XmlNode> = fc.oneof(
    { weight: 3, arbitrary: value.map((text): XmlNode => ({ kind: 'text', value: text })) },
    comment,
    ...(level > 0 ? [{ weight: 3, arbitrary: elementOf(level - 1) }] : []),
  );
  return fc.record({
    kind: fc.constant('element' as const),
    name,
    attributes: fc.uniqueArray(fc.record({ name, value }), { maxLength: 3, selector: (attribute) => attribute.name }),
    children: fc.array(child, { maxLength: 4 }),
  });
}

/** A tree as a reader would give it: no blank text outside of data, an empty text before data that is elements alone. */
function asRead(element: XmlElement, insideData = false): XmlElement {
  const data = insideData || verbatim.has(element.name);
  const joined: XmlNode[] = [];
  for (const child of element.children) {
    const last = joined.at(-1);
    if (child.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + child.value };
    else joined.push(child);
  }
  const children = joined
    .filter((child) => child.kind !== 'text' || data || /[^ \t\r\n]/.test(child.value))
    .map((child) => (child.kind === 'element' ? asRead(child, data) : child));
  return { ...element, children: data && !insideData ? [{ kind: 'text', value: '' }, ...children] : children };
}

const document: fc.Arbitrary<XmlDocument> = fc.record({
  before: fc.array(comment, { maxLength: 2 }),
  root: elementOf(3).map((root) => asRead(root)),
  after: fc.array(comment, { maxLength: 2 }),
});

describe('reading what was written', () => {
  test.each(['rawxml', 'xml'] as const)('gives the tree back, whatever it holds, in %s', (dialect) => {
    fc.assert(
      fc.property(document, (tree) => {
        const { document: again, issues } = readXml(writeXml(tree, dialect), { verbatim });
        expect(issues).toEqual([]);
        expect(again !== undefined && sameXml(again, tree)).toBe(true);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('and writing that again gives the same bytes', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('rawxml' as const, 'xml' as const), (tree, dialect) => {
        const once = writeXml(tree, dialect);
        const { document: again } = readXml(once, { verbatim });
        expect(again && writeXml(again, dialect)).toBe(once);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

/** Every place below an element must show what the element says. */
function expectTruePlaces(text: string, element: XmlElement): void {
  const cut = (span: Span | undefined): string => text.slice(span?.start, span?.end);
  expect(cut(element.place?.name)).toBe(element.name);
  expect(cut(element.place?.openTag)).toMatch(/^<[^]*>$/);
  expect(cut(element.place)).toMatch(/^<[^]*>$/);
  for (const { name, place } of element.attributes) {
    expect(cut(place?.name)).toBe(name);
    expect(cut(place)).toMatch(/^[^]*(["'])[^]*\1$/);
    expect(text[(place?.value.start ?? 0) - 1]).toBe(text[place?.value.end ?? 0]);
  }
  for (const child of element.children) {
    if (child.kind === 'element') expectTruePlaces(text, child);
    if (child.kind === 'comment') expect(cut(child.place)).toMatch(/^<!--[^]*-->$/);
    if (child.kind === 'text') expect(child.place?.toDocument(child.value.length)).toBe(child.place?.end);
  }
}

describe('reading anything', () => {
  test('gives a document that is written to the same tree, or issues inside the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, wrapped) => {
        const text = wrapped ? `<a>${pieces.join('')}</a>` : pieces.join('');
        const { document: read, issues } = readXml(text, { verbatim });
        expect(read === undefined).toBe(issues.length > 0);
        for (const { span } of issues) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.start).toBeLessThanOrEqual(text.length);
        }
        if (read !== undefined) {
          expectTruePlaces(text, read.root);
          const again = readXml(writeXml(read, 'rawxml'), { verbatim }).document;
          expect(again !== undefined && sameXml(again, read)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  test('a sound document from which a piece was cut or into which one was put', () => {
    const sound = '<a>\n  <b x="@(c["d"] < 3)" y="1">@{ return "<e>"; }</b>\n  <!-- f -->\n  <g h=\'@(i)\' />\n</a>\n';
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(5), nasty, (at, length, put) => {
        const { document: read, issues } = readXml(sound.slice(0, at) + put + sound.slice(at + length), { verbatim });
        expect(read === undefined).toBe(issues.length > 0);
      }),
      { seed: 4, numRuns: 5000 },
    );
  });
});
