/** One call to a backend. */
export interface Attempt {
  /** How it came about: `forward-request`, `send-request`, … */
  readonly policy: string;
  /** The id of the backend entity, where one was used. */
  readonly backendId?: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body that was sent, as text; empty when there was none. */
  readonly body: string;
  /** Milliseconds since the request came. */
  readonly startedAt: number;
  /** When the headers of the answer were there, or the failure showed. */
  endedAt: number;
  /** Absent when no response came. */
  status?: number;
  /** Why no response came; beside a status, why its body did not. */
  failure?: string;
}
