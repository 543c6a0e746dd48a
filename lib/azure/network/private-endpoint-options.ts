/** Where a private endpoint stands. */
export interface PrivateEndpointOptions {
  /** The resource id of the subnet that the endpoint takes its address from. */
  readonly subnetId: string;

  /**
   * The region of the subnet's virtual network.
   * @default - the region of what the endpoint leads to
   */
  readonly region?: string;

  /**
   * The resource ids of the private DNS zones that the address is written into.
   * @default - none: whoever runs the DNS writes it
   */
  readonly privateDnsZoneIds?: string[];
}
