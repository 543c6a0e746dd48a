import { standardCommands } from '../../lib/cli/commands';
import { runCli, type Outcome } from './harness';

const api = `<policies>
  <inbound><base /><set-variable name="tier" value="@(context.Request.Headers.GetValueOrDefault("X-Tier", "none"))" /></inbound>
  <backend><retry condition="@(context.Response.StatusCode == 429)" count="2" interval="1"><forward-request buffer-request-body="true" /></retry></backend>
  <outbound><base /><set-header name="X-Region"><value>@(context.Deployment.Region + "{{suffix}}")</value></set-header></outbound>
  <on-error><base /></on-error>
</policies>`;

const files = {
  'api.xml': api,
  'request.json': '{ "url": "/chat", "headers": { "X-Tier": "gold" }, "body": { "a": 1 } }',
  'backends.json':
    '{ "answers": { "https://backend.example": [{ "status": 429, "delay": 40 }, { "body": { "ok": true }, "delay": 200 }] } }',
  'values.json': '{ "suffix": "!" }',
};

const usual = ['api.xml', '--request', 'request.json', '--backends', 'backends.json', '--named-values', 'values.json'];

function trace(argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return runCli(['trace', ...argv], { files: { ...files, ...more }, commands: standardCommands });
}

test('a trace shows each policy with its section, what it did and when, then the response and the trail', async () => {
  expect(await trace([...usual, '--region', 'swedencentral'])).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: `inbound (api)
      0 ms  set-variable[1]: tier = gold

backend (api)
      0 ms  retry[1], took 1240 ms: retry 1 of at most 2 after 1000 ms
      0 ms    forward-request[1], took 40 ms
                POST https://backend.example/chat
                the answer is 429 Too Many Requests
   1040 ms    forward-request[1], took 200 ms
                POST https://backend.example/chat
                the answer is 200 OK

outbound (api)
   1240 ms  set-header[1]: X-Region (override) is now Sweden Central!

response after 1240 ms
  200 OK
  Content-Type: application/json
  X-Region: Sweden Central!

  {"ok":true}

trail: 2 calls to backends
     answer  at       took    by               to
  1  429     0 ms     40 ms   forward-request  POST https://backend.example/chat
  2  200     1040 ms  200 ms  forward-request  POST https://backend.example/chat
`,
  });
});

test('as JSON it is everything that a test would see of the response', async () => {
  const { exitCode, stdout } = await trace([...usual, '--format', 'json']);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    statusCode: 200,
    headers: { 'X-Region': 'West Europe!' },
    body: '{"ok":true}',
    milliseconds: 1240,
    attempts: [
      { policy: 'forward-request', status: 429, startedAt: 0, endedAt: 40, body: '{"a":1}' },
      { status: 200, startedAt: 1040, endedAt: 1240 },
    ],
    trace: [
      { at: 0, scope: 'api', section: 'inbound', path: 'set-variable[1]', notes: ['tier = gold'] },
      { policy: 'retry', took: 1240 },
      { path: 'retry[1]/forward-request[1]' },
      { at: 1040 },
      { section: 'outbound' },
    ],
    lastError: null,
  });
});

test('documents of other scopes have an option each, fragments are told by their root, folders are opened', async () => {
  const scoped = (name: string, value: string): string =>
    `<policies><inbound><base /><set-variable name="${name}" value="${value}" /></inbound></policies>`;
  const { stdout, exitCode } = await trace(
    ['policies', '--request', 'request.json', '--global', 'all.xml', '--product', 'p.xml', '--operation', 'o.xml'],
    {
      'policies/the-api.xml': scoped('c', '3').replace('<base />', '<base /><include-fragment fragment-id="shared" />'),
      'policies/deep/shared.xml': '<fragment><set-variable name="s" value="in a fragment" /></fragment>',
      'all.xml': scoped('a', '1')
        .replace('<base />', '')
        .replace('</policies>', '<backend><forward-request /></backend></policies>'),
      'p.xml': scoped('b', '2'),
      'o.xml': scoped('d', '4'),
    },
  );
  expect(exitCode).toBe(0);
  expect(stdout.split('\n\nresponse')[0]).toBe(`inbound (global)
      0 ms  set-variable[1]: a = 1

inbound (product)
      0 ms  set-variable[1]: b = 2

inbound (api)
      0 ms  include-fragment[1]
      0 ms    set-variable[1]: s = in a fragment
      0 ms  set-variable[1]: c = 3

inbound (operation)
      0 ms  set-variable[1]: d = 4

backend (global)
      0 ms  forward-request[1]
              POST https://backend.example/chat
              the answer is 200 OK`);
});

