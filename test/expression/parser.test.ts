import { parseExpression } from '../../lib/expression/parser';
import { sketch } from './sketch';

function read(code: string): string {
  const { expression, issues } = parseExpression(code);
  return issues.length > 0 ? issues.map((issue) => issue.message).join('; ') : sketch(expression);
}

/** What stands in `@(…)` and the tree it gives. */
type Case = readonly [code: string, tree: string];

describe('an expression in @(…)', () => {
  test.each<Case>([
    ['context.Api.Name', 'context.Api.Name'],
    ['"a text"', '"a text"'],
    ['(1)', '(paren 1)'],
    ['Guid.NewGuid()', '(call Guid.NewGuid)'],
    ['a["b", 2]', '(index a "b" 2)'],
    ['(string)context.Variables["x"]', '(cast string (index context.Variables "x"))'],
    ['a.As<JObject>(preserveContent: true)', '(call a.As<JObject> preserveContent:true)'],
    ['new Dictionary<string, List<int>>()', '(new Dictionary<string,List<int>> [])'],
    ['42', '42'],
    ['true || false', '(|| true false)'],
    ['a == b != c', '(!= (== a b) c)'],
    ['a + b - c', '(- (+ a b) c)'],
    ['a * b / c % d', '(% (/ (* a b) c) d)'],
    ['a && b || c && d', '(|| (&& a b) (&& c d))'],
    ['!a', '(! a)'],
    ['-a + +b', '(+ (- a) (+ b))'],
    ['~a', '(~ a)'],
    ['a = b = c', '(= a (= b c))'],
    ['a?.b?[0]?.c()', '(call (index? a?.b 0)?.c)'],
    ['a?.b.c', 'a?.b.c'],
    ['null', 'null'],
    ['$"x{a}y"', '($ "x" {a} "y")'],
    ['a ?? b ?? c', '(?? a (?? b c))'],
    ['a ? b : c ? d : e', '(?: a b (?: c d e))'],
    ["'x'", '"x"'],
    ['a < b', '(< a b)'],
    ['a > b', '(> a b)'],
    ['a <= b', '(<= a b)'],
    ['a >= b', '(>= a b)'],
    ['xs.Select(x => x.Y)', '(call xs.Select (lambda [x] x.Y))'],
    ['new[] { 1, 2, }', '(array {1 2})'],
    ['@"a\\b"', '"a\\\\b"'],
    ['i++', '(post++ i)'],
    ['i--', '(post-- i)'],
    ['++i', '(++ i)'],
    ['new string[2]', '(array string [2])'],
    ['new byte[] { 1 }', '(array byte {1})'],
    ['new int[2, 3]', '(array int [2 3])'],
    ['new int[2][]', '(array int[] [2])'],
    ['new int[][] { a }', '(array int[] {a})'],
    ['new int[,] { { 1, 2 }, { 3, 4 } }', '(array int {(array {1 2}) (array {3 4})})'],
    ['a as string', '(as a string)'],
    ['a += b', '(+= a b)'],
    ['a |= b', '(|= a b)'],
    ['a &= b', '(&= a b)'],
    ['a >>= b', '(>>= a b)'],
    ['a <<= b', '(<<= a b)'],
    ['a >> b', '(>> a b)'],
    ['a << b', '(<< a b)'],
    ['a | b ^ c & d', '(| a (^ b (& c d)))'],
    ['new { a = 1, b.C, d, e?.F }', '(anonymous a=1 C=b.C d=d F=e?.F)'],
    ['new JObject { ["a"] = 1, B = { 2 } }', '(new JObject {["a"]=1 B={<2>}})'],
    ['new A(1) { B = 2, C = { D = 3 }, }', '(new A [1] {B=2 C={D=3}})'],
    ['new List<int> { 1, 2 }', '(new List<int> {<1> <2>})'],
    ['new D { { "a", 1 }, { "b", 2 } }', '(new D {<"a" 1> <"b" 2>})'],
    ['new A { }', '(new A {})'],
    ['1.5', '1.5'],
    ['a is string', '(is a string)'],
    ['a is string s && s != null', '(&& (is a (string s)) (!= s null))'],
    ['a is var v', '(is a (var v))'],
    ['a is null', '(is a null)'],
    ['a is -1', '(is a (- 1))'],
    ['a is "b"', '(is a "b")'],
    ['a is A.B ? 1 : 2', '(?: (is a A.B) 1 2)'],
    ['a is int ? (1) : 2', '(?: (is a int) (paren 1) 2)'],
    ['a is int? && b', '(&& (is a int?) b)'],
    ['a as int? ?? 1', '(?? (as a int?) 1)'],
    ['a.TryParse(b, out var c)', '(call a.TryParse b out var c)'],
    ['a.TryParse(b, out int c)', '(call a.TryParse b out int c)'],
    ['a.TryParse(b, out _)', '(call a.TryParse b out var _)'],
    ['a.TryParse(b, out c.d)', '(call a.TryParse b out c.d)'],
    ['f(ref a, in b)', '(call f ref a in b)'],
    ['(int?)x', '(cast int? x)'],
    ['checked(a + b)', '(checked (+ a b))'],
    ['unchecked((int)a)', '(unchecked (cast int a))'],
    ['typeof(List<>)', '(typeof List)'],
    ['typeof(System.Guid)', '(typeof System.Guid)'],
    ['nameof(a.B)', '(nameof a.B)'],
    ['default(int?)', '(default int?)'],
    ['f(default)', '(call f (default))'],
    ['a ?? throw new Exception("x")', '(?? a (throw (new Exception ["x"])))'],
    ['a ? throw b : c', '(?: a (throw b) c)'],
    ['(1, b: 2).b', '(tuple 1 b:2).b'],
    ['global::System.Guid.Empty', 'System.Guid.Empty'],
    ['string.Empty', 'string.Empty'],
    ['@class.@x', 'class.x'],
    ['a /* one */ + // two\n b', '(+ a b)'],
    ['\n#region one\na\n #endregion\n', 'a'],
    ['a\u00a0+\u2003b', '(+ a b)'],
    ['await(a)', '(call await a)'],
    ['await a.b()', '(await (call a.b))'],
  ])('%s', (code, tree) => {
    expect(read(`@(${code})`)).toBe(tree);
  });
});

