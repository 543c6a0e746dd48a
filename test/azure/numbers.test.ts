import { Token } from 'cdktf';
import { refuseNotWhole, refuseOutside } from '../../lib/azure/numbers';

test.each([
  [5, false],
  [0, true],
  [6, true],
  [1.5, true],
  [Number.NaN, true],
])('of the whole numbers from 1 to 5, %d is refused: %p', (value, refused) => {
  const check = () => refuseNotWhole(value, 1, 5, 'it');
  if (refused) expect(check).toThrow('expected a whole number from 1 to 5');
  else expect(check).not.toThrow();
});

test.each([
  [0, 'it is 0, expected 1 to 5; use 1'],
  [9, 'it is 9, expected 1 to 5; use 5'],
  [Number.NaN, 'it is NaN, expected 1 to 5; use 1'],
])('outside of 1 to 5, %d is refused with the nearest number', (value, message) => {
  expect(() => refuseOutside(value, 1, 5, 'it')).toThrow(message);
});

test('a part of a number is taken where it need not be whole', () => {
  expect(() => refuseOutside(1.5, 1, 5, 'it')).not.toThrow();
});

test('the text of a number is no number', () => {
  const text = '2' as unknown as number;
  expect(() => refuseOutside(text, 1, 5, 'it')).toThrow("it is '2', expected 1 to 5; use 2");
  expect(() => refuseNotWhole(text, 1, 5, 'it')).toThrow("it is '2', expected a whole number from 1 to 5; use 2");
});

test('a reference is not checked', () => {
  const reference = Token.asNumber({ a: 1 });
  expect(() => {
    refuseOutside(reference, 1, 5, 'it');
    refuseNotWhole(reference, 1, 5, 'it');
  }).not.toThrow();
});
