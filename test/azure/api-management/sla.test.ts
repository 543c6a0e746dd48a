import { ApiManagementSku as Sku } from '../../../lib/azure/api-management/sku';
import { apiManagementSla } from '../../../lib/azure/api-management/sla';

const spreads = [
  { regions: 1, zoned: false },
  { regions: 1, zoned: true },
  { regions: 2, zoned: false },
];

test('Developer promises nothing, however it is spread', () => {
  expect(spreads.map((spread) => apiManagementSla('Developer_1', spread))).toEqual([0, 0, 0]);
});

test('Premium promises more in zones or regions', () => {
  expect(spreads.map((spread) => apiManagementSla('Premium_3', spread))).toEqual([0.9995, 0.9999, 0.9999]);
});

test.each(Object.values(Sku).filter((sku) => sku !== Sku.DEVELOPER && sku !== Sku.PREMIUM))(
  '%s promises 99.95 %%',
  (sku) => {
    expect(spreads.map((spread) => apiManagementSla(`${sku}_1`, spread))).toEqual([0.9995, 0.9995, 0.9995]);
  },
);

test('a tier that is not known promises what every tier for production does', () => {
  expect(apiManagementSla(undefined, { regions: 3, zoned: true })).toBe(0.9995);
});