describe('a lambda', () => {
  test.each<Case>([
    ['x => y => x', '(lambda [x] (lambda [y] x))'],
    ['() => 1', '(lambda [] 1)'],
    ['(a, b) => a + b', '(lambda [a b] (+ a b))'],
    ['(int a, List<string> b) => a', '(lambda [int a List<string> b] a)'],
    ['(out int a, ref B b) => a', '(lambda [out int a ref B b] a)'],
    ['x => { return x; }', '(lambda [x] {(return x)})'],
    ['async x => await x', '(lambda [x] (await x))'],
    ['async () => { }', '(lambda [] {})'],
    ['delegate (int x) { return x; }', '(lambda [int x] {(return x)})'],
    ['() => throw e', '(lambda [] (throw e))'],
    ['async => async', '(lambda [async] async)'],
    ['f((x) => x, y)', '(call f (lambda [x] x) y)'],
    ['(Func<int, int>)(x => x)', '(cast Func<int,int> (paren (lambda [x] x)))'],
  ])('%s', (code, tree) => {
    expect(read(`@(${code})`)).toBe(tree);
  });
});

describe('a cast is told from a parenthesis', () => {
  test.each<Case>([
    ['(string)x', '(cast string x)'],
    ['(a)-b', '(- (paren a) b)'],
    ['(int)-1', '(cast int (- 1))'],
    ['(x) y', '(cast x y)'],
    ['(x)(y)', '(cast x (paren y))'],
    ['(x)"y"', '(cast x "y")'],
    ['((a))(b)', '(call (paren (paren a)) b)'],
    ['((int, string))c', 'no tree'],
    ['(x)!y', '(cast x (! y))'],
    ['(x)~y', '(cast x (~ y))'],
    ['(x)$"y"', '(cast x ($ "y"))'],
    ['(x)new Y()', '(cast x (new Y []))'],
    ['(Foo<Bar>)x', '(cast Foo<Bar> x)'],
    ['(Foo<Bar>)-x', '(- (paren Foo<Bar>) x)'],
    ['(byte[])x', '(cast byte[] x)'],
    ['(A.B[])-x', '(cast A.B[] (- x))'],
    ['(x?)-y', '(cast x? (- y))'],
    ['(a) + b', '(+ (paren a) b)'],
    ['(a) is b', '(is (paren a) b)'],
    ['(a) as b', '(as (paren a) b)'],
    ['(a).b', '(paren a).b'],
    ['(a)[0]', '(index (paren a) 0)'],
    ['(a)?.b', '(paren a)?.b'],
    ['(a) ? b : c', '(?: (paren a) b c)'],
    ['(a < b)', '(paren (< a b))'],
    ['(string)(object)x', '(cast string (cast object x))'],
    ['((string)x).Length', '(paren (cast string x)).Length'],
    ['-(int)x', '(- (cast int x))'],
    ['(int)x + 1', '(+ (cast int x) 1)'],
  ])('%s', (code, tree) => {
    expect(read(`@(${code})`)).toBe(tree);
  });
});

