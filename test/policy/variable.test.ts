import { Expression } from '../../lib/expression/expression';
import { PolicyDocument } from '../../lib/policy/policy-document';
import type { PolicyElement } from '../../lib/policy/policy-element';
import { Variable } from '../../lib/policy/variable';

/** The value that a set-variable gives. */
function valueOf(element: PolicyElement): string {
  const node = element._toXml();
  return node.kind === 'element' ? (node.attributes.find(({ name }) => name === 'value')?.value ?? '') : '';
}

const attempt = Variable.int('attempt');

describe('setting a variable writes an expression of its type:', () => {
  test.each([
    ['int', attempt.set(1), '@(1)'],
    ['a negative int', attempt.set(-1), '@(-1)'],
    ['long', Variable.long('n').set(5), '@(5L)'],
    ['double', Variable.double('n').set(1.5), '@(1.5d)'],
    ['a whole double', Variable.double('n').set(2), '@(2d)'],
    ['a large double', Variable.double('n').set(1e300), '@(1e+300d)'],
    ['bool', Variable.bool('b').set(true), '@(true)'],
    ['string', Variable.string('s').set('a "b"\\\n'), '@("a \\"b\\"\\\\\\n")'],
    ['string with braces', Variable.string('s').set('{{x}}'), '@(("{" + "{x}}"))'],
    ['json', Variable.json('j').set('{"a":1}'), '@(JObject.Parse("{\\"a\\":1}"))'],
    ['json array', Variable.jsonArray('j').set('[]'), '@(JArray.Parse("[]"))'],
    ['dateTime', Variable.dateTime('t').assignNow(), '@(DateTime.UtcNow)'],
  ])('%s', (_, element, value) => expect(valueOf(element)).toBe(value));

  test('as a set-variable of that name', () => {
    expect(attempt.set(0).toString()).toBe('<set-variable name="attempt" value="@(0)" />');
  });
});

describe('an assigned expression is converted to the type:', () => {
  test.each([
    ['a call', attempt.assign(Expression.of('a.Count()')), '@((int)a.Count())'],
    ['a sum', attempt.assign(Expression.of('a + b')), '@((int)(a + b))'],
    ['to a long', Variable.long('n').assign(Expression.of('1')), '@((long)1)'],
    ['to a text', Variable.string('s').assign(Expression.of('token["a"]')), '@((string)token["a"])'],
    ['to true or false', Variable.bool('b').assign(Expression.of('a && b')), '@((bool)(a && b))'],
    ['to a JSON object', Variable.json('j').assign(Expression.of('x')), '@((JObject)x)'],
    ['to a time', Variable.dateTime('t').assign(Expression.of('x')), '@((DateTime)x)'],
    ['a block is left to return it', attempt.assign(Expression.block('return 1;')), '@{return 1;}'],
  ])('%s', (_, element, value) => expect(valueOf(element)).toBe(value));
});

describe('reading a variable has its type and a default:', () => {
  test.each([
    [attempt.read(), '@(context.Variables.GetValueOrDefault<int>("attempt", 0))'],
    [attempt.readAsText(), '@(context.Variables.GetValueOrDefault<int>("attempt", 0).ToString())'],
    [Variable.int('n', 3).read(), '@(context.Variables.GetValueOrDefault<int>("n", 3))'],
    [Variable.long('n', -1).read(), '@(context.Variables.GetValueOrDefault<long>("n", -1L))'],
    [Variable.double('n').read(), '@(context.Variables.GetValueOrDefault<double>("n", 0d))'],
    [Variable.bool('b').read(), '@(context.Variables.GetValueOrDefault<bool>("b", false))'],
    [Variable.string('s', '-').read(), '@(context.Variables.GetValueOrDefault<string>("s", "-"))'],
    [Variable.json('j').read(), '@(context.Variables.GetValueOrDefault<JObject>("j") ?? new JObject())'],
    [Variable.jsonArray('j').read(), '@(context.Variables.GetValueOrDefault<JArray>("j") ?? new JArray())'],
    [Variable.dateTime('t').read(), '@(context.Variables.GetValueOrDefault<DateTime>("t", DateTime.MinValue))'],
    [Variable.response('r').read(), '@(context.Variables.GetValueOrDefault<IResponse>("r"))'],
    [attempt.isSet(), '@(context.Variables.ContainsKey("attempt"))'],
  ])('%s', (expression, text) => expect(expression.toString()).toBe(text));
});

