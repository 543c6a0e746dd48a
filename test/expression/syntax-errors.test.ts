import { parseExpression } from '../../lib/expression/parser';

/** The place where the issue has to point stands between ⟦ and ⟧. */
function refuse(marked: string): { message: string; marked: string } {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { expression, issues } = parseExpression(text);
  if (issues.length !== 1) return { message: `${issues.length} issues`, marked: text };
  const [{ message, span, code, severity }] = issues;
  expect({ code, severity, expression }).toEqual({ code: 'EXP001', severity: 'error', expression: undefined });
  return {
    message,
    marked: `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`,
  };
}

type Case = readonly [marked: string, message: string];

function table(title: string, cases: readonly Case[]): void {
  test.each(cases)(`${title}: %s`, (marked, message) => {
    const refused = refuse(marked);
    expect(refused.marked).toBe(marked);
    expect(refused.message).toContain(message);
  });
}

describe('what is missing', () => {
  table('a semicolon', [
    ['@{ var x = 1⟦⟧\nreturn x; }', "expected ';', got 'return'"],
    ['@{ var x = 1 ⟦return⟧ x; }', "expected ';', got 'return'"],
    ['@{ return 1⟦⟧\n}', "expected ';', got '}'"],
    ['@{ foo()⟦⟧\n\n  // comment\n  bar(); }', "expected ';', got 'bar'"],
  ]);

  table('a bracket', [
    ['@(f(1⟦⟧', "expected ',' or ')', got the end of the expression"],
    ['@((1)⟦⟧', "expected ')', got the end of the expression"],
    ['@{ if (a ⟦{⟧ } }', "expected ')', got '{'"],
    ['@{ f(a⟦;⟧ }', "expected ',' or ')', got ';'"],
    ['@{ a[1⟦;⟧ }', "expected ',' or ']', got ';'"],
    ['@{ return 1;⟦⟧', "expected '}' to close this block, got the end of the expression"],
    ['@((⟦string⟧, b)', "expected an expression, got the type 'string'"],
    ['@{ f((A⟦,⟧ b); return 1; }', "expected ')', got ','"],
    ['@(new A⟦)⟧', "expected '(', '[' or '{' after the type of 'new', got ')'"],
    ['@{ if ⟦a⟧ }', "expected '(', got 'a'"],
  ]);

  table('an expression', [
    ['@(⟦)⟧', "expected an expression between '@(' and ')', got ')'"],
    ['@(⟦⟧ \n )', "expected an expression between '@(' and ')', got ')'"],
    ['@(a + ⟦)⟧', "expected an expression, got ')'"],
    ['@(a * ⟦*⟧ b)', "expected an expression, got '*'"],
    ['@{ return\n⟦==⟧ b; }', "expected an expression, got '=='"],
    ['@(a ? b⟦)⟧', "expected ':', got ')'"],
    ['@(a.⟦)⟧', "expected the name of a member after '.', got ')'"],
    ['@(a.⟦default⟧)', "expected the name of a member after '.', got 'default'"],
    ['@(f(a, ⟦)⟧)', "expected an expression, got ')'"],
    ['@(a[⟦]⟧)', "expected an index, got ']'"],
    ['@(new ⟦)⟧', "expected a type, got ')'"],
    ['@(a is ⟦)⟧', "expected an expression, got ')'"],
    ['@(x => ⟦)⟧', "expected an expression, got ')'"],
    ['@(⟦int⟧)', "expected an expression, got the type 'int'"],
    ['@($"{⟦}⟧")', "expected an expression between the braces, got '}'"],
  ]);

  table('the start', [
    ['⟦⟧a + b', "expected '@(' or '@{'"],
    [' ⟦⟧@ (a)', "expected '@(' or '@{'"],
    ['⟦⟧', "expected '@(' or '@{'"],
  ]);
});

