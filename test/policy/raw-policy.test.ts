import { Policy } from '../../lib/policy/policy';

describe('a raw policy', () => {
  test('is read with its C# as it is, and written in canonical form', () => {
    const raw = Policy.raw('  <set-variable   value=\'@(a["x"] && b < 3)\' name="v"></set-variable>\n');
    expect(raw.toString()).toBe('<set-variable value="@(a["x"] && b < 3)" name="v" />');
  });

  test('is read with its C# escaped', () => {
    expect(Policy.raw('<when condition="@(a &amp;&amp; b &lt; 3)" />').toString()).toBe(
      '<when condition="@(a && b < 3)" />',
    );
  });

  test('knows no places: it stands elsewhere', () => {
    expect(Policy.raw('<a b="1"><c>d</c></a>')._toXml()).toEqual({
      kind: 'element',
      name: 'a',
      attributes: [{ name: 'b', value: '1' }],
      children: [{ kind: 'element', name: 'c', attributes: [], children: [{ kind: 'text', value: 'd' }] }],
    });
  });

  test('stands among others', () => {
    const retry = Policy.retry({ condition: true, count: 1, interval: 0, policies: [Policy.raw('<base />')] });
    expect(retry.toString().replace(/\s+/g, ' ')).toBe(
      '<retry condition="true" count="1" interval="0"> <base /> </retry>',
    );
  });

  test.each([
    ['', 'the raw policy has no element, expected one element; use Policy.rawAll for several'],
    ['<a /><b />', 'the raw policy has <a> and <b>, expected one element; use Policy.rawAll for several'],
    ['<!-- c --><b />', 'the raw policy has a comment and <b>, expected one element; use Policy.rawAll for several'],
    ['<a />text', "the raw policy has text outside of an element, 'text'; put it into a policy"],
  ])('fails on %s', (text, message) => expect(() => Policy.raw(text)).toThrow(new Error(message)));

  test('fails on malformed text with the place in that text', () => {
    expect(() => Policy.raw('<a>\n  <b x="1" x="2" />\n</a>')).toThrow(/^the raw policy cannot be read:\n {2}2:\d+: /);
  });

  test('cannot break out of its place', () => {
    expect(() => Policy.raw('<a>\n<b>')).toThrow(
      /^the raw policy cannot be read:\n {2}1:1: the element `a` is not closed; .*\n {2}2:1: the element `b` is not closed; [^\n]*$/,
    );
    expect(() => Policy.raw('</raw><raw>')).toThrow(/^the raw policy cannot be read:/);
  });
});

test('several raw policies and comments are read in order', () => {
  const names = Policy.rawAll('<base />\n<!-- c -->\n<set-status code="200" />').map(({ name }) => name);
  expect(names).toEqual(['base', 'comment', 'set-status']);
});
