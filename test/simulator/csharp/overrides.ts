/** Where the recorded answer is not what the evaluator is held to. */
export interface Override {
  readonly expression: string;
  /** All contexts when absent. */
  readonly context?: string;
  /** The right answer; without one the expression is not compared. */
  readonly answer?: readonly [type: string | null, value: string | null];
  readonly reason: string;
}

type Row = readonly [expression: string, type: string, value: string];

function right(reason: string, ...rows: readonly Row[]): Override[] {
  return rows.map(([expression, type, value]) => ({ expression, answer: [type, value], reason }));
}

function notCompared(reason: string, ...expressions: readonly string[]): Override[] {
  return expressions.map((expression) => ({ expression, reason }));
}

const double = 'System.Double';
const text = 'System.String';

export const overrides: readonly Override[] = [
  ...right(
    'Mono rounds halves away from zero; .NET rounds them to even',
    ['@(Math.Round(2.5))', double, '2'],
    ['@(Math.Round(-2.5))', double, '-2'],
    ['@(Math.Round(-0.5))', double, '-0'],
  ),
  ...right(
    '.NET writes the sign of a negative zero',
    ['@{ double d = -0.0; return d; }', double, '-0'],
    ['@{ double d = -0.0; return d.ToString(); }', text, '-0'],
    ['@(Math.Ceiling(-0.5))', double, '-0'],
    ['@(Math.Truncate(-0.5))', double, '-0'],
  ),
  ...right(
    'Mono writes 15 digits of a double and 7 of a float; .NET the shortest text that reads back as the same number',
    ['@{ double d = 0.1 + 0.2; return d.ToString(); }', text, '0.30000000000000004'],
    ['@{ float f = 1f / 3f; return f; }', 'System.Single', '0.33333334'],
    ['@{ float f = 1f / 3f; return f.ToString(); }', text, '0.33333334'],
    ['@(1f / 3f)', 'System.Single', '0.33333334'],
    ['@(1.0 / 3)', double, '0.3333333333333333'],
    ['@(double.Epsilon)', double, '5E-324'],
    ['@(float.MaxValue)', 'System.Single', '3.4028235E+38'],
    ['@(float.MaxValue.ToString())', text, '3.4028235E+38'],
    ['@((1.0f/3).ToString("R"))', text, '0.33333334'],
    ['@((1.0f/3).ToString("G"))', text, '0.33333334'],
    ['@((1.0f/3).ToString("G17"))', text, '0.3333333432674408'],
    ['@(123456789012345680.0.ToString())', text, '1.2345678901234568E+17'],
    ['@(Math.PI)', double, '3.141592653589793'],
  ),
  ...right(
    'Mono formats from 15 digits; .NET from the exact value',
    ['@((1.005).ToString("F2"))', text, '1.00'],
    ['@((2.675).ToString("F2"))', text, '2.67'],
  ),
  ...right('the empty text is found behind the last character since .NET 5', [
    '@("Hello".LastIndexOf(""))',
    'System.Int32',
    '5',
  ]),
  ...right('Mono passes a single null as no arguments', ['@($"{null}")', text, '']),
  ...right('a path alone is a file on Linux only', ['@(new Uri("/relative"))', '!System.UriFormatException', '']),
  ...right(
    'Mono misses the check of .NET',
    ...['MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512'].map((name): Row => [
      `@(new HMAC${name}((byte[])null))`,
      '!System.ArgumentNullException',
      '',
    ]),
    [
      '@(Encoding.UTF8.GetBytes("data").Decrypt("AES", Encoding.UTF8.GetBytes("0123456789abcdef"), Encoding.UTF8.GetBytes("0123456789abcdef")))',
      '!System.Security.Cryptography.CryptographicException',
      '',
    ],
  ),
  ...right(
    'a newline of indented JSON counts twice on Windows, where the service runs',
    ...[
      'context.Request.Body.As<JObject>(preserveContent: true)',
      '((JObject)context.Variables["body"])',
      'context.Variables.GetValueOrDefault<JObject>("body")',
    ].map((source): Row => [`@(${source}.ToString().Length)`, 'System.Int32', '516']),
  ),
  ...notCompared(
    'the words of a message differ between Mono and .NET',
    ...[
      '((string)null).Length', 'new Dictionary<string, int>()["k"]', '(string)(object)1', 'JObject.Parse("{")',
      'new DateTime(2026, 13, 1)', 'Convert.FromBase64String("*")', 'JObject.Parse("{}")["a"]["b"]', 'XElement.Parse("<a>")',
    ].map((thrown) => `@{ try { return "" + ${thrown}; } catch (Exception e) { return e.Message; } }`),
  ), // prettier-ignore
  ...notCompared(
    'the serializer and the reader of Newtonsoft.Json report the same broken text by different exceptions',
    '@(JsonConvert.DeserializeObject("{\'a\':"))',
    '@(JsonConvert.DeserializeObject<JObject>("{\'a\':"))',
    '@(JsonConvert.DeserializeObject("[1,,2]"))',
  ),
  ...notCompared('in a policy {{x}} is a named value, which is replaced before the C# is read', '@($"{{x}}")'),
  ...notCompared(
    'the order of words with hyphens depends on the platform (ICU or the tables of Windows)',
    '@(Math.Sign("a-b".CompareTo("ab")))',
    '@(new[] { "ab", "a-c", "aa" }.OrderByDescending(x => x))',
  ),
];
