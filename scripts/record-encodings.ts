import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';

/**
 * Writes the tokens of OpenAI's encodings to encodings/, in the order of their ranks: a byte for the length of each, then
 * its bytes, the whole compressed with Brotli. Run it when js-tiktoken brings other ranks, which a test tells:
 * `node -r ./scripts/register-ts.cjs scripts/record-encodings.ts`.
 */

const folder = join(__dirname, '../encodings');

/** The tokens of a rank file: its only line is `! 0`, followed by the tokens in base64. */
function tokensOf(ranks: string): readonly Buffer[] {
  const [, first, ...tokens] = ranks.trim().split(/\s+/);
  if (first !== '0') throw new Error(`the ranks begin with ${first}, expected 0`);
  return tokens.map((token) => Buffer.from(token, 'base64'));
}

function write(name: string, ranks: string): void {
  const bytes = Buffer.concat(tokensOf(ranks).flatMap((token) => [Buffer.from([token.length]), token]));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
  const packed = brotliCompressSync(bytes, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(join(folder, `${name}.br`), packed);
  console.log(`${name}: ${packed.length} bytes`);
}

mkdirSync(folder, { recursive: true });
write('cl100k_base', cl100k.bpe_ranks);
write('o200k_base', o200k.bpe_ranks);
