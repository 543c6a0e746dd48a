import { security } from '../../../lib/azure/api-management/hardening';
import { ApiManagementSku as Sku } from '../../../lib/azure/api-management/sku';

const settings = (sku: Sku) => Object.keys(security(sku)).sort();

test.each(Object.values(Sku))('nothing weak is on for %s', (sku) => {
  expect(new Set(Object.values(security(sku)))).toEqual(new Set([false]));
});

test('Consumption is told only what it has', () => {
  expect(settings(Sku.CONSUMPTION)).toEqual([
    'backendSsl30Enabled',
    'backendTls10Enabled',
    'backendTls11Enabled',
    'frontendTls10Enabled',
    'frontendTls11Enabled',
  ]);
});

test('every switch of the provider is set, and none by its old name', () => {
  expect(settings(Sku.PREMIUM)).toHaveLength(17);
  expect(settings(Sku.PREMIUM).filter((name) => name.startsWith('enable'))).toEqual([]);
});
