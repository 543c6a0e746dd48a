import { raise } from '../csharp/exception';
import type { RequestRun } from './request-run';

/** An attribute or a text: a literal, or what its expression gives for a request. */
export type Value<T> = (run: RequestRun) => T;

export function asText(value: Value<unknown>): Value<string> {
  return (run) => {
    const result = value(run);
    return typeof result === 'string' ? result : run.service.evaluator.toText(result, run);
  };
}

export function asNumber(value: Value<unknown>, what: string): Value<number> {
  const text = asText(value);
  return (run) => {
    const result = value(run);
    if (typeof result === 'number') return result;
    const read = text(run).trim();
    const number = Number(read);
    if (read !== '' && Number.isFinite(number)) return number;
    throw raise('System.FormatException', `'${read}' is not a number, which ${what} has to be.`);
  };
}

export function asFlag(value: Value<unknown>, what: string): Value<boolean> {
  const text = asText(value);
  return (run) => {
    const result = value(run);
    if (typeof result === 'boolean') return result;
    const read = text(run).trim().toLowerCase();
    if (read === 'true' || read === 'false') return read === 'true';
    throw raise('System.FormatException', `'${read}' is neither true nor false, which ${what} has to be.`);
  };
}

export function constant<T>(value: T): Value<T> {
  return () => value;
}
