import { FrontDoorSku } from '../../../lib/azure/front-door/front-door-sku';
import { ResourceNaming } from '../../../lib/azure/resource-naming';
import { Duration } from '../../../lib/core/duration';
import { FrontDoorEdge } from '../../../lib/gateway/edge/front-door-edge';
import type { FrontDoorEdgeProps } from '../../../lib/gateway/edge/front-door-edge-props';
import { ProbeMethod } from '../../../lib/gateway/edge/front-door-probe';
import { FrontDoorWaf } from '../../../lib/gateway/edge/front-door-waf';
import { azureStack, onlyResource, resources, type Synthesized, synthValid, written } from '../../support/synth';
import { apim, edgeWith, frontDoorId, profileId, synthEdge, synthesized, twoRegions } from './edges';

const only = (json: Synthesized, part: string) => onlyResource(json, `azurerm_cdn_frontdoor_${part}`);
const all = (json: Synthesized, part: string) => resources(json, `azurerm_cdn_frontdoor_${part}`);

describe('an edge as it is by default', () => {
  const json = synthEdge();

  test('is Premium, waits 240 seconds, and is not destroyed by accident', () => {
    expect(only(json, 'profile')).toMatchObject({
      name: 'afd-gateway',
      resource_group_name: 'rg',
      sku_name: 'Premium_AzureFrontDoor',
      response_timeout_seconds: 240,
      lifecycle: { prevent_destroy: true },
    });
    expect(only(json, 'profile').identity).toEqual({ type: 'SystemAssigned' });
    expect(only(json, 'endpoint')).toMatchObject({ enabled: true, lifecycle: { prevent_destroy: true } });
  });

  test('asks the status path of API Management, and holds no sessions', () => {
    expect(only(json, 'origin_group')).toMatchObject({
      name: 'openai',
      session_affinity_enabled: false,
      health_probe: {
        path: '/status-0123456789abcdef',
        protocol: 'Https',
        request_type: 'GET',
        interval_in_seconds: 30,
      },
      load_balancing: {
        additional_latency_in_milliseconds: 50,
        sample_size: 4,
        successful_samples_required: 3,
      },
    });
  });

  test('makes each origin enabled, with its certificate checked and its own host name sent, before it destroys one', () => {
    expect(all(json, 'origin').map(({ name }) => name)).toEqual(['francecentral', 'swedencentral']);
    for (const origin of all(json, 'origin')) {
      expect(origin).toMatchObject({
        enabled: true,
        certificate_name_check_enabled: true,
        origin_host_header: origin.host_name,
        priority: 1,
        weight: 500,
        lifecycle: { create_before_destroy: true },
      });
      expect(origin).not.toHaveProperty('private_link');
    }
  });

  test('routes HTTPS only, without redirect and cache, and lets go of the route before the origins', () => {
    const route = only(json, 'route');
    expect(route).toMatchObject({
      supported_protocols: ['Https'],
      https_redirect_enabled: false,
      forwarding_protocol: 'HttpsOnly',
      patterns_to_match: ['/*'],
      link_to_default_domain: true,
    });
    expect(route).not.toHaveProperty('cache');
    expect(route).not.toHaveProperty('cdn_frontdoor_custom_domain_ids');
    const origins = Object.keys(json.resource?.azurerm_cdn_frontdoor_origin ?? {});
    expect(route.depends_on).toEqual(origins.map((name) => `azurerm_cdn_frontdoor_origin.${name}`));
    expect(route.cdn_frontdoor_origin_ids).toEqual(
      origins.map((name) => `\${azurerm_cdn_frontdoor_origin.${name}.id}`),
    );
  });

  test('puts a firewall of its own tier before the endpoint', () => {
    expect(only(json, 'firewall_policy')).toMatchObject({ sku_name: 'Premium_AzureFrontDoor', mode: 'Prevention' });
    const { firewall } = (only(json, 'security_policy') as { security_policies: { firewall: object } })
      .security_policies;
    expect(firewall).toMatchObject({
      cdn_frontdoor_firewall_policy_id: expect.stringContaining('azurerm_cdn_frontdoor_firewall_policy.') as string,
      association: {
        domain: [{ cdn_frontdoor_domain_id: expect.stringContaining('azurerm_cdn_frontdoor_endpoint.') as string }],
        patterns_to_match: ['/*'],
      },
    });
  });

  test('needs nothing but azurerm', () => {
    expect(Object.keys(json.terraform?.required_providers ?? {})).toEqual(['azurerm']);
    expect(json.data).toBeUndefined();
  });

  test('says who it is by references', () => {
    const edge = edgeWith();
    expect(written(edge, edge.frontDoorId)).toMatch(/^\$\{azurerm_cdn_frontdoor_profile\.[^.]+\.resource_guid\}$/);
    expect(written(edge, edge.hostNames)).toEqual([
      expect.stringMatching(/^\$\{azurerm_cdn_frontdoor_endpoint\.[^.]+\.host_name\}$/),
    ]);
  });
});

