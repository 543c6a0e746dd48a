import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { FrontDoorSku } from '../../../lib/azure/front-door/front-door-sku';
import { ResourceNaming } from '../../../lib/azure/resource-naming';
import { Duration } from '../../../lib/core/duration';
import type { GatewayLocation, IGatewayInstance } from '../../../lib/gateway/api-management/gateway-instance';
import type { EdgeContext } from '../../../lib/gateway/edge/edge-context';
import { GatewayEdge } from '../../../lib/gateway/edge/gateway-edge';
import type { EdgeOptions } from '../../../lib/gateway/edge/gateway-edge-options';
import { PolicyGateway } from '../../../lib/policy/policy-validation';
import { azureStack, onlyResource, resources, type Synthesized, synthValid, written } from '../../support/synth';
import { apim, frontDoorId, profileId } from './edges';

class Instance extends Construct implements IGatewayInstance {
  public readonly resourceGroupName = 'rg';
  public readonly gatewayKind = PolicyGateway.CLASSIC;
  public readonly externalCache = false;
  public readonly dependencies = [];
  public readonly apiManagementName: string;
  public readonly apiManagementId: string;

  public constructor(
    scope: Construct,
    public readonly instanceId: string,
    public readonly locations: GatewayLocation[],
  ) {
    super(scope, `instance-${instanceId}`);
    this.apiManagementName = instanceId;
    this.apiManagementId = `${apim}/${instanceId}`;
  }
}

const at = (region: string, name = region) => ({ region, hostName: `${name}.azure-api.net` });

interface Bound {
  readonly json: Synthesized;
  readonly scope: Construct;
  readonly edge: ReturnType<GatewayEdge['_bind']>;
}

function bind(edge: GatewayEdge, instances: [string, GatewayLocation[]][], seconds = 100): Bound {
  const stack = azureStack();
  const place = { naming: ResourceNaming.ofStack(stack), resourceGroupName: 'rg', region: 'swedencentral', tags: {} };
  const made = instances.map(([id, locations]) => new Instance(stack, id, locations));
  const context: EdgeContext = { place, instances: made, responseTimeoutSeconds: seconds };
  const bound = edge._bind(stack, context);
  return { json: synthValid(stack), scope: stack, edge: bound };
}

const perRegion: [string, GatewayLocation[]][] = [
  ['swedencentral', [at('swedencentral')]],
  ['francecentral', [at('France Central', 'francecentral')]],
];
const multiRegion: [string, GatewayLocation[]][] = [['api-management', [at('swedencentral'), at('francecentral')]]];
const origins = ({ json }: Bound) => resources(json, 'azurerm_cdn_frontdoor_origin');

