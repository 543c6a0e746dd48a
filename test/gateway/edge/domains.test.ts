import { KeyVaultCertificate } from '@cdktf/provider-azurerm/lib/key-vault-certificate';
import { DnsZone } from '@cdktf/provider-azurerm/lib/dns-zone';
import { FrontDoorSku } from '../../../lib/azure/front-door/front-door-sku';
import { EdgeCertificate } from '../../../lib/gateway/edge/edge-certificate';
import { FrontDoorEdge } from '../../../lib/gateway/edge/front-door-edge';
import type { FrontDoorEdgeProps } from '../../../lib/gateway/edge/front-door-edge-props';
import { azureStack, type Block, onlyResource, resources, synthValid, written } from '../../support/synth';
import { edgeWith, frontDoorId, profileId, synthEdge, synthesized, twoRegions } from './edges';

const hostName = 'ai.contoso.com';
const certificateId = 'https://contoso.vault.azure.net/certificates/ai';
const keyVaultId = '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/contoso';
const zoneId = '/subscriptions/s/resourceGroups/dns/providers/Microsoft.Network/dnsZones/contoso.com';

const domainOf = (props: Partial<FrontDoorEdgeProps>) =>
  onlyResource(synthEdge(props), 'azurerm_cdn_frontdoor_custom_domain');

describe('a domain', () => {
  test('has a certificate of Azure, and goes only after route and firewall let go of it', () => {
    const domain = domainOf({ domains: [{ hostName }] });
    expect(domain).toMatchObject({
      name: 'ai-contoso-com',
      host_name: hostName,
      tls: { certificate_type: 'ManagedCertificate' },
      lifecycle: { create_before_destroy: true },
    });
    expect(domain).not.toHaveProperty('dns_zone_id');
    expect(domain.tls).not.toHaveProperty('cdn_frontdoor_secret_id');
  });

  test('is on the route, in the security policy and tied to the route', () => {
    const json = synthEdge({ domains: [{ hostName }] });
    const id = `\${azurerm_cdn_frontdoor_custom_domain.${Object.keys(json.resource?.azurerm_cdn_frontdoor_custom_domain ?? {})[0]}.id}`;
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_route').cdn_frontdoor_custom_domain_ids).toEqual([id]);
    expect(JSON.stringify(onlyResource(json, 'azurerm_cdn_frontdoor_security_policy'))).toContain(id);
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_custom_domain_association')).toEqual({
      cdn_frontdoor_custom_domain_id: id,
      cdn_frontdoor_route_ids: [expect.stringMatching(/^\$\{azurerm_cdn_frontdoor_route\.[^.]+\.id\}$/)],
    });
  });

  test('comes first among the host names, in the order of the domains', () => {
    const edge = edgeWith({ domains: [{ hostName }, { hostName: 'a.contoso.com' }] });
    expect(edge.hostNames.slice(0, 2)).toEqual([hostName, 'a.contoso.com']);
    expect(edge.hostNames).toHaveLength(3);
  });

  test('can be all that the edge answers to', () => {
    const edge = edgeWith({ domains: [{ hostName }], defaultDomain: false });
    expect(edge.hostNames).toEqual([hostName]);
    expect(onlyResource(synthesized(edge), 'azurerm_cdn_frontdoor_route').link_to_default_domain).toBe(false);
  });

  test('without a zone says which records it needs, the token among them', () => {
    const edge = edgeWith({ domains: [{ hostName }] });
    const [output] = Object.values(synthesized(edge).output ?? {});
    expect(output.value).toEqual({
      txt: {
        name: '_dnsauth.ai.contoso.com',
        value: expect.stringMatching(/\.validation_token\}$/) as string,
      },
      cname: { name: hostName, value: expect.stringMatching(/\.host_name\}$/) as string },
    });
    expect(written(edge, edge.domains[0].validationToken)).toMatch(/\.validation_token\}$/);
    expect(edge.domains[0].records).toBeUndefined();
  });
});

