import { Lazy } from 'cdktf';
import { regionName } from '../../lib/azure/region-name';

test.each([
  ['swedencentral', 'swedencentral'],
  ['Sweden Central', 'swedencentral'],
  ['newplanetcentral9', 'newplanetcentral9'],
])('%s is %s', (written, name) => {
  expect(regionName(written, 'the instance')).toBe(name);
});

test('a slip is refused, and what was meant is offered', () => {
  expect(() => regionName('swedncentral', 'the instance')).toThrow(
    "the region of the instance is 'swedncentral', which is not known; use 'swedencentral'",
  );
});

test('what is no name of a region is refused', () => {
  expect(() => regionName('in my cellar!', 'the instance')).toThrow(
    "write it as resources have it, such as 'swedencentral'",
  );
});

test('a region that is known only after the apply passes', () => {
  const region = Lazy.stringValue({ produce: () => 'x' });
  expect(regionName(region, 'the instance')).toBe(region);
});
