/**
 * `string.GetHashCode()`: .NET's own algorithm, Marvin, whose key is drawn anew by each process of newer .NET. The
 * simulator always takes the same key, the one that Mono has built in, so runs repeat and can be compared with Mono's.
 */
const KEY = 12_874_512;

export function hashOfString(text: string): number {
  const state: [number, number] = [KEY, 0];
  const pairs = text.length - (text.length % 2);
  for (let at = 0; at < pairs; at += 2) mix(state, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  mix(state, pairs === text.length ? 0x80 : 0x800000 | text.charCodeAt(pairs));
  mix(state, 0);
  return (state[0] ^ state[1]) | 0;
}

function mix(state: [number, number], word: number): void {
  let low = (state[0] + word) | 0;
  let high = state[1] ^ low;
  low = (rotate(low, 20) + high) | 0;
  high = rotate(high, 9) ^ low;
  low = (rotate(low, 27) + high) | 0;
  state[0] = low;
  state[1] = rotate(high, 19);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
