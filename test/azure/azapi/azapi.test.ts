import { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { AzapiActionMoment, AzapiResourceAction } from '../../../lib/azure/azapi/azapi-resource-action';
import { AzapiResource } from '../../../lib/azure/azapi/azapi-resource';
import { AzapiResourceList } from '../../../lib/azure/azapi/azapi-resource-list';
import { AzapiUpdateResource } from '../../../lib/azure/azapi/azapi-update-resource';
import { newStack, onlyResource, synthValid } from '../../support/synth';

/** What a user may have added: the generated bindings of the provider look like this to CDKTF. */
class OwnProvider extends TerraformProvider {
  public constructor(
    scope: Construct,
    id: string,
    private readonly ownAlias?: string,
    source = 'azure/azapi',
  ) {
    super(scope, id, {
      terraformResourceType: 'azapi',
      terraformGeneratorMetadata: { providerName: 'azapi', providerVersion: '2.7.0' },
      terraformProviderSource: source,
    });
  }

  public override get alias(): string | undefined {
    return this.ownAlias;
  }
}

const pool = {
  type: 'Microsoft.ApiManagement/service/backends@2024-05-01',
  name: 'pool',
  parentId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service/a',
  body: { properties: { type: 'Pool', pool: { services: [{ id: 'one', priority: 1 }] } } },
};

test('a resource adds the provider once, and keeps the letter case of the words of ARM', () => {
  const stack = newStack();
  new AzapiResource(stack, 'Pool', { ...pool, schemaValidationEnabled: false, locks: ['/a'] });
  new AzapiResource(stack, 'OtherPool', { ...pool, name: 'other' });
  const json = synthValid(stack);
  expect(json.terraform).toMatchObject({ required_providers: { azapi: { source: 'Azure/azapi', version: '~> 2.4' } } });
  expect(json.provider?.azapi).toEqual([{}]);
  expect(json.resource?.azapi_resource.Pool).toEqual({
    type: pool.type,
    name: 'pool',
    parent_id: pool.parentId,
    body: pool.body,
    schema_validation_enabled: false,
    response_export_values: [],
    locks: ['/a'],
  });
});

test('a stack that needs no azapi holds no trace of it', () => {
  expect(JSON.stringify(synthValid(newStack()))).not.toMatch(/azapi/i);
});

test.each(['azure/azapi', 'Azure/AzAPI', 'registry.terraform.io/Azure/azapi'])(
  'the provider that the stack has from %s is used',
  (source) => {
    const stack = newStack();
    new OwnProvider(stack, 'own', undefined, source);
    new AzapiResource(stack, 'Pool', pool);
    const json = synthValid(stack);
    expect(json.provider?.azapi).toHaveLength(1);
    expect(json.terraform).toMatchObject({ required_providers: { azapi: { version: '2.7.0' } } });
    expect(onlyResource(json, 'azapi_resource')).not.toHaveProperty('provider');
  },
);

test('a provider that is added later takes the place of ours', () => {
  const stack = newStack();
  new AzapiResource(stack, 'Pool', pool);
  new OwnProvider(stack, 'own');
  const json = synthValid(stack);
  expect(json.provider?.azapi).toHaveLength(1);
  expect(json.terraform).toMatchObject({ required_providers: { azapi: { version: '2.7.0' } } });
});

test('a provider that has an alias is named by the resource', () => {
  const stack = newStack();
  new OwnProvider(stack, 'own', 'hub');
  new AzapiResource(stack, 'Pool', pool);
  const json = synthValid(stack);
  expect(json.provider?.azapi).toEqual([{ alias: 'hub' }]);
  expect(onlyResource(json, 'azapi_resource')).toMatchObject({ provider: 'azapi.hub' });
});

test('an action, an update and a list say what they were given', () => {
  const stack = newStack();
  const { type, parentId } = pool;
  const list = new AzapiResourceList(stack, 'List', { type, parentId, responseExportValues: { ids: 'value[].id' } });
  const action = new AzapiResourceAction(stack, 'Action', {
    ...{ type, resourceId: parentId, method: 'PATCH', body: { properties: { publicNetworkAccess: 'Disabled' } } },
    moment: AzapiActionMoment.DESTROY,
    dependsOn: [list],
  });
  new AzapiUpdateResource(stack, 'Update', { type, resourceId: list.output('ids'), body: { x: action.output('y') } });
  const json = synthValid(stack);
  expect(json.data?.azapi_resource_list.List).toMatchObject({
    ...{ type, parent_id: parentId, response_export_values: { ids: 'value[].id' } },
  });
  expect(onlyResource(json, 'azapi_resource_action')).toMatchObject({
    ...{ resource_id: parentId, method: 'PATCH', when: 'destroy', depends_on: ['data.azapi_resource_list.List'] },
    body: { properties: { publicNetworkAccess: 'Disabled' } },
  });
  expect(onlyResource(json, 'azapi_update_resource')).toMatchObject({
    resource_id: '${data.azapi_resource_list.List.output.ids}',
    body: { x: '${azapi_resource_action.Action.output.y}' },
  });
  expect(list.outputList('ids')).toHaveLength(1);
});
