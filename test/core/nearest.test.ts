import { editDistance, nearest } from '../../lib/core/nearest';

describe('editDistance', () => {
  test.each([
    ['Headers', 'Headers', 0],
    ['headers', 'Headers', 0],
    ['Header', 'Headers', 1],
    ['Haeders', 'Headers', 1],
    ['Haders', 'Headers', 1],
    ['Hexders', 'Headers', 1],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %d edits apart', (left, right, distance) => {
    expect(editDistance(left, right, 5)).toBe(distance);
  });

  test('more than the limit is reported as one more than the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});

describe('nearest', () => {
  test.each([
    ['Header', ['Body', 'Headers', 'Method'], 'Headers'],
    ['mehtod', ['Body', 'Headers', 'Method'], 'Method'],
    ['METHOD', ['Methods', 'Method'], 'Method'],
    ['counter-ky', ['key', 'counter-key'], 'counter-key'],
    ['xyz', ['Body', 'Headers'], undefined],
    ['', ['Body'], undefined],
  ])('offers the right name for %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test('of equally near names the first is offered', () => {
    expect(nearest('caller', ['called', 'called2', 'caller1'])).toBe('called');
  });

  test('a huge word is not compared at all', () => {
    expect(nearest('a'.repeat(100_000), ['a'.repeat(99_999)])).toBeUndefined();
  });
});