describe('type arguments are told from less-than', () => {
  test.each<Case>([
    ['f<int>(1)', '(call f<int> 1)'],
    ['a.b<c>(d)', '(call a.b<c> d)'],
    ['f(a<b, c>(d))', '(call f (call a<b,c> d))'],
    ['f(a < b, c > d)', '(call f (< a b) (> c d))'],
    ['a < b && c > d', '(&& (< a b) (> c d))'],
    ['a<b>c', '(> (< a b) c)'],
    ['a<b>.c', 'a<b>.c'],
    ['a<b> == c', '(== a<b> c)'],
    ['x is A<b> && c', '(&& (is x A<b>) c)'],
    ['x as List<int>', '(as x List<int>)'],
    ['x is List<List<int>> y', '(is x (List<List<int>> y))'],
    ['a < 1', '(< a 1)'],
    ['a<b<c>>(d)', '(call a<b<c>> d)'],
    ['i < n - 1', '(< i (- n 1))'],
    ['Tuple.Create<int, string[]>(1, a)', '(call Tuple.Create<int,string[]> 1 a)'],
    ['a >= b', '(>= a b)'],
    ['a > = b', "expected an expression, got '='"],
  ])('%s', (code, tree) => {
    expect(read(`@(${code})`)).toBe(tree);
  });
});

describe('a query', () => {
  test.each<Case>([
    ['from x in xs select x', '(query (from x xs) (select x))'],
    [
      'from int x in xs where (x) > 1 select (x) into y select y',
      '(query (from int x xs) (where (> (paren x) 1)) (select (paren x) y) (select y))',
    ],
    [
      'from x in xs let y = x.A orderby (y) descending, x ascending select y',
      '(query (from x xs) (let y x.A) (orderby (paren y)↓ x) (select y))',
    ],
    [
      'from x in xs join y in ys on x.A equals y.A into z select z',
      '(query (from x xs) (join y ys x.A y.A z) (select z))',
    ],
    [
      'from x in xs from y in x group y by y.K into g select g.Key',
      '(query (from x xs) (from y x) (group y y.K g) (select g.Key))',
    ],
    ['from x in xs where x is string select x', '(query (from x xs) (where (is x string)) (select x))'],
    ['from + select.where(orderby)', '(+ from (call select.where orderby))'],
  ])('%s', (code, tree) => {
    expect(read(`@(${code})`)).toBe(tree);
  });
});