test('the service file says what the API, the caller and the regions are', async () => {
  const { stdout } = await trace(
    ['api.xml', '--request', 'request.json', '--service', 'service.json', '--format', 'json'],
    {
      'api.xml':
        '<policies><inbound><return-response><set-body>@(context.Deployment.Region + "|" + context.Api.Name + "|" + (context.User == null ? "nobody" : "") + "|" + DateTime.UtcNow.Year)</set-body></return-response></inbound></policies>',
      'service.json':
        '{ "regions": ["francecentral", "Sweden Central"], "api": { "name": "Chat" }, "user": null, "now": "2031-01-01T00:00:00Z" }',
    },
  );
  expect((JSON.parse(stdout) as { body: string }).body).toBe('France Central|Chat|nobody|2031');
});

test('a policy that fails and leaves the caller with a 500 ends with 1, and says where it failed', async () => {
  const failing = '<policies><inbound><set-variable name="n" value="@(int.Parse("x"))" /></inbound></policies>';
  const { exitCode, stdout } = await trace(['api.xml', '--request', 'request.json'], { 'api.xml': failing });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('              error: System.FormatException: Input string was not in a correct format.\n');
  expect(stdout).toContain('  500 Internal Server Error\n');
  expect(stdout).toContain('last error: set-variable, ExpressionValueEvaluationFailure: ');
});

describe('what cannot be run ends with 1 and the reason', () => {
  const only = (inbound: string): string => `<policies>\n<inbound>\n${inbound}\n</inbound>\n</policies>`;
  test.each([
    ['a policy that is not modelled', only('<invoke-dapr-binding name="b" />'), 'api.xml:3:1: invoke-dapr-binding: '],
    ['an expression that is none', only('<set-method>@(1 +)</set-method>'), 'api.xml:3:1: set-method: '],
    [
      'a fragment that is not there',
      only('<include-fragment fragment-id="f" />'),
      "api.xml:3:1: include-fragment: the fragment 'f' is not declared",
    ],
    [
      'a named value that is not there',
      only('<set-method>{{verb}}</set-method>'),
      "api.xml: the named value 'verb' is not declared",
    ],
  ])('%s', async (_, text, message) => {
    const { exitCode, stderr, stdout } = await trace(['api.xml', '--request', 'request.json'], { 'api.xml': text });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`resilient-openai: ${message}`);
  });

  test('all that has to be declared, in one line each', async () => {
    const text = api.replace('{{suffix}}', '{{a}}{{b}}');
    const { stderr } = await trace(['api.xml', '--request', 'request.json'], { 'api.xml': text });
    expect(stderr).toContain("resilient-openai: to be declared are the named values 'a', 'b'\n");
  });

  test('a backend that nobody declared', async () => {
    const { exitCode, stderr } = await trace(usual, {
      'backends.json': '{ "answers": { "https://other.example": 200 } }',
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "declare one for 'https://backend.example', or for '*' (declared are: https://other.example)",
    );
  });

  test('in JSON the reasons are a list', async () => {
    const { stdout } = await trace([...usual, '--format', 'json'], { 'values.json': '{}' });
    expect(JSON.parse(stdout)).toEqual({ problems: ["api.xml: the named value 'suffix' is not declared"] });
  });
});

