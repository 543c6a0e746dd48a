import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { Tiktoken, type TiktokenBPE } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { countTokens } from '../../../lib/simulator/language/count-tokens';

const root = join(__dirname, '../../..');

const encodings: readonly (readonly [name: string, ranks: TiktokenBPE, model: string])[] = [
  ['cl100k_base', cl100k, 'gpt-4'],
  ['o200k_base', o200k, 'gpt-4o'],
];

describe.each(encodings)('in %s', (name, ranks, model) => {
  const tiktoken = new Tiktoken(ranks);
  const expected = (text: string): number => tiktoken.encode(text, [], []).length;

  test('the recorded tokens are those of the encoding', () => {
    const bytes = brotliDecompressSync(readFileSync(join(root, 'encodings', `${name}.br`)));
    const tokens: string[] = [];
    for (let at = 0; at < bytes.length; at += 1 + bytes[at])
      tokens.push(bytes.toString('base64', at + 1, at + 1 + bytes[at]));
    expect(tokens.join(' ')).toBe(ranks.bpe_ranks.trim().split(/\s+/).slice(2).join(' '));
  });

  test.each([
    'hello world',
    "don't I'LL we'Ve THEY'RE",
    'Übermut, naïve café 😀👩‍👩‍👧 日本語のテキスト 한국어 ไทย עברית',
    '  \n\n  x\t\t y \r\n',
    'x'.repeat(300),
    'camelCaseHTTPServer2024/v1/chat/',
    '<|endoftext|>',
    '',
  ])('%j has as many tokens as tiktoken makes of it', (text) => {
    expect(countTokens(text, model)).toBe(expected(text));
  });

  test('real text has as many tokens as tiktoken makes of it', () => {
    const page = readFileSync(join(root, 'README.md'), 'utf8');
    expect(countTokens(page, model)).toBe(expected(page));
  });

  test('any text has as many tokens as tiktoken makes of it', () => {
    const pieces = fc.constantFrom('the', ' The', "'ll", 'ß', '漢', '\n', '  ', '12', '😀', '/', 'ǅ', 'ʰ', '\u0301');
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => countTokens(text, model) === expected(text)),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['gpt-4', 3],
  ['gpt-4-turbo', 3],
  ['gpt-4-32k', 3],
  ['gpt-35-turbo', 3],
  ['gpt-3.5-turbo', 3],
  ['text-embedding-3-large', 3],
  ['gpt-4o', 1],
  ['gpt-4o-mini', 1],
  ['gpt-4.1', 1],
  ['gpt-41', 1],
  ['gpt-5', 1],
  ['o3', 1],
  ['a-deployment-of-ours', 1],
])('a model called %s has its own encoding', (model, tokens) => {
  expect(countTokens('今日は', model)).toBe(tokens);
});

test('a word of a million letters takes no more than its share of time', () => {
  expect(countTokens('a'.repeat(1_000_000), 'gpt-4o')).toBe(125_000);
});
