import * as csharpScan from '../../lib/xml/csharp-scan';
import type { ScanResult } from '../../lib/xml/csharp-scan';
import { readXml } from '../../lib/xml/reader';
import { element, verbatim } from './sample';
import { sameXml } from '../../lib/xml/equal';
import type { XmlElement } from '../../lib/xml/tree';

const SIZE = 1_000_000;

function repeat(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length));
}

/*
 * A search that is repeated for each part of a text takes hours on a text of a million characters; these end in well
 * under a second each, so the suite's usual time limit of five seconds is what they are held to.
 */
describe('a megabyte is read or refused in linear time when it is', () => {
  test.each<[string, string]>([
    ['attributes with open C#', `<a ${repeat('x="@(" ')}/>`],
    ['attributes with open C# in many tags', repeat('<a x="@("/>')],
    ['attributes with open C# in single quotes', repeat("<a x='@(\"'/>")],
    ['attributes with an open comment of C#', repeat('<a x="@(/*"/>')],
    ['attributes with escaped open strings', repeat('<a x="@(@&quot;"/>')],
    ['C# followed by what is no end', `<a ${repeat('x="@()y" ')}/>`],
    ['open C# in text', `<a>${repeat('@(')}</a>`],
    ['open C# in the text of many elements', `<a>${repeat('<b>@(</b>')}</a>`],
    ['open comments of C# in text', `<a>${repeat('@(/*')}`],
    ['open strings of C# in text', `<a>${repeat('@(@"')}`],
    ['open holes in text', `<a>${repeat('@($"{')}`],
    ['much C# in one value', `<a x="${repeat('@(b)')}"/>`],
    ['much C# without a quote behind it', `<a x="${repeat('@(b)')}`],
    ['much C# in text without an end', `<a>${repeat('@(b)')}`],
    ['brackets', `<a>@${repeat('(')}</a>`],
    ['holes', `<a>@($"${repeat('{b')}")</a>`],
    ['quotes', `<a x="@(${repeat('"')})"/>`],
    ['quotes and blanks', `<a x="@(${repeat('"  ')})"/>`],
    ['escaped quotes', `<a x="@(${repeat('&quot;')})"/>`],
    ['brackets of tags in C#', `<a x="@(${repeat('> ')})"/>`],
    ['open tags', repeat('<a>')],
    ['closing tags', repeat('</a>')],
    ['tags that do not match', `<a>${repeat('<b></c>')}</a>`],
    ['wrong closing tags in one line', `<a>${repeat('<b/>')}</c></a>`],
    ['lost brackets in one line', `<a>${repeat('c ')}</c></a>`],
    ['empty lines before a wrong tag', `<a>${repeat('\n \n')}</b>`],
    ['open comments', repeat('<!--')],
    ['dashes', `<!--${repeat('-')}`],
    ['lines of an open comment', `<!--${repeat('\n   ')}<!-- -->`],
    ['open CDATA sections', repeat('<![CDATA[')],
    ['processing instructions', `<a>${repeat('<?x ?>y')}</a>`],
    ['ampersands', `<a>${repeat('&')}</a>`],
    ['references', `<a>${repeat('&amp;')}</a>`],
    ['stray brackets', repeat('<')],
    ['line ends of Windows', `<a>${repeat('\r\n')}</a>`],
    ['line ends of Windows in a value', `<a x="${repeat('\r\n')}"/>`],
    ['blanks in a tag', `<a ${repeat(' ')}x`],
    ['blanks behind C#', `<a x="@(b)${repeat(' ')}y"/>`],
    ['attributes', `<a${repeat(' x=""')}/>`],
    ['roots', repeat('<a/>')],
    ['text between roots', repeat('<a/>x')],
    ['half pairs', repeat('\ud800')],
    ['pairs', `<a>${repeat('😀')}</a>`],
    ['a name', `<${repeat('a')}>`],
  ])('%s', (_, text) => {
    const { document, issues } = readXml(text, { verbatim });
    expect(document === undefined).toBe(issues.length > 0);
    expect(issues.length).toBeLessThanOrEqual(50);
    for (const { message } of issues) expect(message.length).toBeLessThan(400);
  });

  test.each([
    ['attributes', repeat('<a x="@(/*"/>')],
    ['attributes with escaped strings', repeat('<a x="@(@&quot;"/>')],
    ['text', `<a>${repeat('@(/*')}`],
    ['the text of many elements', `<a>${repeat('<b>@(@"</b>')}</a>`],
  ])('the ends of C# that has none are not looked for over and over, in %s', (_, text) => {
    const scan = jest.spyOn(csharpScan, 'scanExpression');
    readXml(text, { verbatim });
    const looked = scan.mock.results.map(
      ({ value }, index) => (value as ScanResult).reached - scan.mock.calls[index][1],
    );
    scan.mockRestore();
    // The text is walked over twice, since it is diagnosed, and each walk may waste a few times its length.
    expect(looked.reduce((sum, characters) => sum + characters, 0)).toBeGreaterThan(text.length);
    expect(looked.reduce((sum, characters) => sum + characters, 0)).toBeLessThan(12 * text.length);
  });

  test('two trees of a hundred thousand levels are compared', () => {
    const nested = (): XmlElement => {
      let root = element('a');
      for (let level = 0; level < 100_000; level++) root = element('a', {}, root);
      return root;
    };
    expect(sameXml(nested(), nested())).toBe(true);
    expect(sameXml(nested(), element('a', {}, nested()))).toBe(false);
  });
});
