import { check, eachIsAccepted, eachIsRefused } from './checked';

describe('EXP005, a result that does not fit where a bool stands', () => {
  eachIsRefused(
    [
      ['@(«"true"»)', 'EXP005', 'the result is string, but a bool has to stand here', 'compare it, or parse it: bool.Parse(…)'],
      ['@(«context.Response.StatusCode»)', 'EXP005', 'the result is int, but a bool has to stand here'],
      ['@(«context.Variables.GetValueOrDefault<string>("a")»)', 'EXP005', 'the result is string, but a bool has to stand here', 'compare it, or parse it: bool.Parse(…)'],
      ['@{ if (context.Tracing) { return true; } return «"false"»; }', 'EXP005', 'the result is string, but a bool has to stand here', 'compare it, or parse it: bool.Parse(…)'],
    ],
    'bool',
  ); // prettier-ignore
  eachIsAccepted(
    [
      '@(context.Response.StatusCode == 200)',
      '@(context.Variables["a"])',
      '@(context.Variables.GetValueOrDefault<bool>("a"))',
      '@(context.Response?.StatusCode > 5)',
      '@(JObject.Parse("{}")["a"])',
      '@({{flag}})',
      '@{ dynamic d = 1; return d; }',
    ],
    'bool',
  );
});

describe('EXP005, a result that does not fit where a number stands', () => {
  eachIsRefused(
    [
      ['@(«context.Response.StatusCode == 200»)', 'EXP005', 'the result is bool, but a number has to stand here'],
      ['@(«JObject.Parse("{}")»)', 'EXP005', 'the result is JObject, but a number has to stand here'],
    ],
    'int',
  );
  eachIsAccepted(['@(5)', '@("5")', '@(2.5)', '@(context.Variables["a"])', '@(JToken.Parse("1"))'], 'int');
});

describe('EXP005, no result at all', () => {
  eachIsRefused([
    ['@(«context.Trace("a")»)', 'EXP005', 'the expression gives no value', 'give one: @{ …; return …; }'],
    ['@("a".«ToString»)', 'EXP005', 'the result is the method ToString, which is not called', 'call it: ToString(…)'],
    ['@(«x => x»)', 'EXP005', 'the result is a lambda, not a value'],
    ['@(System.«Text»)', 'EXP005', 'the result is the namespace System.Text, not a value'],
  ]);
  eachIsAccepted(['@(null)', '@(5)', '@(new byte[0])', '@(JObject.Parse("{}"))', '@(context.RequestId)'], 'string');
});

test.each([
  ['@("a" + 1)', 'string'],
  ['@(1 + 2L)', 'long'],
  ['@(context.Response?.StatusCode)', 'int?'],
  ['@(context.Request.Headers)', 'IReadOnlyDictionary<string, string[]>'],
  ['@(context.Request.Body.As<JObject>()["a"])', 'JToken'],
  ['@{ if (context.Tracing) return 1; return 2.5; }', 'double'],
  ['@{ if (context.Tracing) return 1; return "a"; }', 'unknown'],
  ['@({{x}})', 'unknown'],
  ['@(new[] { 1 }.Select(x => new { A = x }).ToList())', 'List<anonymous type>'],
])('%s is of type %s', (text, type) => {
  expect(check(text)).toEqual({ type, issues: [] });
});
