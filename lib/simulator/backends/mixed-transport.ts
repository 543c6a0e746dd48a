import type { Response } from '../message/messages';
import type { Flow } from '../time/flow';
import type { DeclaredBackends } from './declared-backends';
import type { BackendRequest, Transport } from './transport';

/** Declared answers where there are some, and another transport for every other call. */
export class MixedTransport implements Transport {
  public constructor(
    private readonly backends: DeclaredBackends,
    private readonly others: Transport,
  ) {}

  public get declared(): readonly string[] {
    return this.backends.declared;
  }

  public answersFor(backendId: string): boolean {
    return this.backends.answersFor(backendId);
  }

  public exchange(request: BackendRequest, timeoutMilliseconds: number): Flow<Response> {
    const transport = this.backends.answers(request) ? this.backends : this.others;
    return transport.exchange(request, timeoutMilliseconds);
  }
}
