import { Token } from 'cdktf';
import { DeploymentSku } from '../../lib/azure/deployment-sku';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { azureStack } from '../support/synth';

function warnings(sku: DeploymentSku, capacity: number): string[] {
  const backend = new RegionalOpenAIBackend(azureStack(), 'sweden', {
    region: 'swedencentral',
    deployments: [{ name: 'chat', model: 'gpt-4o', modelVersion: '2024-11-20', sku, capacity }],
  });
  return backend.node.metadata.map(({ data }) => String(data));
}

test('a provisioned deployment that is too small for any model is warned of', () => {
  expect(warnings(DeploymentSku.PROVISIONED_MANAGED, 14)).toEqual([
    "deployment 'chat' has a capacity of 14 provisioned throughput units, and the smallest deployments of Azure have 15; use 15 or more",
  ]);
});

test('other deployments are not', () => {
  expect(warnings(DeploymentSku.PROVISIONED_MANAGED, 15)).toEqual([]);
  expect(warnings(DeploymentSku.STANDARD, 1)).toEqual([]);
  expect(warnings(DeploymentSku.PROVISIONED_MANAGED, Token.asNumber('${var.units}'))).toEqual([]);
});
