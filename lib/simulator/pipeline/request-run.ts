import type { Chance } from '../chance';
import type { GatewayInstance } from '../service/gateway-instance';
import type { Service } from '../service/service';
import type { Message } from '../message/messages';
import { Response } from '../message/messages';
import type { PolicyContext } from '../policy-context';
import type { Clock } from '../time/clock';
import type { Flow } from '../time/flow';
import type { Attempt } from './attempt';
import type { Budget } from './bounds';
import type { Records } from './records';
import type { Target } from './target';
import type { Trace } from './trace';

/** What a request needs on its way. */
export interface Surroundings {
  readonly context: PolicyContext;
  readonly target: Target;
  readonly service: Service;
  readonly gateway: GatewayInstance;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly trace: Trace;
  readonly records: Records;
  readonly budget: Budget;
}

/** One request on its way through the policies, with all that belongs to it. */
export class RequestRun implements Surroundings {
  public readonly context: PolicyContext;
  public readonly target: Target;
  public readonly service: Service;
  public readonly gateway: GatewayInstance;
  public readonly clock: Clock;
  public readonly chance: Chance;
  public readonly trace: Trace;
  public readonly records: Records;
  public readonly budget: Budget;

  public readonly attempts: Attempt[] = [];
  /** Done to the response on its way out, wherever it comes from. */
  public readonly parting: ((response: Response) => void)[] = [];
  /** What one policy keeps for another one of the same request, by a name of theirs. */
  public readonly notes = new Map<string, unknown>();
  /** Whether the body of the response is passed on piece by piece. */
  public streams = false;
  /** Milliseconds after which the caller had the headers of the answer. */
  public answeredAfter = 0;

  public constructor(surroundings: Surroundings) {
    this.context = surroundings.context;
    this.target = surroundings.target;
    this.service = surroundings.service;
    this.gateway = surroundings.gateway;
    this.clock = surroundings.clock;
    this.chance = surroundings.chance;
    this.trace = surroundings.trace;
    this.records = surroundings.records;
    this.budget = surroundings.budget;
  }

  /** The response; an empty one is made where there is none. */
  public get response(): Response {
    this.context.response ??= new Response(200);
    return this.context.response;
  }

  /** The message that header and body policies of a section change. */
  public messageIn(section: string): Message {
    return section === 'inbound' || section === 'backend' ? this.context.request : this.response;
  }

  /** Waits until the body of the response has come. */
  public *wholeResponse(): Flow {
    const body = this.context.response?.body;
    if (body === undefined || body === null || body.isWhole) return;
    yield* body.whole();
    this.budget.spend('receivedBytes', body.length);
  }

  /** To be called with what is logged or traced for the outside. */
  public countRecord(...texts: readonly string[]): void {
    for (const text of texts) this.budget.spend('recordedCharacters', text.length);
  }

  public note(text: () => string): void {
    this.trace.note(text);
  }

  /** Sets a variable; undefined for a name means that nobody wants it. */
  public setVariable(name: string | undefined, value: unknown): void {
    if (name !== undefined) this.context.variables.set(name, value);
  }
}
