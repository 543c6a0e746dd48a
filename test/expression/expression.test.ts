import { Expression } from '../../lib/expression/expression';

describe('an expression', () => {
  test.each([
    [Expression.of('1 + 1'), '@(1 + 1)'],
    [Expression.block('return 1;'), '@{return 1;}'],
    [Expression.parse('@(a["x"])'), '@(a["x"])'],
    [Expression.parse('@{ return "}"; }'), '@{ return "}"; }'],
  ])('%s is written as in a policy', (expression, text) => expect(expression.toString()).toBe(text));

  test.each([
    [() => Expression.of('a =='), 'the expression is wrong at 1:7,'],
    [() => Expression.of('a) || (b'), 'the expression is wrong at 1:6,'],
    [
      () => Expression.of('@(a == b)'),
      'the expression stands in @(…) or @{…} already, got @(a == b); give it to Expression.parse',
    ],
    [() => Expression.of(''), 'the expression is wrong at 1:3,'],
    [() => Expression.block('var x = 1\nreturn x;'), 'the expression is wrong at 1:1'],
    [() => Expression.parse('a + b'), 'the expression is wrong at 1:1,'],
    [() => Expression.parse('@(a) b'), 'the expression is wrong at 1:6,'],
  ])('fails with the place when C# does not parse (%#)', (make, message) => expect(make).toThrow(message));

  test('takes a named value in place of C#', () => {
    expect(Expression.of('"{{name}}" == {{flag}}').toString()).toBe('@("{{name}}" == {{flag}})');
  });
});

describe('conditions', () => {
  const a = Expression.of('a');
  const either = Expression.of('b || c');

  test.each([
    [Expression.allOf(a, either), '@(a && (b || c))'],
    [Expression.anyOf(a, either), '@(a || (b || c))'],
    [Expression.allOf(either), '@(b || c)'],
    [Expression.negate(a), '@(!a)'],
    [Expression.negate(either), '@(!(b || c))'],
    [Expression.negate(Expression.of('f(x).y[0]')), '@(!f(x).y[0])'],
    [Expression.negate(Expression.of('(a) || (b)')), '@(!((a) || (b)))'],
    [Expression.allOf(a, Expression.of('x ? y : z')), '@(a && (x ? y : z))'],
    [Expression.allOf(a, Expression.of('(bool)x')), '@(a && ((bool)x))'],
  ])('%s are joined without changing what they mean', (expression, text) => expect(expression.toString()).toBe(text));

  test('fails without any', () => {
    expect(() => Expression.anyOf()).toThrow(new Error('anyOf has no conditions, expected at least one'));
  });

  test('fails on a block, which is not part of anything', () => {
    expect(() => Expression.negate(Expression.block('return true;'))).toThrow(
      new Error('a block is not part of another expression: @{return true;}; put its value into a variable first'),
    );
  });
});
