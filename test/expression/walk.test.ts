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

test('a long list of statements is walked without recursion', () => {
  const { expression } = parseExpression(`@{ ${'f(1); '.repeat(20_000)} return 1; }`);
  expect(expression === undefined ? 0 : visits(expression).length).toBeGreaterThan(80_000);
});
