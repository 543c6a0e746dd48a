import { Duration } from '../../lib/core/duration';
import { refuseForeign, refuseMissing, refuseNoDuration, refuseNoList, shown } from '../../lib/core/given';

interface Props {
  readonly region: string;
  readonly capacity: number;
  readonly tags?: object;
}

const refuse = (props: unknown) => refuseMissing("backend 'x'", props as Props, ['region', 'capacity']);

test.each([
  ['2', "'2'"],
  [2, '2'],
  [undefined, 'undefined'],
  [null, 'null'],
  [[1], 'a list'],
  [{}, 'an object'],
  [() => 1, 'a function'],
])('%p is shown as %s', (value, text) => expect(shown(value)).toBe(text));

test('props with all that they need pass, whatever else they have', () => {
  expect(() => refuse({ region: 'swedencentral', capacity: 0, tags: {} })).not.toThrow();
});

test.each([
  ['nothing at all', undefined, "backend 'x' is missing, expected an object; give region, capacity"],
  ['a text', 'swedencentral', "backend 'x' is 'swedencentral', expected an object; give region, capacity"],
  ['an empty object', {}, "backend 'x' has no region, no capacity, got nothing; give region, capacity"],
  ['a value that is undefined', { region: 'a', capacity: undefined }, "backend 'x' has no capacity, got region; give"],
  ['null', { region: null, capacity: 1 }, "backend 'x' has no region, got capacity; give region"],
  ['another name', { regions: 'a', capacity: 1 }, 'got regions, capacity; write region instead of regions'],
])('%s is told with what was given', (_, props, message) => expect(() => refuse(props)).toThrow(message));

test('a list is told from what is none', () => {
  expect(() => refuseNoList('backends', [])).not.toThrow();
  expect(() => refuseNoList('backends', undefined)).not.toThrow();
  expect(() => refuseNoList('backends', {})).toThrow('backends is an object, expected a list');
});

test('what lacks the members of its class is refused', () => {
  expect(() => refuseForeign('edge', { _bind: 1 }, '_bind', 'GatewayEdge.none()')).not.toThrow();
  expect(() => refuseForeign('edge', undefined, '_bind', 'GatewayEdge.none()')).not.toThrow();
  expect(() => refuseForeign('edge', 'none', '_bind', 'GatewayEdge.none()')).toThrow(
    "edge is 'none', expected a value of a class; use GatewayEdge.none(), say",
  );
});

test('a bare number is no time span', () => {
  expect(() => refuseNoDuration('budget', Duration.seconds(1))).not.toThrow();
  expect(() => refuseNoDuration('budget', 90)).toThrow(
    'budget is 90, expected a value of a class; use Duration.seconds(90)',
  );
  expect(() => refuseNoDuration('budget', '90s')).toThrow('use Duration.seconds(60)');
});