describe('a number', () => {
  const read = 'context.Variables.GetValueOrDefault<int>("attempt", 0)';
  test('is counted up and down', () => {
    expect(valueOf(attempt.increment())).toBe(`@(${read} + 1)`);
    expect(valueOf(attempt.increment(-2))).toBe(`@(${read} + (-2))`);
  });

  test('is compared', () => {
    expect(attempt.isLessThan(3).toString()).toBe(`@(${read} < 3)`);
    expect(attempt.isAtLeast(3).toString()).toBe(`@(${read} >= 3)`);
    expect(attempt.isEqualTo(3).toString()).toBe(`@(${read} == 3)`);
    expect(Expression.allOf(attempt.isLessThan(3), Variable.bool('b').read()).toString()).toBe(
      `@((${read} < 3) && context.Variables.GetValueOrDefault<bool>("b", false))`,
    );
  });

  test.each([
    [() => attempt.set(1.5), 'variable attempt: 1.5 does not fit, expected a whole number of 32 bits'],
    [() => attempt.set(2147483648), 'variable attempt: 2147483648 does not fit, expected a whole number of 32 bits'],
    [() => Variable.int('n', NaN), 'variable n: NaN does not fit, expected a whole number of 32 bits'],
    [
      () => Variable.long('n').set(1e16),
      'variable n: 10000000000000000 does not fit, expected a whole number of at most 15 digits',
    ],
    [() => Variable.double('n').set(Infinity), 'variable n: Infinity does not fit, expected a number'],
  ])('fails when it does not fit (%#)', (make, message) => expect(make).toThrow(new Error(message)));
});

describe('JSON', () => {
  test.each([
    ['{', /^variable j: not JSON: /],
    ['[]', /^variable j: the JSON is of type array, expected an object$/],
    ['null', /^variable j: the JSON is of type null, expected an object$/],
  ])('fails on %s', (json, message) => expect(() => Variable.json('j').set(json)).toThrow(message));
});

test('a text is compared', () => {
  expect(Variable.string('s').isEqualTo('a').toString()).toBe(
    '@(context.Variables.GetValueOrDefault<string>("s", "") == "a")',
  );
  expect(Variable.string('s').isEmpty().toString()).toBe(
    '@(string.IsNullOrEmpty(context.Variables.GetValueOrDefault<string>("s", "")))',
  );
});

test('fails on a name that is blank or has blanks around it', () => {
  const message = (name: string) =>
    `the variable name '${name}' is blank or has blanks around it; give a name without them`;
  expect(() => Variable.int('')).toThrow(new Error(message('')));
  expect(() => Variable.int(' a')).toThrow(new Error(message(' a')));
});

describe('the validator takes every expression of', () => {
  const response = Variable.response('r');
  const text = Variable.string('s');
  const time = Variable.dateTime('t');
  test.each([
    [
      'a response',
      [
        response.status(),
        response.isStatus(200, 201),
        response.isSuccess(),
        response.isFailing(),
        response.hasArrived(),
        response.header('A'),
        response.bodyField('a.b', 'c'),
        response.isSet(),
      ],
    ],
    ['a text', [text.read(), text.isEmpty(), text.isEqualTo('a')]],
    ['a time', [time.read(), time.secondsAgo()]],
    [
      'a number',
      [attempt.read(), attempt.isAtLeast(1), Variable.long('l').isLessThan(-5), Variable.double('d').isEqualTo(0.5)],
    ],
    ['JSON', [Variable.json('j').read(), Variable.jsonArray('k').read()]],
  ])('%s', (_, expressions) => {
    const policies = expressions.map(
      (expression, index) => `<set-variable name="v${index}" value="${expression.toString()}" />`,
    );
    const document = `<policies><inbound>${policies.join('')}</inbound></policies>`;
    expect(PolicyDocument.validateText(document).filter(({ severity }) => String(severity) === 'error')).toEqual([]);
  });
});
