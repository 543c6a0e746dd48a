/** How an instance stands to a virtual network: `virtual_network_type`. */
export enum ApiManagementNetworkMode {
  /** In no network. */
  NONE = 'None',
  /**
   * Reaches backends inside a network, and is itself reached from the internet. Developer and Premium are injected into
   * the subnet; Standard v2 and Premium v2 are integrated with it, for what goes out.
   */
  EXTERNAL = 'External',
  /** Injected into a network and reached only from there: an edge outside of it finds no way in. */
  INTERNAL = 'Internal',
}
