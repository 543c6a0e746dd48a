import { Token } from 'cdktf';

const GROUP = '/subscriptions/[^/]+/resourceGroups/[^/]+/providers';
const PROFILE = `${GROUP}/Microsoft\\.Cdn/profiles/[^/]+`;

/** The kinds of ids that are written down here, as the provider parses them: letter case counts. */
const forms = {
  profile: { pattern: PROFILE, example: 'Microsoft.Cdn/profiles/contoso' },
  endpoint: { pattern: `${PROFILE}/afdEndpoints/[^/]+`, example: 'Microsoft.Cdn/profiles/contoso/afdEndpoints/ai' },
  'origin group': {
    pattern: `${PROFILE}/originGroups/[^/]+`,
    example: 'Microsoft.Cdn/profiles/contoso/originGroups/ai',
  },
  'firewall policy': {
    pattern: `${GROUP}/Microsoft\\.Network/frontDoorWebApplicationFirewallPolicies/[^/]+`,
    example: 'Microsoft.Network/frontDoorWebApplicationFirewallPolicies/contoso',
  },
  'DNS zone': {
    pattern: `${GROUP}/Microsoft\\.Network/dns[zZ]ones/[^/]+`,
    example: 'Microsoft.Network/dnsZones/contoso.com',
  },
  'API Management instance': {
    pattern: `${GROUP}/Microsoft\\.ApiManagement/service/[^/]+`,
    example: 'Microsoft.ApiManagement/service/contoso',
  },
} as const;

/** Refuses a resource id that is not one of its kind. References are not checked. */
export function refuseBadResourceId(id: string, kind: keyof typeof forms, what: string): void {
  const { pattern, example } = forms[kind];
  if (Token.isUnresolved(id) || new RegExp(`^${pattern}$`).test(id)) return;
  throw new Error(
    `${what} is '${id}', expected the resource id of ${/^[aeo]/i.test(kind) ? 'an' : 'a'} ${kind}, letter case included, such as '/subscriptions/…/resourceGroups/…/providers/${example}'`,
  );
}

/** Refuses what cannot be the `X-Azure-FDID` of a profile. References are not checked. */
export function refuseBadFrontDoorId(id: string): void {
  if (Token.isUnresolved(id) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return;
  throw new Error(
    `the Front Door id is '${id}', expected the GUID that the profile's overview shows as 'Front Door ID'; azurerm calls it resource_guid`,
  );
}