describe('a domain in a zone of Azure DNS', () => {
  const json = synthEdge({ domains: [{ hostName, dnsZone: { zoneId } }], tags: { owner: 'ai' } });

  test('is proved by a TXT record', () => {
    expect(onlyResource(json, 'azurerm_dns_txt_record')).toEqual({
      name: '_dnsauth.ai',
      zone_name: 'contoso.com',
      resource_group_name: 'dns',
      ttl: 3_600,
      record: [{ value: expect.stringMatching(/\.validation_token\}$/) as string }],
      tags: { owner: 'ai' },
    });
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_custom_domain').dns_zone_id).toBe(zoneId);
  });

  test('leads to Front Door once route and firewall are there', () => {
    expect(onlyResource(json, 'azurerm_dns_cname_record')).toMatchObject({
      name: 'ai',
      record: expect.stringMatching(/^\$\{azurerm_cdn_frontdoor_endpoint\..*\.host_name\}$/) as string,
      depends_on: [
        expect.stringContaining('azurerm_cdn_frontdoor_route.') as string,
        expect.stringContaining('azurerm_cdn_frontdoor_security_policy.') as string,
      ],
    });
    expect(json.output).toBeUndefined();
  });

  test('leads there by an alias where it is the zone itself', () => {
    const apex = synthEdge({ domains: [{ hostName: 'contoso.com', dnsZone: { zoneId } }] });
    expect(onlyResource(apex, 'azurerm_dns_txt_record').name).toBe('_dnsauth');
    expect(onlyResource(apex, 'azurerm_dns_a_record')).toMatchObject({
      name: '@',
      target_resource_id: expect.stringMatching(/^\$\{azurerm_cdn_frontdoor_endpoint\..*\.id\}$/) as string,
    });
    expect(resources(apex, 'azurerm_dns_cname_record')).toEqual([]);
  });

  test('takes a zone of the same stack, whose name is said', () => {
    const stack = azureStack();
    const zone = new DnsZone(stack, 'Zone', { name: 'contoso.com', resourceGroupName: 'dns' });
    const dnsZone = { zoneId: zone.id, zoneName: 'contoso.com' };
    new FrontDoorEdge(stack, 'Edge', {
      resourceGroupName: 'rg',
      origins: twoRegions,
      domains: [{ hostName, dnsZone }],
    });
    const record = onlyResource(synthValid(stack), 'azurerm_dns_txt_record');
    expect(record).toMatchObject({ zone_name: 'contoso.com' });
    expect(record.resource_group_name).toMatch(/^\$\{element\(split\("\/", azurerm_dns_zone\.[^.]+\.id\), 4\)\}$/);
  });
});

