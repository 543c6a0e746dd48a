import { Token } from 'cdktf';
import { shown } from '../core/given';

/** What an id can be of. */
export type IdKind =
  | 'profile'
  | 'endpoint'
  | 'origin group'
  | 'firewall policy'
  | 'DNS zone'
  | 'API Management instance'
  | 'account'
  | 'subnet'
  | 'virtual network'
  | 'key vault'
  | 'Log Analytics workspace'
  | 'action group'
  | 'user-assigned identity';

interface IdForm {
  readonly pattern: string;
  readonly example: string;
  /** Azure itself writes such ids with other capitals in places, and the provider takes them. */
  readonly anyCase?: boolean;
}

const GROUP = '/subscriptions/[^/]+/resourceGroups/[^/]+/providers';
const PROFILE = `${GROUP}/Microsoft\\.Cdn/profiles/[^/]+`;

/** The kinds of ids that are written down here, as the provider parses them. */
const forms: { readonly [kind in IdKind]: IdForm } = {
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
  account: anyCase('Microsoft.CognitiveServices/accounts', 'contoso'),
  subnet: anyCase('Microsoft.Network/virtualNetworks', 'hub/subnets/gateway', '[^/]+/subnets/[^/]+'),
  'virtual network': anyCase('Microsoft.Network/virtualNetworks', 'hub'),
  'key vault': anyCase('Microsoft.KeyVault/vaults', 'contoso'),
  'Log Analytics workspace': anyCase('Microsoft.OperationalInsights/workspaces', 'contoso'),
  'action group': anyCase('Microsoft.Insights/actionGroups', 'contoso'),
  'user-assigned identity': anyCase('Microsoft.ManagedIdentity/userAssignedIdentities', 'contoso'),
};

function anyCase(type: string, example: string, name = '[^/]+'): IdForm {
  return { pattern: `${GROUP}/${type.replace('.', '\\.')}/${name}`, example: `${type}/${example}`, anyCase: true };
}

/** Refuses a resource id that is not one of its kind. References are not checked. */
export function refuseBadResourceId(id: string, kind: IdKind, what: string): void {
  const { pattern, example, anyCase: any = false } = forms[kind];
  if (Token.isUnresolved(id) || new RegExp(`^${pattern}$`, any ? 'i' : '').test(id)) return;
  const article = /^[aeo]/i.test(kind) ? 'an' : 'a';
  throw new Error(
    `${what} is ${shown(id)}, expected the resource id of ${article} ${kind}${any ? '' : ', letter case included'}, such as '/subscriptions/…/resourceGroups/…/providers/${example}'`,
  );
}
