import { refuseNoGuid } from '../guid';

/** Refuses what cannot be the `X-Azure-FDID` of a profile. References are not checked. */
export function refuseBadFrontDoorId(id: string): void {
  refuseNoGuid(
    id,
    'the Front Door id',
    "take what the profile's overview shows as 'Front Door ID'; azurerm calls it resource_guid",
  );
}