describe('a synthesized stack', () => {
  const header = (name: string, value: string): string =>
    `<policies><inbound><base /><set-header name="${name}"><value>${value}</value></set-header></inbound></policies>`;
  const stack = (...names: string[]): string => {
    const policies = names.map((name) => [
      name,
      { xml_content: header('X-Key', '${var.region}-${azurerm_key_vault.it.uri}-{{n}}') },
    ]);
    const resource = {
      azurerm_api_management_api_policy: Object.fromEntries(policies) as object,
      azurerm_api_management_product_policy: { gold: { xml_content: header('X-Product', 'gold') } },
      azurerm_api_management_named_value: { n: { name: 'n', display_name: 'n', value: 'named' } },
    };
    return JSON.stringify({ resource, variable: { region: { default: 'north' } } });
  };
  const sent = (stdout: string): Record<string, string> =>
    (JSON.parse(stdout) as { attempts: { headers: Record<string, string> }[] }).attempts[0].headers;
  const given = {
    'cdk.tf.json': stack('chat'),
    'references.json': '{ "azurerm_key_vault.it.uri": "https://vault.example" }',
  };
  const usualStack = ['cdk.tf.json', '--request', 'request.json', '--references', 'references.json'];

  test('is traced with its policies, named values and what the references stand for', async () => {
    const { exitCode, stdout, stderr } = await trace([...usualStack, '--format', 'json'], given);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(sent(stdout)).toMatchObject({ 'X-Key': 'north-https://vault.example-named' });
  });

  test('says which policy it is where there are several, and which other scopes run', async () => {
    const chosen = [
      ...['--policy', 'azurerm_api_management_api_policy.two'],
      ...['--product', 'azurerm_api_management_product_policy.gold', '--format', 'json'],
    ];
    const { stdout } = await trace([...usualStack, ...chosen], { ...given, 'cdk.tf.json': stack('one', 'two') });
    expect(sent(stdout)).toMatchObject({ 'X-Product': 'gold' });
  });

  test('that does not tell enough ends with 1 and all that is missing', async () => {
    const { exitCode, stderr } = await trace(['cdk.tf.json', '--request', 'request.json'], given);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      '${azurerm_key_vault.it.uri} is known only when Terraform runs; say what it stands for in references',
    );
  });

  test.each([
    [
      'beside a policy',
      ['cdk.tf.json', 'api.xml'],
      'a synthesized stack is traced by itself, got cdk.tf.json, api.xml',
    ],
    ['with a file for a scope', ['cdk.tf.json', '--global', 'all.xml'], '--global all.xml is no address'],
    ['that is none', ['request.json'], 'the stack holds no policy for this scope'],
    ['that is no JSON', ['broken.json'], 'broken.json: it is not JSON'],
  ])('%s ends with 2 or tells why', async (_, argv, message) => {
    const { exitCode, stderr } = await trace([...argv, '--request', 'request.json'], { ...given, 'broken.json': '{' });
    expect(exitCode).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });

  test('what is for stacks alone is refused with a policy file', async () => {
    const { exitCode, stderr } = await trace([...usual, '--references', 'references.json'], given);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--references is for a synthesized stack (cdk.tf.json)');
  });
});

