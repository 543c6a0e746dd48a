import { Token } from 'cdktf';
import { shown } from '../core/given';

/** Refuses a number outside its range. What is known only after the apply is left to Azure. */
export function refuseOutside(value: number, least: number, most: number, what: string): void {
  if (Token.isUnresolved(value) || within(value, least, most)) return;
  throw new Error(`${what} is ${shown(value)}, expected ${least} to ${most}; use ${nearestIn(value, least, most)}`);
}

/** Refuses a number that is not whole or not between two others. What is known only after the apply is left to Azure. */
export function refuseNotWhole(value: number, least: number, most: number, what: string): void {
  if (Token.isUnresolved(value) || (Number.isInteger(value) && within(value, least, most))) return;
  const near = Math.round(nearestIn(value, least, most));
  throw new Error(`${what} is ${shown(value)}, expected a whole number from ${least} to ${most}; use ${near}`);
}

function within(value: number, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** The number that was most likely meant, also for its text: '2' for 2. */
function nearestIn(value: number, least: number, most: number): number {
  const number = Number(value);
  return Number.isNaN(number) ? least : Math.min(most, Math.max(least, number));
}
