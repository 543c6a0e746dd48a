import type { Span } from '../../lib/core/span';
import type { ValuePlace, XmlElement } from '../../lib/xml/tree';
import { attribute, read } from './sample';

/** For each character of a value, what stands at its place in the document. */
function charactersAt(text: string, value: string, place: ValuePlace | undefined): string[] {
  return [...value].map((_, index) => text.slice(place?.toDocument(index), place?.toDocument(index + 1)));
}

function onlyText(text: string): { value: string; place: ValuePlace } {
  const [node] = read(text).root.children;
  if (node.kind !== 'text' || node.place === undefined) throw new Error('not a text that was read');
  return { value: node.value, place: node.place };
}

function cut(text: string, span: Span | undefined): string {
  return text.slice(span?.start, span?.end);
}

describe('the places of what was read', () => {
  const text = `\ufeff<!-- c -->\r\n<a>\r\n  <b x="1" y='@(p["q"])' >t</b>\r\n</a>`;
  const root = read(text).root;
  const inner = root.children[0] as XmlElement;

  test('span an element, its opening tag and its name', () => {
    expect(cut(text, inner.place)).toBe(`<b x="1" y='@(p["q"])' >t</b>`);
    expect(cut(text, inner.place?.openTag)).toBe(`<b x="1" y='@(p["q"])' >`);
    expect(cut(text, inner.place?.name)).toBe('b');
    expect(cut(text, root.place)).toBe(text.slice(text.indexOf('<a>')));
  });

  test('span an attribute, its name and its value', () => {
    const { place } = inner.attributes[1];
    expect(cut(text, place)).toBe(`y='@(p["q"])'`);
    expect(cut(text, place?.name)).toBe('y');
    expect(cut(text, place?.value)).toBe('@(p["q"])');
  });

  test('span a text and a comment', () => {
    expect(cut(text, inner.children[0].place)).toBe('t');
    expect(cut(text, read(text).before[0].place)).toBe('<!-- c -->');
  });
});

describe('the place of each character of a value', () => {
  test.each([
    ['plain', 'abc', ['a', 'b', 'c']],
    ['with references', 'a&quot;&#xA;b', ['a', '&quot;', '&#xA;', 'b']],
    ['of raw C#', '@("<")', ['@', '(', '"', '<', '"', ')']],
    ['of escaped C#', '@(&lt;b)', ['@', '(', '&lt;', 'b', ')']],
    ['with line ends', '@(a\r\n+b)', ['@', '(', 'a', '\r\n', '+', 'b', ')']],
    ['with line ends in plain text', 'a\r\nb\rc\nd', ['a', '\r\n', 'b', '\r', 'c', '\n', 'd']],
  ])('%s', (_, raw, characters) => {
    const text = `\ufeff<r>\r\n<a x="${raw}"/></r>`;
    const { attributes } = read(text).root.children[0] as XmlElement;
    expect(charactersAt(text, attributes[0].value, attributes[0].place?.value)).toEqual(characters);
  });

  test('of a text goes over the marks of CDATA', () => {
    const text = '<a>1<![CDATA[<&amp;]]>2&lt;</a>';
    const node = onlyText(text);
    const at = [...node.value].map((_, index) => text[node.place.toDocument(index)]);
    expect(at.join('')).toBe('1<&amp;2&');
    expect(node.place.toDocument(node.value.length)).toBe(text.indexOf('</a>'));
  });

  test('of a text goes over a processing instruction', () => {
    const text = '<a>12<?x?>34</a>';
    const node = onlyText(text);
    expect([...node.value].map((_, index) => text[node.place.toDocument(index)]).join('')).toBe('1234');
  });

  test('stays inside the value', () => {
    const text = '<a x="b&amp;"/>';
    const place = attribute(text).place?.value;
    expect(place?.toDocument(2)).toBe(text.indexOf('"/>'));
    expect(place?.toDocument(99)).toBe(text.indexOf('"/>'));
    expect(place?.toDocument(-1)).toBe(text.indexOf('b'));
  });
});
