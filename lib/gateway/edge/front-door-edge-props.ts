import type { FrontDoorSku } from '../../azure/front-door/front-door-sku';
import type { ResourceNaming } from '../../azure/resource-naming';
import type { Duration } from '../../core/duration';
import type { FrontDoorDomainProps } from './front-door-domain-props';
import type { FrontDoorOriginProps } from './front-door-origin';
import type { FrontDoorLoadBalancingProps, FrontDoorProbeProps } from './front-door-probe';
import type { FrontDoorWaf } from './front-door-waf';

/** An endpoint of a profile that exists. */
export interface ExistingFrontDoorEndpoint {
  /** The resource id of the endpoint. */
  readonly endpointId: string;

  /** Its host name: `contoso-a1b2c3.z01.azurefd.net`. */
  readonly hostName: string;
}

/** A profile that exists. */
export interface ExistingFrontDoorProfile {
  /** The resource id of the profile. */
  readonly profileId: string;

  /** What the profile sends as `X-Azure-FDID`; azurerm calls it `resource_guid`. */
  readonly frontDoorId: string;

  /**
   * An endpoint of the profile that has no route for `/*` yet.
   * @default - one is made
   */
  readonly endpoint?: ExistingFrontDoorEndpoint;

  /**
   * The resource id of an origin group of the profile; its probes are its owner's business, and its origins are either
   * all public or all private.
   * @default - one is made
   */
  readonly originGroupId?: string;
}

/** What an edge of Azure Front Door is made of. */
export interface FrontDoorEdgeProps {
  /** The resource group of the profile and the firewall. */
  readonly resourceGroupName: string;

  /** The gateways, one in each region. */
  readonly origins: FrontDoorOriginProps[];

  /**
   * The tier. An existing profile's own.
   * @default FrontDoorSku.PREMIUM
   */
  readonly sku?: FrontDoorSku;

  /**
   * A word for this edge in the names of its parts; 2 to 64 letters, digits and dashes. Give one where a stack has two edges.
   * @default 'openai'
   */
  readonly name?: string;

  /**
   * How resources are named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;

  /**
   * The tags of all resources that take them.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };

  /**
   * A profile to add to.
   * @default - a profile is made
   */
  readonly existingProfile?: ExistingFrontDoorProfile;

  /**
   * How long Front Door waits for the first byte of an answer, and then for the next one: 16 to 240 seconds. A setting of
   * the whole profile.
   * @default - 240 seconds; what an existing profile has
   */
  readonly responseTimeout?: Duration;

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
   * Answer to the host name that Azure gives, too. Without it at least one domain is needed.
   * @default true
   */
  readonly defaultDomain?: boolean;

  /**
   * The firewall.
   * @default - FrontDoorWaf.standard(); for an existing endpoint FrontDoorWaf.none(), as it may have a security policy
   */
  readonly waf?: FrontDoorWaf;

  /**
   * Refuse plans that would destroy the profile or the endpoint: their host name and Front Door id would not come back.
   * @default true
   */
  readonly preventDestroy?: boolean;
}
