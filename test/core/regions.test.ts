import { regions } from '../../lib/core/region-list';
import { findRegion, nearestRegion } from '../../lib/core/regions';

test.each([
  ['swedencentral', 'Sweden Central', 'Sweden'],
  ['eastus2', 'East US 2', 'United States'],
  ['westeurope', 'West Europe', 'Europe'],
  ['uaenorth', 'UAE North', 'UAE'],
  ['usgovvirginia', 'USGov Virginia', 'US Government'],
])('%s is %s in %s', (name, displayName, geography) => {
  expect(findRegion(name)).toEqual({ name, displayName, geography });
});

test('a region is found by either of its names, whatever the case', () => {
  for (const region of regions) {
    expect(findRegion(region.displayName)).toBe(region);
    expect(findRegion(region.name.toUpperCase())).toBe(region);
  }
});

test('names are unique and sorted, so that a new region has one right place', () => {
  const names = regions.map((region) => region.name);
  expect(names).toEqual([...new Set(names)].sort());
});

test('an unknown region is not found, and the nearest one is offered', () => {
  expect(findRegion('swedencentrl')).toBeUndefined();
  expect(nearestRegion('Sweden Centrl')).toBe('swedencentral');
  expect(nearestRegion('atlantis')).toBeUndefined();
});
