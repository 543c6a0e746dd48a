/** How alike two texts are, from 0 to 1, by the words that they share: a stand-in for embeddings that needs no model. */
export function wordOverlap(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.size === 0 && others.size === 0) return 1;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