describe('options of an edge', () => {
  test('tags go on the profile, the endpoint and the firewall', () => {
    const json = synthEdge({ tags: { owner: 'ai' } });
    for (const part of ['profile', 'endpoint', 'firewall_policy']) {
      expect(only(json, part).tags).toEqual({ owner: 'ai' });
    }
  });

  test('the naming and the word of the edge name its parts', () => {
    const naming = ResourceNaming.of({ workload: 'contoso-ai', environment: 'prod' });
    const json = synthEdge({ naming, name: 'eu' });
    expect(only(json, 'profile').name).toBe('afd-contoso-ai-prod-eu');
    expect(only(json, 'endpoint').name).toBe('fde-contoso-ai-prod-eu');
    expect(only(json, 'firewall_policy').name).toBe('fdfpcontosoaiprodeu');
    expect(only(json, 'origin_group').name).toBe('eu');
    expect(only(json, 'route').name).toBe('eu');
    expect(only(json, 'security_policy').name).toBe('eu-waf');
  });

  test('an origin has its own tier, share and state', () => {
    const [sweden, france] = twoRegions;
    const json = synthEdge({ origins: [sweden, { ...france, priority: 2, weight: 1_000, enabled: false }] });
    expect(all(json, 'origin')[0]).toMatchObject({ priority: 2, weight: 1_000, enabled: false });
  });

  test('a probe asks otherwise', () => {
    const probe = { path: '/healthz', method: ProbeMethod.HEAD, interval: Duration.minutes(2) };
    expect(only(synthEdge({ probe }), 'origin_group').health_probe).toEqual({
      path: '/healthz',
      protocol: 'Https',
      request_type: 'HEAD',
      interval_in_seconds: 120,
    });
  });

  test('a single origin can do without probes, and has them unless it is said', () => {
    const origins = [twoRegions[0]];
    expect(only(synthEdge({ origins }), 'origin_group')).toHaveProperty('health_probe');
    expect(only(synthEdge({ origins, probe: { enabled: false } }), 'origin_group')).not.toHaveProperty('health_probe');
  });

  test('origins are chosen otherwise', () => {
    const loadBalancing = { latencyTolerance: Duration.millis(0), sampleSize: 8, successfulSamples: 5 };
    expect(only(synthEdge({ loadBalancing }), 'origin_group').load_balancing).toEqual({
      additional_latency_in_milliseconds: 0,
      sample_size: 8,
      successful_samples_required: 5,
    });
  });

  test('Front Door waits as long as it is told', () => {
    const json = synthEdge({ responseTimeout: Duration.seconds(100) });
    expect(only(json, 'profile').response_timeout_seconds).toBe(100);
  });

  test('a Standard edge has a Standard firewall without managed rules', () => {
    const json = synthEdge({ sku: FrontDoorSku.STANDARD });
    expect(only(json, 'profile').sku_name).toBe('Standard_AzureFrontDoor');
    expect(only(json, 'firewall_policy').sku_name).toBe('Standard_AzureFrontDoor');
    expect(only(json, 'firewall_policy')).not.toHaveProperty('managed_rule');
    expect(only(json, 'firewall_policy').custom_rule).toHaveLength(1);
  });

  test('an edge may be destroyed when that is said', () => {
    const json = synthEdge({ preventDestroy: false });
    expect(only(json, 'profile').lifecycle).toEqual({ prevent_destroy: false });
    expect(only(json, 'endpoint').lifecycle).toEqual({ prevent_destroy: false });
  });

  test('a firewall that exists is used, and none is made', () => {
    const id =
      '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/frontDoorWebApplicationFirewallPolicies/w';
    const json = synthEdge({ waf: FrontDoorWaf.existing(id) });
    expect(all(json, 'firewall_policy')).toEqual([]);
    expect(JSON.stringify(only(json, 'security_policy'))).toContain(id);
  });

  test('without a firewall there is no security policy', () => {
    const json = synthEdge({ waf: FrontDoorWaf.none() });
    expect(all(json, 'firewall_policy')).toEqual([]);
    expect(all(json, 'security_policy')).toEqual([]);
  });
});

