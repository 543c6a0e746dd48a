import { Token } from 'cdktf';
import { refuseBadDomainName } from '../../azure/front-door/domain-name';
import { FrontDoorSku } from '../../azure/front-door/front-door-sku';
import { refuseBadFrontDoorName } from '../../azure/front-door/names';
import { refuseBadResourceId } from '../../azure/resource-id';
import { refuseNotWhole } from '../../azure/numbers';
import { findRegion, nearestRegion } from '../../core/regions';
import type { FrontDoorOriginProps, FrontDoorPrivateLinkProps } from './front-door-origin';

/** Front Door takes no more in one group: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits. */
const MOST_ORIGINS = 50;

/** Refuses origins that Front Door would refuse, each by itself and all together. */
export function refuseBadOrigins(origins: FrontDoorOriginProps[], sku: FrontDoorSku): void {
  if (origins.length < 1 || origins.length > MOST_ORIGINS) {
    throw new Error(`the edge has ${origins.length} origins, expected 1 to ${MOST_ORIGINS}`);
  }
  for (const origin of origins) refuseBadOrigin(origin, sku);
  refuseTwins(origins, 'name', ({ name }) => name.toLowerCase());
  refuseTwins(origins, 'host name', placeOf);
  refuseMixture(origins);
  if (origins.every(({ enabled }) => enabled === false)) {
    throw new Error(
      'the edge has no enabled origin, so it would refuse every request; leave enabled out of one of them',
    );
  }
}

function refuseBadOrigin(origin: FrontDoorOriginProps, sku: FrontDoorSku): void {
  const where = `the origin '${origin.name}' of the edge`;
  refuseBadFrontDoorName(origin.name, 'the name of an origin of the edge');
  refuseBadDomainName(origin.hostName, `the host name of ${where}`);
  if (origin.priority !== undefined) refuseNotWhole(origin.priority, 1, 5, `the priority of ${where}`);
  if (origin.weight !== undefined) refuseNotWhole(origin.weight, 1, 1_000, `the weight of ${where}`);
  if (origin.privateLink === undefined) return;
  if (sku !== FrontDoorSku.PREMIUM) {
    throw new Error(
      `${where} has a private link, but the Front Door is Standard, expected Premium, which alone has private link; use FrontDoorSku.PREMIUM`,
    );
  }
  refuseBadPrivateLink(origin.privateLink, where);
}

function refuseBadPrivateLink({ targetId, region, requestMessage }: FrontDoorPrivateLinkProps, where: string): void {
  refuseBadResourceId(targetId, 'API Management instance', `the target of the private link of ${where}`);
  if (Token.isUnresolved(region)) {
    throw new Error(
      `the region of the private link of ${where} is known only after the apply; the origin is named after it, so it must be a literal, such as 'swedencentral'`,
    );
  }
  if (findRegion(region) === undefined) {
    const near = nearestRegion(region);
    throw new Error(
      `the region of the private link of ${where} is '${region}', expected a region of Azure, such as 'swedencentral'${near === undefined ? '' : `; use '${near}'`}`,
    );
  }
  if (requestMessage === undefined || Token.isUnresolved(requestMessage)) return;
  if (requestMessage.length >= 1 && requestMessage.length <= 140) return;
  throw new Error(
    `the request message of the private link of ${where} has ${requestMessage.length} characters, expected 1 to 140`,
  );
}

function refuseTwins(
  origins: FrontDoorOriginProps[],
  what: string,
  keyOf: (origin: FrontDoorOriginProps) => string | undefined,
): void {
  const seen = new Map<string, string>();
  for (const origin of origins) {
    const key = keyOf(origin);
    if (key === undefined) continue;
    const other = seen.get(key);
    if (other !== undefined) {
      throw new Error(
        `the origins '${other}' and '${origin.name}' of the edge have the same ${what} '${key}', expected different ones`,
      );
    }
    seen.set(key, origin.name);
  }
}

/**
 * A host name may be there twice with private links from different regions: so the way to it survives the loss of one,
 * https://learn.microsoft.com/azure/frontdoor/private-link#frequently-asked-questions.
 */
function placeOf({ hostName, privateLink }: FrontDoorOriginProps): string | undefined {
  if (Token.isUnresolved(hostName)) return undefined;
  return privateLink === undefined ? hostName : `${hostName} from ${findRegion(privateLink.region)?.name}`;
}

/** https://learn.microsoft.com/azure/frontdoor/standard-premium/how-to-enable-private-link-apim#common-mistakes-to-avoid */
function refuseMixture(origins: FrontDoorOriginProps[]): void {
  const open = origins.find(({ privateLink }) => privateLink === undefined);
  const closed = origins.find(({ privateLink }) => privateLink !== undefined);
  if (open === undefined || closed === undefined) return;
  throw new Error(
    `the origin '${closed.name}' of the edge has a private link and '${open.name}' has none, expected all or none, as Front Door refuses both in one group; give each origin a private link, or none`,
  );
}
