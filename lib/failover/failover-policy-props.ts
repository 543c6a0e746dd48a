import type { PolicyGateway } from '../policy/policy-validation';
import type { FailoverBackend } from './backend';
import type { GatewayFailoverOptions } from './gateway-failover-options';

/** The failover contract: what a request may expect of the gateway. */
export interface FailoverPolicyProps extends GatewayFailoverOptions {
  /** The backends, in any order. */
  readonly backends: FailoverBackend[];

  /**
   * The kind of gateway that runs the document. What it cannot run is refused.
   * @default PolicyGateway.CLASSIC
   */
  readonly gateway?: PolicyGateway;

  /**
   * Whether an external Redis cache is attached to API Management, to remember cooldowns in. The Consumption tier and
   * self-hosted gateways have no other cache.
   * @default false
   */
  readonly externalCache?: boolean;
}
