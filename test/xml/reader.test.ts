import { sameXml } from '../../lib/xml/equal';
import { readXml } from '../../lib/xml/reader';
import { attribute, element, read, textOf, verbatim } from './sample';

describe('readXml reads C# in attributes', () => {
  test.each([
    ['unescaped', `<a x="@(c.Code == 429 && n < 3 && y["a"] == "b")"/>`, '@(c.Code == 429 && n < 3 && y["a"] == "b")'],
    ['escaped', '<a x="@(n &lt; 3 &amp;&amp; y[&quot;a&quot;] == &#34;b&#x22;)"/>', '@(n < 3 && y["a"] == "b")'],
    ['half escaped', '<a x="@("a" &amp;&amp; b[&quot;)&quot;])"/>', '@("a" && b[")"])'],
    ['in single quotes', `<a x='@(y["a"][0].Split(','))'/>`, `@(y["a"][0].Split(','))`],
    ['with text before it', '<a x="Bearer @(t["k"])"/>', 'Bearer @(t["k"])'],
    ['with text after it', '<a x="@(t["k"])/path"/>', '@(t["k"])/path'],
    ['twice', '<a x="@(t["k"]) to @(u["l"])"/>', '@(t["k"]) to @(u["l"])'],
    ['before a blank and the quote', '<a x="@(t["k"]) " y="1"/>', '@(t["k"]) '],
    ['with markup in a string', '<a x="@("<b c="d"/>")"/>', '@("<b c="d"/>")'],
    ['with a tag inside a string', `<a x="@("</a>")"/>`, '@("</a>")'],
    ['as a block over lines', '<a x="@{\n\t// don\'t\n\treturn "x";\n}"/>', '@{\n\t// don\'t\n\treturn "x";\n}'],
    ['over lines that end with CRLF', '<a x="@{\r\n return 1;\r\n}"/>', '@{\n return 1;\n}'],
    ['with escaped line ends', '<a x="@{&#xA;&#9;return 1;&#13;}"/>', '@{\n\treturn 1;\r}'],
    ['with a named value', '<a x="@({{limit}} < 3)"/>', '@({{limit}} < 3)'],
    ['with a name of HTML in a string', '<a x="@("&nbsp;&copy;")"/>', '@("&nbsp;&copy;")'],
  ])('%s', (_, text, value) => {
    expect(attribute(text).value).toBe(value);
  });

  test.each([
    ['a string without its end', '<a x="@(y["a] == "b")"/>', '@(y["a] == "b")'],
    ['a bracket too few', '<a x="@(y["a"] == f("b")" z="1"/>', '@(y["a"] == f("b")'],
    ['a bracket too many', '<a x="@(y["a"]) == "b")" z="1"/>', '@(y["a"]) == "b")'],
    ['the wrong bracket', '<a x="@(y["a") == "b")" z="1"/>', '@(y["a") == "b")'],
    ['a bracket too few behind a string', '<a x="@(f(y == "b"" z="1"/>', '@(f(y == "b"'],
    ['an opening bracket too few, over lines', '<a x="@{ f();\n }\n g<b>();\n}" z="1"/>', '@{ f();\n }\n g<b>();\n}'],
    ['a comment that takes the rest', '<a x="@(y["a"] // all)" z="1"/>', '@(y["a"] // all)'],
    ['an empty string at its end', '<a x="@(f(y == "")" z="1"/>', '@(f(y == "")'],
    ['an escaped quote before a bracket', '<a x="@(f("<b c=\\"d\\">")" z="1"/>', '@(f("<b c=\\"d\\">")'],
  ])('broken by %s, up to the end of the attribute', (_, text, value) => {
    expect(attribute(text).value).toBe(value);
  });

  test('as one value of many in a tag', () => {
    const text = `<a x="@(p["q"])" y='@(r["s"] > 1)'\n z="@(t)"/>`;
    expect(read(text).root.attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'x=@(p["q"])',
      'y=@(r["s"] > 1)',
      'z=@(t)',
    ]);
  });

  test('and leaves text alone that only looks like it', () => {
    expect(attribute('<a x="mail@(here" y="1"/>').value).toBe('mail@(here');
  });
});

