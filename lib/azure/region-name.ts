import { Token } from 'cdktf';
import { shown } from '../core/given';
import { findRegion, nearestRegion } from '../core/regions';

/**
 * The name of a region as resources have it, for any way of writing it: `swedencentral` for `Sweden Central`. A name
 * that is nearly a known one is refused; one that is like no other may be newer than this library and passes.
 */
export function regionName(region: string, where: string): string {
  if (Token.isUnresolved(region)) return region;
  const known = findRegion(region);
  if (known !== undefined) return known.name;
  const meant = nearestRegion(region);
  if (meant === undefined && typeof region === 'string' && /^[a-z0-9]+$/.test(region)) return region;
  throw new Error(
    `the region of ${where} is ${shown(region)}, which is not known; ${meant === undefined ? "write it as resources have it, such as 'swedencentral'" : `use '${meant}'`}`,
  );
}
