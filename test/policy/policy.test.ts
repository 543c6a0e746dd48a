import { Expression } from '../../lib/expression/expression';
import { Request } from '../../lib/expression/request';
import { Response } from '../../lib/expression/response';
import { EmbeddingsBackendAuth } from '../../lib/policy/elements/caching';
import { RequestMode } from '../../lib/policy/elements/integration';
import { TraceSeverity } from '../../lib/policy/elements/logging';
import { TokenQuotaPeriod } from '../../lib/policy/elements/rate-limiting';
import { ExistsAction, SetBodyTemplate } from '../../lib/policy/elements/transformation';
import { Policy } from '../../lib/policy/policy';
import type { PolicyElement } from '../../lib/policy/policy-element';

/** Lines without their indentation, as one would write the element by hand. */
function lines(element: PolicyElement): string[] {
  return element
    .toString()
    .split('\n')
    .map((line) => line.trim());
}

describe('a policy is written as in a document:', () => {
  test('set-header', () => {
    const header = {
      name: 'X-Tags',
      existsAction: ExistsAction.APPEND,
      values: ['a', Request.header('X-Tag', 'none')],
    };
    expect(lines(Policy.setHeader(header))).toEqual([
      '<set-header name="X-Tags" exists-action="append">',
      '<value>a</value>',
      '<value>@(context.Request.Headers.GetValueOrDefault("X-Tag", "none"))</value>',
      '</set-header>',
    ]);
  });

  test('set-header that deletes', () => {
    const header = { name: 'api-key', existsAction: ExistsAction.DELETE };
    expect(lines(Policy.setHeader(header))).toEqual(['<set-header name="api-key" exists-action="delete" />']);
  });

  test('choose', () => {
    const choose = Policy.choose({
      when: [
        { condition: Response.isStatus(429), policies: [Policy.setStatus({ code: 503, reason: 'Busy' })] },
        { condition: false, policies: [] },
      ],
      otherwise: [Policy.comment('nothing to do')],
    });
    expect(lines(choose)).toEqual([
      '<choose>',
      '<when condition="@(context.Response?.StatusCode == 429)">',
      '<set-status code="503" reason="Busy" />',
      '</when>',
      '<when condition="false" />',
      '<otherwise>',
      '<!-- nothing to do -->',
      '</otherwise>',
      '</choose>',
    ]);
  });

  test('retry around forward-request', () => {
    const retry = Policy.retry({
      condition: Response.isFailing(),
      count: 2,
      interval: 0,
      firstFastRetry: true,
      policies: [Policy.forwardRequest({ bufferRequestBody: true, timeout: 30 }, 'try')],
    });
    const failing =
      'context.Response == null || context.Response.StatusCode == 408 || ' +
      'context.Response.StatusCode == 429 || context.Response.StatusCode >= 500';
    expect(lines(retry)).toEqual([
      `<retry condition="@(${failing})" count="2" interval="0" first-fast-retry="true">`,
      '<forward-request timeout="30" buffer-request-body="true" id="try" />',
      '</retry>',
    ]);
  });

  test('send-request', () => {
    const request = Policy.sendRequest({
      mode: RequestMode.NEW,
      responseVariableName: 'token',
      timeout: 10,
      ignoreError: true,
      setUrl: 'https://login.example.com/token',
      setMethod: 'POST',
      setHeaders: [{ name: 'Content-Type', values: ['application/x-www-form-urlencoded'] }],
      setBody: { body: 'a=1&b=2' },
    });
    expect(lines(request)).toEqual([
      '<send-request mode="new" response-variable-name="token" timeout="10" ignore-error="true">',
      '<set-url>https://login.example.com/token</set-url>',
      '<set-method>POST</set-method>',
      '<set-header name="Content-Type">',
      '<value>application/x-www-form-urlencoded</value>',
      '</set-header>',
      '<set-body>a=1&amp;b=2</set-body>',
      '</send-request>',
    ]);
  });

  test('return-response', () => {
    const response = Policy.returnResponse({
      setStatus: { code: 401, reason: 'Unauthorized' },
      setHeaders: [{ name: 'WWW-Authenticate', values: ['Bearer'] }],
    });
    expect(lines(response)).toEqual([
      '<return-response>',
      '<set-status code="401" reason="Unauthorized" />',
      '<set-header name="WWW-Authenticate">',
      '<value>Bearer</value>',
      '</set-header>',
      '</return-response>',
    ]);
  });

  test('set-body with a Liquid template', () => {
    const body = Policy.setBody({ template: SetBodyTemplate.LIQUID, body: '{"a": "{{body.a}}"}' });
    expect(lines(body)).toEqual(['<set-body template="liquid">{"a": "{{body.a}}"}</set-body>']);
  });

  test('validate-jwt', () => {
    const jwt = Policy.validateJwt({
      headerName: 'Authorization',
      openidConfigs: [{ url: 'https://login.example.com/.well-known/openid-configuration' }],
      audiences: ['api://gateway'],
      requiredClaims: [{ name: 'roles', values: ['caller'] }],
    });
    expect(lines(jwt)).toEqual([
      '<validate-jwt header-name="Authorization">',
      '<openid-config url="https://login.example.com/.well-known/openid-configuration" />',
      '<audiences>',
      '<audience>api://gateway</audience>',
      '</audiences>',
      '<required-claims>',
      '<claim name="roles">',
      '<value>caller</value>',
      '</claim>',
      '</required-claims>',
      '</validate-jwt>',
    ]);
  });

  test('cors', () => {
    const cors = Policy.cors({
      allowedOrigins: ['https://example.com'],
      allowedMethods: { methods: ['GET', 'POST'], preflightResultMaxAge: 300 },
      allowedHeaders: ['*'],
    });
    expect(lines(cors)).toEqual([
      '<cors>',
      '<allowed-origins>',
      '<origin>https://example.com</origin>',
      '</allowed-origins>',
      '<allowed-methods preflight-result-max-age="300">',
      '<method>GET</method>',
      '<method>POST</method>',
      '</allowed-methods>',
      '<allowed-headers>',
      '<header>*</header>',
      '</allowed-headers>',
      '</cors>',
    ]);
  });

  test('llm-token-limit', () => {
    const limit = Policy.llmTokenLimit({
      counterKey: Expression.of('context.Subscription.Id'),
      tokensPerMinute: 10000,
      tokenQuota: 1000000,
      tokenQuotaPeriod: TokenQuotaPeriod.MONTHLY,
      estimatePromptTokens: false,
    });
    expect(lines(limit)).toEqual([
      '<llm-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="10000" token-quota="1000000" ' +
        'token-quota-period="Monthly" estimate-prompt-tokens="false" />',
    ]);
  });

  test('llm-semantic-cache-lookup', () => {
    const lookup = Policy.llmSemanticCacheLookup({
      scoreThreshold: 0.05,
      embeddingsBackendId: 'embeddings',
      embeddingsBackendAuth: EmbeddingsBackendAuth.SYSTEM_ASSIGNED,
      varyBy: ['@(context.Subscription.Id)'],
    });
    expect(lines(lookup)).toEqual([
      '<llm-semantic-cache-lookup score-threshold="0.05" embeddings-backend-id="embeddings" ' +
        'embeddings-backend-auth="system-assigned">',
      '<vary-by>@(context.Subscription.Id)</vary-by>',
      '</llm-semantic-cache-lookup>',
    ]);
  });

  test('trace', () => {
    const trace = Policy.trace({
      source: 'failover',
      severity: TraceSeverity.ERROR,
      message: 'no backend is left',
      metadata: [
        { name: 'tries', value: Expression.of('context.Variables.GetValueOrDefault<int>("tries").ToString()') },
      ],
    });
    expect(lines(trace)).toEqual([
      '<trace source="failover" severity="error">',
      '<message>no backend is left</message>',
      '<metadata name="tries" value="@(context.Variables.GetValueOrDefault<int>("tries").ToString())" />',
      '</trace>',
    ]);
  });

  test('cache-lookup, whose required attributes have defaults', () => {
    expect(lines(Policy.cacheLookup())).toEqual([
      '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false" />',
    ]);
  });

  test('xsl-transform with a style sheet as text', () => {
    const sheet =
      '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="xml" /></xsl:stylesheet>';
    expect(Policy.xslTransform({ parameters: [{ name: 'a', value: '1' }], stylesheet: sheet }).toString()).toContain(
      '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">',
    );
  });

  test('base, a comment and a policy without properties', () => {
    expect(Policy.base().toString()).toBe('<base />');
    expect(Policy.comment('why').toString()).toBe('<!-- why -->');
    expect(Policy.redirectContentUrls().toString()).toBe('<redirect-content-urls />');
    expect(Policy.redirectContentUrls('links').toString()).toBe('<redirect-content-urls id="links" />');
  });
});

describe('a policy tells its name:', () => {
  test.each([
    [Policy.base(), 'base'],
    [Policy.setStatus({ code: 200 }), 'set-status'],
    [Policy.comment('why'), 'comment'],
  ])('%s', (element, name) => expect(element.name).toBe(name));
});

test('values that are absent in other languages are left out', () => {
  const props = { bufferRequestBody: undefined, timeout: null } as never;
  expect(Policy.forwardRequest(props, null as never).toString()).toBe('<forward-request />');
});

test('fails on a comment that XML cannot hold', () => {
  expect(() => Policy.comment('a -- b')).toThrow(
    "the comment 'a -- b' has two dashes in a row, which XML does not allow; take one",
  );
});