describe('what is too much', () => {
  table('after the expression', [
    ['@(a) ⟦b⟧', "expected the end of the expression after its closing ')', got 'b'"],
    ['@(a)⟦)⟧', "expected the end of the expression after its closing ')', got ')'"],
    ['@{ return 1; } ⟦}⟧', "expected the end of the expression after its closing '}', got '}'"],
    ['@(a⟦;⟧)', "expected ')', got ';': @(…) holds one expression"],
    ['@(a ⟦b⟧)', "expected ')', got 'b'"],
    ['@(f(1 ⟦2⟧))', "expected ',' or ')', got '2'"],
    ['@("a"⟦(⟧))', "got '(': a literal is no method that could be called"],
    ['@(a.As<⟦>⟧())', "expected a type, got '>'"],
  ]);

  table('statements in @(…)', [
    ['@(⟦return⟧ 1)', "expected an expression, got the statement 'return'"],
    ['@(⟦if⟧ (a) b)', "expected an expression, got the statement 'if'"],
    ['@(var ⟦x⟧ = 1; x)', "expected ')', got 'x'"],
    ['@(f(⟦throw⟧ a))', "'throw', which may stand only after '??', '?', ':' and '=>'"],
  ]);

  table('statements', [
    ['@{ ⟦x == 1⟧; }', "expected a statement, got a value computed by '=='"],
    ['@{ ⟦x.Y⟧; }', "expected a statement, got the member 'Y'"],
    ['@{ ⟦x⟧; }', "expected a statement, got the name 'x'"],
    ['@{ ⟦"x"⟧; }', 'expected a statement, got a literal'],
    ['@{ ⟦-x⟧; }', 'expected a statement, got a value'],
    ['@{ ⟦(f())⟧; }', 'expected a statement, got a value'],
    ['@{ ⟦x ?? y()⟧; }', "expected a statement, got a value computed by '??'"],
    ['@{ f(); ⟦)⟧ }', "expected a statement, got ')', which closes nothing"],
    ['@{ ⟦else⟧ { } }', "'else' has no 'if' before it"],
    ['@{ ⟦catch⟧ { } }', "'catch' has no 'try' before it"],
    ['@{ ⟦case⟧ 1: break; }', "'case' stands outside a switch"],
    ['@{ ⟦class⟧ A { } }', "got 'class', which may not stand in a policy expression"],
    ['@{ ⟦public⟧ int a; }', "got 'public'"],
    ['@{ ⟦unsafe⟧ { } }', "'unsafe' needs pointers"],
    ['@{ if (a) ⟦int⟧ b = 1; }', 'a declaration may not stand alone after a condition'],
    ['@{ try { } ⟦return⟧ 1; }', "expected 'catch' or 'finally' after the block of 'try', got 'return'"],
    ['@{ switch (a) { ⟦b⟧(); } }', "expected 'case', 'default' or '}', got 'b'"],
    ['@{ switch (a) { case 1: ⟦}⟧ }', "expected a statement after the ':', got '}'"],
    ['@{ return new { ⟦a()⟧ }; }', 'expected a name for this member of an anonymous object'],
    ['@{ return new ⟦{⟧ ["a"] = 1 }; }', "expected a type between 'new' and '{'"],
    ['@(a + b ⟦=⟧ c)', "expected a variable, a property or an element on the left of '='"],
    ['@(new int[]⟦)⟧', 'expected the size of the array'],
    ['@(⟦*⟧a)', 'pointers are not allowed'],
    ['@(a⟦->⟧b)', "'->' needs pointers"],
  ]);
});

