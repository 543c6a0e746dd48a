import { createCipheriv, createDecipheriv, getCiphers } from 'node:crypto';
import type { NamedType } from '../../../expression/types/type';
import type { BindingTable, Library } from '../binding';
import { enumMember } from '../enums';
import { NotModelled, nullReference } from '../exception';
import { namedType } from '../known-types';
import { byteArray } from '../library/arrays';
import { checkRange } from '../library/ranges';
import type { CsArray, CsObject, EnumValue } from '../value';
import { cryptographicFailure, randomBytes, required } from './hash';

interface Family {
  readonly cipher: string;
  /** Bits of a key: those that are taken, the usual one first. */
  readonly keyBits: readonly number[];
  readonly blockBits: number;
}

const aes: Family = { cipher: 'aes', keyBits: [256, 128, 192], blockBits: 128 };
const tripleDes: Family = { cipher: 'des-ede3', keyBits: [192], blockBits: 64 };

/** An algorithm with its key and how it is used. */
class CsCipher implements CsObject {
  public key: Uint8Array | undefined;
  public iv: Uint8Array | undefined;
  public mode = enumMember(namedType('CipherMode'), 'CBC') as EnumValue;
  public padding = enumMember(namedType('PaddingMode'), 'PKCS7') as EnumValue;
  public keyBits: number;

  public constructor(
    public readonly csType: NamedType,
    public readonly family: Family,
  ) {
    this.keyBits = family.keyBits[0];
  }

  public setKey(key: Uint8Array): void {
    if (!this.family.keyBits.includes(key.length * 8)) {
      throw cryptographicFailure('Specified key is not a valid size for this algorithm.');
    }
    this.key = key;
    this.keyBits = key.length * 8;
  }

  public setIv(iv: Uint8Array): void {
    if (iv.length * 8 !== this.family.blockBits) {
      throw cryptographicFailure(
        'Specified initialization vector (IV) does not match the block size for this algorithm.',
      );
    }
    this.iv = iv;
  }

  public transform(direction: 'encrypt' | 'decrypt', key?: CsArray | null, iv?: CsArray | null): CsTransform {
    if (key !== undefined) this.setKey(required(key, 'rgbKey'));
    if (iv !== undefined && iv !== null) this.setIv(required(iv, 'rgbIV'));
    this.key ??= randomBytes(this.keyBits / 8);
    this.iv ??= randomBytes(this.family.blockBits / 8);
    return new CsTransform(
      direction,
      this.nodeCipher(),
      this.key,
      this.mode.name === 'ECB' ? null : this.iv,
      this.padding.name,
    );
  }

  private nodeCipher(): string {
    const { family, mode } = this;
    const bits = family.cipher === 'aes' ? `-${this.keyBits}` : '';
    const name = `${family.cipher}${bits}-${mode.name.toLowerCase()}`;
    if (getCiphers().includes(name)) return name;
    if (family.cipher === 'des-ede3' && mode.name === 'ECB') return 'des-ede3';
    throw new NotModelled(`the cipher ${this.csType.definition.name} in mode ${mode.name}`);
  }
}

const transformType = namedType('ICryptoTransform');

class CsTransform implements CsObject {
  public readonly csType = transformType;

  public constructor(
    private readonly direction: 'encrypt' | 'decrypt',
    private readonly cipher: string,
    private readonly key: Uint8Array,
    private readonly iv: Uint8Array | null,
    private readonly padding: string,
  ) {}

  public run(data: Uint8Array): Uint8Array {
    if (this.padding !== 'PKCS7' && this.padding !== 'None') throw new NotModelled(`PaddingMode.${this.padding}`);
    const make = this.direction === 'encrypt' ? createCipheriv : createDecipheriv;
    try {
      const cipher = make(this.cipher, this.key, this.iv);
      cipher.setAutoPadding(this.padding === 'PKCS7');
      return Uint8Array.from(Buffer.concat([cipher.update(data), cipher.final()]));
    } catch {
      throw cryptographicFailure(
        this.padding === 'None'
          ? 'Length of the data to encrypt is invalid.'
          : 'Padding is invalid and cannot be removed.',
      );
    }
  }
}

const families: Readonly<Record<string, Family>> = {
  Aes: aes, AesManaged: aes, AesCryptoServiceProvider: aes, Rijndael: aes, RijndaelManaged: aes, TripleDES: tripleDes,
}; // prettier-ignore

