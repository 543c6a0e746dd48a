import { tokenize } from '../../lib/expression/lexer';
import { Kind } from '../../lib/expression/tokens';

function spellings(text: string): string[] {
  const { kinds, starts, ends } = tokenize(text, 0);
  return kinds.slice(0, -1).map((_, index) => text.slice(starts[index], ends[index]));
}

describe('tokens', () => {
  test.each<readonly [text: string, tokens: string[]]>([
    ['a.b', ['a', '.', 'b']],
    ['a>>=b', ['a', '>', '>=', 'b']],
    ['List<List<int>>', ['List', '<', 'List', '<', 'int', '>', '>']],
    ['a?.b??c?d:e', ['a', '?', '.', 'b', '??', 'c', '?', 'd', ':', 'e']],
    ['a?.5:1', ['a', '?', '.5', ':', '1']],
    ['1.a', ['1', '.', 'a']],
    ['1..2', ['1', '..', '2']],
    ['1.5e-3f+2', ['1.5e-3f', '+', '2']],
    ['1e', ['1', 'e']],
    ['0b10_1UL;', ['0b10_1UL', ';']],
    ['a<<=b', ['a', '<<=', 'b']],
    ['a=>b->c', ['a', '=>', 'b', '->', 'c']],
    ['x/*a*/y//b\nz', ['x', 'y', 'z']],
    ['@if @"a""b" "c\\"d"', ['@if', '@"a""b"', '"c\\"d"']],
    ['größe_1 Ω', ['größe_1', 'Ω']],
    ['$"a{b,3:N}c"', ['$"', 'a', '{', 'b', ',', '3', ':N', '}', 'c', '"']],
    ['$"{a?[b]:(c::d)}"', ['$"', '{', 'a', '?', '[', 'b', ']', ':(c::d)', '}', '"']],
    ['{{a}}{ {b} }', ['{{a}}', '{', '{', 'b', '}', '}']],
    ['{{{a}}}', ['{', '{{a}}', '}']],
    ['{{a b}}', ['{', '{', 'a', 'b', '}', '}']],
  ])('%s', (text, expected) => {
    const tokens = tokenize(text, 0);
    expect(tokens.failure).toBeUndefined();
    expect(spellings(text)).toEqual(expected);
  });

  test('words that are keywords are told from names', () => {
    const { kinds } = tokenize('int from stackalloc stackallocated volatile @int a1234567890123456789012345678901', 0);
    expect(kinds).toEqual([
      Kind.Int,
      Kind.Identifier,
      Kind.Stackalloc,
      Kind.Identifier,
      Kind.OtherKeyword,
      Kind.Identifier,
      Kind.Identifier,
      Kind.End,
    ]);
  });

  test('an opening bracket knows its partner, an unbalanced one has none', () => {
    expect(tokenize('([{}])', 0).partners).toEqual([5, 4, 3, -1, -1, -1, -1]);
    expect(tokenize('([)', 0).partners).toEqual([-1, -1, -1, -1]);
  });

  test('what is no token ends the list, and says why', () => {
    const tokens = tokenize('a \\ b', 0);
    expect(tokens.kinds).toEqual([Kind.Identifier, Kind.Bad, Kind.End]);
    expect(tokens.failure).toMatchObject({ start: 2, end: 3, message: "'\\' means nothing in C#" });
  });

  test('#region needs a line of its own', () => {
    expect(spellings('a\n  #region x y\nb\n#endregion\nc')).toEqual(['a', 'b', 'c']);
    expect(tokenize('a #region x\nb', 0).failure).toMatchObject({ start: 2 });
  });
});
