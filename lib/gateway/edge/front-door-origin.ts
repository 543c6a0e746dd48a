/** A private way from Front Door to an API Management instance. Needs the Premium tier. */
export interface FrontDoorPrivateLinkProps {
  /** The resource id of the API Management instance. */
  readonly targetId: string;

  /** Where Front Door puts its private endpoint: the region of the origin, or the nearest that offers it. */
  readonly region: string;

  /**
   * What the owner of the instance sees beside the connection, 1 to 140 characters. The connection is found by it, so
   * it must be the only one with this message on the instance.
   * @default - the name of the edge and the region
   */
  readonly requestMessage?: string;

  /**
   * Approve the connection in the same apply, through the azapi provider.
   * @default true
   */
  readonly approve?: boolean;
}

/** A gateway that Front Door sends requests to. */
export interface FrontDoorOriginProps {
  /** Tells it apart from the other origins: its region, say. 2 to 64 letters, digits and dashes. */
  readonly name: string;

  /** The host name of the gateway: `contoso-swedencentral-01.regional.azure-api.net`. It is also the `Host` it is sent. */
  readonly hostName: string;

  /**
   * The tier, from 1 to 5: a higher number is used when all of the lower ones are unhealthy.
   * @default 1
   */
  readonly priority?: number;

  /**
   * The share of the requests inside the tier, among the origins that are about equally near: 1 to 1000.
   * @default 500
   */
  readonly weight?: number;

  /**
   * Send requests to it.
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Reach it through a private endpoint. All origins of an edge have one, or none.
   * @default - over the internet
   */
  readonly privateLink?: FrontDoorPrivateLinkProps;
}
