import type { Answer } from '../../../lib/simulator/backends/declared-answer';
import { simulate } from '../simulate';

const backend = 'https://backend.example';

test.each<[string, Answer, string, string]>([
  ['no answer in time', { fault: 'never' }, 'Timeout', 'forward-request'],
  ['an answer that is too late', { delay: 20_001 }, 'Timeout', 'forward-request'],
  ['a refused connection', { fault: 'refused' }, 'BackendConnectionFailure', 'forward-request'],
  ['a reset connection', { fault: 'reset' }, 'BackendConnectionFailure', 'forward-request'],
  ['a TLS failure', { fault: 'tls' }, 'BackendConnectionFailure', 'forward-request'],
])('%s is an error', (_, answer, reason, source) => {
  const result = simulate({ backend: '<forward-request timeout="20" />' }, { backends: { [backend]: answer } });
  expect(result).toMatchObject({ statusCode: 500, lastError: { reason, source } });
});

test('it waits as long as it is told, in seconds or milliseconds, and 300 s otherwise', () => {
  const after = (attributes: string): number =>
    simulate({ backend: `<forward-request ${attributes} />` }, { backends: { [backend]: { fault: 'never' } } })
      .milliseconds;
  expect([after('timeout="7"'), after('timeout-ms="250"'), after('')]).toEqual([7000, 250, 300_000]);
});

describe('the body of the request', () => {
  const twice = (attributes: string): string[] => {
    const forward = `<retry condition="@(true)" count="1" interval="0"><forward-request ${attributes} /></retry>`;
    return simulate({ backend: forward }, {}, { body: 'hello' }).attempts.map(({ body }) => body);
  };

  test('is gone after the first attempt', () => expect(twice('')).toEqual(['hello', '']));
  test('is sent again when it was buffered', () =>
    expect(twice('buffer-request-body="true"')).toEqual(['hello', 'hello']));
});

test('the response is passed on piece by piece when it is not buffered', () => {
  expect(simulate({ backend: '<forward-request buffer-response="false" />' }).streamed).toBe(true);
  expect(simulate({ backend: '<forward-request />' }).streamed).toBe(false);
});

test('a body that breaks off reaches the caller as half an answer', () => {
  const result = simulate({}, { backends: { [backend]: { body: 'half', brokenOff: true } } });
  expect(result).toMatchObject({ statusCode: 200, body: 'half', brokenOff: true });
});

test('an error status fails only when it is told to', () => {
  const backends = { [backend]: 503 };
  expect(simulate({ backend: '<forward-request />' }, { backends }).lastError).toBeNull();
  const failed = simulate({ backend: '<forward-request fail-on-error-status-code="true" />' }, { backends });
  expect(failed).toMatchObject({ statusCode: 503, lastError: { reason: 'BackendErrorStatusCode' } });
});

test('headers of the connection do not go along', () => {
  const headers = { Connection: 'close', 'Transfer-Encoding': 'chunked', 'X-Mine': '1' };
  expect(simulate({}, {}, { headers }).attempts[0].headers).toEqual({ 'X-Mine': '1' });
});

test.each([
  ['error' as const, '500'],
  ['none' as const, 'absent'],
  ['stale' as const, '503'],
])('what the response is after a failure, by the reading %s', (responseAfterFailure, expected) => {
  const backends = { [backend]: [503, { fault: 'refused' as const }, 200] };
  const condition =
    'context.variables.set("seen", (context.variables.get("seen") || "") + "," + (context.response ? context.response.statusCode : "absent"))';
  const retry = `<retry condition="@(!!${condition.replace(/"/g, '&quot;')})" count="2" interval="0"><forward-request /></retry>`;
  const show = '<set-header name="Seen"><value>@(context.variables.get("seen"))</value></set-header>';
  const result = simulate({ backend: retry, outbound: show }, { backends, readings: { responseAfterFailure } });
  expect(result.headers.Seen).toBe(`,503,${expected}`);
});

test('redirects are followed when that is wanted, and handed back otherwise', () => {
  const backends = { [backend]: [{ status: 302, headers: { Location: '/there?x=1' } }, 200] };
  const followed = simulate({ backend: '<forward-request follow-redirects="true" />' }, { backends }, { body: 'a' });
  expect(followed.statusCode).toBe(200);
  expect(followed.attempts[1]).toMatchObject({ method: 'GET', url: `${backend}/there?x=1`, body: '' });
  expect(simulate({}, { backends })).toMatchObject({ statusCode: 302, headers: { Location: '/there?x=1' } });
});