describe('readXml reads text', () => {
  test.each([
    ['with C#', '<a>@(n < 3 && y["a"] > 1)</a>', '@(n < 3 && y["a"] > 1)'],
    ['with a block', '<a>@{\n return new List<string>{ "<b>" };\n}</a>', '@{\n return new List<string>{ "<b>" };\n}'],
    ['with markup in a string', '<a>@("</a><b/>")</a>', '@("</a><b/>")'],
    ['with text around C#', '<a>Bearer @(t["k"]) &amp; more</a>', 'Bearer @(t["k"]) & more'],
    ['with broken C#', '<a>@(f("b" < c)\n</a>', '@(f("b" < c)\n'],
    ['with references', '<a>1 &lt; 2 &amp;amp; &#65;&#x42;</a>', '1 < 2 &amp; AB'],
    ['with CDATA', '<a>x <![CDATA[<b>&amp;]]> y</a>', 'x <b>&amp; y'],
    ['with C# in CDATA', '<a><![CDATA[@("<b>" + y["a"])]]></a>', '@("<b>" + y["a"])'],
    ['with the marks of CDATA in C#', '<a>@("<![CDATA[" + a[b[0]]>c)</a>', '@("<![CDATA[" + a[b[0]]>c)'],
    ['with CRLF and CR', '<a>1\r\n2\r3</a>', '1\n2\n3'],
    ['with CRLF in CDATA', '<a><![CDATA[1\r\n2]]></a>', '1\n2'],
    ['around a processing instruction', '<a>1<?x y?>2</a>', '12'],
    ['with blanks at its ends', '<a>\n  b\n</a>', '\n  b\n'],
    ['with characters beyond the basic plane', '<a>😀@("😀" < b)😀</a>', '😀@("😀" < b)😀'],
    ['with C# that ends too early', '<a>@{ f(); } return x.As<b>(); }\n</a>', '@{ f(); } return x.As<b>(); }\n'],
    ['with a bracket of C# that never ends', '<a>mail me@(work</a>', 'mail me@(work'],
  ])('%s', (_, text, value) => {
    expect(textOf(text)).toBe(value);
  });
});

describe('readXml', () => {
  test('reads a plain attribute by the rules of XML', () => {
    expect(attribute('<a x="1\t2\n3\r\n4&#xA;5&amp;amp;"/>').value).toBe('1 2 3 4\n5&amp;');
  });

  test('leaves out white space between elements', () => {
    expect(sameXml(read('<a>\n  <b/>\r\n\t<c> </c>\n</a>').root, element('a', {}, element('b'), element('c')))).toBe(
      true,
    );
  });

  test('keeps white space where text is data, and all below', () => {
    const expected = element('set-body', {}, ' ', element('b', {}, '\n'), ' ');
    expect(sameXml(read('<set-body> <b>\n</b> </set-body>').root, expected)).toBe(true);
  });

  test('puts an empty text before data that is elements alone', () => {
    expect(read('<set-body><b><c/></b></set-body>').root.children).toMatchObject([
      { kind: 'text', value: '' },
      { kind: 'element', children: [{ kind: 'element' }] },
    ]);
  });

  test('keeps comments, with C# and apostrophes in them', () => {
    const text = '<?xml version="1.0"?>\n<!-- don\'t @(x -->\n<a><!--@("-->\n<b x="@(y["z"])"/></a><!--after\r\n-->';
    const { before, root, after } = read(text);
    expect(before.map(({ value }) => value)).toEqual([" don't @(x "]);
    expect(root.children[0]).toMatchObject({ kind: 'comment', value: '@("' });
    expect(root.children[1]).toMatchObject({ kind: 'element', attributes: [{ value: '@(y["z"])' }] });
    expect(after.map(({ value }) => value)).toEqual(['after\n']);
  });

  test('takes elements behind C# for elements, whatever ends the text', () => {
    expect(read('<a>@(b), <c/> (d)</a>').root.children.map(({ kind }) => kind)).toEqual(['text', 'element', 'text']);
  });

  test('passes over a byte order mark', () => {
    expect(read('\ufeff<a/>').root.name).toBe('a');
  });

  test('takes names with a namespace and with letters of any script', () => {
    expect(read('<s:a xmlns:s="u"><größe/></s:a>').root.children).toMatchObject([{ name: 'größe' }]);
  });

  test('reads both dialects of one document to the same tree', () => {
    const raw = '<a x="@(b < "c" && d)">@{ return "<e>"; }</a>';
    const xml = '<a x="@(b &lt; &quot;c&quot; &amp;&amp; d)">@{ return "&lt;e>"; }</a>';
    expect(sameXml(read(raw), read(xml))).toBe(true);
  });

  test('gives a document or issues, never both', () => {
    expect(readXml('<a/>', { verbatim })).toMatchObject({ issues: [], document: { root: { name: 'a' } } });
    expect(readXml('<a>', { verbatim }).document).toBeUndefined();
  });
});
