import { check, eachIsAccepted } from './checked';

describe('what is not known is let through', () => {
  eachIsAccepted([
    '@{ dynamic d = JObject.Parse("{}"); return d.a.b[1].c(2) - "x" + (d ? 1 : 2); }',
    '@({{limit}} - "a")',
    '@(context.Response.StatusCode <= {{limit}} && "a".Substring({{from}}).Length > 1)',
    '@(__replaced_later__.Anything(1))',
    '@(context.GetType().BaseType.Anything)',
    '@{ int x = {{number}}; return x; }',
    '@{ var list = new[] { {{first}}, 1 }; return list[0].Anything; }',
    '@(from g in context.User.Groups group g by g.Name into named select named.Anything)',
    '@("a".Split(\',\').DefaultIfEmpty({{other}}).First().Anything)',
    '@((a: 1, b: 2).b.Anything)',
    '@{ using (XmlReader r = XmlReader.Create(new StringReader("<a/>"))) { r.Read(); return r.Name; } }',
    '@{ T Same<T>(T value) => value; return Same(1).Anything; }',
  ]);
});

test('what is wrong beside something unknown is still found', () => {
  const { issues } = check('@({{limit}} + context.Request.Header + {{limit}}.Foo(bar))');
  expect(issues.map(({ code }) => code)).toEqual(['EXP002', 'EXP006']);
});

test('one mistake is reported once', () => {
  const { issues } = check('@{ var body = context.Request.Bdy; return body.As<JObject>()["a"].Foo(1).Bar - 5; }');
  expect(issues.map(({ message }) => message)).toEqual(['IRequest has no member Bdy']);
});
