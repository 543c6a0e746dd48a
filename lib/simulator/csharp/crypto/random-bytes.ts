import type { Library } from '../binding';
import { argumentOutOfRange } from '../exception';
import { running } from '../execution';
import { namedType } from '../known-types';
import { byteArray, bytesOf } from '../library/arrays';
import type { CsArray, CsObject } from '../value';
import { randomBytes, required } from './hash';

class CsRandomBytes implements CsObject {
  public readonly csType = namedType('RNGCryptoServiceProvider');
}

/** Writes into the caller's own array. */
function fill(array: CsArray, start: number, bytes: Uint8Array): void {
  bytes.forEach((byte, index) => {
    array.items[start + index] = byte;
  });
}

function between(least: number, limit: number): number {
  if (limit <= least)
    throw argumentOutOfRange('toExclusive', 'Range of random number does not contain at least one possibility.');
  return least + Math.floor(running().runtime.random() * (limit - least));
}

/** Chance for keys: it comes from the seed here, as all chance does. */
export const randomBytesLibrary: Library = {
  'System.Security.Cryptography.RNGCryptoServiceProvider': { '.ctor()': () => new CsRandomBytes() },
  'System.Security.Cryptography.RandomNumberGenerator': {
    'Create()': () => new CsRandomBytes(),
    'GetBytes(byte[])': (_: CsRandomBytes, data: CsArray | null) => {
      fill(data as CsArray, 0, randomBytes(required(data, 'data').length));
    },
    'GetBytes(byte[],int,int)': (_: CsRandomBytes, data: CsArray, start: number, count: number) => {
      fill(data, start, randomBytes(Math.min(count, bytesOf(data).length - start)));
    },
    'GetNonZeroBytes(byte[])': (_: CsRandomBytes, data: CsArray) => {
      fill(
        data,
        0,
        randomBytes(bytesOf(data).length).map((byte) => byte || 1),
      );
    },
    'GetBytes(int)': (count: number) => byteArray(randomBytes(count)),
    'GetInt32(int)': (limit: number) => between(0, limit),
    'GetInt32(int,int)': between,
    'Dispose()': () => undefined,
  },
};
