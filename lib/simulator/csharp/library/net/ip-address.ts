import { isIP } from 'node:net';
import type { Property } from '../../../../expression/types/member';
import type { NamedType } from '../../../../expression/types/type';
import type { Library } from '../../binding';
import { enumValue } from '../../enums';
import { argumentNull, NotModelled, raise } from '../../exception';
import { namedType } from '../../known-types';
import type { CsArray, CsObject, Ref } from '../../value';
import { byteArray, bytesOf } from '../arrays';
import { hashOfString } from '../text/string-hash';

/** An `IPAddress`: four bytes or sixteen. */
export class CsIPAddress implements CsObject {
  public readonly csType = namedType('IPAddress');

  public constructor(public readonly bytes: Uint8Array) {
    if (bytes.length !== 4 && bytes.length !== 16) {
      throw raise('System.ArgumentException', 'An invalid IP address was specified.\r\nParameter name: address');
    }
  }

  public get isV4(): boolean {
    return this.bytes.length === 4;
  }

  public toString(): string {
    return this.isV4 ? this.bytes.join('.') : textOfV6(this.bytes);
  }

  public equals(other: unknown): boolean {
    return other instanceof CsIPAddress && other.bytes.join() === this.bytes.join();
  }
}

function wordsOf(bytes: Uint8Array): number[] {
  return Array.from({ length: 8 }, (_, at) => (bytes[at * 2] << 8) | bytes[at * 2 + 1]);
}

/** The longest run of zeros is left out; an embedded address of version 4 is written as one. */
function textOfV6(bytes: Uint8Array): string {
  const words = wordsOf(bytes);
  const isMapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;
  if (isMapped) return `::ffff:${bytes.slice(12).join('.')}`;
  const text = words.map((word) => word.toString(16)).join(':');
  const runs = [...text.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].sort((one, other) => other[0].length - one[0].length);
  if (runs.length === 0) return text;
  const { index, 0: run } = runs[0];
  return `${text.slice(0, index)}::${text.slice(index + run.length).replace(/^:/, '')}`;
}

export function readAddress(text: string): CsIPAddress | undefined {
  const bare = text.replace(/^\[(.*)\](?::\d+)?$/, '$1');
  if (bare.includes('%')) throw new NotModelled('IPAddress with a scope');
  switch (isIP(bare)) {
    case 4:
      return new CsIPAddress(Uint8Array.from(bare.split('.').map(Number)));
    case 6:
      return new CsIPAddress(bytesOfV6(bare));
    default:
      return undefined;
  }
}

function bytesOfV6(text: string): Uint8Array {
  const dotted = /^([^]*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  const hex = (high: string, low: string): string => ((Number(high) << 8) | Number(low)).toString(16);
  const plain = dotted === null ? text : `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}`;
  const [before, after] = plain.split('::');
  const left = before === '' ? [] : before.split(':');
  const right = after === undefined || after === '' ? [] : after.split(':');
  const words = [...left, ...new Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return Uint8Array.from(words.flatMap((word) => [Number.parseInt(word, 16) >> 8, Number.parseInt(word, 16) & 0xff]));
}

function address(text: string): CsIPAddress {
  const found = readAddress(text);
  if (found !== undefined) return found;
  throw raise('System.FormatException', 'An invalid IP address was specified.');
}

function isLoopback(one: CsIPAddress): boolean {
  return one.isV4 ? one.bytes[0] === 127 : one.toString() === '::1';
}

/** Expressions may not name the type, so it is known as that of the property only. */
function addressFamily(): NamedType {
  const [property] = namedType('IPAddress').definition.declared('AddressFamily') as readonly Property[];
  return property.type as NamedType;
}

/** System.Net.IPAddress. */
export const ipAddressLibrary: Library = {
  'System.Net.IPAddress': {
    '.ctor(byte[])': (bytes: CsArray | null) => {
      if (bytes === null) throw argumentNull('address');
      return new CsIPAddress(bytesOf(bytes));
    },
    'Parse(string)': (text: string | null) => {
      if (text === null) throw argumentNull('ipString');
      return address(text);
    },
    'TryParse(string,out IPAddress)': (text: string | null, result: Ref) => {
      const found = text === null ? undefined : readAddress(text);
      result.value = found ?? null;
      return found !== undefined;
    },
    AddressFamily: ({ isV4 }: CsIPAddress) => enumValue(addressFamily(), isV4 ? 2 : 23),
    'GetAddressBytes()': (self: CsIPAddress) => byteArray(self.bytes.slice()),
    'ToString()': (self: CsIPAddress) => self.toString(),
    'Equals(object)': (self: CsIPAddress, other: unknown) => self.equals(other),
    'GetHashCode()': (self: CsIPAddress) => hashOfString(self.toString()),
    'IsLoopback(IPAddress)': isLoopback,
    IsIPv4MappedToIPv6: (self: CsIPAddress) => self.toString().startsWith('::ffff:'),
    IsIPv6LinkLocal: (self: CsIPAddress) => !self.isV4 && self.bytes[0] === 0xfe && (self.bytes[1] & 0xc0) === 0x80,
    IsIPv6Multicast: (self: CsIPAddress) => !self.isV4 && self.bytes[0] === 0xff,
    'MapToIPv4()': (self: CsIPAddress) => (self.isV4 ? self : new CsIPAddress(self.bytes.slice(12))),
    'MapToIPv6()': (self: CsIPAddress) => (self.isV4 ? address(`::ffff:${self.toString()}`) : self),
    Any: () => address('0.0.0.0'),
    Broadcast: () => address('255.255.255.255'),
    None: () => address('255.255.255.255'),
    Loopback: () => address('127.0.0.1'),
    IPv6Any: () => address('::'),
    IPv6None: () => address('::'),
    IPv6Loopback: () => address('::1'),
  },
};
