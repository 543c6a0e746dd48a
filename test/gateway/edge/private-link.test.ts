import { ApiManagement } from '@cdktf/provider-azurerm/lib/api-management';
import { FrontDoorEdge } from '../../../lib/gateway/edge/front-door-edge';
import { PrivateLinkApproval } from '../../../lib/gateway/edge/private-link-approval';
import { azureStack, type Block, onlyResource, resources, type Synthesized, synthValid } from '../../support/synth';
import { apim, edgeWith, synthEdge, synthesized, twoRegions } from './edges';

const [sweden, france] = twoRegions;
const privately = (origin: typeof sweden, region: string, name = origin.name) => ({
  ...origin,
  privateLink: { targetId: `${apim}/${name}`, region },
});
const origins = [privately(sweden, 'Sweden Central'), privately(france, 'francecentral')];

const actions = (json: Synthesized) => resources(json, 'azapi_resource_action');
const lists = (json: Synthesized) => Object.values(json.data?.azapi_resource_list ?? {});

describe('private origins', () => {
  const json = synthEdge({ origins });

  test('ask for a connection to the gateway of their instance', () => {
    expect(resources(json, 'azurerm_cdn_frontdoor_origin')[1].private_link).toEqual({
      location: 'swedencentral',
      private_link_target_id: `${apim}/swedencentral`,
      request_message: 'Front Door afd-gateway, swedencentral',
      target_type: 'Gateway',
    });
  });

  test('have a name and a group of their own, as what they replace is there until they are', () => {
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_origin_group')).toMatchObject({
      name: 'openai-private',
      lifecycle: { create_before_destroy: true },
    });
    expect(resources(json, 'azurerm_cdn_frontdoor_origin').map(({ name }) => name)).toEqual([
      'francecentral-via-francecentral',
      'swedencentral-via-swedencentral',
    ]);
  });

  test('may lead to one instance from several places, so that one place can fail', () => {
    const one = privately(sweden, 'swedencentral', 'a');
    const other = { ...privately(sweden, 'norwayeast', 'a'), name: 'sweden-by-norway' };
    const json = synthEdge({ origins: [one, other] });
    expect(resources(json, 'azurerm_cdn_frontdoor_origin').map(({ host_name }) => host_name)).toEqual([
      sweden.hostName,
      sweden.hostName,
    ]);
    expect(actions(json)).toHaveLength(2);
    const twin = { ...other, privateLink: one.privateLink };
    expect(() => edgeWith({ origins: [one, twin] })).toThrow('have the same host name');
  });

  test('are found by their message and approved, after they asked', () => {
    expect(actions(json)).toHaveLength(2);
    const [france] = lists(json);
    expect(france).toMatchObject({
      type: 'Microsoft.ApiManagement/service/privateEndpointConnections@2024-05-01',
      parent_id: `${apim}/francecentral`,
      response_export_values: {
        connection:
          "value[?properties.privateLinkServiceConnectionState.description=='Front Door afd-gateway, francecentral'].id | [0]",
      },
    });
    expect(france.depends_on).toEqual([expect.stringContaining('azurerm_cdn_frontdoor_origin.Edge_Origin-france')]);
    const [approval] = actions(json);
    expect(approval).toMatchObject({
      method: 'PUT',
      resource_id: expect.stringMatching(/^\$\{data\.azapi_resource_list\..*\.output\.connection\}$/) as string,
      body: {
        properties: {
          privateLinkServiceConnectionState: {
            status: 'Approved',
            description: 'Front Door afd-gateway, francecentral',
          },
        },
      },
    });
  });

  test('say so when no connection is found', () => {
    const [{ lifecycle }] = actions(json) as { lifecycle: { precondition: Block[] } }[];
    expect(lifecycle.precondition[0]).toMatchObject({
      condition: expect.stringMatching(/output\.connection != null\)\}$/) as string,
      error_message: expect.stringContaining('Front Door afd-gateway, francecentral') as string,
    });
  });

  test('bring azapi with them', () => {
    expect(json.terraform?.required_providers).toHaveProperty('azapi');
  });
});

describe('approvals', () => {
  test('are left to others when that is said', () => {
    const withheld = origins.map((origin) => ({ ...origin, privateLink: { ...origin.privateLink, approve: false } }));
    const json = synthEdge({ origins: withheld });
    expect(actions(json)).toEqual([]);
    expect(json.terraform?.required_providers).not.toHaveProperty('azapi');
  });

  test('are one for origins that share a connection, also where the instance is a reference', () => {
    const stack = azureStack();
    const service = new ApiManagement(stack, 'Service', {
      ...{ name: 'contoso', resourceGroupName: 'rg', location: 'swedencentral', skuName: 'Premium_1' },
      ...{ publisherName: 'Contoso', publisherEmail: 'ai@contoso.com' },
    });
    const shared = twoRegions.map((origin) => ({
      ...origin,
      privateLink: { targetId: service.id, region: 'swedencentral' },
    }));
    new FrontDoorEdge(stack, 'Edge', { resourceGroupName: 'rg', origins: shared });
    const json = synthValid(stack);
    expect(actions(json)).toHaveLength(1);
    expect((lists(json)[0].depends_on as string[]).filter((name) => name.includes('Origin-'))).toHaveLength(2);
  });

  test('keep their addresses when an origin is added to the connection', () => {
    const addresses = (json: Synthesized) => Object.keys(json.resource?.azapi_resource_action ?? {});
    const austria = { name: 'austriaeast', hostName: 'c.azure-api.net' };
    const one = [privately(sweden, 'swedencentral', 'a')];
    const two = [privately(austria, 'swedencentral', 'a'), ...one];
    expect(addresses(synthEdge({ origins: two }))).toEqual(addresses(synthEdge({ origins: one })));
  });

  test('of one connection cannot look for two messages', () => {
    const message = (requestMessage: string, origin: typeof sweden) => {
      const link = privately(origin, 'swedencentral', 'a');
      return { ...link, privateLink: { ...link.privateLink, requestMessage } };
    };
    expect(() => edgeWith({ origins: [message('one', sweden), message('two', france)] })).toThrow(
      "the request messages 'two' and 'one', expected one",
    );
  });

  test('stand alone too, and a quote in a message ends no text', () => {
    const stack = azureStack();
    new PrivateLinkApproval(stack, 'Approval', { targetId: `${apim}/a`, requestMessage: "it's" });
    const [list] = lists(synthValid(stack));
    expect((list.response_export_values as { connection: string }).connection).toContain("=='it\\'s'");
    expect(list).not.toHaveProperty('depends_on');
  });
});

test('a region that the documentation does not name is worth a warning, and no more', () => {
  const edge = edgeWith({ origins: [privately(sweden, 'polandcentral')] });
  expect(synthesized(edge).resource).toBeDefined();
  const warnings = edge.node.metadata.filter(({ type }) => type === '@cdktf/warn');
  expect(warnings.map(({ data }) => data as string)).toEqual([
    expect.stringContaining('may not offer private link in polandcentral'),
  ]);
});
