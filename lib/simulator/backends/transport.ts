import type { Body } from '../message/body';
import type { Headers } from '../message/headers';
import type { Response } from '../message/messages';
import type { Url } from '../message/url';
import type { Flow } from '../time/flow';

/** A request as a backend gets it. */
export interface BackendRequest {
  readonly method: string;
  readonly url: Url;
  readonly headers: Headers;
  readonly body: Body | null;
  /** The backend entity that it goes to, where one is used. */
  readonly backendId?: string;
}

/** Carries requests to backends. */
export interface Transport {
  /** Gives the response as soon as its headers are there, or throws a `TransportFailure`. */
  exchange(request: BackendRequest, timeoutMilliseconds: number): Flow<Response>;
  /** Whether a backend entity needs no declaration because its id is enough to be answered. */
  answersFor?(backendId: string): boolean;
  /** The backends of which it knows, for messages. */
  readonly declared?: readonly string[];
}

/** Why there is no response. */
export type FailureKind = 'timeout' | 'refused' | 'reset' | 'tls' | 'unresolved';

const sentences: Readonly<Record<FailureKind, string>> = {
  timeout:
    'HTTP response status code and headers were not received from the backend service within the configured timeout.',
  refused:
    'Unable to connect to the remote server. No connection could be made because the target machine actively refused it.',
  reset: 'The underlying connection was closed: the connection was closed unexpectedly.',
  unresolved: 'Unable to connect to the remote server. The remote name could not be resolved.',
  tls: 'The underlying connection was closed: could not establish trust relationship for the SSL/TLS secure channel.',
};

/** A call that got no response. */
export class TransportFailure extends Error {
  public constructor(public readonly kind: FailureKind) {
    super(sentences[kind]);
    this.name = 'TransportFailure';
  }

  /** As `context.LastError.Reason` names it. */
  public get reason(): 'Timeout' | 'BackendConnectionFailure' {
    return this.kind === 'timeout' ? 'Timeout' : 'BackendConnectionFailure';
  }
}
