import { readXml } from '../../lib/xml/reader';
import { XML_ISSUES } from '../../lib/xml/xml-issues';
import { faults, verbatim } from './sample';

/** Lines of a document, so that a table can show them below each other. */
function lines(...text: readonly string[]): string {
  return text.join('\n');
}

describe('a fault inside a tag is told where it was made', () => {
  test.each([
    ['no opening quote', '<a x=1" y="2">\n</a>', ['XML001 1:4']],
    ['no closing quote before the next attribute', '<a x="1 y="2">\n</a>', ['XML001 1:8']],
    ['no closing quote in an earlier line', '<a x="1\n   y="2">\n</a>', ['XML001 1:8']],
    ['no closing quote at the end of the tag', '<a x="1>\n<b y="2"/></a>', ['XML001 1:8']],
    ['no closing quote at the end of an empty tag', '<a>\n<b x="1 />\n<b y="2"/></a>', ['XML001 2:9']],
    ['no closing quote before C#', '<a x="1>\n<b y="@(z["q"])"/></a>', ['XML001 1:8']],
    ['no closing quote before text', '<a x="1>\n"b" is text</a>', ['XML001 1:8']],
    ['no closing quote up to the end', '<a x="1>\n</a>', ['XML001 1:8']],
    ['no closing quote after C#', '<a>\n<b x="@(y["q"])>\n<c z="1"/></b></a>', ['XML001 2:16']],
    ['no closing quote after C# and before an attribute', '<a x="@(y["q"]) z="1">\n</a>', ['XML001 1:16']],
    ['no closing quote after a block', '<a x="@{\n return y["q"];\n}>\n<b z="1"/></a>', ['XML001 3:2']],
    ['no quotes', '<a x=1>\n</a>', ['XML001 1:4']],
    ['typographic quotes', '<a x=“1”>\n</a>', ['XML001 1:4']],
    ['no opening quote before C#', '<a x=@(y["q"])">\n</a>', ['XML001 1:4']],
    ['no `=`', '<a x"1" y="2">\n</a>', ['XML001 1:4']],
    ['no `=` before C#', '<a x"@(y["q"])">\n</a>', ['XML001 1:4']],
    ['no value', '<a x>\n</a>', ['XML001 1:4']],
    ['no blank between attributes', '<a x="1"y="2">\n</a>', ['XML001 1:9']],
    ['no blank after C#', '<a x="@(y["q"])"z="2">\n</a>', ['XML001 1:17']],
    ['a quote in a value', '<a x="say "hi"">\n</a>', ['XML001 1:12']],
    ['no `>`', '<a>\n<b x="1"\n<c/></b></a>', ['XML001 2:8']],
    ['no `>` and no attribute', '<a\n  <b/></a>', ['XML001 1:2']],
    ['no `>` of an empty tag', '<a>\n<b x="1" /\n<c/></a>', ['XML001 2:10']],
    ['no `>` before text', '<a x="1"\n  some text</a>', ['XML001 1:8']],
    ['no `>` before C#', '<a>\n<b\n@{ return 1; }</b></a>', ['XML001 2:2']],
    ['no `>` up to the end', '<a>\n<b', ['XML001 2:2']],
    ['no `>` of a closing tag', '<a>\n<b></b\n<c/></a>', ['XML001 2:4']],
    ['a sign that belongs nowhere', '<a x="1" ,y="2"/>', ['XML001 1:10']],
    ['a closing tag without a name', '<a>\n</></a>', ['XML001 2:1']],
    ['an attribute twice', '<a x="1" y="2" x="3"/>', ['XML003 1:16']],
    ['an attribute twice, far apart', '<a x="1"\n y="2"\n x="3"/>', ['XML003 1:4', 'XML003 3:2']],
  ])('%s', (_, text, expected) => {
    expect(faults(text).filter((fault) => !fault.startsWith('XML002'))).toEqual(expected);
  });
});

