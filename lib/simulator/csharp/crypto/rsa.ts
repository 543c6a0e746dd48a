import {
  constants,
  createPrivateKey,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type { NamedType } from '../../../expression/types/type';
import type { Library } from '../binding';
import { NotModelled, raise } from '../exception';
import { namedType } from '../known-types';
import { byteArray } from '../library/arrays';
import type { CsArray, CsObject, Ref } from '../value';
import { cryptographicFailure, isHashName, nodeHash, required } from './hash';

/** A name that is a value of its own: HashAlgorithmName, RSASignaturePadding and their like. */
class CsNamed implements CsObject {
  public constructor(
    public readonly csType: NamedType,
    public readonly name: string,
  ) {}
}

const hashNameType = namedType('HashAlgorithmName');
const signatureType = namedType('RSASignaturePadding');
const encryptionType = namedType('RSAEncryptionPadding');

export class CsRsa implements CsObject {
  public readonly csType = namedType('RSA');

  public constructor(
    public privateKey: KeyObject | null = null,
    public publicKey: KeyObject | null = null,
  ) {}

  public get signingKey(): KeyObject {
    if (this.privateKey !== null) return this.privateKey;
    if (this.publicKey !== null) throw cryptographicFailure('Key does not exist.');
    throw new NotModelled('an RSA key that is made at random; import one');
  }

  public get verifyingKey(): KeyObject {
    if (this.publicKey !== null) return this.publicKey;
    return createPublicKey(this.signingKey);
  }
}

/** Reads a key that somebody gives as bytes or text; what is no key is .NET's own error. */
function readKey(read: () => KeyObject): KeyObject {
  try {
    return read();
  } catch {
    throw cryptographicFailure('ASN1 corrupted data.');
  }
}

function hashOf(name: CsNamed): string {
  if (isHashName(name.name)) return nodeHash(name.name);
  throw cryptographicFailure(`'${name.name}' is not a known hash algorithm.`);
}

function signatureOptions(key: KeyObject, padding: CsNamed): { key: KeyObject; padding: number; saltLength?: number } {
  if (padding.name === 'Pss') {
    return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  }
  return { key, padding: constants.RSA_PKCS1_PADDING };
}

function encryptionOptions(key: KeyObject, padding: CsNamed): { key: KeyObject; padding: number; oaepHash?: string } {
  if (padding.name === 'Pkcs1') return { key, padding: constants.RSA_PKCS1_PADDING };
  return { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: padding.name.toLowerCase() };
}

function named(type: NamedType, names: readonly string[], prefix = ''): Record<string, () => CsNamed> {
  return Object.fromEntries(
    names.map((name) => {
      const value = new CsNamed(type, name);
      return [prefix + name, () => value];
    }),
  );
}

const equality = (one: CsNamed, other: CsNamed): boolean => one.name === other.name;

const nameLibrary: Library = {
  'System.Security.Cryptography.HashAlgorithmName': {
    ...named(hashNameType, ['MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512']),
    '.ctor(string)': (name: string) => new CsNamed(hashNameType, name),
    Name: ({ name }: CsNamed) => name,
    'ToString()': ({ name }: CsNamed) => name,
    'op_Equality(HashAlgorithmName,HashAlgorithmName)': equality,
    'op_Inequality(HashAlgorithmName,HashAlgorithmName)': (one: CsNamed, other: CsNamed) => !equality(one, other),
  },
  'System.Security.Cryptography.RSASignaturePadding': named(signatureType, ['Pkcs1', 'Pss']),
  'System.Security.Cryptography.RSAEncryptionPadding': {
    ...named(encryptionType, ['Pkcs1']),
    ...named(encryptionType, ['SHA1', 'SHA256', 'SHA384', 'SHA512'], 'Oaep'),
  },
};

function importing(read: (bytes: Uint8Array) => KeyObject, isPrivate: boolean) {
  return (self: CsRsa, source: CsArray | null, count: Ref): void => {
    const bytes = required(source, 'source');
    const key = readKey(() => read(bytes));
    if (isPrivate) self.privateKey = key;
    else self.publicKey = key;
    count.value = bytes.length;
  };
}

function importPem(self: CsRsa, pem: string): void {
  if (/PRIVATE KEY/.test(pem)) self.privateKey = readKey(() => createPrivateKey(pem));
  else if (/PUBLIC KEY/.test(pem)) self.publicKey = readKey(() => createPublicKey(pem));
  else throw raise('System.ArgumentException', 'No supported key formats were found.\r\nParameter name: input');
}

const der = 'der';

export const rsaLibraries: readonly Library[] = [
  nameLibrary,
  {
    'System.Security.Cryptography.RSA': {
      'Create()': () => new CsRsa(),
      'Create(int)': () => new CsRsa(),
      'ImportFromPem(string)': importPem,
      'ImportPkcs8PrivateKey(byte[],out int)': importing(
        (bytes) => createPrivateKey({ key: Buffer.from(bytes), format: der, type: 'pkcs8' }),
        true,
      ),
      'ImportRSAPrivateKey(byte[],out int)': importing(
        (bytes) => createPrivateKey({ key: Buffer.from(bytes), format: der, type: 'pkcs1' }),
        true,
      ),
      'ImportSubjectPublicKeyInfo(byte[],out int)': importing(
        (bytes) => createPublicKey({ key: Buffer.from(bytes), format: der, type: 'spki' }),
        false,
      ),
      'ImportRSAPublicKey(byte[],out int)': importing(
        (bytes) => createPublicKey({ key: Buffer.from(bytes), format: der, type: 'pkcs1' }),
        false,
      ),
      'SignData(byte[],HashAlgorithmName,RSASignaturePadding)': (
        self: CsRsa,
        data: CsArray | null,
        hash: CsNamed,
        padding: CsNamed,
      ) =>
        byteArray(
          Uint8Array.from(sign(hashOf(hash), required(data, 'data'), signatureOptions(self.signingKey, padding))),
        ),
      'VerifyData(byte[],byte[],HashAlgorithmName,RSASignaturePadding)': (
        self: CsRsa,
        data: CsArray | null,
        signature: CsArray | null,
        hash: CsNamed,
        padding: CsNamed,
      ) =>
        verify(
          hashOf(hash),
          required(data, 'data'),
          signatureOptions(self.verifyingKey, padding),
          required(signature, 'signature'),
        ),
      'Encrypt(byte[],RSAEncryptionPadding)': (self: CsRsa, data: CsArray | null, padding: CsNamed) =>
        byteArray(
          Uint8Array.from(publicEncrypt(encryptionOptions(self.verifyingKey, padding), required(data, 'data'))),
        ),
      'Decrypt(byte[],RSAEncryptionPadding)': (self: CsRsa, data: CsArray | null, padding: CsNamed) => {
        try {
          return byteArray(
            Uint8Array.from(privateDecrypt(encryptionOptions(self.signingKey, padding), required(data, 'data'))),
          );
        } catch (failure) {
          if (failure instanceof NotModelled) throw failure;
          throw cryptographicFailure('The parameter is incorrect.');
        }
      },
    },
    'System.Security.Cryptography.AsymmetricAlgorithm': {
      KeySize: (self: CsRsa) => (self.publicKey ?? self.privateKey)?.asymmetricKeyDetails?.modulusLength ?? 2048,
      'Dispose()': () => undefined,
      'Clear()': () => undefined,
    },
  },
];
