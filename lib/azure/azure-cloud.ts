import { findRegion } from '../core/regions';

/** The clouds of Azure, each with host names of its own. */
export enum AzureCloud {
  /** The public cloud. */
  PUBLIC = 'public',
  /** Azure for the government of the United States. */
  US_GOVERNMENT = 'us-government',
}

/** The cloud that a region belongs to; the public one for a region that is not known, or known only after the apply. */
export function cloudOf(region: string): AzureCloud {
  const geography = findRegion(region)?.geography;
  if (geography === 'China') {
    throw new Error(
      `'${region}' is in Azure operated by 21Vianet, whose host names this library does not know; use a region of the public cloud, such as swedencentral`,
    );
  }
  return geography === 'US Government' ? AzureCloud.US_GOVERNMENT : AzureCloud.PUBLIC;
}
