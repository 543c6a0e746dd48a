import type { Clock } from '../time/clock';

/** What one policy did, as the service's test console shows it. */
export interface TraceEntry {
  /** Milliseconds since the request came at which the policy began, and for how long it ran. */
  readonly at: number;
  readonly took: number;
  readonly scope: string;
  readonly section: string;
  /** As `retry[1]/choose[1]/when[1]/set-header[2]`. */
  readonly path: string;
  readonly policy: string;
  readonly policyId: string | null;
  /** What it did, a sentence each. */
  readonly notes: readonly string[];
  /** The exception that it ended with. */
  readonly error?: string;
}

interface OpenEntry {
  readonly at: number;
  notes: readonly string[];
  took: number;
  error?: string;
}

/** Most policies say nothing. */
const none: readonly string[] = [];

/** A variable may hold a whole body; a trace of many retries shall not hold it as often. */
const LONGEST_NOTE = 10_000;

function shortened(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE)}… (${text.length} characters)`;
}

/** Collects what the policies of one request do, in the order in which they begin. */
export class Trace {
  public readonly entries: TraceEntry[] = [];
  private readonly open: OpenEntry[] = [];
  private readonly start: number;

  public constructor(
    private readonly clock: Clock,
    public readonly enabled: boolean,
  ) {
    this.start = clock.now();
  }

  /** To be called when a policy begins; gives what `end` wants back. */
  public begin(place: Omit<TraceEntry, 'at' | 'took' | 'notes' | 'error'>): OpenEntry | undefined {
    if (!this.enabled) return undefined;
    const { scope, section, path, policy, policyId } = place;
    const entry = { at: this.clock.now() - this.start, took: 0, scope, section, path, policy, policyId, notes: none };
    this.entries.push(entry);
    this.enter(entry);
    return entry;
  }

  public end(entry: OpenEntry | undefined, error?: string): void {
    if (entry === undefined) return;
    entry.took = this.clock.now() - this.start - entry.at;
    if (error !== undefined) entry.error = error;
    this.leave(entry);
  }

  /** To be called when a policy that waited goes on. */
  public enter(entry: OpenEntry): void {
    this.open.push(entry);
  }

  /** To be called when a policy waits. */
  public leave(entry: OpenEntry): void {
    const index = this.open.lastIndexOf(entry);
    if (index >= 0) this.open.splice(index, 1);
  }

  /** Says something of the policy that runs. The text is made only if somebody reads it. */
  public note(text: () => string): void {
    const entry = this.open[this.open.length - 1];
    if (entry !== undefined) entry.notes = [...entry.notes, shortened(text())];
  }
}
