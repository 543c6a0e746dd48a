import { ApiManagementApi } from '@cdktf/provider-azurerm/lib/api-management-api';
import { ApiManagementApiOperation } from '@cdktf/provider-azurerm/lib/api-management-api-operation';
import { Fn, type ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';

/** The API Management service that something is put on. */
export interface ServiceRef {
  readonly apiManagementName: string;
  readonly resourceGroupName: string;
}

/** What an API is made of. */
export interface ApiRequest {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly path: string;
  readonly subscriptionRequired: boolean;
  /** An OpenAPI document, as Terraform text. */
  readonly definition?: { readonly contentFormat: string; readonly contentValue: string };
  readonly dependsOn?: ITerraformDependable[];
}

/** Another revision would be another resource, and the policy would be lost with the first: it stays 1 (issue 28552 of azurerm). */
const REVISION = '1';

/** An API whose policy decides where each request goes. */
export function makeApi(scope: Construct, id: string, service: ServiceRef, request: ApiRequest): ApiManagementApi {
  const { definition, ...rest } = request;
  return new ApiManagementApi(scope, id, {
    ...service,
    ...rest,
    revision: REVISION,
    apiType: 'http',
    protocols: ['https'],
    // The header is where SDKs for Azure OpenAI put their key. The provider demands a name for the query too.
    subscriptionKeyParameterNames: { header: 'api-key', query: 'subscription-key' },
    ...(definition && { import: definition }),
  });
}

/** The id that diagnostics and subscriptions take. The provider's own ends in `;rev=1`, which gives a key that does not work (issue 23399 of azurerm). */
export function apiIdWithoutRevision(api: ApiManagementApi): string {
  return Fn.trimsuffix(api.id, `;rev=${REVISION}`);
}

/** An operation that takes every path of its verb. */
export function makeWildcardOperation(
  scope: Construct,
  service: ServiceRef,
  api: ApiManagementApi,
  method: string,
): ApiManagementApiOperation {
  return new ApiManagementApiOperation(scope, `Operation-${method}`, {
    ...service,
    // The name of the resource, not a text, so that Terraform sees the order.
    apiName: api.name,
    operationId: method.toLowerCase(),
    displayName: `${method} any path`,
    description: `Every ${method} request, as the caller sent it.`,
    method,
    urlTemplate: '/*',
  });
}
