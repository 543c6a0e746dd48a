import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Body, BodyContent } from '../message/body';
import { Headers } from '../message/headers';
import { Response } from '../message/messages';
import { outside, Task, type Flow } from '../time/flow';
import { TransportFailure, type BackendRequest, type FailureKind, type Transport } from './transport';

/** What a transport over HTTP can be told. */
export interface HttpTransportOptions {
  /** What Node.js is told of every connection: an agent, authorities to trust, a certificate to show. */
  readonly connection?: Pick<RequestOptions, 'agent' | 'localAddress' | 'family' | 'lookup'> & {
    readonly ca?: string | Buffer;
    readonly cert?: string | Buffer;
    readonly key?: string | Buffer;
    readonly rejectUnauthorized?: boolean;
  };
  /** Bytes of one response; one that is longer is broken off. @default 64 MiB */
  readonly mostBytes?: number;
}

/** Calls backends in the world, over HTTP/1.1. What they answer takes real time, whatever the clock of the simulator. */
export class HttpTransport implements Transport {
  public constructor(private readonly options: HttpTransportOptions = {}) {}

  public *exchange(request: BackendRequest, timeoutMilliseconds: number): Flow<Response> {
    const message = yield* outside(() => this.headersOf(request, timeoutMilliseconds));
    const content = new BodyContent();
    const received = receive(message, content, this.options.mostBytes ?? 64 * 1024 * 1024);
    content.arrival = new Task(outside(() => received));
    yield { kind: 'start', tasks: [content.arrival] };
    const { statusCode = 0, statusMessage, rawHeaders } = message;
    return new Response(statusCode, statusMessage, headersIn(rawHeaders), new Body(content));
  }

  /** The answer as soon as its headers are there, or a `TransportFailure`. */
  private headersOf(request: BackendRequest, timeoutMilliseconds: number): Promise<IncomingMessage> {
    const { url, method, body } = request;
    const send = url.scheme === 'https' ? requestHttps : requestHttp;
    const headers = Object.fromEntries([...request.headers].map(([name, values]) => [name, [...values]]));
    const bytes = body?.peek();
    return new Promise((resolve, reject) => {
      const call = send(url.toString(), { ...this.options.connection, method, headers }, resolve);
      const timer = setTimeout(() => call.destroy(new TransportFailure('timeout')), timeoutMilliseconds);
      call.on('response', () => clearTimeout(timer));
      call.on('error', (error) => {
        clearTimeout(timer);
        reject(error instanceof TransportFailure ? error : new TransportFailure(kindOf(error)));
      });
      if (bytes !== undefined) call.setHeader('Content-Length', bytes.length);
      call.end(bytes);
    });
  }
}

/** Ends with the body, however that ends. */
function receive(message: IncomingMessage, content: BodyContent, mostBytes: number): Promise<void> {
  let left = mostBytes;
  return new Promise((resolve) => {
    message.on('data', (piece: Buffer) => {
      left -= piece.length;
      if (left >= 0) content.push(piece);
      else message.destroy();
    });
    message.on('error', () => undefined);
    message.on('close', () => {
      content.isBrokenOff = !message.complete || left < 0;
      resolve();
    });
  });
}

function headersIn(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < raw.length; index += 2) headers.append(raw[index], [raw[index + 1]]);
  return headers;
}

function kindOf(error: Error & { readonly code?: string }): FailureKind {
  const code = error.code ?? '';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL'].includes(code)) return 'refused';
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return 'unresolved';
  return /CERT|SIGNATURE|TLS|SSL|EPROTO/.test(code) ? 'tls' : 'reset';
}
