import { Token } from 'cdktf';
import { blockResponseBody } from '../../../lib/azure/front-door/block-response';
import { refuseBadCertificateId } from '../../../lib/azure/front-door/certificate-id';
import { refuseBadCountry } from '../../../lib/azure/front-door/country';
import { dnsZoneParts, relativeName } from '../../../lib/azure/front-door/dns-zone-id';
import { refuseBadDomainName } from '../../../lib/azure/front-door/domain-name';
import { refuseBadIpRange } from '../../../lib/azure/front-door/ip-range';
import { customDomainName, refuseBadFrontDoorName, refuseBadRuleName } from '../../../lib/azure/front-door/names';
import { refuseBadFrontDoorId } from '../../../lib/azure/front-door/front-door-id';
import { privateLinkRegions } from '../../../lib/azure/front-door/private-link-regions';
import { findRegion } from '../../../lib/core/regions';

const reference = Token.asString({ resolve: () => 'later' });

describe('IP ranges', () => {
  test.each(['203.0.113.7', '203.0.113.0/24', '0.0.0.0/0', '2001:db8::/32', '::1', '10.0.0.0/32'])(
    '%s is taken',
    (range) => expect(() => refuseBadIpRange(range, 'it')).not.toThrow(),
  );
  test.each(['203.0.113.0/33', '203.0.113', '2001:db8::/129', '10.0.0.0/8/8', '10.0.0.0/', '', '10.0.0.0/-1'])(
    "'%s' is refused",
    (range) => expect(() => refuseBadIpRange(range, 'it')).toThrow(`it is '${range}', expected an IPv4 or IPv6`),
  );
});

describe('countries', () => {
  test.each(['SE', 'DE', 'ZZ', 'US'])('%s is taken', (code) => {
    expect(() => refuseBadCountry(code, 'it')).not.toThrow();
  });
  test.each([
    ['se', "use 'SE'"],
    ['UK', "use 'GB'"],
    ['Sweden', 'ISO 3166-1'],
    ['XX', 'ISO 3166-1'],
  ])('%s is refused, and the message says: %s', (code, fix) => {
    expect(() => refuseBadCountry(code, 'it')).toThrow(fix);
  });
});

describe('domain names', () => {
  test.each(['ai.contoso.com', 'contoso.com', 'a-1.b-2.example', 'xn--bcher-kva.example'])('%s is taken', (name) => {
    expect(() => refuseBadDomainName(name, 'it')).not.toThrow();
  });
  test.each([
    ['https://ai.contoso.com/openai', "use 'ai.contoso.com'"],
    ['*.contoso.com', 'wildcard'],
    ['AI.contoso.com', "use 'ai.contoso.com'"],
    ['localhost', 'with a dot in it'],
    ['a..b', 'with a dot in it'],
    ['-a.example', 'with a dot in it'],
    ['ai.contoso.com/path', 'with a dot in it'],
    [`${'a'.repeat(64)}.example`, 'with a dot in it'],
  ])('%s is refused, and the message says: %s', (name, fix) => {
    expect(() => refuseBadDomainName(name, 'it')).toThrow(fix);
  });
  test('the name of a domain in its profile has dashes for dots', () => {
    expect(customDomainName('ai.contoso.com')).toBe('ai-contoso-com');
  });
});

describe('names', () => {
  test.each(['eu', 'swedencentral', 'apim-1'])('%s names an origin', (name) => {
    expect(() => refuseBadFrontDoorName(name, 'it')).not.toThrow();
  });
  test.each([
    ['', "use 'gateway'"],
    ['a', "use 'gateway'"],
    ['-eu', "use 'eu'"],
    ['Sweden Central', "use 'Sweden-Central'"],
    ['a'.repeat(65), `use '${'a'.repeat(64)}'`],
  ])("'%s' names no origin, and the message says: %s", (name, fix) => {
    expect(() => refuseBadFrontDoorName(name, 'it')).toThrow(fix);
  });
  test('a name cannot be a reference', () => {
    expect(() => refuseBadFrontDoorName(reference, 'it')).toThrow('known only after the apply');
  });
  test('a rule is named by letters and digits', () => {
    expect(() => refuseBadRuleName('PartnerRule1')).not.toThrow();
    expect(() => refuseBadRuleName('partner-rule')).toThrow("use 'partnerrule'");
  });
});

describe('ids', () => {
  test('the id of a Front Door is a GUID', () => {
    expect(() => refuseBadFrontDoorId('0d5f2b3a-1c4e-4f6a-9b8c-7d6e5f4a3b2c')).not.toThrow();
    expect(() => refuseBadFrontDoorId('contoso')).toThrow('expected a GUID');
  });
});

describe('certificates', () => {
  test.each([
    'https://c.vault.azure.net/certificates/ai',
    `https://c.vault.azure.net/certificates/ai/${'0a'.repeat(16)}`,
  ])('%s is taken', (id) => expect(() => refuseBadCertificateId(id)).not.toThrow());
  test('the id of a secret is refused, as each plan would replace it', () => {
    expect(() => refuseBadCertificateId('https://c.vault.azure.net/secrets/ai')).toThrow(
      "use 'https://c.vault.azure.net/certificates/ai'",
    );
  });
});

describe('DNS zones', () => {
  test('the parts are read from the id', () => {
    expect(dnsZoneParts('/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/dnsZones/contoso.com')).toEqual({
      resourceGroupName: 'g',
      zoneName: 'contoso.com',
    });
  });
  test('the name in a reference is not known', () => {
    expect(dnsZoneParts(reference).zoneName).toBeUndefined();
  });
  test.each([
    ['ai.contoso.com', 'contoso.com', 'ai'],
    ['a.b.contoso.com', 'contoso.com', 'a.b'],
    ['contoso.com', 'contoso.com', ''],
    ['notcontoso.com', 'contoso.com', undefined],
  ])('%s in %s is %p', (host, zone, name) => expect(relativeName(host, zone)).toBe(name));
});

describe('the block response', () => {
  test('is an error in the shape of OpenAI, with the reference of Front Door', () => {
    const body = JSON.parse(Buffer.from(blockResponseBody('No.'), 'base64').toString('utf8')) as { error: unknown };
    expect(body.error).toEqual({
      message: 'No. (reference {{azure-ref}})',
      type: 'access_denied',
      param: null,
      code: 'request_blocked',
    });
  });
  test('is refused when Azure would not take it', () => {
    expect(() => blockResponseBody('x'.repeat(2_000))).toThrow('expected at most 2048');
  });
});

test('no check looks at a reference', () => {
  expect(() => {
    refuseBadIpRange(reference, 'it');
    refuseBadCountry(reference, 'it');
    refuseBadDomainName(reference, 'it');
    refuseBadRuleName(reference);
    refuseBadFrontDoorId(reference);
    refuseBadCertificateId(reference);
  }).not.toThrow();
});

test('each region with private link is a region of Azure', () => {
  expect(privateLinkRegions.filter((region) => findRegion(region) === undefined)).toEqual([]);
  expect([...privateLinkRegions].sort()).toEqual(privateLinkRegions);
});
