import type { Span } from '../../../core/span';

/** What a secret looks like wherever it stands; each part is bounded, so that the search is linear. */
const shapes =
  /(?<name>AccountKey|SharedAccessKey|[?&;]sig|client_secret|Password|Pwd)=(?<value>[A-Za-z0-9+/%=_.~!-]{12,200})|(?<token>\bsk-[A-Za-z0-9_-]{20,200}|\bghp_[A-Za-z0-9]{30,100}|\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}|-----BEGIN (?:RSA |EC )?PRIVATE KEY-----)/g;

/** How the names above end and the tokens begin: to look for these takes a quarter of the time, and few texts hold one. */
const traces = /(?:Key|sig|secret|word|Pwd)=|sk-|ghp_|eyJ|-----BEGIN /;

/** Words that only a stand-in for a secret holds. */
const standIn =
  /your|example|sample|dummy|placeholder|change-?me|replace|insert|secret|password|x{4}|\.{3}|\*{3}|0{6}|123456|<|>|\{|\}|@\(/i;

export interface FoundSecret extends Span {
  readonly what: string;
}

/** Places in a text that look like a secret that somebody has left there. */
export function secretsIn(text: string): readonly FoundSecret[] {
  if (!traces.test(text)) return [];
  const found: FoundSecret[] = [];
  for (const match of text.matchAll(shapes)) {
    const { name, value, token } = match.groups ?? {};
    const secret = value ?? token ?? '';
    if (token === undefined && !isRandom(secret)) continue;
    if (token !== undefined && !token.startsWith('-----') && !isRandom(token)) continue;
    const start = match.index + match[0].length - secret.length;
    found.push({ start, end: start + secret.length, what: name === undefined ? 'a token or key' : nameOf(name) });
  }
  return found;
}

function nameOf(name: string): string {
  return `the value of ${name.replace(/^[?&;]/, '')}`;
}

/** Long, of many different characters, and not a word that stands for a secret. */
export function isRandom(value: string): boolean {
  if (value.length < 12 || /\s/.test(value) || standIn.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  return kinds >= 2 && new Set(value).size >= 9 && /\d/.test(value);
}