describe('tags that do not match', () => {
  test.each([
    ['a closing tag is missing in a line', ['<a>', '<b>', '<c>x', '</b>', '</a>'], ['3:1', '4:1']],
    [
      'a closing tag is missing, its line is empty',
      ['<a>', '  <b>', '    <c/>', '  ', '  <d/>', '</a>'],
      ['2:3', '4:1', '6:1'],
    ],
    ['a closing tag is missing with its line', ['<a>', '  <b>', '    <c/>', '  <d/>', '</a>'], ['2:3', '4:3', '5:1']],
    ['a closing tag is missing behind text', ['<a>', '  <b>', '    text', '  <d/>', '</a>'], ['2:3', '3:8', '5:1']],
    [
      'a closing tag is missing before a comment',
      ['<a>', '  <b>', '    <c/>', '  <!-- d -->', '  <d/>', '</a>'],
      ['2:3', '4:3', '6:1'],
    ],
    ['a closing tag lost its `<`', ['<a>', '  <b>', '    <c/>', '  /b>', '  <d/>', '</a>'], ['2:3', '4:3', '6:1']],
    ['a closing tag behind C# lost its `<`', ['<a>', '<b>@(c)/b>', '<b>@(d)</b>', '</a>'], ['2:1', '4:1']],
    ['a closing tag lost its `/`', ['<a>', '  <b>', '  <b>', '</a>'], ['2:3', '3:3', '4:1']],
    ['an empty tag lost its `/`', ['<a>', '  <b>', '  <c/>', '</a>'], ['2:3', '4:1']],
    [
      'an empty tag over lines lost its `/`',
      ['<a>', '  <b x="1"', '     y="2">', '  <c/>', '</a>'],
      ['2:3', '3:11', '5:1'],
    ],
    ['a closing tag has another name', ['<a>', '  <b>', '  </d>', '</a>'], ['2:3', '3:3']],
    [
      'a closing tag has the name of an outer element',
      ['<a>', '  <b>', '    <c>', '    </b>', '  </b>', '</a>'],
      ['3:5', '4:5'],
    ],
    ['an opening tag has another name', ['<a>', '  <d>', '    <c/>', '  </b>', '</a>'], ['2:3', '4:3']],
    ['an opening tag is missing', ['<a>', '  <c/>', '  ', '    <d/>', '  </b>', '</a>'], ['3:1', '5:3']],
    ['an opening tag lost its `<`', ['<a>', '  <c/>', '  b x="1">', '    <d/>', '  </b>', '</a>'], ['3:3', '5:3']],
    ['the first opening tag is missing', ['', '  <c/>', '</a>'], ['1:1', '3:1']],
    ['the last closing tag is missing', ['<a>', '  <b/>', ''], ['1:1', '3:1']],
    ['there is one closing tag too many', ['<a>', '</a>', '</a>'], ['3:1']],
  ])('%s', (_, text, expected) => {
    expect(faults(lines(...text))).toEqual(expected.map((place) => `XML002 ${place}`));
  });

  test('each of two wrong names is told', () => {
    expect(faults('<a>\n<b></c>\n<d></e>\n</a>')).toEqual(['XML002 2:4', 'XML002 3:4']);
  });

  test('the message names both tags and the line of the other', () => {
    const [opening, closing] = readXml('<a>\n<b>\n</a>', { verbatim }).issues;
    expect(opening.message).toBe('the element `b` is not closed; line 3 closes `a` around it');
    expect(closing.message).toBe('the closing tag `</a>` stands where `</b>` is wanted');
    expect(closing.fix).toBe('write `</b>` before it');
  });
});

