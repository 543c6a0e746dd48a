import { OffsetMap } from '../../../lib/policy/terraform/offset-map';

test('an offset moves by all that is longer before it', () => {
  const offsets = new OffsetMap();
  offsets.add(2, 1);
  offsets.add(5, 5);
  expect([0, 1, 2, 3, 5, 6, 9].map((offset) => offsets.map(offset))).toEqual([0, 1, 2, 4, 6, 12, 15]);
});

test('without anything longer an offset stays', () => {
  expect(new OffsetMap().map(7)).toBe(7);
});
