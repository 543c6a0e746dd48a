import { ApiManagementBackend } from '@cdktf/provider-azurerm/lib/api-management-backend';
import { type ITerraformDependable, Lazy } from 'cdktf';
import type { Construct } from 'constructs';
import { AzapiResource } from '../azapi/azapi-resource';
import type { ServiceRef } from './api';
import { namedInText } from './policy-resource';

/** When the circuit breaker of a backend opens; API Management takes one rule. */
export interface BreakerRequest {
  readonly name: string;
  readonly failureCount: number;
  /** ISO 8601: `PT1M`. */
  readonly interval: string;
  readonly tripDuration: string;
  readonly acceptRetryAfter: boolean;
  readonly statusCodes: readonly { readonly min: number; readonly max: number }[];
}

/** What a backend entity is made of. */
export interface BackendEntityRequest {
  readonly name: string;
  readonly url: string;
  /** The named value whose key is sent as `api-key`. */
  readonly apiKeyNamedValue?: string;
  readonly breaker: BreakerRequest;
  readonly dependsOn?: ITerraformDependable[];
}

/** A backend entity with a circuit breaker. */
export function makeBackendEntity(
  scope: Construct,
  id: string,
  service: ServiceRef,
  request: BackendEntityRequest,
): ApiManagementBackend {
  const { name, url, apiKeyNamedValue, breaker, dependsOn } = request;
  return new ApiManagementBackend(scope, id, {
    ...service,
    name,
    url,
    protocol: 'http',
    tls: { validateCertificateChain: true, validateCertificateName: true },
    ...(apiKeyNamedValue !== undefined && { credentials: { header: { 'api-key': `{{${apiKeyNamedValue}}}` } } }),
    circuitBreakerRule: {
      name: breaker.name,
      tripDuration: breaker.tripDuration,
      acceptRetryAfterEnabled: breaker.acceptRetryAfter,
      failureCondition: {
        count: breaker.failureCount,
        intervalDuration: breaker.interval,
        statusCodeRange: breaker.statusCodes.map(({ min, max }) => ({ min, max })),
      },
    },
    dependsOn,
    lifecycle: namedInText,
  });
}

/** A backend of a pool. */
export interface PoolMember {
  /** The resource id of the backend entity. */
  readonly id: string;
  readonly priority: number;
  readonly weight: number;
}

/** A pool of backend entities, whose members are asked for when Terraform's JSON is written. */
export function makeBackendPool(
  scope: Construct,
  id: string,
  request: {
    readonly apiManagementId: string;
    readonly name: string;
    readonly description: string;
    readonly members: () => readonly PoolMember[];
  },
): AzapiResource {
  return new AzapiResource(scope, id, {
    // azurerm knows no pools (https://github.com/hashicorp/terraform-provider-azurerm/issues/24594).
    type: 'Microsoft.ApiManagement/service/backends@2024-05-01',
    name: request.name,
    parentId: request.apiManagementId,
    // The schema demands url and protocol, which the service refuses for a pool.
    schemaValidationEnabled: false,
    body: {
      properties: {
        type: 'Pool',
        description: request.description,
        pool: { services: Lazy.anyValue({ produce: () => request.members() }) },
      },
    },
    lifecycle: namedInText,
  });
}
