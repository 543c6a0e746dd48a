import { TerraformResource, TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { referenceKey } from './reference-key';

/**
 * Where a name may stand once, for the kinds that this library makes. Azure refuses the second of a name in the world; of
 * a second one in a resource group it makes a change of the first, and the next plan turns it back.
 */
const places: ReadonlyMap<string, readonly string[]> = new Map([
  ['azurerm_api_management', []],
  ['azurerm_cognitive_account', []],
  ['azurerm_key_vault', []],
  // Azure reuses the hash of an endpoint for its name in a tenant: https://learn.microsoft.com/azure/frontdoor/endpoint.
  ['azurerm_cdn_frontdoor_endpoint', []],
  ['azurerm_resource_group', []],
  ['azurerm_cdn_frontdoor_profile', ['resourceGroupNameInput']],
  ['azurerm_cdn_frontdoor_firewall_policy', ['resourceGroupNameInput']],
  ['azurerm_user_assigned_identity', ['resourceGroupNameInput']],
  ['azurerm_log_analytics_workspace', ['resourceGroupNameInput']],
  ['azurerm_application_insights', ['resourceGroupNameInput']],
  ['azurerm_private_endpoint', ['resourceGroupNameInput']],
  ['azurerm_monitor_action_group', ['resourceGroupNameInput']],
  ['azurerm_monitor_diagnostic_setting', ['targetResourceIdInput']],
]);

const watched = new WeakSet<TerraformStack>();

/** Lets the synth refuse two resources of the construct's stack that would have one name. */
export function refuseSameNames(construct: Construct): void {
  const stack = TerraformStack.of(construct);
  if (watched.has(stack)) return;
  watched.add(stack);
  stack.node.addValidation({ validate: () => sameNames(stack) });
}

function sameNames(stack: TerraformStack): string[] {
  const seen = new Map<string, TerraformResource>();
  return stack.node.findAll().flatMap((node) => {
    if (!TerraformResource.isTerraformResource(node)) return [];
    const key = keyOf(stack, node);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, node);
    return first === undefined ? [] : [sentence(first, node)];
  });
}

/** What is told apart by it must not be the same; `undefined` for a kind that is not watched, or an unknown name. */
function keyOf(stack: TerraformStack, resource: TerraformResource): string | undefined {
  const place = places.get(resource.terraformResourceType);
  const name = input(resource, 'nameInput');
  if (place === undefined || typeof name !== 'string' || Token.isUnresolved(name)) return undefined;
  const around = place.map((property) => referenceKey(stack, String(input(resource, property))));
  // Another provider is another subscription or cloud.
  return [resource.terraformResourceType, resource.provider?.fqn ?? '', ...around, name].join('\n').toLowerCase();
}

function input(resource: TerraformResource, property: string): unknown {
  return (resource as unknown as { readonly [name: string]: unknown })[property];
}

function sentence(one: TerraformResource, other: TerraformResource): string {
  const name = String(input(one, 'nameInput'));
  return (
    `${one.node.path} and ${other.node.path} would both be the ${one.terraformResourceType} '${name}'; ` +
    "give one of them a name of its own, or its construct another naming: ResourceNaming.of({ workload: 'contoso-blue' })"
  );
}
