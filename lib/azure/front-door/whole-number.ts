import { Token } from 'cdktf';

/** Refuses a number that is not whole or not between two others. References are not checked. */
export function refuseOutOfRange(value: number, least: number, most: number, what: string): void {
  if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= least && value <= most)) return;
  const near = Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;
  throw new Error(`${what} is ${value}, expected a whole number from ${least} to ${most}; use ${near}`);
}