describe('what is no token', () => {
  table('strings and characters', [
    ['@(f(⟦"⟧abc))', "expected '\"' to end this string, got the end of the expression"],
    ['@(f(⟦"⟧abc\n"))', "expected '\"' to end this string, got a line break"],
    ['@(f(⟦@"⟧abc))', "expected '\"' to end this string"],
    ['@(f(⟦$⟧"abc))', "expected '\"' to end this string"],
    ['@(f(⟦$⟧"abc\n"))', "expected '\"' to end this string, got a line break"],
    ['@("a⟦\\d⟧")', "'\\d' is no escape of C#"],
    ['@("a⟦\\u12⟧")', "'\\u12' is no escape of C#"],
    ['@("a⟦\\U00110000⟧")', 'is no escape of C#'],
    ['@($"a⟦\\d⟧")', "'\\d' is no escape of C#"],
    ["@(⟦'ab'⟧)", "expected one character between apostrophes, got 'ab'"],
    ["@(⟦''⟧)", 'expected one character between apostrophes, got none'],
    ["@(⟦'⟧a)", 'to end this character'],
    ['@($"a⟦}⟧")', "a '}' in an interpolated string closes nothing"],
    ['@($"{a⟦:⟧N2")', "expected '}' to end the format"],
    ['@($"{a⟦\n⟧}")', 'may not hold a line break'],
    ['@($"{a ? b⟦: c⟧}")', 'needs parentheses'],
    ['@($"{a ⟦b⟧}")', "expected '}', got 'b'"],
  ]);

  table('the rest', [
    ['@(a ⟦/*⟧ b)', "expected '*/' to end this comment"],
    ['@(a ⟦#⟧ b)', "'#' may only start a #region"],
    ['@(a ⟦\\⟧ b)', "'\\' means nothing in C#"],
    ['@(⟦$⟧{x})', "after '$'"],
    ['@(a + ⟦@⟧)', "expected a string or a name after '@', got ')'"],
    ['@(⟦0x⟧)', "expected digits after '0x'"],
    ['@(⟦99999999999999999999⟧)', 'expected an integer of at most 64 bits'],
  ]);

  table('escapes of XML', [
    ['@(a ⟦&amp;⟧&amp; b)', "expected C#, got '&amp;', an escape of XML that was not undone"],
    ['@(a[⟦&quot;⟧b&quot;])', "expected C#, got '&quot;'"],
    ['@(a ⟦&gt;⟧ b)', "expected C#, got '&gt;'"],
    ['@("a&lt;" ⟦b⟧)', "expected ')', got 'b'"],
  ]);

  test('an error of the parser before it is told first', () => {
    expect(refuse('@(a ⟦b⟧ "unterminated)').message).toBe("expected ')', got 'b'");
  });
});

describe('forms of a later C#', () => {
  test.each<Case>([
    ['@(a ⟦switch⟧ { 1 => 2 })', 'a switch expression is C# 8'],
    ['@(a⟦..⟧b)', 'a range a..b is C# 8'],
    ['@(a[⟦^⟧1])', 'an index from the end, ^n, is C# 8'],
    ['@{ a ⟦??=⟧ b; }', 'the assignment ??= is C# 8'],
    ['@(a⟦!⟧.b)', "a '!' after an expression is C# 8"],
    ['@{ ⟦using⟧ var a = b; }', "a 'using' declaration without parentheses is C# 8"],
    ['@(⟦new(⟧))', 'new(…) without a type is C# 9'],
    ['@(⟦"""⟧a""")', 'a raw string """…""" is C# 11'],
    ['@(⟦$"⟧""a""")', 'a raw string """…""" is C# 11'],
    ['@(⟦@$⟧"a")', '@$"…" is C# 8'],
    ['@(a is ⟦not⟧ null)', "the pattern 'not' is C# 9"],
    ['@(a is 1 ⟦or⟧ 2)', "the pattern 'or' is C# 9"],
    ['@(a is int ⟦and⟧ > 2)', "the pattern 'and' is C# 9"],
    ['@(a is ⟦>⟧ 2)', "the relational pattern '>' is C# 9"],
    ['@(a is ⟦{⟧ })', 'a property pattern { … } is C# 8'],
    ['@(a is B ⟦{⟧ C: 1 })', 'a property pattern { … } is C# 8'],
    ['@(a is ⟦[⟧1, 2])', 'a list pattern [ … ] is C# 11'],
    ['@{ switch (a) { case ⟦<⟧ 1: break; } }', "the relational pattern '<' is C# 9"],
    ['@(⟦[⟧1, 2])', 'a collection expression [ … ] is C# 12'],
    ['@(a ⟦with⟧ { B = 1 })', "a 'with' expression is C# 9"],
    ['@(⟦static⟧ x => x)', 'a static lambda is C# 9'],
    ['@{ ⟦static⟧ int F() => 1; }', 'a static local function is C# 8'],
    ['@{ string⟦?⟧ a = null; }', "'string?' is C# 8"],
    ['@("a"⟦u8⟧)', 'a UTF-8 string "…"u8 is C# 11'],
  ])('%s', (marked, message) => {
    const refused = refuse(marked);
    expect(refused.marked).toBe(marked);
    expect(refused.message).toContain(`${message}; API Management compiles C# 7`);
  });
});

