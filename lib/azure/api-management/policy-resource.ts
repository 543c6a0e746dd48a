import type { ApiManagementApi } from '@cdktf/provider-azurerm/lib/api-management-api';
import { ApiManagementApiPolicy } from '@cdktf/provider-azurerm/lib/api-management-api-policy';
import { ApiManagementPolicyFragment } from '@cdktf/provider-azurerm/lib/api-management-policy-fragment';
import type { ApiManagementProduct } from '@cdktf/provider-azurerm/lib/api-management-product';
import { ApiManagementProductPolicy } from '@cdktf/provider-azurerm/lib/api-management-product-policy';
import { type ITerraformDependable, Lazy } from 'cdktf';
import type { Construct } from 'constructs';
import { terraformText } from '../terraform-text';
import type { ServiceRef } from './api';

/** A policy text that is asked for when Terraform's JSON is written. */
export type PolicyTextSource = () => string;

/** The policy of an API. It is made anew with the API. */
export function makeApiPolicy(
  scope: Construct,
  id: string,
  service: ServiceRef,
  request: {
    readonly api: ApiManagementApi;
    readonly text: PolicyTextSource;
    readonly dependsOn?: ITerraformDependable[];
  },
): ApiManagementApiPolicy {
  const { api, text } = request;
  return new ApiManagementApiPolicy(scope, id, {
    ...service,
    apiName: api.name,
    xmlContent: lazyText(text),
    // A construct here becomes '${…}' in the JSON, which Terraform refuses: it has to be a bare address.
    lifecycle: { replaceTriggeredBy: [`${api.terraformResourceType}.${api.friendlyUniqueId}.id`] },
  });
}

/** The policy of a product. */
export function makeProductPolicy(
  scope: Construct,
  id: string,
  service: ServiceRef,
  request: { readonly product: ApiManagementProduct; readonly text: string },
): ApiManagementProductPolicy {
  return new ApiManagementProductPolicy(scope, id, {
    ...service,
    productId: request.product.productId,
    xmlContent: terraformText(request.text),
  });
}

/** A fragment, which policies name in their text. */
export function makePolicyFragment(
  scope: Construct,
  id: string,
  request: {
    readonly apiManagementId: string;
    readonly name: string;
    readonly description: string;
    readonly text: PolicyTextSource;
    readonly dependsOn?: ITerraformDependable[];
  },
): ApiManagementPolicyFragment {
  return new ApiManagementPolicyFragment(scope, id, {
    apiManagementId: request.apiManagementId,
    name: request.name,
    description: request.description,
    // The default, xml, would make the service unescape the C# in it.
    format: 'rawxml',
    value: lazyText(request.text),
    dependsOn: request.dependsOn,
    lifecycle: namedInText,
  });
}

/**
 * Terraform does not see that a policy names a resource in its text. Where both change in one apply, the policy has to
 * be written before what it no longer names is destroyed.
 */
export const namedInText = { createBeforeDestroy: true } as const;

/** CDKTF asks twice, once to prepare the stack. */
function lazyText(text: PolicyTextSource): string {
  let last: { readonly text: string; readonly written: string } | undefined;
  const produce = (): string => {
    const now = text();
    if (last?.text !== now) last = { text: now, written: terraformText(now) };
    return last.written;
  };
  return Lazy.stringValue({ produce });
}