/** What `Create(name)` and the service's own `Encrypt(name, …)` take. */
function cipherNamed(name: string | null): CsCipher | null {
  const wanted = {
    aes: 'Aes',
    rijndael: 'RijndaelManaged',
    rijndaelmanaged: 'RijndaelManaged',
    aesmanaged: 'AesManaged',
    tripledes: 'TripleDES',
    '3des': 'TripleDES',
  }[(name ?? '').toLowerCase()];
  return wanted === undefined ? null : new CsCipher(namedType(wanted), families[wanted]);
}

const created: Library = Object.fromEntries(
  Object.entries(families).map(([name, family]) => {
    const type = namedType(name === 'Rijndael' ? 'RijndaelManaged' : name);
    const make = (): CsCipher => new CsCipher(type, family);
    const isAbstract = ['Aes', 'Rijndael', 'TripleDES'].includes(name);
    const table: BindingTable = isAbstract ? { 'Create()': make, 'Create(string)': cipherNamed } : { '.ctor()': make };
    return [`System.Security.Cryptography.${name}`, table];
  }),
);

const algorithm: Library = {
  'System.Security.Cryptography.SymmetricAlgorithm': {
    'Create()': () => cipherNamed('aes'),
    'Create(string)': cipherNamed,
    Key: (self: CsCipher) => byteArray((self.key ??= randomBytes(self.keyBits / 8))),
    'Key=': (self: CsCipher, key: CsArray | null) => {
      self.setKey(required(key, 'value'));
    },
    IV: (self: CsCipher) => byteArray((self.iv ??= randomBytes(self.family.blockBits / 8))),
    'IV=': (self: CsCipher, iv: CsArray | null) => {
      self.setIv(required(iv, 'value'));
    },
    Mode: (self: CsCipher) => self.mode,
    'Mode=': (self: CsCipher, mode: EnumValue) => {
      self.mode = mode;
    },
    Padding: (self: CsCipher) => self.padding,
    'Padding=': (self: CsCipher, padding: EnumValue) => {
      self.padding = padding;
    },
    KeySize: (self: CsCipher) => self.keyBits,
    'KeySize=': (self: CsCipher, bits: number) => {
      if (!self.family.keyBits.includes(bits))
        throw cryptographicFailure('Specified key is not a valid size for this algorithm.');
      self.keyBits = bits;
      self.key = undefined;
    },
    BlockSize: (self: CsCipher) => self.family.blockBits,
    'BlockSize=': (self: CsCipher, bits: number) => {
      if (bits !== self.family.blockBits) throw new NotModelled(`a block of ${bits} bits`);
    },
    'GenerateKey()': (self: CsCipher) => {
      self.key = randomBytes(self.keyBits / 8);
    },
    'GenerateIV()': (self: CsCipher) => {
      self.iv = randomBytes(self.family.blockBits / 8);
    },
    'CreateEncryptor()': (self: CsCipher) => self.transform('encrypt'),
    'CreateEncryptor(byte[],byte[])': (self: CsCipher, key: CsArray | null, iv: CsArray | null) =>
      self.transform('encrypt', key, iv),
    'CreateDecryptor()': (self: CsCipher) => self.transform('decrypt'),
    'CreateDecryptor(byte[],byte[])': (self: CsCipher, key: CsArray | null, iv: CsArray | null) =>
      self.transform('decrypt', key, iv),
    'Dispose()': () => undefined,
    'Clear()': () => undefined,
  },
  'System.Security.Cryptography.ICryptoTransform': {
    'TransformFinalBlock(byte[],int,int)': (self: CsTransform, data: CsArray | null, start: number, count: number) => {
      const bytes = required(data, 'inputBuffer');
      checkRange(bytes.length, start, count, 'inputOffset', 'inputCount');
      return byteArray(self.run(bytes.subarray(start, start + count)));
    },
    'Dispose()': () => undefined,
  },
};

function extension(direction: 'encrypt' | 'decrypt', name: string): Library {
  const run = (input: CsArray | null, cipher: CsCipher | null, key?: CsArray | null, iv?: CsArray | null): CsArray => {
    if (cipher === null) throw nullReference();
    return byteArray(cipher.transform(direction, key, iv).run(required(input, 'input')));
  };
  return {
    'Context.PolicyExtensions': {
      [`${name}(byte[],string,byte[],byte[])`]: (input: CsArray | null, alg: string, key: CsArray, iv: CsArray) =>
        run(input, cipherNamed(alg), key, iv),
      [`${name}(byte[],SymmetricAlgorithm)`]: run,
      [`${name}(byte[],SymmetricAlgorithm,byte[],byte[])`]: run,
    },
  };
}

export const symmetricLibraries: readonly Library[] = [
  created,
  algorithm,
  extension('encrypt', 'Encrypt'),
  extension('decrypt', 'Decrypt'),
];