describe('a request that cannot be used ends with 2 and says what is wrong where', () => {
  test.each([
    ['no request', ['api.xml'], {}, 'no request was given; name its file with --request FILE'],
    [
      'no policy',
      ['--request', 'request.json'],
      {},
      'no policy was given; name the policy file of an API, or use --global, --product or --operation',
    ],
    ['a file that is not there', ['api.xml', '--request', 'r.json'], {}, 'r.json: there is no such file or folder'],
    [
      'two documents',
      ['api.xml', 'b.xml', '--request', 'request.json'],
      { 'b.xml': api },
      'api.xml, b.xml are all policy documents, and an API has one; give the others with --global, --product or --operation',
    ],
    [
      'two fragments of a name',
      ['a/f.xml', 'b/f.xml', 'api.xml', '--request', 'request.json'],
      { 'a/f.xml': '<fragment />', 'b/f.xml': '<fragment />' },
      "two files hold the fragment 'f'; b/f.xml is the second",
    ],
    [
      'a request that is no JSON',
      usual,
      { 'request.json': '{ "url": }' },
      'request.json: it is not JSON: line 1, column 10 is not what JSON allows there',
    ],
    [
      'a request with a wrong field',
      usual,
      { 'request.json': '{ "url": "/", "header": {} }' },
      "request.json: /header: there is no field 'header'; did you mean 'headers'?",
    ],
    [
      'a body that nests without end',
      usual,
      { 'request.json': `{ "url": "/", "body": ${'['.repeat(200_000)}${']'.repeat(200_000)} }` },
      'request.json: it is nested too deeply',
    ],
    ['a request without URL', usual, { 'request.json': '{}' }, "request.json: the document: 'url' is missing"],
    [
      'a URL that is none',
      usual,
      { 'request.json': '{ "url": "chat" }' },
      "request.json: /url: expected an absolute URL, or a path with its query such as /openai/v1/responses?api-version=preview, got 'chat'",
    ],
    [
      'a status that is none',
      usual,
      { 'backends.json': '{ "answers": { "https://a.example/x": [200, 42] } }' },
      'backends.json: /answers/https:~1~1a.example~1x/1: expected 100 to 599, got 42',
    ],
    [
      'an empty list of answers',
      usual,
      { 'backends.json': '{ "answers": { "a": [] } }' },
      'backends.json: /answers/a: expected 1 or more items, got 0',
    ],
    [
      'a backend that is a pool too',
      usual,
      {
        'backends.json':
          '{ "entities": [{ "id": "a", "url": "https://a.example", "members": [{ "backendId": "a" }] }] }',
      },
      "backends.json: /entities/0: expected either 'url', for a backend, or 'members', for a pool",
    ],
    [
      'a pool with credentials',
      usual,
      {
        'backends.json':
          '{ "entities": [{ "id": "a", "members": [{ "backendId": "b" }], "credentials": {} }, { "id": "b", "url": "https://b.example" }] }',
      },
      'backends.json: /entities/0/credentials: a pool has none',
    ],
    [
      'a pool with an unknown member',
      usual,
      { 'backends.json': '{ "entities": [{ "id": "a", "members": [{ "backendId": "b" }] }] }' },
      "backends.json: /entities/0/members/0/backendId: there is no backend 'b'; there are none",
    ],
    [
      'a breaker without a limit',
      usual,
      {
        'backends.json':
          '{ "entities": [{ "id": "b", "url": "https://b.example", "circuitBreaker": { "intervalSeconds": 1, "tripSeconds": 1 } }] }',
      },
      "backends.json: /entities/0/circuitBreaker: expected either 'failureCount' or 'failurePercentage'",
    ],
    [
      'a named value that is no text',
      usual,
      { 'values.json': '{ "suffix": 1 }' },
      'values.json: /suffix: expected string, got integer',
    ],
    [
      'a moment that there is not',
      [...usual, '--service', 's.json'],
      { 's.json': '{ "now": "2026-99-01T00:00:00Z" }' },
      "s.json: /now: there is no such moment as '2026-99-01T00:00:00Z'",
    ],
    [
      'a region without a gateway',
      [...usual, '--service', 's.json', '--region', 'France Central'],
      { 's.json': '{ "regions": ["Sweden Central"] }' },
      "there is no gateway in 'France Central', only in Sweden Central; add it to the service file",
    ],
  ] as const)('%s', async (_, argv, more, message) => {
    expect(await trace(argv, more)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `resilient-openai: ${message}\nRun 'resilient-openai trace --help' for help.\n`,
    });
  });
});
