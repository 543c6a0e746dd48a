import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpTransport } from '../../../lib/simulator/backends/http-transport';
import type { SimulatedResponse } from '../../../lib/simulator/simulated-response';
import type { SimulatedRequest } from '../../../lib/simulator/simulated-request';
import type { SimulatorOptions } from '../../../lib/simulator/simulator-options';
import { SystemClock } from '../../../lib/simulator/time/clock';
import { simulator, type WrittenSections } from '../simulate';

const servers: Server[] = [];

/** A server on this machine, at a port that is free. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

function send(
  url: string,
  sections: WrittenSections = {},
  request: Partial<SimulatedRequest> = {},
  options: Partial<SimulatorOptions> = {},
): Promise<SimulatedResponse> {
  const api = { serviceUrl: url };
  const gateway = simulator(sections, { api, backends: {}, transport: new HttpTransport(), ...options });
  return gateway.sendAsync({ url: '/v1/chat?a=b', ...request });
}

test('a backend gets the request as it is, and its answer comes back', async () => {
  const seen: unknown[] = [];
  const url = await serve((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      seen.push([request.method, request.url, request.headers['x-a'], request.headers['content-length'], body]);
      response.writeHead(
        201,
        'Made',
        [
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
          ['X-Z', 'z'],
        ].flat(),
      );
      response.end('{"ok":true}');
    });
  });
  const result = await send(url, {}, { method: 'PUT', headers: { 'X-A': ['1', '2'] }, body: 'hällo' });
  expect(seen).toEqual([['PUT', '/v1/chat?a=b', '1, 2', '6', 'hällo']]);
  expect(result).toMatchObject({ statusCode: 201, statusReason: 'Made', body: '{"ok":true}' });
  expect(result.headers).toMatchObject({ 'Set-Cookie': 'a=1,b=2', 'X-Z': 'z' });
});

test('between two attempts a virtual clock passes without anybody waiting', async () => {
  let calls = 0;
  const url = await serve((_, response) => {
    calls += 1;
    response.writeHead(calls < 3 ? 429 : 200).end();
  });
  const backend =
    '<retry condition="@(context.response.statusCode === 429)" count="5" interval="3600"><forward-request /></retry>';
  const result = await send(url, { backend });
  expect(result).toMatchObject({ statusCode: 200, attempts: [{ status: 429 }, { status: 429 }, { status: 200 }] });
  expect(result.milliseconds).toBe(2 * 3_600_000);
});

test('declared backends answer beside it', async () => {
  const url = await serve((_, response) => response.end('real'));
  const inbound = '<send-request response-variable-name="r"><set-url>https://side.example</set-url></send-request>';
  const result = await send(url, { inbound }, {}, { backends: { 'https://side.example': { status: 202, delay: 50 } } });
  expect(result.attempts.map(({ status }) => status)).toEqual([202, 200]);
});

test('on the clock of the machine a request takes as long as it takes', async () => {
  const url = await serve((_, response) => response.end('real'));
  const before = new SystemClock().now();
  const result = await send(
    url,
    { inbound: '<wait for="any"><limit-concurrency key="k" max-count="1" /></wait>' },
    {},
    { clock: new SystemClock() },
  );
  expect(result.body).toBe('real');
  expect(result.milliseconds).toBeLessThanOrEqual(new SystemClock().now() - before);
});

describe('what goes wrong has the reason that policies know', () => {
  const failureOf = async (url: string, sections: WrittenSections = {}): Promise<unknown[]> => {
    const { attempts, lastError } = await send(url, sections);
    return [attempts[0].failure, lastError?.reason];
  };

  test('nobody listens', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => (servers.pop() as Server).close(resolve));
    expect(await failureOf(url)).toEqual(['refused', 'BackendConnectionFailure']);
  });

  test('the connection is cut before an answer', async () => {
    const url = await serve((request) => request.socket.destroy());
    expect(await failureOf(url)).toEqual(['reset', 'BackendConnectionFailure']);
  });

  test('no headers come in time', async () => {
    const url = await serve(() => undefined);
    expect(await failureOf(url, { backend: '<forward-request timeout-ms="20" />' })).toEqual(['timeout', 'Timeout']);
  });

  test('there is no TLS', async () => {
    const url = await serve(() => undefined);
    expect((await failureOf(url.replace('http:', 'https:')))[0]).toBe('tls');
  });

  test('the body breaks off', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half', () => response.destroy());
    });
    expect(await send(url)).toMatchObject({ statusCode: 200, brokenOff: true, body: 'half' });
  });

  test('the body is longer than it may be', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(2000)));
    const result = await send(url, {}, {}, { transport: new HttpTransport({ mostBytes: 1000 }) });
    expect(result.brokenOff).toBe(true);
  });
});

test('send cannot wait for it', async () => {
  const url = await serve((_, response) => response.end());
  const gateway = simulator({}, { api: { serviceUrl: url }, backends: {}, transport: new HttpTransport() });
  expect(() => gateway.send({ url: '/' })).toThrow('use sendAsync');
});

test('without a transport, sendAsync answers as send does', async () => {
  const gateway = simulator({}, { backends: { '*': { status: 202, delay: 60_000 } } });
  expect(await gateway.sendAsync({ url: '/' })).toMatchObject({ statusCode: 202, milliseconds: 60_000 });
});
