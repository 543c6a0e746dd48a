import { deterministicUuid } from '../../../lib/azure/monitor/deterministic-uuid';

test('a text has one UUID of version 5, in small letters', () => {
  const uuid = deterministicUuid('gateway/workbook');
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(deterministicUuid('gateway/workbook')).toBe(uuid);
});

test('another text has another UUID', () => {
  expect(deterministicUuid('a')).not.toBe(deterministicUuid('b'));
});
