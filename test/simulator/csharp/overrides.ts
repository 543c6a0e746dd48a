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

function inContext(context: string, reason: string, ...rows: readonly Row[]): Override[] {
  return right(reason, ...rows).map((override) => ({ ...override, context }));
}

function notCompared(reason: string, ...expressions: readonly string[]): Override[] {
  return expressions.map((expression) => ({ expression, reason }));
}

const double = 'System.Double';
const text = 'System.String';

export const overrides: readonly Override[] = [
  ...right(
    '.NET reference, Math.Round(Double): midpoints go to the nearest even number; Mono rounds them away from zero',
    ['@(Math.Round(2.5))', double, '2'],
    ['@(Math.Round(-2.5))', double, '-2'],
    ['@(Math.Round(-0.5))', double, '-0'],
  ),
  ...right(
    '.NET Core 3.0, breaking change "floating-point formatting": the text of -0.0 is "-0", as IEEE 754 demands; Mono drops the sign',
    ['@{ double d = -0.0; return d; }', double, '-0'],
    ['@{ double d = -0.0; return d.ToString(); }', text, '-0'],
    ['@(Math.Ceiling(-0.5))', double, '-0'],
    ['@(Math.Truncate(-0.5))', double, '-0'],
  ),
  ...right(
    '.NET Core 3.0, breaking change "floating-point formatting": the shortest text that reads back as the same number; Mono writes 15 digits of a double and 7 of a float, as .NET Framework did',
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
    ['@(new[] { 0.1, 0.2, 0.3 }.Sum().ToString("R"))', text, '0.6000000000000001'],
    [
      '@(float.Parse("3.1") + "|" + 3.1f + "|" + (double)3.1f + "|" + 100f / 3 + "|" + 1e10f)',
      text,
      '3.1|3.1|3.0999999046325684|33.333332|1E+10',
    ],
    [
      '@(1.5e3 + "|" + 1.5e-5 + "|" + 1e21 + "|" + -0.0 * 0 + "|" + 12345678.9f)',
      text,
      '1500|1.5E-05|1E+21|-0|12345679',
    ],
  ),
  ...inContext(
    'exhausted',
    '.NET Core 3.0, breaking change "floating-point formatting", as above',
    ['@((double)(long)context.Variables["tokens"])', double, '9.223372036854776E+18'],
    ['@(((DateTime)context.Variables["cachedUntil"]).TimeOfDay.TotalMinutes)', double, '620.4999833333334'],
  ),
  ...right(
    'IEEE 754: the nearest float to the sum of the floats 0.1 and 0.2 is the float 0.3; Mono adds them as doubles',
    ['@((0.1f + 0.2f).ToString("R") + (0.1f + 0.2f == 0.3f))', text, '0.3True'],
  ),
  ...right('.NET reference, Decimal(Single): the value is rounded to 7 digits; Mono keeps 15', [
    '@((decimal)0.1f + (decimal)0.1 + (decimal)1e-10)',
    'System.Decimal',
    '0.2000000001',
  ]),
  ...right(
    '.NET Core 3.0, breaking change "floating-point formatting": digits come from the exact value (1.00499…, 2.67499…); Mono rounds 15 digits again',
    ['@((1.005).ToString("F2"))', text, '1.00'],
    ['@((2.675).ToString("F2"))', text, '2.67'],
  ),
  ...right(
    '.NET 5, breaking change "LastIndexOf and empty strings": the empty text is found behind the last character',
    ['@("Hello".LastIndexOf(""))', 'System.Int32', '5'],
  ),
  ...right(
    'C# specification, "Interpolated string expressions": a null stands for no characters; mcs passes it to string.Format as no arguments',
    ['@($"{null}")', text, ''],
  ),
  ...right(
    'a relative address is no absolute Uri (reference, constructor Uri(String)); .NET and Mono take a leading slash as a file on Unix only, and the service runs on Windows',
    ['@(new Uri("/relative"))', '!System.UriFormatException', ''],
  ),
  ...right(
    '.NET reference: the constructors of HMAC throw ArgumentNullException for a null key, and a cipher text that is no whole number of blocks is a CryptographicException; Mono checks neither',
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
    '.NET reference, Environment.NewLine: two characters on Windows, where the service runs; indented JSON uses it',
    ...[
      'context.Request.Body.As<JObject>(preserveContent: true)',
      '((JObject)context.Variables["body"])',
      'context.Variables.GetValueOrDefault<JObject>("body")',
    ].map((source): Row => [`@(${source}.ToString().Length)`, 'System.Int32', '516']),
    ['@(new StringBuilder().AppendLine("a").AppendLine("b").Length)', 'System.Int32', '6'],
  ),
  ...notCompared(
    'the type of an exception is a contract, its words are not: Mono has its own, and .NET changed them between versions ("Parameter name: x", "(Parameter \'x\')")',
    ...[
      '((string)null).Length', 'new Dictionary<string, int>()["k"]', '(string)(object)1', 'JObject.Parse("{")',
      'new DateTime(2026, 13, 1)', 'Convert.FromBase64String("*")', 'JObject.Parse("{}")["a"]["b"]', 'XElement.Parse("<a>")',
    ].map((thrown) => `@{ try { return "" + ${thrown}; } catch (Exception e) { return e.Message; } }`),
  ), // prettier-ignore
  ...notCompared(
    '.NET 5, breaking change "globalization APIs use ICU": ICU and the older tables of Windows put hyphens in different places, and Mono has tables of its own',
    '@(Math.Sign("a-b".CompareTo("ab")))',
    '@(new[] { "ab", "a-c", "aa" }.OrderByDescending(x => x))',
  ),
];
