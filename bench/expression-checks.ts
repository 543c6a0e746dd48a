/**
 * What C# checks and JavaScript does not, for the side that is written by hand: without it, that side would do less than the
 * expression does.
 */

/** A member of something that may be null. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new TypeError('null reference');
  return value;
}

/** `Variables["name"]`, which throws for a name that is not there. */
export function required(map: ReadonlyMap<string, unknown>, name: string): unknown {
  const value = map.get(name);
  if (value === undefined) throw new RangeError(`no ${name}`);
  return value;
}

/** `(string)value` */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('not a text');
  return value;
}

/** `(int)value` */
export function int(value: unknown): number {
  if (typeof value !== 'number' || (value | 0) !== value) throw new TypeError('not an int');
  return value;
}

/** `(bool)value` */
export function bool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError('not a bool');
  return value;
}

/** `(JArray)value` */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not an array');
  return value as readonly unknown[];
}

/** `array[index]`, which throws outside of the array. */
export function item(array: readonly unknown[], index: number): unknown {
  if (index < 0 || index >= array.length) throw new RangeError('out of range');
  return array[index];
}

/** `(JObject)value` */
export function object<T>(value: unknown): Partial<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
  return value;
}