describe('an edge in a profile that exists', () => {
  test('adds an endpoint, a group, origins, a route and a firewall', () => {
    const edge = edgeWith({ existingProfile: { profileId, frontDoorId } });
    const json = synthesized(edge);
    expect(all(json, 'profile')).toEqual([]);
    for (const part of ['endpoint', 'origin_group', 'security_policy']) {
      expect(only(json, part).cdn_frontdoor_profile_id).toBe(profileId);
    }
    expect(all(json, 'origin')).toHaveLength(2);
    expect([edge.profileId, edge.frontDoorId]).toEqual([profileId, frontDoorId]);
  });

  test('takes an endpoint and a group that exist, and leaves the firewall to their owner', () => {
    const endpoint = { endpointId: `${profileId}/afdEndpoints/e`, hostName: 'e-1.z01.azurefd.net' };
    const originGroupId = `${profileId}/originGroups/o`;
    const edge = edgeWith({ existingProfile: { profileId, frontDoorId, endpoint, originGroupId } });
    const json = synthesized(edge);
    for (const part of ['profile', 'endpoint', 'origin_group', 'firewall_policy', 'security_policy']) {
      expect(all(json, part)).toEqual([]);
    }
    expect(only(json, 'route')).toMatchObject({
      cdn_frontdoor_endpoint_id: endpoint.endpointId,
      cdn_frontdoor_origin_group_id: originGroupId,
    });
    expect(all(json, 'origin')[0].cdn_frontdoor_origin_group_id).toBe(originGroupId);
    expect(edge.hostNames).toEqual(['e-1.z01.azurefd.net']);
  });

  test('puts a firewall before an endpoint that exists when it is told to', () => {
    const endpoint = { endpointId: `${profileId}/afdEndpoints/e`, hostName: 'e-1.z01.azurefd.net' };
    const json = synthEdge({ existingProfile: { profileId, frontDoorId, endpoint }, waf: FrontDoorWaf.standard() });
    expect(JSON.stringify(only(json, 'security_policy'))).toContain(endpoint.endpointId);
  });
});

describe('order and time', () => {
  test('the order in which origins and domains are given changes nothing', () => {
    const domains = [{ hostName: 'a.contoso.com' }, { hostName: 'b.contoso.com' }];
    const forth = synthEdge({ domains });
    const back = synthEdge({ origins: [...twoRegions].reverse(), domains: [...domains].reverse() });
    expect(back.resource).toEqual(forth.resource);
  });

  test('a further origin leaves the addresses of the others as they are', () => {
    const names = (json: Synthesized) => Object.keys(json.resource?.azurerm_cdn_frontdoor_origin ?? {});
    const more = synthEdge({ origins: [{ name: 'austriaeast', hostName: 'c.azure-api.net' }, ...twoRegions] });
    expect(names(more)).toEqual(expect.arrayContaining(names(synthEdge())));
  });

  test('the same input gives the same bytes', () => {
    expect(JSON.stringify(synthEdge())).toBe(JSON.stringify(synthEdge()));
  });

  test('two edges live in one stack', () => {
    const stack = azureStack();
    const props = { resourceGroupName: 'rg', origins: twoRegions };
    new FrontDoorEdge(stack, 'A', props);
    new FrontDoorEdge(stack, 'B', { ...props, name: 'eu' });
    const profiles = all(synthValid(stack), 'profile');
    expect(profiles.map(({ name }) => name)).toEqual(['afd-gateway', 'afd-gateway-eu']);
  });
});

