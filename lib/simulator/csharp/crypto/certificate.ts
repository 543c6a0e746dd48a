import { createHash, X509Certificate } from 'node:crypto';
import type { Library } from '../binding';
import { NotModelled, raise } from '../exception';
import { namedType } from '../known-types';
import { byteArray, bytesOf } from '../library/arrays';
import { CsDateTime } from '../library/time/date-time';
import type { CsArray, CsObject } from '../value';
import { cryptographicFailure } from './hash';
import { CsRsa } from './rsa';

/** A certificate without its private key, as DER or PEM. */
class CsCertificate implements CsObject {
  public readonly csType = namedType('X509Certificate2');

  public constructor(public readonly certificate: X509Certificate) {}
}

function read(bytes: Uint8Array): CsCertificate {
  try {
    return new CsCertificate(new X509Certificate(bytes));
  } catch {
    throw cryptographicFailure('Cannot find the requested object.');
  }
}

/** The constructors that take bytes; a password matters to a PFX only. */
function fromBytes(data: CsArray | null): CsCertificate {
  if (data === null || data.items.length === 0) {
    throw raise('System.ArgumentException', 'Array cannot be empty or null.\r\nParameter name: rawData');
  }
  const bytes = bytesOf(data);
  if (isPfx(bytes)) throw new NotModelled('a certificate in a PFX with its private key');
  return read(bytes);
}

/** RFC 7292: a sequence that begins with the version, which is 3. */
function isPfx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  const start = bytes[1] < 0x80 ? 2 : 2 + (bytes[1] & 0x7f);
  return bytes[start] === 2 && bytes[start + 1] === 1 && bytes[start + 2] === 3;
}

/** .NET writes the parts of a name in one line, the most special first. */
function distinguishedName(lines: string): string {
  return lines.split('\n').reverse().join(', ');
}

function fingerprint({ certificate }: CsCertificate): string {
  return certificate.fingerprint.replaceAll(':', '');
}

function localTime(text: string): CsDateTime {
  return CsDateTime.fromUnixMilliseconds(Date.parse(text), 'Local');
}

function publicRsa({ certificate }: CsCertificate): CsRsa | null {
  return certificate.publicKey.asymmetricKeyType === 'rsa' ? new CsRsa(null, certificate.publicKey) : null;
}

export const certificateLibrary: Library = {
  'System.Security.Cryptography.X509Certificates.X509Certificate2': {
    '.ctor(byte[])': fromBytes,
    '.ctor(byte[],string)': fromBytes,
    '.ctor(byte[],string,X509KeyStorageFlags)': fromBytes,
    'CreateFromPem(string)': (pem: string) => read(Buffer.from(pem, 'utf8')),
    Thumbprint: fingerprint,
    NotAfter: ({ certificate }: CsCertificate) => localTime(certificate.validTo),
    NotBefore: ({ certificate }: CsCertificate) => localTime(certificate.validFrom),
    SerialNumber: ({ certificate }: CsCertificate) => certificate.serialNumber,
    RawData: ({ certificate }: CsCertificate) => byteArray(Uint8Array.from(certificate.raw)),
    HasPrivateKey: () => false,
    Version: () => 3,
  },
  'System.Security.Cryptography.X509Certificates.X509Certificate': {
    Subject: ({ certificate }: CsCertificate) => distinguishedName(certificate.subject),
    Issuer: ({ certificate }: CsCertificate) => distinguishedName(certificate.issuer),
    'GetCertHash()': ({ certificate }: CsCertificate) =>
      byteArray(Uint8Array.from(createHash('sha1').update(certificate.raw).digest())),
    'GetCertHashString()': fingerprint,
    'GetRawCertData()': ({ certificate }: CsCertificate) => byteArray(Uint8Array.from(certificate.raw)),
    'GetSerialNumberString()': ({ certificate }: CsCertificate) => certificate.serialNumber,
    'Dispose()': () => undefined,
  },
  'System.Security.Cryptography.X509Certificates.RSACertificateExtensions': {
    'GetRSAPublicKey(X509Certificate2)': publicRsa,
    'GetRSAPrivateKey(X509Certificate2)': () => null,
  },
};
