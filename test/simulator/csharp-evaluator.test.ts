import { PolicySimulator } from '../../lib/simulator/policy-simulator';
import type { SimulatedRequest } from '../../lib/simulator/simulated-request';
import type { SimulatedResponse } from '../../lib/simulator/simulated-response';
import type { SimulatorOptions } from '../../lib/simulator/simulator-options';
import { policies, type WrittenSections } from './simulate';

const backend = 'https://backend.example';

const gateway = (sections: WrittenSections, options: Partial<SimulatorOptions> = {}): PolicySimulator =>
  new PolicySimulator({ policy: policies(sections), backends: { [backend]: 200 }, ...options });

const send = (
  sections: WrittenSections,
  options: Partial<SimulatorOptions> = {},
  request: Partial<SimulatedRequest> = {},
): SimulatedResponse => gateway(sections, options).send({ url: '/p', ...request });

/** What an expression gives in outbound, as text. */
const answered = (expression: string, before = '', request: Partial<SimulatedRequest> = {}): string =>
  send({ inbound: before, outbound: `<set-body>${expression}</set-body>` }, {}, request).body;

test('a variable keeps the type of its expression, and a literal is a string', () => {
  const variables = '<set-variable name="a" value="@(1)" /><set-variable name="b" value="1" />';
  expect(answered('@((int)context.Variables["a"] + 1 + (string)context.Variables["b"])', variables)).toBe('21');
  const wrong = send({ inbound: `${variables}<set-variable name="c" value="@((int)context.Variables["b"])" />` });
  expect(wrong.lastError).toMatchObject({ source: 'set-variable', reason: 'ExpressionValueEvaluationFailure' });
});

test('a body is read once unless it is preserved', () => {
  const read = (preserve: string): string =>
    `<set-variable name="a" value="@(context.Request.Body.As<string>(${preserve}))" />`;
  const request = { body: 'hello' };
  const again = '@((context.Request.Body.As<string>() ?? "gone") + (string)context.Variables["a"])';
  const both = (preserve: string): string =>
    send({ inbound: `${read(preserve)}<return-response><set-body>${again}</set-body></return-response>` }, {}, request)
      .body;
  expect([both(''), both('preserveContent: true')]).toEqual(['gonehello', 'hellohello']);
});

test('a message without a body has none', () => {
  expect(answered('@(context.Request.Body == null ? "none" : "some")')).toBe('none');
});

test('set-body takes objects as text and bytes as they are', () => {
  expect(answered('@(new JObject(new JProperty("a", 1)))').replace(/\s/g, '')).toBe('{"a":1}');
  expect(answered('@(Encoding.UTF8.GetBytes("ä"))')).toBe('ä');
});

test('what is cached is not changed by who got it', () => {
  const change =
    '<set-variable name="x" value="@{ ((JArray)context.Variables["list"]).Add(1); return ((JArray)context.Variables["list"]).Count; }" />';
  const inbound = `<cache-lookup-value key="k" variable-name="list" default-value="@(new JArray())" /><cache-store-value key="k" value="@(context.Variables["list"])" duration="60" />${change}`;
  const simulator = gateway({ inbound, outbound: '<set-body>@(context.Variables["x"].ToString())</set-body>' });
  expect([simulator.send({ url: '/' }).body, simulator.send({ url: '/' }).body]).toEqual(['1', '1']);
});

test('the time is that of the virtual clock', () => {
  const side = `<send-request response-variable-name="r"><set-url>https://slow.example</set-url></send-request>`;
  const body = '<set-body>@(context.Elapsed.TotalSeconds + " " + DateTime.UtcNow.ToString("HH:mm:ss"))</set-body>';
  const backends = { [backend]: 200, 'https://slow.example': { delay: 2500 } };
  expect(send({ inbound: side, outbound: body }, { backends }).body).toBe('2.5 00:00:02');
});

test('the response of a side call is an IResponse, and null after an ignored error', () => {
  const call = (attributes = ''): string =>
    `<send-request response-variable-name="r" ${attributes}><set-url>https://side.example</set-url></send-request>`;
  const show =
    '<set-body>@(((IResponse)context.Variables["r"])?.Body.As<JObject>()["a"].ToString() ?? "null")</set-body>';
  const backends = { [backend]: 200, 'https://side.example': { body: { a: 'b' } } };
  expect(send({ inbound: call(), outbound: show }, { backends }).body).toBe('b');
  const dead = { ...backends, 'https://side.example': { fault: 'reset' as const } };
  expect(send({ inbound: call('ignore-error="true"'), outbound: show }, { backends: dead }).body).toBe('null');
});

test('on-error knows what failed', () => {
  const onError =
    '<set-body>@(context.LastError.Source + " " + context.LastError.Reason + " " + context.LastError.Section + " " + context.Response.StatusCode)</set-body>';
  const backends = { [backend]: { fault: 'never' as const } };
  expect(send({ onError }, { backends }).body).toBe('forward-request Timeout backend 500');
});

test('validate-jwt leaves a Jwt, get-authorization-context an Authorization', () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'none' })}.${part({ sub: 'me' })}.`;
  const inbound =
    '<validate-jwt header-name="Authorization" require-signed-tokens="false" require-expiration-time="false" output-token-variable-name="jwt" />' +
    '<get-authorization-context provider-id="p" authorization-id="a" context-variable-name="auth" />';
  const outbound =
    '<set-body>@(((Jwt)context.Variables["jwt"]).Subject + " " + ((Authorization)context.Variables["auth"]).AccessToken)</set-body>';
  const facts = { authorization: () => ({ accessToken: 'secret' }) };
  const result = send({ inbound, outbound }, { facts }, { headers: { Authorization: `Bearer ${token}` } });
  expect(result.body).toBe('me secret');
});

test('policies see which member of a pool got the request, and tell the gateway’s own 503 by its reason', () => {
  const rule = { failureCount: 1, intervalSeconds: 60, tripSeconds: 60, statusCodes: [{ min: 429, max: 429 }] };
  const entities = [
    {
      id: 'pool',
      members: [
        { backendId: 'a', priority: 1 },
        { backendId: 'b', priority: 2 },
      ],
    },
    { id: 'a', url: 'https://a.example', circuitBreaker: rule },
    { id: 'b', url: 'https://b.example', circuitBreaker: rule },
  ];
  const condition =
    'context.Response.StatusCode == 429 || (context.Response.StatusCode == 503 && !context.Response.StatusReason.Contains("temporarily unavailable"))';
  const sections = {
    inbound: '<set-backend-service backend-id="pool" />',
    backend: `<retry condition="@(${condition})" count="5" interval="0"><forward-request buffer-request-body="true" /></retry>`,
    outbound: '<set-header name="Backend"><value>@(context.Backend.Id)</value></set-header>',
  };
  const first = send(sections, { entities, backends: { a: 429, b: 200 } }, { body: 'x' });
  expect(first).toMatchObject({ statusCode: 200, headers: { Backend: 'b' } });
  expect(first.attempts.map(({ backendId }) => backendId)).toEqual(['a', 'b']);
  const none = send(sections, { entities, backends: { a: 429, b: 429 } }, { body: 'x' });
  expect(none).toMatchObject({ statusCode: 503, statusReason: "Backend pool 'pool' is temporarily unavailable" });
  expect(none.attempts).toHaveLength(2);
});

test('an expression that does not end is ended, with its bound', () => {
  expect(() => answered('@{ while (true) { } return ""; }')).toThrow('bound of');
});

test('an expression that does not compile is a problem of the document', () => {
  expect(() => answered('@(context.Nonsense)')).toThrow('set-body: EXP');
});
