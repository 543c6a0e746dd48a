import { nearest } from './nearest';
import { regions, type Region } from './region-list';

let byWord: ReadonlyMap<string, Region> | undefined;

/**
 * The region of a name, written the short way (`swedencentral`) or the long way (`Sweden Central`); `undefined` for one
 * that is not known.
 */
export function findRegion(name: string): Region | undefined {
  byWord ??= new Map(regions.map((region) => [region.name, region]));
  return byWord.get(compact(name));
}

/** The known region that was most likely meant. */
export function nearestRegion(name: string): string | undefined {
  return nearest(
    compact(name),
    regions.map((region) => region.name),
  );
}

/** The long form of a region is its short form with capitals and blanks, for every region there is. */
function compact(name: string): string {
  return String(name).replace(/\s+/g, '').toLowerCase();
}
