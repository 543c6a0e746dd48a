import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import type { Construct } from 'constructs';

/** A resource group: one that exists, or one that is made. */
export interface ResourceGroupRequest {
  /** The name of a group that exists, or that is made elsewhere; absent, a group is made. */
  readonly existingName?: string;
  /** What a new group is called. */
  readonly newName: string;
  /** Where a new group keeps its metadata. */
  readonly region: string;
  readonly tags: { readonly [key: string]: string };
}

/** A resource group to put resources into. */
export interface PlacedResourceGroup {
  /** A reference where the group is made here, so that what is put into it waits for it. */
  readonly name: string;
  /** Absent when the group exists. */
  readonly resource?: ResourceGroup;
}

/** The group that was named, or a new one. */
export function resourceGroup(scope: Construct, id: string, request: ResourceGroupRequest): PlacedResourceGroup {
  if (request.existingName !== undefined) return { name: request.existingName };
  const resource = new ResourceGroup(scope, id, {
    name: request.newName,
    location: request.region,
    tags: { ...request.tags },
  });
  return { name: resource.name, resource };
}
