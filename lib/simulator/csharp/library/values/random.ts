import type { Library } from '../../binding';
import { argumentNull, argumentOutOfRange } from '../../exception';
import { running, spend } from '../../execution';
import { namedType } from '../../known-types';
import type { CsArray, CsObject } from '../../value';

const LARGEST = 0x7fffffff;
const SEED = 161_803_398;

/**
 * `System.Random`: Knuth's subtractive generator as .NET has it, so a seed gives the numbers that .NET gives. Without a
 * seed the chance of the run provides one.
 */
export class CsRandom implements CsObject {
  public readonly csType = namedType('Random');

  private readonly state: number[] = new Array<number>(56).fill(0);
  private at = 0;
  private other = 21;

  public constructor(seed = Math.floor(running().runtime.random() * LARGEST)) {
    this.fill(seed);
    this.stir();
  }

  /** A whole number from 0 up to 2147483647. */
  public next(): number {
    this.at = this.at >= 55 ? 1 : this.at + 1;
    this.other = this.other >= 55 ? 1 : this.other + 1;
    let result = this.state[this.at] - this.state[this.other];
    if (result === LARGEST) result -= 1;
    if (result < 0) result += LARGEST;
    this.state[this.at] = result;
    return result;
  }

  /** A fraction from 0 up to 1. */
  public sample(): number {
    return this.next() * (1 / LARGEST);
  }

  /** A fraction fine enough for ranges of more than 2147483647. */
  public sampleLarge(): number {
    const value = this.next();
    const signed = this.next() % 2 === 0 ? -value : value;
    return (signed + (LARGEST - 1)) / (2 * LARGEST - 1);
  }

  private fill(seed: number): void {
    let last = SEED - (seed === -0x80000000 ? LARGEST : Math.abs(seed));
    let next = 1;
    this.state[55] = last;
    for (let step = 1; step < 55; step++) {
      const place = (21 * step) % 55;
      this.state[place] = next;
      next = last - next;
      if (next < 0) next += LARGEST;
      last = this.state[place];
    }
  }

  private stir(): void {
    for (let round = 1; round < 5; round++) {
      for (let place = 1; place < 56; place++) {
        const value = (this.state[place] - this.state[1 + ((place + 30) % 55)]) | 0;
        this.state[place] = value < 0 ? value + LARGEST : value;
      }
    }
  }
}

function between(self: CsRandom, least: number, end: number): number {
  if (least > end) throw argumentOutOfRange('minValue', "'minValue' cannot be greater than maxValue.");
  const range = end - least;
  const sample = range <= LARGEST ? self.sample() : self.sampleLarge();
  return Math.floor(sample * range) + least;
}

function below(self: CsRandom, end: number): number {
  if (end < 0) throw argumentOutOfRange('maxValue', "'maxValue' must be greater than zero.");
  return Math.floor(self.sample() * end);
}

function fillBytes(self: CsRandom, buffer: CsArray | null): void {
  if (buffer === null) throw argumentNull('buffer');
  spend(buffer.items.length);
  for (let at = 0; at < buffer.items.length; at++) buffer.items[at] = self.next() % 256;
}

/** System.Random. */
export const randomLibrary: Library = {
  'System.Random': {
    '.ctor()': () => new CsRandom(),
    '.ctor(int)': (seed: number) => new CsRandom(seed),
    Shared: () => new CsRandom(),
    'Next()': (self: CsRandom) => self.next(),
    'Next(int)': below,
    'Next(int,int)': between,
    'NextDouble()': (self: CsRandom) => self.sample(),
    'NextBytes(byte[])': fillBytes,
  },
};