describe('text that is no XML', () => {
  test.each([
    ['an `&` in a value', '<a x="1"\n y="2 & 3"/>', ['XML004 2:7']],
    ['an `&` in text', '<a>\n1 & 2 &amp; 3&4</a>', ['XML004 2:3', 'XML004 2:14']],
    ['an unknown reference', '<a>&nbsp;</a>', ['XML004 1:4']],
    ['a reference to no character', '<a>&#1;</a>', ['XML004 1:4']],
    ['a `<` in a value', '<a x="1 < 2"/>', ['XML004 1:9']],
    ['a `<` in text', '<a>\n1 < 2</a>', ['XML004 2:3']],
    ['a comment without its end', '<a>\n<!-- b\n</a>', ['XML001 2:1']],
    ['a comment without its end before another', '<a>\n<!-- b\n c\n<d/>\n<!-- e --></a>', ['XML001 2:1', 'XML001 3:2']],
    ['two dashes in a comment', '<a>\n<!-- b -- c --></a>', ['XML001 2:8']],
    ['CDATA without its end', '<a>\n<![CDATA[ b</a>', ['XML001 2:1']],
    ['the end of CDATA in text', '<a>]]></a>', ['XML001 1:4']],
    ['a processing instruction without its end', '<a>\n<?b</a>', ['XML001 2:1']],
    ['a declaration behind the start', ' <?xml version="1.0"?><a/>', ['XML001 1:2']],
    ['a mark of no kind', '<a>\n<!b></a>', ['XML001 2:1']],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', ['XML006 1:1']],
    ['a control character', '<a>\n@("\u0001")</a>', ['XML006 2:4']],
    ['half a surrogate pair', '<a>😀\n\ud83d</a>', ['XML006 2:1']],
    ['two roots', '<a x="1"/>\n<a x="2"/>\n<b/>', ['XML005 2:1']],
    ['text before the root', '\n text <a/>', ['XML005 2:2']],
    ['text behind the root', '<a/>\n@(b)', ['XML005 2:1']],
    ['no element', '<!-- a -->', ['XML005 1:1']],
    ['nothing', '', ['XML005 1:1']],
    ['a name that .NET does not know', '<😀/>', ['XML001 1:1']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('each message says what to do, if that can be told', () => {
    const [issue] = readXml('<a x="1 & 2"/>', { verbatim }).issues;
    expect(issue).toMatchObject({ severity: 'error', span: { start: 8, end: 9 } });
    expect(issue.fix).toBe('write `&amp;` for an `&` that is text');
  });

  test('every code has a title', () => {
    expect(Object.keys(XML_ISSUES)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `XML00${number}`));
  });
});

describe('limits', () => {
  test('500 levels are read and 501 are not', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(readXml(nested(500), { verbatim }).issues).toEqual([]);
    expect(faults(nested(501))).toEqual(['XML007 1:1501']);
  });

  test('500 attributes are read and 501 are not', () => {
    const wide = (count: number): string =>
      `<a ${Array.from({ length: count }, (_, index) => `x${index}=""`).join(' ')}/>`;
    expect(readXml(wide(500), { verbatim }).issues).toEqual([]);
    expect(faults(wide(501))[0]).toMatch(/^XML007/);
  });

  test('8 MiB are read and more is not', () => {
    const long = (length: number): string => `<a>${' '.repeat(length - 7)}</a>`;
    expect(readXml(long(2 ** 23), { verbatim }).issues).toEqual([]);
    expect(faults(long(2 ** 23 + 1))).toEqual(['XML008 1:1']);
  });
});

test.each([
  '(context.A == "b")',
  '@context.A == "b"',
  '@ (context.A == "b")',
  '#(context.A == "b")',
  'context.A == "b"',
])('C# that begins with %s is told how to begin', (value) => {
  const [{ code, fix }] = readXml(`<a x="${value}" />`, { verbatim }).issues;
  expect([code, fix]).toEqual(['XML001', 'begin C# with `@(` or `@{`, which may hold quotes']);
});

test('C# that begins as it should is not blamed for what follows', () => {
  const [{ fix }] = readXml('<a x="@(context.A)"z="1" />', { verbatim }).issues;
  expect(fix).toBe('write `&quot;` for a quote inside a value, and a blank between attributes');
});

test('typographic quotes are named, and the straight ones offered', () => {
  const [issue] = readXml('<a x=“1” />', { verbatim }).issues;
  expect(issue.message).toBe('the value of attribute `x` stands in typographic quotes (`“`)');
  expect(issue.fix).toBe('write straight quotes: `x="…"`');
});
