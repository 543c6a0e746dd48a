import { check, eachIsAccepted, eachIsRefused } from './checked';

describe('EXP002, a member that the type does not have', () => {
  eachIsRefused([
    ['@(context.Request.«Header»["x"])', 'EXP002', 'IRequest has no member Header', 'write Headers'],
    ['@(context.«Requst».Method)', 'EXP002', 'IContext has no member Requst', 'write Request'],
    ['@("a".«Lenght»)', 'EXP002', 'string has no member Lenght', 'write Length'],
    ['@(string.«Fromat»("{0}", 1))', 'EXP002', 'string has no static member Fromat', 'write Format'],
    ['@(StringComparison.«OrdinalIgnorCase»)', 'EXP002', 'StringComparison has no static member OrdinalIgnorCase', 'write OrdinalIgnoreCase'],
    ['@(context.Variables["a"].«Foo»)', 'EXP002', 'object has no member Foo'],
    ['@(context.Request.Body.As<JObject>(true).«model»)', 'EXP002', 'JObject has no member model', 'write ["model"]'],
    ['@(context.Variables["a"].«Length»)', 'EXP002', 'object has no member Length', 'cast the object: ((string)…).Length'],
    ['@(context.Variables["a"].«StatusCode»)', 'EXP002', 'object has no member StatusCode', 'cast the object: ((IResponse)…).StatusCode'],
    ['@(context.Request.«First()».Key)', 'EXP002', 'IRequest has no member First'],
    ['@(context.LastError.«Select(x => x)»)', 'EXP002', 'ILastError has no member Select'],
    ['@(context.User.Groups.Select(g => g.«Nam»))', 'EXP002', 'IGroup has no member Nam', 'write Name'],
    ['@(context.User.Groups.«Selct»(g => g.Name))', 'EXP002', 'IEnumerable<IGroup> has no member Selct', 'write Select'],
    ['@(new JObject { «Foo» = 1 })', 'EXP002', 'JObject has no member Foo'],
    ['@(new { A = 1 }.«B»)', 'EXP002', 'anonymous type has no member B', 'write A'],
    ['@(context.Response.StatusCode.«Contains("5")»)', 'EXP002', 'int has no member Contains'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@(context.Request.Headers["x"])',
    '@(context.Request.Method)',
    '@("a".Length)',
    '@(string.Format("{0}", 1))',
    '@(StringComparison.OrdinalIgnoreCase)',
    '@(((string)context.Variables["a"]).Length)',
    '@(context.User.Groups.Select(g => g.Name))',
    '@(new UriBuilder { Host = "a" }.Uri)',
    '@(new { A = 1 }.A)',
    '@(new[] { new { A = 1 }, new { A = 2 } }[1].A)',
    '@(context.Response.StatusCode.ToString().Contains("5"))',
  ]);
});

describe('members of context that only some sources list', () => {
  eachIsAccepted([
    '@(context.Product.SubscriptionsLimit == context.Product.SubscriptionLimit)',
    '@(context.Request.OriginalUrl.ToUri().AbsoluteUri)',
    '@("a".AsBasic().UserId + "a".AsBasic().Username)',
    '@(context.Deployment.Gateway.IsManaged && context.Deployment.GatewayId == "managed")',
    '@(context.GraphQL.Arguments["id"].anything + context.GraphQL.GraphQLArguments["id"])',
    '@(context.Request.Url.Port + ":" + context.Request.Url.Port.ToString())',
    '@(context.Request.AzureVnetInfo?.SnatVip ?? context.Request.PrivateEndpointConnection?.Name)',
    '@(context.LastError.HttpErrorCode + context.Workspace.Name + context.Backend.AzureRegion)',
  ]);
});

describe('EXP003, what policies may not use', () => {
  const notAllowed = 'it is not among the types that API Management allows';
  const fix = 'use one of the allowed types';
  eachIsRefused([
    ['@(System.IO.«File».ReadAllText("x"))', 'EXP003', `policy expressions may not use System.IO.File: ${notAllowed}`, fix],
    ['@(«File».Exists("x"))', 'EXP003', `policy expressions may not use System.IO.File: ${notAllowed}`, fix],
    ['@(new «HttpClient»())', 'EXP003', `policy expressions may not use System.Net.Http.HttpClient: ${notAllowed}`, fix],
    ['@{ System.Threading.«Thread».Sleep(5); return 1; }', 'EXP003', `policy expressions may not use System.Threading.Thread: ${notAllowed}`, fix],
    ['@(«Environment».MachineName)', 'EXP003', `policy expressions may not use System.Environment: ${notAllowed}`, fix],
    ['@(double.Parse("1", System.Globalization.«CultureInfo».InvariantCulture))', 'EXP003', `policy expressions may not use System.Globalization.CultureInfo: ${notAllowed}`, fix],
    ['@(DateTime.«ParseExact»("a", "b", null))', 'EXP003', 'policy expressions may not use DateTime.ParseExact'],
    ['@(XDocument.«Load»("a"))', 'EXP003', 'policy expressions may not use XDocument.Load'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@(new StringReader("x").ReadToEnd())',
    '@(System.Net.WebUtility.UrlEncode("x"))',
    '@(double.Parse("1"))',
    '@(DateTime.Parse("a").ToUniversalTime())',
    '@(XDocument.Parse("<a/>").Root.Name.LocalName)',
    '@(Regex.Match("a", "(?<n>a)").Groups["n"].Value)',
  ]);
});

describe('EXP006, a name that means nothing here', () => {
  eachIsRefused([
    ['@(«contxt».Request)', 'EXP006', 'contxt is neither a variable nor a type that is known here', 'write context'],
    ['@(new «JObjct»())', 'EXP006', 'there is no type JObjct', 'write JObject'],
    ['@{ «vra» s = ""; return s; }', 'EXP006', 'there is no type vra', 'write var'],
    ['@{ «let» s = ""; return s; }', 'EXP006', 'there is no type let', 'write var'],
    ['@{ «Strng» s = ""; return s; }', 'EXP006', 'there is no type Strng', 'write string'],
    ['@(context.Request.Body.As<«JObjct»>())', 'EXP006', 'there is no type JObjct', 'write JObject'],
    ['@{ var count = 1; return «cuont»; }', 'EXP006', 'cuont is neither a variable nor a type that is known here', 'write count'],
    ['@(System.Text.«Encodin».UTF8)', 'EXP006', 'there is no type System.Text.Encodin that policies may use', 'write Encoding'],
    ['@{ { var x = 1; } return «x»; }', 'EXP006', 'x is neither a variable nor a type that is known here'],
    ['@{ «result» = "a"; result += "b"; return result; }', 'EXP006', 'result is neither a variable nor a type that is known here', 'declare it: var result = …'],
    ['@{ var result = ""; «reslt» = "a"; return result; }', 'EXP006', 'reslt is neither a variable nor a type that is known here', 'write result'],
    ['@(«True»)', 'EXP006', 'True is neither a variable nor a type that is known here', 'write true'],
    ['@(context.User == «Null»)', 'EXP006', 'Null is neither a variable nor a type that is known here', 'write null'],
    ['@("a".Select(c => c + «other»))', 'EXP006', 'other is neither a variable nor a type that is known here'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@(System.Text.Encoding.UTF8.GetString(new byte[0]))',
    '@(Newtonsoft.Json.Linq.JObject.Parse("{}"))',
    '@{ String s = ""; Int32 i = 1; return s + i; }',
    '@{ { var x = 1; } { var x = 2; return x; } }',
    '@{ return Twice(2); int Twice(int n) => n * 2; }',
    '@(int.TryParse("1", out var n) ? n : 0)',
    '@(context.Variables["a"] is string s ? s : "")',
  ]);
});

test('many wrong names are all reported, but only the first get a proposal', () => {
  const { issues } = check(`@{ ${'Encodin.UTF8.ToString(); '.repeat(500)} return 1; }`);
  expect(issues).toHaveLength(500);
  expect(issues[0].fix).toBe('write Encoding');
  expect(issues[499].fix).toBeUndefined();
});
