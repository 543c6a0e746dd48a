import { Context } from '../../lib/expression/context';
import type { Expression } from '../../lib/expression/expression';
import { LastError } from '../../lib/expression/last-error';
import { Request } from '../../lib/expression/request';
import { Response } from '../../lib/expression/response';

describe('ready-made expressions', () => {
  const written: readonly (readonly [Expression, string])[] = [
    [Request.header('X-A', 'none'), 'context.Request.Headers.GetValueOrDefault("X-A", "none")'],
    [Request.hasHeader('X-A'), 'context.Request.Headers.ContainsKey("X-A")'],
    [Request.method(), 'context.Request.Method'],
    [Request.path(), 'context.Request.OriginalUrl.Path'],
    [Request.queryString(), 'context.Request.OriginalUrl.QueryString'],
    [Request.host(), 'context.Request.OriginalUrl.Host'],
    [Request.queryParameter('api-version'), 'context.Request.OriginalUrl.Query.GetValueOrDefault("api-version", "")'],
    [Request.pathParameter('id', '0'), 'context.Request.MatchedParameters.GetValueOrDefault("id", "0")'],
    [Request.ipAddress(), 'context.Request.IpAddress'],
    [Response.status(), 'context.Response?.StatusCode ?? 0'],
    [Response.isStatus(429, 503), 'context.Response?.StatusCode == 429 || context.Response?.StatusCode == 503'],
    [Response.isSuccess(), 'context.Response?.StatusCode >= 200 && context.Response?.StatusCode < 300'],
    [
      Response.isFailing(),
      'context.Response == null || context.Response.StatusCode == 408 || ' +
        'context.Response.StatusCode == 429 || context.Response.StatusCode >= 500',
    ],
    [Response.header('X-A', '-'), 'context.Response?.Headers.GetValueOrDefault("X-A", "-") ?? "-"'],
    [LastError.source(), 'context.LastError?.Source ?? ""'],
    [LastError.reason(), 'context.LastError?.Reason ?? ""'],
    [LastError.message(), 'context.LastError?.Message ?? ""'],
    [LastError.section(), 'context.LastError?.Section ?? ""'],
    [LastError.policyId(), 'context.LastError?.PolicyId ?? ""'],
    [Context.requestId(), 'context.RequestId.ToString()'],
    [Context.region(), 'context.Deployment.Region'],
    [Context.apiId(), 'context.Api.Id'],
    [Context.operationId(), 'context.Operation.Id'],
    [Context.subscriptionId('none'), 'context.Subscription?.Id ?? "none"'],
    [Context.subscriptionName(), 'context.Subscription?.Name ?? ""'],
    [Context.productId(), 'context.Product?.Id ?? ""'],
    [Context.userId(), 'context.User?.Id ?? ""'],
    [Context.elapsedMilliseconds(), '(int)context.Elapsed.TotalMilliseconds'],
  ];
  test.each(written)('%s', (expression, code) => expect(expression.toString()).toBe(`@(${code})`));
});

describe('a body field', () => {
  test('is read with the body kept, and without a way to fail', () => {
    const code = Request.bodyField('options.model', 'gpt').toString();
    expect(code).toMatch(/^@\{ try \{ .* \} catch \{ return "gpt"; \} \}$/);
    expect(code).toContain('context.Request.Body?.As<string>(preserveContent: true)');
    expect(code).toContain('if (string.IsNullOrWhiteSpace(text)) { return "gpt"; }');
    expect(code).toContain('JToken.Parse(text)["options"]["model"]');
  });

  test('that is no true or false, or no whole number, gives the fallback', () => {
    expect(Request.bodyBool('stream').toString()).toContain('field.Type == JTokenType.Boolean ? (bool)field : false');
    expect(Request.bodyInt('n', 7).toString()).toContain('field.Type == JTokenType.Integer ? (int)field : 7');
  });

  test.each(['', 'a.', 'a..b'])('fails on the path %j', (path) => {
    expect(() => Request.bodyField(path)).toThrow(
      new Error(`body field '${path}' has an empty part; expected names with dots between them`),
    );
  });
});

describe('the time to stay away', () => {
  test('takes seconds and dates, and no more than the longest time', () => {
    const code = Response.retryAfterSeconds(10, 60).toString();
    expect(code).toContain('double seconds = 10;');
    expect(code).toContain('double.TryParse(header, out number)');
    expect(code).toContain('DateTimeOffset.TryParse(header, out date)');
    expect(code).toContain('return (int)Math.Max(0, Math.Min(seconds, 60));');
  });

  test('fails on a fraction', () => {
    expect(() => Response.retryAfterSeconds(0.5, 60)).toThrow(
      'the fallback is 0.5, expected a whole number of 32 bits',
    );
  });
});

test.each([[[]], [[42]], [[600]], [[200.5]]])('isStatus fails on %j', (codes: number[]) => {
  expect(() => Response.isStatus(...codes)).toThrow();
});