describe('depth', () => {
  const deep = 100_000;

  test.each([
    ['parentheses', `@(${'('.repeat(deep)}1${')'.repeat(deep)})`],
    ['parentheses that stay open', `@(${'('.repeat(deep)}`],
    ['less-than', `@(${'a<'.repeat(deep)}a)`],
    ['additions', `@(${'a+'.repeat(deep)}a)`],
    ['members', `@(a${'.a'.repeat(deep)})`],
    ['casts', `@(${'(int)'.repeat(deep)}a)`],
    ['conditionals', `@(${'a?b:'.repeat(deep)}a)`],
    ['lambdas', `@(${'x=>'.repeat(deep)}x)`],
    ['blocks', `@{${'{'.repeat(deep)}${'}'.repeat(deep)}}`],
    ['else if', `@{${'if(a);else '.repeat(deep)};}`],
    ['holes', `@(${'$"{'.repeat(deep)}1${'}"'.repeat(deep)})`],
    ['initialisers', `@(${'new A{B='.repeat(deep)}1${'}'.repeat(deep)})`],
    ['array initialisers', `@(new[]${'{'.repeat(deep)}${'}'.repeat(deep)})`],
    ['type arguments', `@{a${'<a'.repeat(deep)}${'>'.repeat(deep)} b;}`],
    ['labels', `@{${'a:'.repeat(deep)};}`],
  ])('100,000 nested %s give an issue, not a stack overflow', (_, text) => {
    const [issue] = parseExpression(text).issues;
    expect(issue.code).toBe('EXP001');
    expect(issue.message).toContain('nests too deeply: at most 200 levels, or 600 links in a chain, are read');
  });

  test('what people nest is read', () => {
    expect(parseExpression(`@(${'('.repeat(150)}1${')'.repeat(150)})`).issues).toEqual([]);
    expect(parseExpression(`@(${'a + '.repeat(500)}a)`).issues).toEqual([]);
    expect(parseExpression(`@{${'if (a) { '.repeat(50)}${'} '.repeat(50)}}`).issues).toEqual([]);
  });

  test('a long list of statements is not deep', () => {
    expect(parseExpression(`@{${'a(); '.repeat(20_000)}}`).issues).toEqual([]);
  });
});

test.each([
  ['@(a or b)', "write '||'"],
  ['@(a and b)', "write '&&'"],
  ['@(a === b)', "write '=='"],
  ['@(a !== b)', "write '!='"],
  ['@{ foreach (var a of b) { } return 1; }', "write 'in'"],
  ['@(f(“a”))', 'write "'],
  ['@{ retrun "a"; }', "write 'return'"],
  ['@{ if (a) { return 1; } esle { return 2; } }', "write 'else'"],
  ['@{ result; }', "put 'return' before it, or assign it to a variable"],
  ['@(f(a#b))', 'remove it'],
])('%s is told as C#', (text, fix) => {
  expect(parseExpression(text).issues.map((issue) => issue.fix)).toEqual([fix]);
});
