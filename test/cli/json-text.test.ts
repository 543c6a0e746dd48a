import fc from 'fast-check';
import { parseJson } from '../../lib/cli/json-text';

test.each([
  ['', 1, 1],
  ['  \n x', 2, 2],
  ['["a", ]', 1, 7],
  ['["a" "b"]', 1, 6],
  ["['a']", 1, 2],
  ['{"a": 1,\n}', 2, 1],
  ['{"a" 1}', 1, 6],
  ['{a: 1}', 1, 2],
  ['{"a": 01}', 1, 7],
  ['{"a": tru}', 1, 7],
  ['["a\\x"]', 1, 2],
  ['["a', 1, 2],
  ['[1}', 1, 3],
  ['[1] 2', 1, 5],
  ['[[[', 1, 4],
  ['1,', 1, 2],
])('the fault of %j is at %d:%d', (text, line, column) => {
  expect(() => parseJson(text)).toThrow(`it is not JSON: line ${line}, column ${column} is not what JSON allows there`);
});

test('what is JSON is parsed', () => {
  fc.assert(
    fc.property(fc.json(), (text) => expect(parseJson(text)).toEqual(JSON.parse(text))),
    { seed: 20261121 },
  );
});

test('a broken text always has a fault inside it or at its end', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, cut) => {
      const text = `${json.slice(0, cut % json.length)}§`;
      expect(() => parseJson(text)).toThrow(/^it is not JSON: line \d+, column \d+ /);
    }),
    { seed: 20261121 },
  );
});
