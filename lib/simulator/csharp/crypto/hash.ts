import { createHash, createHmac } from 'node:crypto';
import type { NamedType } from '../../../expression/types/type';
import type { Library } from '../binding';
import { argumentNull, raise } from '../exception';
import { running } from '../execution';
import { namedType } from '../known-types';
import { byteArray, bytesOf } from '../library/arrays';
import { checkRange } from '../library/ranges';
import type { CsArray, CsObject } from '../value';

/** Node's names of the hashes, with their bits and the size of a block in bytes. */
const hashes = {
  MD5: { node: 'md5', bits: 128, block: 64 },
  SHA1: { node: 'sha1', bits: 160, block: 64 },
  SHA256: { node: 'sha256', bits: 256, block: 64 },
  SHA384: { node: 'sha384', bits: 384, block: 128 },
  SHA512: { node: 'sha512', bits: 512, block: 128 },
} as const;

export type HashName = keyof typeof hashes;

export function isHashName(name: string): name is HashName {
  return Object.hasOwn(hashes, name);
}

/** As node:crypto calls it. */
export function nodeHash(name: HashName): string {
  return hashes[name].node;
}

/** A hash algorithm, with a key for an HMAC. */
class CsHash implements CsObject {
  public last: Uint8Array | null = null;

  public constructor(
    public readonly csType: NamedType,
    private readonly name: HashName,
    public key: Uint8Array | null = null,
  ) {}

  public get bits(): number {
    return hashes[this.name].bits;
  }

  public hash(data: Uint8Array): Uint8Array {
    const { node } = hashes[this.name];
    const algorithm = this.key === null ? createHash(node) : createHmac(node, this.key);
    return (this.last = Uint8Array.from(algorithm.update(data).digest()));
  }
}

export function required(bytes: CsArray | null, name: string): Uint8Array {
  if (bytes === null) throw argumentNull(name);
  return bytesOf(bytes);
}

/** Bytes from the chance of the run: the same for the same seed. */
export function randomBytes(count: number): Uint8Array {
  const { runtime } = running();
  return Uint8Array.from({ length: count }, () => Math.floor(runtime.random() * 256));
}

function makersOf(name: HashName): Library {
  const create = (): CsHash => new CsHash(namedType(name), name);
  const hashData = (source: CsArray | null): CsArray => byteArray(create().hash(required(source, 'source')));
  const plain = { 'Create()': create, 'HashData(byte[])': hashData };
  const made: Library = { [`System.Security.Cryptography.${name}`]: plain };
  if (name === 'MD5') return made;
  const managed = `${name}Managed`;
  return {
    ...made,
    [`System.Security.Cryptography.${managed}`]: { '.ctor()': () => new CsHash(namedType(managed), name) },
  };
}

function keyedMakersOf(name: HashName): Library {
  const typeName = `HMAC${name}`;
  const keyed = (key: CsArray | null): CsHash => new CsHash(namedType(typeName), name, required(key, 'key'));
  return {
    [`System.Security.Cryptography.${typeName}`]: {
      // Without a key .NET takes random bytes, as many as a block of the hash has.
      '.ctor()': () => new CsHash(namedType(typeName), name, randomBytes(hashes[name].block)),
      '.ctor(byte[])': keyed,
      'HashData(byte[],byte[])': (key: CsArray | null, source: CsArray | null) =>
        byteArray(keyed(key).hash(required(source, 'source'))),
    },
  };
}

const common: Library = {
  'System.Security.Cryptography.HashAlgorithm': {
    'ComputeHash(byte[])': (self: CsHash, data: CsArray | null) => byteArray(self.hash(required(data, 'buffer'))),
    'ComputeHash(byte[],int,int)': (self: CsHash, data: CsArray | null, start: number, count: number) => {
      const bytes = required(data, 'buffer');
      checkRange(bytes.length, start, count, 'offset');
      return byteArray(self.hash(bytes.subarray(start, start + count)));
    },
    'Create(string)': (name: string) => hashNamed(name),
    HashSize: (self: CsHash) => self.bits,
    Hash: ({ last }: CsHash) => (last === null ? null : byteArray(last)),
    'Initialize()': () => undefined,
    'Dispose()': () => undefined,
    'Clear()': () => undefined,
  },
  'System.Security.Cryptography.KeyedHashAlgorithm': {
    Key: ({ key }: CsHash) => byteArray(key ?? new Uint8Array()),
    'Key=': (self: CsHash, key: CsArray | null) => {
      self.key = required(key, 'value');
    },
  },
};

function hashNamed(text: string): CsHash | null {
  const name = text.replace('-', '').toUpperCase();
  return isHashName(name) ? new CsHash(namedType(name), name) : null;
}

const names = Object.keys(hashes) as HashName[];

export const hashLibraries: readonly Library[] = [common, ...names.map(makersOf), ...names.map(keyedMakersOf)];

export function cryptographicFailure(message: string): Error {
  return raise('System.Security.Cryptography.CryptographicException', message);
}
