import { simulate } from '../simulate';

const side = 'https://side.example';
const send = (attributes: string, children: string): string =>
  `<send-request response-variable-name="answer" ${attributes}>${children}</send-request>`;
const show =
  '<set-header name="Answer"><value>@(String(context.variables.get("answer") && context.variables.get("answer").statusCode))</value></set-header>';
const backends = { 'https://backend.example': 200, [side]: { status: 207, delay: 50 } };

test('a new request holds only what it is given', () => {
  const children = `<set-url>${side}/a?b=c</set-url><set-method>put</set-method><set-header name="X-A"><value>1</value></set-header><set-body>text</set-body>`;
  const result = simulate(
    { inbound: send('mode="new"', children), outbound: show },
    { backends },
    { headers: { 'X-B': '2' } },
  );
  expect(result.attempts[0]).toMatchObject({
    policy: 'send-request',
    method: 'PUT',
    url: `${side}/a?b=c`,
    body: 'text',
    headers: { 'X-A': '1' },
  });
  expect(result.attempts[0].headers).not.toHaveProperty('X-B');
  expect(result.headers.Answer).toBe('207');
  expect(result.milliseconds).toBe(50);
});

test('a copy takes method, headers and body along, in outbound no body', () => {
  const copy = send('mode="copy"', `<set-url>${side}</set-url>`);
  const request = { headers: { 'X-B': '2' }, body: 'mine' };
  const [first, , last] = simulate({ inbound: copy, outbound: copy }, { backends }, request).attempts;
  expect(first).toMatchObject({ method: 'POST', headers: { 'X-B': '2' }, body: 'mine' });
  expect(last).toMatchObject({ method: 'POST', headers: { 'X-B': '2' }, body: '' });
});

describe('an error', () => {
  const dead = { ...backends, [side]: { fault: 'never' as const } };

  test('is thrown', () => {
    const result = simulate({ inbound: send('timeout="5"', `<set-url>${side}</set-url>`) }, { backends: dead });
    expect(result).toMatchObject({
      statusCode: 500,
      milliseconds: 5000,
      lastError: { source: 'send-request', reason: 'Timeout' },
    });
  });

  test('is ignored when that is wanted, and the variable is null', () => {
    const inbound = send('timeout="5" ignore-error="true"', `<set-url>${side}</set-url>`);
    const result = simulate({ inbound, outbound: show }, { backends: dead });
    expect(result).toMatchObject({ statusCode: 200, headers: { Answer: 'null' } });
  });

  test('of a URL that is none is an error too', () => {
    expect(simulate({ inbound: send('', '<set-url>nonsense</set-url>') }, { backends }).lastError?.reason).toBe(
      'InvalidUrl',
    );
  });
});

test('it can carry the token of a managed identity', () => {
  const children = `<set-url>${side}</set-url><authentication-managed-identity resource="https://vault" />`;
  const result = simulate(
    { inbound: send('', children) },
    { backends, facts: { tokens: { 'https://vault': 'secret' } } },
  );
  expect(result.attempts[0].headers).toEqual({ Authorization: 'Bearer secret' });
});

test('nobody waits for a one-way request', () => {
  const inbound = `<send-one-way-request><set-url>${side}</set-url></send-one-way-request>`;
  const result = simulate({ inbound }, { backends });
  expect(result.milliseconds).toBe(0);
  expect(result.attempts.map(({ policy }) => policy)).toEqual(['send-one-way-request', 'forward-request']);
});
