import { scanExpression } from '../../lib/xml/csharp-scan';

/** The expression that a text begins with, as it stands in a document. */
function found(text: string): string | undefined {
  const { end } = scanExpression(text, 0, { references: true });
  return end === -1 ? undefined : text.slice(0, end);
}

describe('scanExpression', () => {
  test.each([
    ['a single statement', '@(context.Response.StatusCode == 429)'],
    ['a block', '@{ return "x"; }'],
    ['nested brackets', '@(a[(b{c})](d))'],
    ['a bracket in a string', '@(")")'],
    ['an escaped quote in a string', '@("\\")")'],
    ['a backslash at the end of a string', '@("\\\\")'],
    ['a verbatim string with a backslash at its end', '@(@"\\")'],
    ['a doubled quote in a verbatim string', '@(@""")")'],
    ['a line end in a verbatim string', '@(@"\n)")'],
    ['a character', "@(x.Split(')'))"],
    ['an escaped character', "@('\\'' + \")\")"],
    ['an interpolated string', '@($"a{b}c)")'],
    ['a string in the hole of an interpolated string', '@($"{x[")"]}")'],
    ['an interpolated string in a hole', '@($"{$"{x[")"]})"})")'],
    ['doubled braces in an interpolated string', '@($"{{)}}")'],
    ['the format of a hole', '@($"{now:HH\')\'mm}")'],
    ['a conditional in a hole', '@($"{(a ? b : c)})")'],
    ['a verbatim interpolated string', '@($@"\\{x[@")"]}"")")'],
    ['its other spelling', '@(@$"\\{x}"")")'],
    ['a line comment', '@{ // don\'t )}\n return "x"; }'],
    ['a block comment', "@(/* don't ) */ x)"],
    ['a directive', "@{\n#region don't\n return 1; }"],
    ['a comparison', '@(a < b && c > d)'],
    ['generics', '@(x.As<Dictionary<string, List<int>>>())'],
    ['a division by a comment', '@(a </* ) */ b)'],
    ['markup in a string', '@("</value><a/>")'],
    ['a named value', '@({{limit}} + 1)'],
  ])('sees the end of %s', (_, expression) => {
    expect(found(`${expression} and more)}`)).toBe(expression);
  });

  test.each([
    ['&quot;', '@(&quot;)&quot;)'],
    ['&apos; and numbers', '@(&apos;)&apos; + &#34;)&#x22;)'],
    ['an escaped line end', "@{ // don't )}&#xA; return 1; }"],
    ['a mixture', '@("a)" &amp;&amp; b[&quot;)&quot;])'],
    ['a doubled escaped quote', '@(@&quot;&quot;&quot;)&quot;)'],
    ['an escaped interpolated string', '@($&quot;{x[&quot;)&quot;]})&quot;)'],
  ])('takes %s for what it stands for', (_, expression) => {
    expect(found(`${expression} and more)}`)).toBe(expression);
  });

  test('takes references as they are in a value that was read', () => {
    expect(scanExpression('@("&quot;)', 0, { references: false }).end).toBe(-1);
    expect(scanExpression('@("&quot;")', 0, { references: false }).end).toBe(11);
  });

  test.each([
    ['the end of the text', '@(a'],
    ['the wrong bracket', '@(a}'],
    ['the wrong bracket of a hole', '@($"{a)}")'],
    ['a line end in a string', '@("a\n")'],
    ['a line end in a character', "@('a\n')"],
    ['a line end in an interpolated string', '@($"a\n")'],
    ['a closing tag', '@(a </value>)'],
    ['the end of an empty tag', '@(a />)'],
    ['a comment of XML', '@(a <!-- b)'],
    ['a tag after a tag', '@(a>\n  <b)'],
    ['an open comment', '@(/* )'],
    ['an open verbatim string', '@(@" )'],
  ])('stops at %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });

  test('goes no further than the stop', () => {
    expect(scanExpression(`@(a </b> ${'x'.repeat(1000)}`, 0, { references: true }).reached).toBeLessThan(10);
  });

  test('needs no stack for nested brackets', () => {
    const nested = `@${'('.repeat(200_000)}${')'.repeat(200_000)}`;
    expect(found(nested)).toBe(nested);
  });
});
