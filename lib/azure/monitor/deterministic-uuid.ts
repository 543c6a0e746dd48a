import { createHash } from 'node:crypto';

/** A UUID that is always the same for the same text, in the form of version 5 (RFC 9562) and in small letters. */
export function deterministicUuid(text: string): string {
  const bytes = createHash('sha1').update(`cdktf-resilient-openai/${text}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
