import { ApiManagementProduct } from '@cdktf/provider-azurerm/lib/api-management-product';
import { ApiManagementProductApi } from '@cdktf/provider-azurerm/lib/api-management-product-api';
import { ApiManagementSubscription } from '@cdktf/provider-azurerm/lib/api-management-subscription';
import type { ApiManagementApi } from '@cdktf/provider-azurerm/lib/api-management-api';
import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import type { ServiceRef } from './api';

/** What a product is called. */
export interface ProductRequest {
  readonly productId: string;
  readonly displayName: string;
  readonly description: string;
  /** What the instance has to be done with before anything is put on it. */
  readonly dependsOn?: ITerraformDependable[];
}

/** A product that nobody gets a key of by themselves. */
export function makeProduct(
  scope: Construct,
  id: string,
  service: ServiceRef,
  request: ProductRequest,
): ApiManagementProduct {
  return new ApiManagementProduct(scope, id, {
    ...service,
    ...request,
    published: true,
    subscriptionRequired: true,
    // Who sees the product in the developer portal may ask for a key, and an administrator decides.
    approvalRequired: true,
    // The provider wants a limit for each user beside the approval; the subscription below has no user.
    subscriptionsLimit: 1,
  });
}

/** Puts an API into a product. */
export function makeProductApi(
  scope: Construct,
  id: string,
  service: ServiceRef,
  { product, api }: { readonly product: ApiManagementProduct; readonly api: ApiManagementApi },
): ApiManagementProductApi {
  return new ApiManagementProductApi(scope, id, { ...service, productId: product.productId, apiName: api.name });
}

/** Whose key a subscription is. */
export interface SubscriptionRequest {
  readonly product: ApiManagementProduct;
  readonly subscriptionId: string;
  readonly displayName: string;
  /** The subscription whose keys this one gets; without it, API Management makes them. */
  readonly keysOf?: ApiManagementSubscription;
}

/** A key of a product. */
export function makeSubscription(
  scope: Construct,
  id: string,
  service: ServiceRef,
  { product, subscriptionId, displayName, keysOf }: SubscriptionRequest,
): ApiManagementSubscription {
  return new ApiManagementSubscription(scope, id, {
    ...service,
    productId: product.id,
    subscriptionId,
    displayName,
    // The provider's default, submitted, is a key that does not work yet.
    state: 'active',
    // Its default here would let the holder of the key see the trace of a request, tokens of backends included.
    allowTracing: false,
    ...(keysOf && { primaryKey: keysOf.primaryKey, secondaryKey: keysOf.secondaryKey }),
  });
}