describe('what is refused', () => {
  const [sweden, france] = twoRegions;
  const link = { targetId: `${apim}/contoso`, region: 'swedencentral' };
  const known = { profileId, frontDoorId };
  const refused: [string, Partial<FrontDoorEdgeProps>, string][] = [
    ['no origins', { origins: [] }, 'has 0 origins, expected 1 to 50'],
    ['a bad name of an origin', { origins: [{ ...sweden, name: 'Sweden Central' }] }, "use 'Sweden-Central'"],
    ['a URL as host name', { origins: [{ ...sweden, hostName: 'https://a.example/' }] }, "use 'a.example'"],
    ['two origins of one name', { origins: [sweden, { ...france, name: 'SwedenCentral' }] }, 'have the same name'],
    [
      'two origins of one host name',
      { origins: [sweden, { ...france, hostName: sweden.hostName }] },
      'have the same host name',
    ],
    ['priority 0', { origins: [{ ...sweden, priority: 0 }] }, 'expected a whole number from 1 to 5; use 1'],
    ['weight 1001', { origins: [{ ...sweden, weight: 1_001 }] }, 'expected a whole number from 1 to 1000; use 1000'],
    ['no enabled origin', { origins: [{ ...sweden, enabled: false }] }, 'no enabled origin'],
    ['private and public origins', { origins: [{ ...sweden, privateLink: link }, france] }, 'expected all or none'],
    [
      'private link of Standard',
      { sku: FrontDoorSku.STANDARD, origins: [{ ...sweden, privateLink: link }] },
      'expected Premium',
    ],
    [
      'an unknown region of a private link',
      { origins: [{ ...sweden, privateLink: { ...link, region: 'swedncentral' } }] },
      "use 'swedencentral'",
    ],
    [
      'a target that is no API Management',
      { origins: [{ ...sweden, privateLink: { ...link, targetId: 'contoso' } }] },
      'expected the resource id of an API Management instance',
    ],
    [
      'a long request message',
      { origins: [{ ...sweden, privateLink: { ...link, requestMessage: 'x'.repeat(141) } }] },
      'has 141 characters, expected 1 to 140',
    ],
    ['a time-out of 300 s', { responseTimeout: Duration.minutes(5) }, 'use Duration.seconds(240)'],
    ['a time-out of 15.5 s', { responseTimeout: Duration.seconds(15.5) }, 'use Duration.seconds(16)'],
    ['a probe path without slash', { probe: { path: 'status' } }, "begins with '/'"],
    ['a probe every 5 minutes', { probe: { interval: Duration.minutes(5) } }, 'use Duration.seconds(255)'],
    ['no probes with two origins', { probe: { enabled: false } }, '2 enabled origins and no probes'],
    ['more successes than samples', { loadBalancing: { sampleSize: 2, successfulSamples: 3 } }, 'from 1 to 2'],
    ['2 seconds of latency', { loadBalancing: { latencyTolerance: Duration.seconds(2) } }, 'from 0 to 1000'],
    ['nothing to answer to', { defaultDomain: false }, 'add a domain or leave defaultDomain out'],
    ['a bad word', { name: 'eu_west' }, "use 'eu-west'"],
    [
      'a time-out of an existing profile',
      { existingProfile: known, responseTimeout: Duration.seconds(60) },
      'leave responseTimeout out',
    ],
    ['an existing profile that is none', { existingProfile: { ...known, profileId: 'x' } }, 'id of a profile'],
    ['a Front Door id that is none', { existingProfile: { ...known, frontDoorId: 'x' } }, 'expected a GUID'],
    [
      'an endpoint that is none',
      { existingProfile: { ...known, endpoint: { endpointId: profileId, hostName: 'e.azurefd.net' } } },
      'id of an endpoint',
    ],
    [
      'a probe for an existing group',
      { existingProfile: { ...known, originGroupId: `${profileId}/originGroups/o` }, probe: {} },
      'leave originGroupId out',
    ],
  ];

  test.each(refused)('%s', (_what, props, message) => {
    expect(() => edgeWith(props)).toThrow(message);
  });
});
