import type { DeclaredAnswer } from '../../lib/simulator/backends/declared-answer';

/** The classes of the failover contract, as its table has them. */
export type OutcomeClass = 'served' | 'throttled' | 'failing' | 'caller' | 'broken';

/** What a backend does, and what the contract calls it. */
export interface ContractRow {
  readonly name: string;
  readonly answer: DeclaredAnswer;
  readonly outcome: OutcomeClass;
  /** What it is where the gateway does not hold the body in memory. */
  readonly unbuffered?: OutcomeClass;
  /** Seconds that the backend cools for. */
  readonly cooldown?: number;
}

const status = (code: number, outcome: OutcomeClass, cooldown?: number): ContractRow => {
  return { name: String(code), answer: { status: code, body: { code } }, outcome, cooldown };
};
const hinted = (code: number, headers: Record<string, string>, cooldown: number): ContractRow => {
  const [[name, value]] = Object.entries(headers);
  return { name: `${code} ${name}: ${value}`, answer: { status: code, headers }, outcome: 'throttled', cooldown };
};
const fault = (kind: 'never' | 'refused' | 'reset' | 'tls'): ContractRow => {
  return { name: kind, answer: { fault: kind }, outcome: 'failing', cooldown: 30 };
};

/** The table "what an answer means", a row an answer. */
export const contractRows: readonly ContractRow[] = [
  status(200, 'served'),
  status(201, 'served'),
  status(302, 'served'),
  status(429, 'throttled', 10),
  hinted(429, { 'Retry-After': '7' }, 7),
  hinted(429, { 'Retry-After': '2.5' }, 3),
  hinted(429, { 'Retry-After': '86400' }, 300),
  hinted(429, { 'Retry-After': 'soon' }, 10),
  hinted(429, { 'retry-after-ms': '1500' }, 2),
  hinted(429, { 'x-ms-retry-after-ms': '12000' }, 12),
  hinted(409, { 'Retry-After': '4' }, 4),
  hinted(499, { 'Retry-After': '4' }, 4),
  status(408, 'failing', 30),
  status(500, 'failing', 30),
  status(502, 'failing', 30),
  status(503, 'failing', 30),
  status(504, 'failing', 30),
  fault('never'),
  fault('refused'),
  fault('reset'),
  fault('tls'),
  {
    name: 'half a body',
    answer: { body: '{"half', brokenOff: true },
    outcome: 'failing',
    unbuffered: 'served',
    cooldown: 30,
  },
  ...[400, 404, 405, 409, 413, 415, 422].map((code) => status(code, 'caller')),
  status(401, 'broken'),
  status(403, 'broken'),
];

/** What the contract says of a request: who is asked, and what the caller gets. */
export interface Expected {
  readonly asked: readonly string[];
  readonly statusCode: number;
  readonly servedBy: string;
  /** Set where nothing is left. */
  readonly exhausted: boolean;
}

/** What the expectation depends on beside the answers. */
export interface Circumstances {
  readonly buffered: boolean;
  /**
   * Whether an attempt without any response ends the trail: on-error may not forward a request, so what cannot be sent
   * again by send-request stops there, if the service takes exceptions straight to it.
   */
  readonly failureEnds: boolean;
}

/** Goes through the backends in the order in which the contract tries them. */
export function expectedOf(
  order: readonly string[],
  rows: readonly ContractRow[],
  { buffered, failureEnds }: Circumstances,
): Expected {
  const asked: string[] = [];
  let throttled = false;
  for (const [index, name] of order.entries()) {
    const { answer, outcome, unbuffered } = rows[index];
    const means = buffered ? outcome : (unbuffered ?? outcome);
    asked.push(name);
    if (means === 'broken') return { asked, statusCode: 502, servedBy: name, exhausted: false };
    if (means === 'served' || means === 'caller') {
      return { asked, statusCode: answer.status ?? 200, servedBy: name, exhausted: false };
    }
    throttled ||= means === 'throttled';
    if (failureEnds && answer.fault !== undefined) break;
  }
  return { asked, statusCode: throttled ? 429 : 503, servedBy: asked[asked.length - 1], exhausted: true };
}
