import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { lazy } from '../../core/lazy';
import { TokenEncoding } from './token-encoding';

const ending = "'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD])";
const upper = String.raw`[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`;
const lower = String.raw`[\p{Ll}\p{Lm}\p{Lo}\p{M}]`;
const beforeWord = String.raw`[^\r\n\p{L}\p{N}]?`;
const digits = String.raw`\p{N}{1,3}`;
const blanks = String.raw`\s*[\r\n]+|\s+(?!\S)|\s+`;

const cl100k = lazy(() => {
  const signs = String.raw` ?[^\s\p{L}\p{N}]+[\r\n]*`;
  return read('cl100k_base', [ending, String.raw`${beforeWord}\p{L}+`, digits, signs, blanks]);
});

const o200k = lazy(() => {
  const words = [`${upper}*${lower}+`, `${upper}+${lower}*`].map((word) => `${beforeWord}${word}(?:${ending})?`);
  const signs = String.raw` ?[^\s\p{L}\p{N}]+[\r\n/]*`;
  return read('o200k_base', [...words, digits, signs, blanks]);
});

/** Models that were made before gpt-4o; also as deployments are often called, `gpt-35-turbo`. */
const olderModels = /^(gpt-4(?![o.\d])|gpt-3\.?5|text-embedding-)/i;

/** How many tokens a text has for a model: in cl100k_base for GPT-3.5, GPT-4 and the embeddings, in o200k_base for all others. */
export function countTokens(text: string, model: string): number {
  return (olderModels.test(model) ? cl100k() : o200k()).count(text);
}

/** The files have the same way to source and to compiled code. */
function read(name: string, pieces: readonly string[]): TokenEncoding {
  const bytes = brotliDecompressSync(readFileSync(join(__dirname, '../../../encodings', `${name}.br`)));
  const ranks = new Map<string, number>();
  for (let at = 0; at < bytes.length; at += 1 + bytes[at]) {
    ranks.set(bytes.toString('latin1', at + 1, at + 1 + bytes[at]), ranks.size);
  }
  return new TokenEncoding(ranks, new RegExp(pieces.join('|'), 'gu'));
}