describe('a block in @{…}', () => {
  test.each<Case>([
    ['return 1;', '{(return 1)}'],
    ['return;', '{(return)}'],
    ['var x = 1, y;', '{(var var x=1 y)}'],
    ['const int x = 1;', '{(const int x=1)}'],
    ['List<string>[] a = b;', '{(var List<string>[] a=b)}'],
    ['int? a = null;', '{(var int? a=null)}'],
    ['a.B? c = d;', '{(var a.B? c=d)}'],
    ['int[] a = { 1, 2 };', '{(var int[] a=(array {1 2}))}'],
    ['a = b;', '{(= a b)}'],
    ['a[0].b();', '{(call (index a 0).b)}'],
    ['a?.b();', '{(call a?.b)}'],
    ['i++; --i; new A();', '{(post++ i) (-- i) (new A [])}'],
    ['if (a) b(); else if (c) { } else d();', '{(if a (call b) (if c {} (call d)))}'],
    ['while (a) { break; }', '{(while a {break})}'],
    ['do { continue; } while (a);', '{(do {continue} a)}'],
    ['for (int i = 0, j = 1; i < 3; i++, j--) ;', '{(for (var int i=0 j=1) (< i 3) (post++ i) (post-- j) ;)}'],
    ['for (;;) { }', '{(for - - - {})}'],
    ['for (i = 0; ; ) { }', '{(for (= i 0) - - {})}'],
    ['foreach (var x in xs) a(x);', '{(foreach var x xs (call a x))}'],
    ['foreach (KeyValuePair<string, int> p in xs) { }', '{(foreach KeyValuePair<string,int> p xs {})}'],
    ['using (var r = a()) { }', '{(using (var var r=(call a)) {})}'],
    ['using (a) using (b) { }', '{(using a (using b {}))}'],
    [
      'try { } catch (E e) when (e.A) { } catch (F) { } catch { throw; } finally { }',
      '{(try {} (catch E e when e.A {}) (catch F {}) (catch {(throw)}) finally {})}',
    ],
    ['throw new E();', '{(throw (new E []))}'],
    ['lock (a) { }', '{(lock a {})}'],
    ['checked { a++; } unchecked { }', '{(checked {(post++ a)}) (unchecked {})}'],
    [
      'switch (a) { case 1: case 2: b(); break; default: return 1; }',
      '{(switch a (case 1, case 2 : (call b) break) (default : (return 1)))}',
    ],
    [
      'switch (a) { case string s when s != "": return s; case A.B: case null: break; case int _: break; }',
      '{(switch a (case (string s) when (!= s "") : (return s)) (case A.B, case null : break) (case (int _) : break))}',
    ],
    [
      'switch (a) { case A | B: break; case int when c: break; }',
      '{(switch a (case (| A B) : break) (case int when c : break))}',
    ],
    ['int F(int a, params string[] b) { return a; }', '{(function int F [int a params string[] b] {(return a)})}'],
    ['T F<T>(T a, int b = 1) where T : class, new() => a;', '{(function T F<T> [T a int b =1] a)}'],
    ['async Task<int> F() => 1;', '{(function Task<int> F [] 1)}'],
    ['void F(out int a) { a = 1; }', '{(function void F [out int a] {(= a 1)})}'],
    ['string.Join(a);', '{(call string.Join a)}'],
    ['var x = a ? b : c;', '{(var var x=(?: a b c))}'],
    [
      'var from = 1; var when = from; var select = when; value = nameof;',
      '{(var var from=1) (var var when=from) (var var select=when) (= value nameof)}',
    ],
    ['a.b = c; (a).b = c; a[1] = 2;', '{(= a.b c) (= (paren a).b c) (= (index a 1) 2)}'],
    ['(a, b) = (b, a);', '{(= (tuple a b) (tuple b a))}'],
    ['{ { } }', '{{{}}}'],
    ['; ;', '{; ;}'],
    ['Func<int, int> f = delegate { return 1; };', '{(var Func<int,int> f=(lambda [] {(return 1)}))}'],
    ['await a;', '{(await a)}'],
  ])('%s', (code, tree) => {
    expect(read(`@{${code}}`)).toBe(tree);
  });
});

describe('literals', () => {
  test.each<readonly [code: string, type: string, value: string | boolean | null]>([
    ['2147483647', 'int', '2147483647'],
    ['2147483648', 'uint', '2147483648'],
    ['4294967296', 'long', '4294967296'],
    ['9223372036854775808', 'ulong', '9223372036854775808'],
    ['1_000', 'int', '1000'],
    ['0xFF_ff', 'int', '0xFFff'],
    ['0b1010', 'int', '0b1010'],
    ['1u', 'uint', '1'],
    ['1L', 'long', '1'],
    ['1UL', 'ulong', '1'],
    ['1lu', 'ulong', '1'],
    ['0x80000000', 'uint', '0x80000000'],
    ['0xFFFFFFFFFFFFFFFF', 'ulong', '0xFFFFFFFFFFFFFFFF'],
    ['1.5', 'double', '1.5'],
    ['.5', 'double', '.5'],
    ['1e10', 'double', '1e10'],
    ['1.5E-3', 'double', '1.5E-3'],
    ['1d', 'double', '1'],
    ['1.5f', 'float', '1.5'],
    ['1m', 'decimal', '1'],
    ["'\\n'", 'char', '\n'],
    ["'\\''", 'char', "'"],
    ["'\\u0041'", 'char', 'A'],
    ['"\\t\\"\\\\\\0\\x41\\u00e9\\U0001F600"', 'string', '\t"\\\0Aé\u{1F600}'],
    ['"\\x41bcd\\x9g"', 'string', '\u41bc' + 'd\tg'],
    ['@"a""b\nc\\d"', 'string', 'a"b\nc\\d'],
    ['"{{x}}"', 'string', '{{x}}'],
    ["'{{x}}'", 'char', '{{x}}'],
    ['true', 'bool', true],
    ['null', 'null', null],
  ])('%s is of type %s', (code, type, value) => {
    const { expression, issues } = parseExpression(`@(${code})`);
    expect(issues).toEqual([]);
    expect(expression?.body).toMatchObject({ kind: 'literal', type, value, start: 2, end: 2 + code.length });
  });

  test.each([
    ['-2147483648', 'int'],
    ['-9223372036854775808', 'long'],
    ['-2147483648L', 'long'],
    ['-(2147483648)', undefined],
  ])('%s has an operand of type %s', (code, type) => {
    const { expression } = parseExpression(`@(${code})`);
    expect(expression?.body).toMatchObject({
      kind: 'unary',
      operand: type === undefined ? { kind: 'parenthesized' } : { type },
    });
  });

  test('a number before a member is an int', () => {
    expect(read('@(1.ToString())')).toBe('(call 1.ToString)');
  });
});

