import { Token } from 'cdktf';

/** Refuses a number outside its range. What is known only after the apply is left to Azure. */
export function refuseOutside(what: string, value: number, least: number, most: number): void {
  if (Token.isUnresolved(value) || (value >= least && value <= most)) return;
  const nearest = Number.isNaN(value) ? least : Math.min(Math.max(value, least), most);
  throw new Error(`${what} is ${value}, expected ${least} to ${most}; use ${nearest}`);
}
