import type { XmlDocument, XmlElement } from '../../lib/xml/tree';
import { writeXml } from '../../lib/xml/writer';
import { element, read } from './sample';

/** A document in both dialects, without its last line end. */
function written(text: string): { rawxml: string; xml: string } {
  const document = read(text);
  return { rawxml: writeXml(document, 'rawxml').trimEnd(), xml: writeXml(document, 'xml').trimEnd() };
}

describe('writeXml gives the canonical form', () => {
  test('of elements, comments and empty tags', () => {
    const text = `\ufeff<?xml version="1.0"?>\r\n<!--1--><a y='2' x='"'><b></b>\r\n<!--\r\n  3\r\n--><c><d/></c></a><!--4-->`;
    const expected = [
      '<!--1-->',
      '<a y="2" x="&quot;">',
      '    <b />',
      '    <!--\n  3\n-->',
      '    <c>',
      '        <d />',
      '    </c>',
      '</a>',
      '<!--4-->',
      '',
    ].join('\n');
    expect(writeXml(read(text), 'rawxml')).toBe(expected);
    expect(writeXml(read(text), 'xml')).toBe(expected);
  });

  test('of an element alone', () => {
    expect(writeXml(element('a', { x: '1' }), 'rawxml')).toBe('<a x="1" />\n');
  });

  test('of text, which stays on its line with all beside it', () => {
    expect(written('<a><b> c </b><d>e<f/><g><h/></g><!--i--></d></a>').rawxml).toBe(
      '<a>\n    <b> c </b>\n    <d>e<f /><g><h /></g><!--i--></d>\n</a>',
    );
  });

  test('of data, which is left as it is', () => {
    const data = '<set-body><a><b /> <c>\n</c></a></set-body>';
    expect(written(data).rawxml).toBe(data);
    expect(written('<set-body><a><b /></a></set-body>').rawxml).toBe('<set-body><a><b /></a></set-body>');
    expect(written('<set-body> </set-body>').rawxml).toBe('<set-body> </set-body>');
  });

  test('of CDATA, which is text', () => {
    expect(written('<a><![CDATA[<b>&]]>]]&gt;</a>').rawxml).toBe('<a>&lt;b&gt;&amp;]]&gt;</a>');
  });

  test('and is the same when it is written again', () => {
    const once = writeXml(read('<a x="@{\n return "b"; }"><set-body> @(c) <d/></set-body><!-- e --></a>'), 'rawxml');
    expect(writeXml(read(once), 'rawxml')).toBe(once);
  });

  test('an element whose only text is empty is empty', () => {
    expect(writeXml(element('a', {}, ''), 'rawxml')).toBe('<a />\n');
  });
});

describe('writeXml writes C#', () => {
  test.each([
    ['in an attribute', '<a x="@(b["c"] < 3 && d)" />', '<a x="@(b[&quot;c&quot;] &lt; 3 &amp;&amp; d)" />'],
    ['in text', '<a>@(b < "c" && d > 1)</a>', '<a>@(b &lt; "c" &amp;&amp; d &gt; 1)</a>'],
    ['over lines', '<a x="@{\n\treturn 1;\n}" />', '<a x="@{&#xA;&#x9;return 1;&#xA;}" />'],
    ['beside text', '<a x="&quot;@("b")&amp;" />', '<a x="&quot;@(&quot;b&quot;)&amp;" />'],
    [
      'with what would be a reference',
      '<a x="@("&amp;lt;&amp;#65;&nbsp;&x")" />',
      '<a x="@(&quot;&amp;lt;&amp;#65;&amp;nbsp;&amp;x&quot;)" />',
    ],
    ['with a carriage return', '<a>@(1&#xD;)</a>', '<a>@(1&#xD;)</a>'],
  ])('%s', (_, rawxml, xml) => {
    expect(written(rawxml)).toEqual({ rawxml, xml });
    expect(written(xml)).toEqual({ rawxml, xml });
  });

  test('that has no end so that nobody looks for it', () => {
    const broken = element('a', { x: '@("b < c', y: 'd")' }, '@{ e', element('f'), '}');
    const expected = '<a x="&#64;(&quot;b &lt; c" y="d&quot;)">&#64;{ e<f />}</a>\n';
    expect(writeXml(broken, 'rawxml')).toBe(expected);
    expect(writeXml(broken, 'xml')).toBe(expected);
  });

  test('that a reader would take for markup in its escaped form', () => {
    expect(writeXml(element('a', { x: '@(b /> c)' }), 'rawxml')).toBe('<a x="&#64;(b /&gt; c)" />\n');
  });
});

describe('writeXml refuses', () => {
  const comment = (value: string): XmlDocument => ({
    before: [{ kind: 'comment', value }],
    root: element('a'),
    after: [],
  });
  const nested = (depth: number): XmlElement => {
    let root = element('a');
    for (let level = 1; level < depth; level++) root = element('a', {}, root);
    return root;
  };

  test.each<[string, XmlDocument | XmlElement, string]>([
    [
      'a control character in text',
      element('a', {}, 'b\u0000'),
      'a text holds the character U+0000, which XML does not allow',
    ],
    [
      'half a pair in an attribute',
      element('a', { x: '\ud83d' }),
      'attribute x of <a> holds the character U+D83D, which XML does not allow',
    ],
    ['an impossible name', element('a b'), "'a b' is no name of an XML element or attribute"],
    ['an impossible attribute', element('a', { '1': '' }), "'1' is no name of an XML element or attribute"],
    [
      'two dashes in a comment',
      comment('a--b'),
      "the comment 'a--b' holds '--' or ends with '-', which XML does not allow",
    ],
    [
      'a dash at the end of a comment',
      comment('a-'),
      "the comment 'a-' holds '--' or ends with '-', which XML does not allow",
    ],
    ['too deep a tree', nested(501), 'elements are nested deeper than 500 levels, at <a>'],
  ])('%s', (_, tree, message) => {
    expect(() => writeXml(tree, 'rawxml')).toThrow(message);
  });

  test('nothing that can be read', () => {
    expect(writeXml(nested(500), 'rawxml')).toMatch(/^<a>/);
    expect(writeXml(element('s:größe', { 'xmlns:s': 'u', '\ufffc': '\ufffc0\ufffc' }, '\ufffc1\ufffc'), 'rawxml')).toBe(
      '<s:größe xmlns:s="u" \ufffc="\ufffc0\ufffc">\ufffc1\ufffc</s:größe>\n',
    );
  });
});
