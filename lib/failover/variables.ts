/** A context variable: its name, and the C# that reads it. */
export interface Slot {
  readonly name: string;
  /** Where it was surely written before: `(int)context.Variables["failover-attempts"]`. */
  readonly read: string;
  /** The same, to be followed by a member or an index. */
  readonly its: string;
  /** Where it may not have been written: gives a default, and never throws. */
  readonly safe: string;
}

/** The context variables of a failover document. */
export class Variables {
  /** The table of backends. */
  public readonly backends: Slot;
  /** What follows the API's own path. */
  public readonly path: Slot;
  /** `deployments`, `v1` or `account`. */
  public readonly surface: Slot;
  /** The text of a JSON body, else empty. */
  public readonly body: Slot;
  /** The parsed body, else an empty object. */
  public readonly json: Slot;
  /** The caller asked for an event stream. */
  public readonly streamed: Slot;
  /** The request can be held in memory and sent again: JSON or no body, and not streamed. */
  public readonly buffered: Slot;
  /** The name that the caller uses; empty when the request names none. */
  public readonly deployment: Slot;
  /** The rest of the path, with the query. */
  public readonly tail: Slot;
  /** The backends that have the deployment. */
  public readonly candidates: Slot;
  /** For each candidate the moment at which it is warm again. */
  public readonly warmAt: Slot;
  /** The candidates in the order in which they are tried. */
  public readonly plan: Slot;
  /** By which second of the request each attempt must have ended. */
  public readonly deadlines: Slot;
  /** How many attempts were begun. */
  public readonly attempts: Slot;
  /** How many of them are on the trail. */
  public readonly settled: Slot;
  /** The candidate of this attempt. */
  public readonly backend: Slot;
  public readonly timeout: Slot;
  public readonly baseUrl: Slot;
  /** The body with the backend's own name of the model. */
  public readonly attemptBody: Slot;
  public readonly credentialHeader: Slot;
  public readonly credential: Slot;
  /** The answer is in `response`, not in context.Response. */
  public readonly resent: Slot;
  public readonly response: Slot;
  public readonly status: Slot;
  /** For how long the backend asks to be left alone. */
  public readonly hint: Slot;
  public readonly outcome: Slot;
  /** For how long it is left alone. */
  public readonly cooldown: Slot;
  public readonly throttled: Slot;
  /** What each attempt came to, in words. */
  public readonly trail: Slot;
  public readonly reported: Slot;

  public constructor(private readonly prefix: string) {
    this.backends = this.slot('backends', 'JArray');
    this.path = this.slot('path', 'string', '""');
    this.surface = this.slot('surface', 'string', '""');
    this.body = this.slot('body', 'string', '""');
    this.json = this.slot('json', 'JObject');
    this.streamed = this.slot('streamed', 'bool', 'false');
    this.buffered = this.slot('buffered', 'bool', 'false');
    this.deployment = this.slot('deployment', 'string', '""');
    this.tail = this.slot('tail', 'string', '""');
    this.candidates = this.slot('candidates', 'JArray');
    this.warmAt = this.slot('warm-at', 'JObject');
    this.plan = this.slot('plan', 'JArray');
    this.deadlines = this.slot('deadlines', 'JArray');
    this.attempts = this.slot('attempts', 'int', '0');
    this.settled = this.slot('settled', 'int', '0');
    this.backend = this.slot('backend', 'JObject');
    this.timeout = this.slot('timeout', 'int', '1');
    this.baseUrl = this.slot('base-url', 'string', '""');
    this.attemptBody = this.slot('attempt-body', 'string', '""');
    this.credentialHeader = this.slot('credential-header', 'string', '"Authorization"');
    this.credential = this.slot('credential', 'string', '""');
    this.resent = this.slot('resent', 'bool', 'false');
    this.response = this.slot('response', 'IResponse');
    this.status = this.slot('status', 'int', '0');
    this.hint = this.slot('hint', 'int', '-1');
    this.outcome = this.slot('outcome', 'string', '"none"');
    this.cooldown = this.slot('cooldown', 'int', '0');
    this.throttled = this.slot('throttled', 'bool', 'false');
    this.trail = this.slot('trail', 'string', '""');
    this.reported = this.slot('reported', 'bool', 'false');
  }

  /** The token for the resource with this number. */
  public token(index: number): Slot {
    return this.slot(index === 0 ? 'token' : `token-${index + 1}`, 'string', '""');
  }

  /** The mark of one backend as the cache had it when the request came. */
  public cooling(backend: string): Slot {
    return this.slot(`cooling-${backend}`, 'string', '"0"');
  }

  /** The name of the marks without the backend's name at its end. */
  public get coolingPrefix(): string {
    return `${this.prefix}-cooling-`;
  }

  private slot(word: string, type: string, fallback?: string): Slot {
    const name = `${this.prefix}-${word}`;
    const read = `(${type})context.Variables["${name}"]`;
    const args = fallback === undefined ? `"${name}"` : `"${name}", ${fallback}`;
    return { name, read, its: `(${read})`, safe: `context.Variables.GetValueOrDefault<${type}>(${args})` };
  }
}