describe('an interpolated string', () => {
  test.each<Case>([
    ['$""', '($)'],
    ['$"a"', '($ "a")'],
    ['$"{a,5:N2}"', '($ {a,5:N2})'],
    ['$"{a,-5}"', '($ {a,(- 5)})'],
    ['$"{a:yyyy-MM-dd HH:mm}"', '($ {a:yyyy-MM-dd HH:mm})'],
    ['$"{{ {a} }}"', '($ "{ " {a} " }")'],
    ['$"\\t{a}\\\\"', '($ "\\t" {a} "\\\\")'],
    ['$"{d["k"]}{(a ? "x" : "y")}"', '($ {(index d "k")} {(paren (?: a "x" "y"))})'],
    ['$"{$"{a}"}"', '($ {($ {a})})'],
    ['$@"a""b\\{a\n}\n"', '($ "a\\"b\\\\" {a} "\\n")'],
    ['$"{new { a = 1 }.a}"', '($ {(anonymous a=1).a})'],
    ['$"{f(x => { return x; })}"', '($ {(call f (lambda [x] {(return x)}))})'],
    ['$"a{{x}}b"', '($ "a{{x}}b")'],
    ['$"{{{x}}}"', '($ {{{x}}})'],
    ['$"{{a b}}"', '($ "{a b}")'],
    ['$"{a:{{f}}}"', '($ {a:{{f}}})'],
  ])('%s', (code, tree) => {
    expect(read(`@(${code})`)).toBe(tree);
  });
});

describe('a named value', () => {
  test.each<Case>([
    ['@(a <= {{weight}})', '(<= a {{weight}})'],
    ['@(a.AddSeconds({{n-1.x}}))', '(call a.AddSeconds {{n-1.x}})'],
    ['@("{{x}}" + @"{{y}}")', '(+ "{{x}}" "{{y}}")'],
    ['@{{{x}}}', 'no tree'],
    ['@(new {{Type}}())', 'no tree'],
    ['@(({{type}})a)', 'no tree'],
    ['@(a {{operator}} b)', 'no tree'],
    ['@(a.{{member}}())', 'no tree'],
    ['@({{all}}{{parts}})', 'no tree'],
    ['@{ {{declarations}} return 1; }', 'no tree'],
    ['@({{x}} a) b)', "expected ')', got 'a'"],
    ['@(new D { {{a, 1}} })', "expected an expression, got '{'"],
  ])('%s', (code, tree) => {
    expect(read(code)).toBe(tree);
  });
});

describe('where things stand', () => {
  test('white space around the expression is tolerated and positions count it', () => {
    const { expression } = parseExpression('\n  @( a.b )\n');
    expect(expression).toMatchObject({ start: 3, end: 11, body: { start: 6, end: 9, member: { start: 8, end: 9 } } });
  });

  test('an operator, an argument and a type carry their places', () => {
    const { expression } = parseExpression('@(f(x: a + b) as A.B[])');
    expect(expression?.body).toMatchObject({
      operand: {
        arguments: [{ start: 4, end: 12, name: { start: 4, end: 5 }, value: { operatorSpan: { start: 9, end: 10 } } }],
      },
      type: {
        start: 17,
        end: 22,
        parts: [
          { start: 17, end: 18 },
          { start: 19, end: 20 },
        ],
      },
    });
  });

  test('the parts of an interpolated string carry their places', () => {
    const { expression } = parseExpression('@($"ab{c:N}d")');
    expect(expression?.body).toMatchObject({
      parts: [
        { kind: 'text', start: 4, end: 6 },
        { kind: 'hole', start: 6, end: 11, expression: { start: 7, end: 8 } },
        { kind: 'text', start: 11, end: 12 },
      ],
    });
  });
});

describe('forms that the tree has no room for', () => {
  test.each([
    '@{ goto a; a: return 1; }',
    '@{ IEnumerable<int> F() { yield return 1; yield break; } return F(); }',
    '@{ var (a, b) = f(); return a; }',
    '@{ (int a, var b) = f(); return a; }',
    '@{ foreach (var (a, b) in xs) { } return 1; }',
    '@{ (int a, string b) t = (1, "x"); return t.a; }',
    '@{ ref int a = ref b; return a; }',
    '@(sizeof(int))',
  ])('%s gives neither a tree nor an issue', (code) => {
    expect(parseExpression(code)).toEqual({ issues: [] });
  });
});
