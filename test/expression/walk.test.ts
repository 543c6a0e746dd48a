import { parseExpression } from '../../lib/expression/parser';
import { visits } from '../../lib/expression/walk';

function kinds(text: string): readonly (string | undefined)[] {
  const { expression } = parseExpression(text);
  return expression === undefined ? [] : visits(expression).map(({ node }) => node.kind);
}

test('a node comes before its parts, and the parts come as they are written', () => {
  expect(kinds('@(a.B == 1 && !c)')).toEqual([
    'single',
    'binary',
    'binary',
    'member',
    'name',
    'literal',
    'unary',
    'name',
  ]);
});

test('statements, lambdas, initializers and holes are walked into', () => {
  const text =
    '@{ foreach (var x in xs) { if (x > 0) { return new JObject { { "a", $"{y}" } }; } } return f(z => z.B); }';
  const { expression } = parseExpression(text);
  const names =
    expression === undefined ? [] : visits(expression).flatMap(({ node }) => (node.kind === 'name' ? [node.name] : []));
  expect(names).toEqual(['xs', 'x', 'y', 'f', 'z']);
});

test('a visit knows the way back to the root', () => {
  const { expression } = parseExpression('@(a ? b : c.D)');
  const all = expression === undefined ? [] : visits(expression);
  const last = all[all.length - 1];
  const way: (string | undefined)[] = [];
  for (let at: typeof last | undefined = last; at !== undefined; at = at.parent) way.push(at.node.kind);
  expect(way).toEqual(['name', 'member', 'conditional', 'single']);
});

/** Every form of the language that holds others, so that a part which the walk does not know would be missed. */
const everyForm = [
  '@(a?.B[c, d] + -e ?? f++ - (g ? h : i))',
  '@(x.M<int>(1, named: y, out var z, ref w) is Foo foo && v is null)',
  '@((T)a as U == new V(b) { C = c, ["d"] = d, E = { 1, { 2, 3 } } } || new W { { f, g } } != null)',
  '@(new int[n] { p, q }.Concat(new[] { r }).Select((s, t) => s + t).Any(u => { return u; }))',
  '@(new { A = a, b.C }.A + $"{d,5:N2} and {e}" + nameof(f.G) + default(int) + checked(h) + typeof(I))',
  '@(from a in b let c = d join e in f on g equals h where i orderby j, k descending group l by m)',
  '@((a, b: c).Item1 ?? throw d)',
  '@{ int a = b, c; const int d = 1; e = f; { g(); } ; if (h) i(); else { j(); } return k; }',
  '@{ while (a) { break; } do { continue; } while (b); for (var i = c; i < d; i++, e--) f(); return g; }',
  '@{ foreach (var a in b) c(); switch (d) { case 1 when e: f(); break; case G h: return i; default: return j; } }',
  '@{ try { a(); } catch (E e) when (b) { c(); throw; } finally { d(); } throw f; }',
  '@{ using (var a = b) { c(); } using (d) e(); lock (f) { g(); } checked { h(); } int L(int x = 1) => i; return {{j}}; }',
];

/** The nodes that can be found by asking each node for all it has; names, types and the like are left out as in the walk. */
function reflected(node: object): number {
  const left = new Set([
    'name',
    'member',
    'type',
    'typeArguments',
    'elementType',
    'returnType',
    'typeParameters',
    'parameters',
    'operatorSpan',
    'declaration',
    'into',
  ]);
  const parts = Object.entries(node).filter(([key]) => !left.has(key));
  const inside = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + inside(item), 0);
    return typeof value === 'object' && value !== null ? reflected(value) : 0;
  };
  return 1 + parts.reduce((sum, [, value]) => sum + inside(value), 0);
}

test.each(everyForm)('no part is missed in %s', (text) => {
  const { expression, issues } = parseExpression(text);
  expect(issues).toEqual([]);
  if (expression === undefined) throw new Error('no tree');
  expect(visits(expression)).toHaveLength(reflected(expression));
});

test('a long list of statements is walked without recursion', () => {
  const { expression } = parseExpression(`@{ ${'f(1); '.repeat(20_000)} return 1; }`);
  expect(expression === undefined ? 0 : visits(expression).length).toBeGreaterThan(80_000);
});