describe('a certificate in Key Vault', () => {
  const withVault = EdgeCertificate.keyVault({ certificateId, keyVaultId });

  test('is a secret of the profile, which Front Door may read by its own right', () => {
    const json = synthEdge({ domains: [{ hostName, certificate: EdgeCertificate.keyVault({ certificateId }) }] });
    const secret = onlyResource(json, 'azurerm_cdn_frontdoor_secret');
    expect(secret).toMatchObject({
      secret: { customer_certificate: [{ key_vault_certificate_id: certificateId }] },
      lifecycle: { create_before_destroy: true },
    });
    expect(secret.name).toMatch(/^ai-contoso-com-[0-9a-f]{6}$/);
    expect(secret).not.toHaveProperty('depends_on');
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_custom_domain').tls).toEqual({
      certificate_type: 'CustomerCertificate',
      cdn_frontdoor_secret_id: expect.stringContaining('azurerm_cdn_frontdoor_secret.') as string,
    });
    expect(resources(json, 'azurerm_role_assignment')).toEqual([]);
    expect(resources(json, 'time_sleep')).toEqual([]);
  });

  test('is read by the identity of the profile where the vault is named, once the grant is seen', () => {
    const json = synthEdge({ domains: [{ hostName, certificate: withVault }] });
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_profile').identity).toEqual({ type: 'SystemAssigned' });
    expect(onlyResource(json, 'azurerm_role_assignment')).toMatchObject({
      scope: keyVaultId,
      role_definition_name: 'Key Vault Secrets User',
      principal_id: expect.stringContaining('identity[0].principal_id') as string,
    });
    const { depends_on } = onlyResource(json, 'azurerm_cdn_frontdoor_secret') as { depends_on: string[] };
    expect(depends_on).toEqual([expect.stringContaining('time_sleep.')]);
    expect(onlyResource(json, 'time_sleep')).toMatchObject({
      create_duration: '90s',
      triggers: { role: expect.stringContaining('azurerm_role_assignment.') as string },
    });
  });

  test('grants a vault once, however many certificates it holds', () => {
    const domains = [
      { hostName, certificate: withVault },
      { hostName: 'b.contoso.com', certificate: withVault },
    ];
    expect(resources(synthEdge({ domains }), 'azurerm_role_assignment')).toHaveLength(1);
  });

  test('has another name for another certificate, as both exist for a while', () => {
    const name = (id: string) => {
      const certificate = EdgeCertificate.keyVault({ certificateId: id });
      return onlyResource(synthEdge({ domains: [{ hostName, certificate }] }), 'azurerm_cdn_frontdoor_secret').name;
    };
    expect(name(certificateId)).not.toBe(name(`${certificateId}-2`));
  });

  test('may be made in the same stack, and its secret is named the same on every run', () => {
    const nameOf = () => {
      const stack = azureStack();
      const made = new KeyVaultCertificate(stack, 'Certificate', { name: 'ai', keyVaultId });
      const certificate = EdgeCertificate.keyVault({ certificateId: made.versionlessId });
      new FrontDoorEdge(stack, 'Edge', {
        resourceGroupName: 'rg',
        origins: twoRegions,
        domains: [{ hostName, certificate }],
      });
      return onlyResource(synthValid(stack), 'azurerm_cdn_frontdoor_secret').name;
    };
    expect(nameOf()).toBe(nameOf());
  });
});

describe('what is refused', () => {
  const existingProfile = { profileId, frontDoorId };
  const vault = EdgeCertificate.keyVault({ certificateId, keyVaultId });
  const refused: [string, Partial<FrontDoorEdgeProps>, string][] = [
    ['a wildcard', { domains: [{ hostName: '*.contoso.com' }] }, 'is a wildcard'],
    ['the same domain twice', { domains: [{ hostName }, { hostName }] }, 'keep one of them'],
    [
      'two domains of one name',
      { domains: [{ hostName: 'a.b-c.com' }, { hostName: 'a-b.c.com' }] },
      "would both be named 'a-b-c-com'",
    ],
    [
      'a domain outside of its zone',
      { domains: [{ hostName: 'ai.fabrikam.com', dnsZone: { zoneId } }] },
      "does not lie in the DNS zone 'contoso.com'",
    ],
    ['a zone that is none', { domains: [{ hostName, dnsZone: { zoneId: 'contoso.com' } }] }, 'id of a DNS zone'],
    [
      'a vault for an existing profile',
      { existingProfile, domains: [{ hostName, certificate: vault }] },
      'leave keyVaultId out',
    ],
    [
      '100 domains of Standard',
      {
        sku: FrontDoorSku.STANDARD,
        domains: Array.from({ length: 100 }, (_, index) => ({ hostName: `d${index}.contoso.com` })),
      },
      'has 100 domains, expected at most 99',
    ],
  ];

  test.each(refused)('%s', (_what, props, message) => {
    expect(() => edgeWith(props)).toThrow(message);
  });

  test('a zone whose name nobody knows', () => {
    const stack = azureStack();
    const zone = new DnsZone(stack, 'Zone', { name: 'contoso.com', resourceGroupName: 'dns' });
    const domains = [{ hostName, dnsZone: { zoneId: zone.id } }];
    expect(() => new FrontDoorEdge(stack, 'Edge', { resourceGroupName: 'rg', origins: twoRegions, domains })).toThrow(
      'give dnsZone.zoneName too',
    );
  });
});

test('no secret stands in the JSON', () => {
  const certificate = EdgeCertificate.keyVault({ certificateId, keyVaultId });
  const json = synthEdge({ domains: [{ hostName, certificate, dnsZone: { zoneId } }] });
  const texts: Block = json.resource as Block;
  expect(JSON.stringify(texts)).not.toMatch(/password|"value":"[^$]/i);
});
