import type { ScopeName } from '../catalogue/types';
import { type Block, type Configuration, isBlock, resourcesOf } from './configuration';

/** Where a policy is put: at a scope, or in the library of fragments. */
export type PolicyPlace = ScopeName | 'fragment';

/** A policy that a resource of a synthesized Terraform file carries. */
export interface TerraformPolicy {
  /** `azurerm_api_management_api_policy.gateway`. */
  readonly address: string;
  readonly place: PolicyPlace;
  /** The string in the file, as Terraform will read it. */
  readonly string: string;
  readonly resource: Block;
}

/** What a synthesized Terraform file holds. */
export interface TerraformPolicies {
  readonly policies: readonly TerraformPolicy[];
  /** Policies that cannot be seen in the file, with the reason. */
  readonly unseen: readonly { readonly address: string; readonly reason: string }[];
}

/** Reads every policy of a synthesized Terraform file (`cdk.tf.json`). */
export function readTerraformPolicies(file: Configuration): TerraformPolicies {
  const found: { policies: TerraformPolicy[]; unseen: { address: string; reason: string }[] } = {
    policies: [],
    unseen: [],
  };
  for (const { type, name, resource } of resourcesOf(file)) {
    const carried = type.startsWith('azapi_') ? azapiPolicy(type, resource) : azurermPolicy(type, resource);
    if (carried === undefined) continue;
    const address = `${type}.${name}`;
    if (typeof carried.string === 'string' && !isReference(carried.string)) {
      found.policies.push({ address, place: carried.place, string: carried.string, resource });
    } else {
      found.unseen.push({ address, reason: reason(carried) });
    }
  }
  return found;
}

/** What a resource carries: the policy's text where it stands in the file, and where it will be put. */
interface Carried {
  readonly place: PolicyPlace;
  readonly string: unknown;
  /** The text is behind this address instead. */
  readonly link?: unknown;
}

const azurermPlaces: Readonly<Record<string, PolicyPlace>> = {
  azurerm_api_management_policy: 'global',
  azurerm_api_management_workspace_policy: 'workspace',
  azurerm_api_management_product_policy: 'product',
  azurerm_api_management_api_policy: 'api',
  azurerm_api_management_api_operation_policy: 'operation',
  azurerm_api_management_policy_fragment: 'fragment',
  azurerm_api_management_workspace_policy_fragment: 'fragment',
};

function azurermPolicy(type: string, resource: Block): Carried | undefined {
  const place = azurermPlaces[type];
  if (place === undefined) return undefined;
  return { place, string: resource.xml_content ?? resource.value, link: resource.xml_link };
}

const azapiResources = new Set(['azapi_resource', 'azapi_update_resource']);

/** The collections that a policy's ARM type can stand in; the last one before `policies` tells the scope. */
const azapiPlaces: Readonly<Record<string, PolicyPlace>> = {
  service: 'global',
  workspaces: 'workspace',
  products: 'product',
  apis: 'api',
  operations: 'operation',
  resolvers: 'resolver',
};

function azapiPolicy(type: string, resource: Block): Carried | undefined {
  if (!azapiResources.has(type) || typeof resource.type !== 'string') return undefined;
  const place = placeOfArmType(resource.type);
  if (place === undefined) return undefined;
  const properties = propertiesOf(resource.body);
  const isLink = typeof properties?.format === 'string' && properties.format.toLowerCase().endsWith('-link');
  return isLink ? { place, string: undefined, link: properties.value } : { place, string: properties?.value };
}

/** `Microsoft.ApiManagement/service/apis/policies@2024-05-01` is a policy of the api scope. */
function placeOfArmType(armType: string): PolicyPlace | undefined {
  const [provider, ...collections] = armType.replace(/@.*$/s, '').split('/');
  if (provider.toLowerCase() !== 'microsoft.apimanagement') return undefined;
  const [owner, last] = collections.slice(-2).map((collection) => collection.toLowerCase());
  if (last === 'policyfragments') return 'fragment';
  return last === 'policies' ? azapiPlaces[owner] : undefined;
}

/** The body is an object since azapi 2; before, it was JSON in a string. */
function propertiesOf(body: unknown): Block | undefined {
  const object = typeof body === 'string' ? parsedOrNothing(body) : body;
  return isBlock(object) && isBlock(object.properties) ? object.properties : undefined;
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a string holds nothing but one reference, so that its text is known only when Terraform runs. */
const isReference = (string: string): boolean => string.trimStart().startsWith('${');

function reason({ link, string }: Carried): string {
  if (typeof link === 'string') return `the policy is behind the link ${link}, which is not followed`;
  if (typeof string === 'string')
    return `the policy is the Terraform expression ${string.trim()}, known only when Terraform runs`;
  return 'the policy does not stand in this file';
}