describe('a Front Door that is made', () => {
  const made = bind(GatewayEdge.frontDoor(), perRegion);

  test('has an origin for each gateway, waits as long as a failover takes, and locks', () => {
    expect(origins(made).map(({ name, host_name }) => [name, host_name])).toEqual([
      ['francecentral', 'francecentral.azure-api.net'],
      ['swedencentral', 'swedencentral.azure-api.net'],
    ]);
    expect(onlyResource(made.json, 'azurerm_cdn_frontdoor_profile').response_timeout_seconds).toBe(100);
    expect(written(made.scope, made.edge.frontDoorId)).toMatch(/\.resource_guid\}$/);
    expect(written(made.scope, made.edge.profileId)).toMatch(/azurerm_cdn_frontdoor_profile\..*\.id\}$/);
    expect(made.edge).toMatchObject({ path: 'gateway/edge', responseTimeoutSeconds: 100 });
    expect(made.edge.dependencies).toHaveLength(1);
  });

  test('names the gateways of one instance after instance and region', () => {
    const names = origins(bind(GatewayEdge.frontDoor(), multiRegion)).map(({ name }) => name);
    expect(names).toEqual(['api-management-francecentral', 'api-management-swedencentral']);
  });

  test('cuts long names, and keeps them apart', () => {
    const long = 'a'.repeat(60);
    const names = origins(bind(GatewayEdge.frontDoor(), [[long, [at('swedencentral'), at('francecentral')]]])).map(
      ({ name }) => name as string,
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^a{57}-[0-9a-f]{6}$/);
  });

  test.each([
    [5, 16],
    [99.2, 100],
    [400, 240],
  ])('of a budget of %d seconds waits %d', (budget, wait) => {
    const { json, edge } = bind(GatewayEdge.frontDoor(), perRegion, budget);
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_profile').response_timeout_seconds).toBe(wait);
    expect(edge.responseTimeoutSeconds).toBe(wait);
  });

  test('waits as long as it is told', () => {
    const edge = GatewayEdge.frontDoor({ responseTimeout: Duration.seconds(200) });
    expect(bind(edge, perRegion).edge.responseTimeoutSeconds).toBe(200);
  });

  test('does not lock when that is said', () => {
    expect(bind(GatewayEdge.frontDoor({ lockToFrontDoor: false }), perRegion).edge.frontDoorId).toBeUndefined();
  });

  test('uses single regions in another way, however they are written', () => {
    const edge = GatewayEdge.frontDoor({ origins: { 'France Central': { priority: 2, weight: 1 } } });
    expect(origins(bind(edge, perRegion)).map(({ priority, weight }) => [priority, weight])).toEqual([
      [2, 1],
      [1, 500],
    ]);
  });

  test('knows no region that the gateway does not have', () => {
    const edge = GatewayEdge.frontDoor({ origins: { francecentrl: { priority: 2 } } });
    expect(() => bind(edge, perRegion)).toThrow("expected one of swedencentral, francecentral; use 'francecentral'");
  });

  test('reaches API Management privately when that is said', () => {
    const options: EdgeOptions = { privateLink: true, origins: { francecentral: { privateLinkRegion: 'westeurope' } } };
    const bound = bind(GatewayEdge.frontDoor(options), perRegion);
    expect(origins(bound).map(({ private_link }) => private_link)).toEqual([
      expect.objectContaining({ location: 'westeurope', private_link_target_id: `${apim}/francecentral` }),
      expect.objectContaining({ location: 'swedencentral', private_link_target_id: `${apim}/swedencentral` }),
    ]);
    expect(resources(bound.json, 'azapi_resource_action')).toHaveLength(2);
  });

  test('passes on what else it is told', () => {
    const edge = GatewayEdge.frontDoor({
      ...{ name: 'eu', sku: FrontDoorSku.STANDARD, preventDestroy: false, defaultDomain: false },
      domains: [{ hostName: 'ai.contoso.com' }],
    });
    const { json, edge: bound } = bind(edge, perRegion);
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_profile')).toMatchObject({
      name: 'afd-gateway-eu',
      sku_name: 'Standard_AzureFrontDoor',
      lifecycle: { prevent_destroy: false },
    });
    expect(bound.hostNames).toEqual(['ai.contoso.com']);
  });
});

describe('a Front Door that exists', () => {
  const profile = { profileId, frontDoorId };

  test('gets origins and a route, and locks on its own id', () => {
    const edge = GatewayEdge.existingFrontDoor({ profile, sku: FrontDoorSku.PREMIUM });
    const bound = bind(edge, perRegion);
    expect(resources(bound.json, 'azurerm_cdn_frontdoor_profile')).toEqual([]);
    expect(origins(bound)).toHaveLength(2);
    expect(bound.edge).toMatchObject({ frontDoorId, profileId, dependencies: [] });
    expect(bound.edge.responseTimeoutSeconds).toBeUndefined();
  });

  test('is taken to wait as long as is said', () => {
    const responseTimeout = Duration.seconds(60);
    const edge = GatewayEdge.existingFrontDoor({ profile, sku: FrontDoorSku.PREMIUM, responseTimeout });
    expect(bind(edge, perRegion).edge.responseTimeoutSeconds).toBe(60);
  });

  test('has no managed rules when it is Standard', () => {
    const edge = GatewayEdge.existingFrontDoor({ profile, sku: FrontDoorSku.STANDARD });
    const { json } = bind(edge, perRegion);
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_firewall_policy')).not.toHaveProperty('managed_rule');
  });
});

test('without an edge callers reach API Management itself, and nothing is locked', () => {
  const { edge, json } = bind(GatewayEdge.none(), multiRegion);
  expect(edge).toEqual({
    hostNames: ['swedencentral.azure-api.net', 'francecentral.azure-api.net'],
    dependencies: [],
  });
  expect(json.resource).toBeUndefined();
});

test('a region that only the apply knows is refused by name, as origins are named after regions', () => {
  const region = Fn.lookup({ home: 'swedencentral' }, 'home') as unknown as string;
  expect(() => bind(GatewayEdge.frontDoor(), [['contoso', [at(region, 'contoso')]]])).toThrow(
    /^a region of .*instance-contoso is known only after the apply, but origins of the edge are named after regions;/,
  );
});
