import type { FrontDoorSku } from '../../azure/front-door/front-door-sku';
import type { Duration } from '../../core/duration';
import type { FrontDoorDomainProps } from './front-door-domain-props';
import type { ExistingFrontDoorProfile } from './front-door-edge-props';
import type { FrontDoorLoadBalancingProps, FrontDoorProbeProps } from './front-door-probe';
import type { FrontDoorWaf } from './front-door-waf';

/** How the gateway of a region is used. */
export interface EdgeOriginOptions {
  /**
   * The tier, from 1 to 5: a higher number is used when all of the lower ones are unhealthy.
   * @default 1
   */
  readonly priority?: number;

  /**
   * The share of the requests inside the tier: 1 to 1000.
   * @default 500
   */
  readonly weight?: number;

  /**
   * Send requests to it.
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Where Front Door puts its private endpoint for it.
   * @default - the region itself
   */
  readonly privateLinkRegion?: string;
}

/** What all edges of Front Door have in common. */
export interface EdgeOptions {
  /**
   * A word for the edge in the names of its parts; 2 to 64 letters, digits and dashes.
   * @default 'openai'
   */
  readonly name?: string;

  /**
   * How the gateways of single regions are used, by region: `{ francecentral: { priority: 2 } }`.
   * @default - all the same: the fastest answers
   */
  readonly origins?: { [region: string]: EdgeOriginOptions };

  /**
   * Reach API Management through private endpoints, and approve them. Premium only.
   * @default false
   */
  readonly privateLink?: boolean;

  /**
   * How Front Door learns which gateways are well.
   * @default - GET on the status path of API Management, each 30 seconds
   */
  readonly probe?: FrontDoorProbeProps;

  /**
   * How Front Door chooses between gateways of one tier.
   * @default - the fastest, and those that are at most 50 milliseconds slower
   */
  readonly loadBalancing?: FrontDoorLoadBalancingProps;

  /**
   * Domains of one's own.
   * @default - only the host name that Azure gives
   */
  readonly domains?: FrontDoorDomainProps[];

  /**
   * Answer to the host name that Azure gives, too.
   * @default true
   */
  readonly defaultDomain?: boolean;

  /**
   * The firewall.
   * @default - FrontDoorWaf.standard(); for an existing endpoint FrontDoorWaf.none(), as it may have a security policy
   */
  readonly waf?: FrontDoorWaf;

  /**
   * Accept only requests of this Front Door: the API compares `X-Azure-FDID`. The status path stays open.
   * @default true
   */
  readonly lockToFrontDoor?: boolean;

  /**
   * Refuse plans that would destroy the profile or the endpoint.
   * @default true
   */
  readonly preventDestroy?: boolean;
}

/** A Front Door that is made. */
export interface FrontDoorOptions extends EdgeOptions {
  /**
   * The tier.
   * @default FrontDoorSku.PREMIUM
   */
  readonly sku?: FrontDoorSku;

  /**
   * How long Front Door waits for the first byte of an answer, and then for the next one: 16 to 240 seconds.
   * @default - as long as a failover may take
   */
  readonly responseTimeout?: Duration;
}

/** A Front Door that exists. */
export interface ExistingFrontDoorOptions extends EdgeOptions {
  /** The profile, and what of it is to be used. */
  readonly profile: ExistingFrontDoorProfile;

  /** The tier of the profile. */
  readonly sku: FrontDoorSku;

  /**
   * How long the profile waits for the first byte of an answer, for the checks of the gateway.
   * @default - not known, so not checked
   */
  readonly responseTimeout?: Duration;
}
