import { ApiManagementSku } from '../../lib/azure/api-management/sku';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { ApiManagementInstance } from '../../lib/gateway/api-management/api-management-instance';
import { FrontDoorEdge } from '../../lib/gateway/edge/front-door-edge';
import { azureStack, synthValid } from '../support/synth';

const deployments = [{ name: 'chat', model: 'gpt-4.1', modelVersion: '2025-04-14', capacity: 1 }];
const service = {
  ...{ publisherName: 'Contoso', publisherEmail: 'ai@contoso.com', sku: ApiManagementSku.BASIC },
  locations: [{ region: 'swedencentral' }],
};
const edge = { origins: [{ name: 'sweden', hostName: 'contoso.azure-api.net' }] };

describe('two resources that would have one name', () => {
  test('stop the synth, with their paths and the way out', () => {
    const stack = azureStack('two');
    for (const id of ['blue', 'green']) new ApiManagementInstance(stack, id, { ...service, resourceGroupName: id });

    expect(() => synthValid(stack)).toThrow(
      /two\/blue\/Resource and two\/green\/Resource would both be the azurerm_api_management 'apim-two-[0-9a-f]{6}'; give one of them/,
    );
  });

  test('are accounts of backends with one name, and their groups', () => {
    const stack = azureStack('two');
    const props = { region: 'swedencentral', deployments, backendName: 'sweden' };
    for (const id of ['blue', 'green']) new RegionalOpenAIBackend(stack, id, props);

    expect(() => synthValid(stack)).toThrow(/azurerm_cognitive_account 'oai-two-sweden-/);
    expect(() => synthValid(stack)).toThrow(/azurerm_resource_group 'rg-two-sweden'/);
  });

  test('may be profiles of different groups, but not endpoints', () => {
    const stack = azureStack('two');
    for (const id of ['blue', 'green']) new FrontDoorEdge(stack, id, { ...edge, resourceGroupName: id });

    expect(() => synthValid(stack)).toThrow(/azurerm_cdn_frontdoor_endpoint 'fde-two'/);
    expect(() => synthValid(stack)).not.toThrow(/azurerm_cdn_frontdoor_profile/);
  });

  test('are told for each pair once, however many constructs look', () => {
    const stack = azureStack('two');
    for (const id of ['blue', 'green']) new FrontDoorEdge(stack, id, { ...edge, resourceGroupName: 'rg' });

    expect(messageOf(() => synthValid(stack)).match(/azurerm_cdn_frontdoor_profile/g)).toHaveLength(1);
  });
});

test('constructs with names of their own go through', () => {
  const stack = azureStack('two');
  for (const name of ['blue', 'green']) {
    new FrontDoorEdge(stack, name, { ...edge, name, resourceGroupName: 'rg' });
    new RegionalOpenAIBackend(stack, `${name}-backend`, { region: 'swedencentral', deployments });
  }

  expect(() => synthValid(stack)).not.toThrow();
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return '';
}
