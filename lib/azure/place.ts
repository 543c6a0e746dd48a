import type { ResourceNaming } from './resource-naming';

/** Where a part of the gateway puts its resources, and how it names and tags them. */
export interface Place {
  readonly naming: ResourceNaming;
  readonly resourceGroupName: string;
  /** The region of what is not tied to another. */
  readonly region: string;
  readonly tags: { readonly [key: string]: string };
}
