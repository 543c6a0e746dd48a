import { simulate } from '../simulate';

const header = (action: string, values: string[]): string =>
  `<set-header name="X-A" exists-action="${action}">${values.map((value) => `<value>${value}</value>`).join('')}</set-header>`;

test.each([
  ['override', ['2', '3'], '2,3'],
  ['skip', ['2'], '1'],
  ['append', ['2'], '1,2'],
  ['delete', [], undefined],
])('set-header with %s', (action, values, expected) => {
  const result = simulate({ inbound: header(action, values) }, {}, { headers: { 'x-a': '1' } });
  expect(result.attempts[0].headers['x-a']).toBe(expected);
});

test('set-query-parameter changes the URL that is forwarded', () => {
  const inbound =
    '<set-query-parameter name="a"><value>b c</value></set-query-parameter><set-query-parameter name="x" exists-action="delete" />';
  expect(simulate({ inbound }, {}, { url: '/p?x=1&y=2' }).attempts[0].url).toBe(
    'https://backend.example/p?y=2&a=b%20c',
  );
});

test('set-method and set-body change the request in inbound, set-status and set-body the response in outbound', () => {
  const result = simulate({
    inbound: '<set-method>patch</set-method><set-body>in</set-body>',
    outbound: '<set-status code="418" reason="Teapot" /><set-body>@("o" + "ut")</set-body>',
  });
  expect(result.attempts[0]).toMatchObject({ method: 'PATCH', body: 'in' });
  expect(result).toMatchObject({ statusCode: 418, statusReason: 'Teapot', body: 'out' });
});

test('set-body keeps markup of its own', () => {
  const result = simulate({ outbound: '<set-body><a b="c">d &amp; e<f /></a></set-body>' });
  expect(result.body).toBe('<a b="c">d &amp; e<f /></a>');
});

test('set-body with a Liquid template is refused by name', () => {
  expect(() => simulate({ outbound: '<set-body template="liquid">x</set-body>' })).toThrow(
    'Liquid templates in set-body',
  );
});

test('find-and-replace replaces every occurrence', () => {
  const backends = { 'https://backend.example': { body: 'a-b-a' } };
  expect(simulate({ outbound: '<find-and-replace from="a" to="$&amp;" />' }, { backends }).body).toBe('$&-b-$&');
});

describe('rewrite-uri', () => {
  const rewritten = (template: string, url: string, copy = true): string =>
    simulate(
      { inbound: `<rewrite-uri template="${template}" copy-unmatched-params="${copy}" />` },
      { api: { path: 'api', serviceUrl: 'https://backend.example/base' }, operation: { urlTemplate: '/items/{id}' } },
      { url },
    ).attempts[0].url;

  test('replaces the path below the service URL and fills in parameters', () => {
    expect(rewritten('/things/{id}/x', '/api/items/7?q=1')).toBe('https://backend.example/base/things/7/x?q=1');
  });

  test('drops the query when that is wanted', () => {
    expect(rewritten('/things?a=b', '/api/items/7?q=1', false)).toBe('https://backend.example/base/things?a=b');
  });
});

describe('return-response', () => {
  test('ends the pipeline with an empty 200 unless it says more', () => {
    const result = simulate({ inbound: '<return-response />', outbound: header('override', ['1']) });
    expect(result).toMatchObject({ statusCode: 200, body: '', headers: {}, attempts: [] });
  });

  test('sees the response that was there while it makes its own', () => {
    const backends = { 'https://backend.example': { status: 404, headers: { Old: '1' } } };
    const status = '<set-status code="@(context.response.statusCode + 1)" />';
    const result = simulate({ outbound: `<return-response>${status}</return-response>` }, { backends });
    expect(result).toMatchObject({ statusCode: 405, headers: {} });
  });

  test('starts with the response of a variable', () => {
    const send = '<send-request response-variable-name="r"><set-url>https://backend.example</set-url></send-request>';
    const backends = { 'https://backend.example': { status: 202, headers: { A: 'b' }, body: 'x' } };
    const result = simulate({ inbound: `${send}<return-response response-variable-name="r" />` }, { backends });
    expect(result).toMatchObject({ statusCode: 202, headers: { A: 'b' }, body: 'x' });
  });
});

test('mock-response answers with the declared example', () => {
  const facts = { examples: { 201: { contentType: 'text/plain', body: 'hi' } } };
  const result = simulate({ inbound: '<mock-response status-code="201" />' }, { facts });
  expect(result).toMatchObject({
    statusCode: 201,
    body: 'hi',
    headers: { 'Content-Type': 'text/plain' },
    attempts: [],
  });
});
