import type { Library } from '../binding';
import { certificateLibrary } from './certificate';
import { hashLibraries } from './hash';
import { randomBytesLibrary } from './random-bytes';
import { rsaLibraries } from './rsa';
import { symmetricLibraries } from './symmetric';

/** System.Security.Cryptography, as far as node:crypto can. */
export const cryptoLibraries: readonly Library[] = [
  ...hashLibraries,
  ...symmetricLibraries,
  ...rsaLibraries,
  certificateLibrary,
  randomBytesLibrary,
];
