import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { shown } from '../core/given';

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

/** Refuses what cannot name a resource group, its id above all: the provider's `resourcegroups.ValidateName`. */
export function refuseBadGroupName(name: string, what: string): void {
  if (Token.isUnresolved(name) || /^[\w().-]{0,89}[\w()-]$/.test(name)) return;
  const last = /\/resourceGroups\/([^/]+)/i.exec(String(name))?.[1] ?? 'rg-contoso-ai';
  throw new Error(
    `${what} is ${shown(name)}, expected the name of a resource group: 1 to 90 letters, digits, '_', '-', '.', '(' and ')', with no period last; use '${last}'`,
  );
}
