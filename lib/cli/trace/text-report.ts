import type { SimulatedResponse } from '../../simulator/simulated-response';
import type { Colours } from '../colours';

type TraceEntry = SimulatedResponse['trace'][number];
type Attempt = SimulatedResponse['attempts'][number];

/** What a test console would show: each policy and what it did, the response, and the calls to backends. */
export function traceText(response: SimulatedResponse, colours: Colours, columns: number): string {
  const layout = { colours, columns };
  return [
    ...sections(response.trace).flatMap((entries) => [
      heading(entries[0], colours),
      ...entries.flatMap((entry) => policyLines(entry, layout)),
      '',
    ]),
    ...responseLines(response, layout),
    '',
    ...trailLines(response.attempts, layout),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

interface Layout {
  readonly colours: Colours;
  readonly columns: number;
}

/** The entries in stretches of one section of one scope, as they ran. */
function sections(trace: readonly TraceEntry[]): TraceEntry[][] {
  const stretches: TraceEntry[][] = [];
  for (const entry of trace) {
    const last = stretches.at(-1);
    if (last !== undefined && last[0].section === entry.section && last[0].scope === entry.scope) last.push(entry);
    else stretches.push([entry]);
  }
  return stretches;
}

function heading({ section, scope }: TraceEntry, { bold }: Colours): string {
  return `${bold(section)} (${scope})`;
}

/** Room for the time at the left. */
const TIME_COLUMNS = 12;

function policyLines(entry: TraceEntry, { colours, columns }: Layout): string[] {
  const steps = entry.path.split('/');
  const indent = '  '.repeat(steps.length - 1);
  const took = entry.took > 0 ? `, took ${milliseconds(entry.took)}` : '';
  const id = entry.policyId === null ? '' : ` id=${entry.policyId}`;
  const head = `${milliseconds(entry.at).padStart(TIME_COLUMNS - 2)}  ${indent}${steps.at(-1)}${id}${took}`;
  const below = ' '.repeat(TIME_COLUMNS + 2) + indent;
  const [only, ...more] = entry.notes;
  const notes =
    only !== undefined && more.length === 0
      ? [short(`${head}: ${only}`, columns)]
      : [head, ...entry.notes.map((note) => colours.dim(short(`${below}${note}`, columns)))];
  return entry.error === undefined ? notes : [...notes, colours.red(short(`${below}error: ${entry.error}`, columns))];
}

function responseLines(response: SimulatedResponse, { colours }: Layout): string[] {
  const { statusCode, statusReason, headers, body, brokenOff, streamed, lastError, answeredAfter } = response;
  const early = answeredAfter < response.milliseconds ? `headers after ${milliseconds(answeredAfter)}` : '';
  const how = [early, streamed ? 'streamed' : '', brokenOff ? 'broken off' : ''].filter((word) => word !== '');
  return [
    `${colours.bold('response')} after ${[milliseconds(response.milliseconds), ...how].join(', ')}`,
    `  ${`${statusCode} ${statusReason}`.trimEnd()}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...(body === '' ? [] : ['', ...body.split(/\r\n|\n/).map((line) => `  ${line}`)]),
    ...(lastError === null
      ? []
      : ['', `  ${colours.red('last error')}: ${lastError.source}, ${lastError.reason}: ${lastError.message}`]),
  ];
}

function trailLines(attempts: readonly Attempt[], { colours }: Layout): string[] {
  const rows = attempts.map((attempt, index) => [
    String(index + 1),
    attempt.status === undefined ? (attempt.failure ?? 'no answer') : String(attempt.status),
    milliseconds(attempt.startedAt),
    milliseconds(attempt.endedAt - attempt.startedAt),
    attempt.policy,
    `${attempt.method} ${attempt.url}${attempt.backendId === undefined ? '' : ` (backend ${attempt.backendId})`}`,
  ]);
  const heads = ['', 'answer', 'at', 'took', 'by', 'to'];
  const title = `${colours.bold('trail')}: ${attempts.length === 1 ? '1 call' : `${attempts.length} calls`} to backends`;
  return rows.length === 0 ? [title] : [title, ...table([heads, ...rows])];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`);
}

function milliseconds(time: number): string {
  return `${Number(time.toFixed(3))} ms`;
}

/** In one line, cut at the width: a variable may hold a whole body. */
function short(text: string, columns: number): string {
  const line = text.replace(/\s*[\r\n]\s*/g, ' ');
  return line.length > columns ? `${line.slice(0, columns - 1)}…` : line;
}
