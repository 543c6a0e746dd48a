/** A metric that a policy emitted. */
export interface Metric {
  readonly namespace: string;
  readonly name: string;
  readonly value: number;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A message that a policy handed to a logger. */
export interface LoggedEvent {
  readonly loggerId: string;
  readonly partition?: string;
  readonly message: string;
}

/** What a trace policy, or `context.Trace`, wrote. */
export interface TraceMessage {
  readonly source: string;
  readonly severity: string;
  readonly message: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** What the policies of one request told the outside, beside the answer. */
export class Records {
  public readonly metrics: Metric[] = [];
  public readonly events: LoggedEvent[] = [];
  public readonly messages: TraceMessage[] = [];
}
