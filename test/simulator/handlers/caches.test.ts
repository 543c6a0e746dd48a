import { simulate, simulator } from '../simulate';

const backend = 'https://backend.example';

describe('the response cache', () => {
  const sections = {
    inbound:
      '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false"><vary-by-header>Accept</vary-by-header><vary-by-query-parameter>a;b</vary-by-query-parameter></cache-lookup>',
    outbound: '<cache-store duration="10" />',
  };
  const calls = (requests: readonly object[], answer: object = { body: 'x' }): number[] => {
    const gateway = simulator(sections, { backends: { [backend]: answer } });
    return requests.map((request) => gateway.send({ url: '/p?a=1', ...request }).attempts.length);
  };

  test.each<[string, object, number]>([
    ['the same request', {}, 0],
    ['a parameter that does not count', { url: '/p?a=1&c=2' }, 0],
    ['a parameter that counts', { url: '/p?a=1&b=2' }, 1],
    ['a header that counts', { headers: { Accept: 'text/plain' } }, 1],
    ['another path', { url: '/q?a=1' }, 1],
    ['another method', { method: 'POST' }, 1],
    ['a request with credentials', { headers: { Authorization: 'x' } }, 1],
  ])('%s', (_, request, expected) => {
    expect(calls([{}, request])).toEqual([1, expected]);
  });

  test('keeps no error', () => expect(calls([{}, {}], { status: 500 })).toEqual([1, 1]));
});

test('wait runs its policies side by side', () => {
  const send = (name: string): string =>
    `<send-request response-variable-name="${name}"><set-url>https://${name}.example</set-url></send-request>`;
  const backends = { [backend]: 200, 'https://slow.example': { delay: 300 }, 'https://quick.example': { delay: 100 } };
  const milliseconds = (until: string): number =>
    simulate({ inbound: `<wait for="${until}">${send('slow')}${send('quick')}</wait>` }, { backends }).milliseconds;
  expect([milliseconds('all'), milliseconds('any')]).toEqual([300, 100]);
});

test('the trace of policies side by side tells each by itself', () => {
  const send = (name: string): string =>
    `<send-request response-variable-name="${name}"><set-url>https://${name}.example</set-url></send-request>`;
  const backends = {
    [backend]: 200,
    'https://slow.example': { delay: 300 },
    'https://quick.example': { status: 201, delay: 100 },
  };
  const { trace } = simulate({ inbound: `<wait for="all">${send('slow')}${send('quick')}</wait>` }, { backends });
  const sides = trace
    .filter(({ policy }) => policy === 'send-request')
    .map(({ at, took, notes }) => [at, took, ...notes]);
  expect(sides).toEqual([
    [0, 300, 'GET https://slow.example/', 'the answer is 200 OK'],
    [0, 100, 'GET https://quick.example/', 'the answer is 201 Created'],
  ]);
});

test('what policies log and emit is in the result', () => {
  const result = simulate({
    inbound:
      '<trace source="me" severity="error"><message>hi</message><metadata name="a" value="b" /></trace>' +
      '<emit-metric name="m" value="2"><dimension name="Location" /></emit-metric>' +
      '<log-to-eventhub logger-id="hub" partition-id="0">@("text")</log-to-eventhub>',
  });
  expect(result.messages).toEqual([{ source: 'me', severity: 'error', message: 'hi', metadata: { a: 'b' } }]);
  expect(result.metrics).toEqual([
    { namespace: 'API Management', name: 'm', value: 2, dimensions: { Location: 'West Europe' } },
  ]);
  expect(result.events).toEqual([{ loggerId: 'hub', partition: '0', message: 'text' }]);
});
