import { nearest } from './nearest';

/*
 * The compiler refuses most of what is refused here, but only in TypeScript: plain JavaScript, `JSON.parse` and an
 * environment variable that is not set bring in what no type says.
 */

/** A value as a message shows it: a text in quotes, so that '2' is not taken for 2. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Refuses props that lack what must be there. */
export function refuseMissing<P extends object>(
  where: string,
  props: P,
  required: readonly (keyof P & string)[],
): void {
  if (typeof props !== 'object') {
    const got = props === undefined ? 'missing' : shown(props);
    throw new Error(`${where} is ${got}, expected an object; give ${required.join(', ')}`);
  }
  const given = (props ?? {}) as { readonly [name: string]: unknown };
  const present = Object.keys(given).filter((name) => given[name] !== undefined && given[name] !== null);
  const missing = required.filter((name) => !present.includes(name));
  if (missing.length === 0) return;
  const spare = present.filter((name) => !(required as readonly string[]).includes(name));
  const meant = missing.map((name) => [name, nearest(name, spare)]).find(([, near]) => near !== undefined);
  throw new Error(
    `${where} has no ${missing.join(', no ')}, got ${present.join(', ') || 'nothing'}; ` +
      (meant === undefined ? `give ${missing.join(', ')}` : `write ${meant[0]} instead of ${meant[1]}`),
  );
}

/** Refuses what is no list. */
export function refuseNoList(what: string, value: unknown): void {
  if (value === undefined || Array.isArray(value)) return;
  throw new Error(`${what} is ${shown(value)}, expected a list; write it in square brackets`);
}

/** Refuses what is no object of the wanted class: one without its `member`. Two copies of a package have two classes. */
export function refuseForeign(what: string, value: unknown, member: string, wanted: string): void {
  if (value === undefined || (typeof value === 'object' && value !== null && member in value)) return;
  throw new Error(`${what} is ${shown(value)}, expected a value of a class; use ${wanted}, say`);
}

/** Refuses a time span that is a bare number. */
export function refuseNoDuration(what: string, value: unknown): void {
  const seconds = typeof value === 'number' && value > 0 ? value : 60;
  refuseForeign(what, value, 'toSeconds', `Duration.seconds(${seconds})`);
}
