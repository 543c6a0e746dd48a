import { Token } from 'cdktf';
import type { AccountNetworkRules } from '../azure/cognitive/account';
import type { OpenAIAccountKind } from '../azure/cognitive/account-kind';
import { refuseBadIpRule } from '../azure/network/ip-rule';
import type { PrivateDnsZones } from '../azure/network/private-dns-zones';
import type { PrivateEndpointOptions } from '../azure/network/private-endpoint-options';
import { privateLinkServiceOf } from '../azure/network/private-link-service';

/** Who is let in from the internet. */
export interface AllowListProps {
  /**
   * Public IPv4 addresses and ranges (`203.0.113.0/24`) that may call.
   * @default - none
   */
  readonly ipRules?: string[];

  /**
   * The ids of subnets that may call; they need the service endpoint Microsoft.CognitiveServices.
   * @default - none
   */
  readonly subnetIds?: string[];

  /**
   * Whether services of Azure that Microsoft trusts, such as AI Search, may call as well.
   * @default false
   */
  readonly trustedServices?: boolean;
}

/**
 * A private endpoint for an account. It writes into the zone `privatelink.openai.azure.com`, and for an account of kind
 * AI_SERVICES also into `privatelink.cognitiveservices.azure.com` and `privatelink.services.ai.azure.com`.
 */
export interface BackendPrivateEndpointProps extends PrivateEndpointOptions {
  /**
   * The zones, made by `PrivateDnsZones` for the service of the account's kind.
   * @default - those of `privateDnsZoneIds`; with neither, the records are made by whoever runs the DNS
   */
  readonly dnsZones?: PrivateDnsZones;

  /**
   * Whether services of Azure that Microsoft trusts, such as AI Search, may call past the private endpoint.
   * @default false
   */
  readonly trustedServices?: boolean;
}

/**
 * Who reaches an account over the network. Whoever does still needs a role: keys are off.
 *
 * @example
 * BackendNetwork.allowList({ ipRules: ['203.0.113.7'] });
 */
export class BackendNetwork {
  /** Everybody; identity alone decides. What API Management without a virtual network needs. */
  public static publicAccess(): BackendNetwork {
    return new BackendNetwork({
      publicAccess: true,
      others: 'Allow',
      ipRules: [],
      subnetIds: [],
      trustedServices: false,
    });
  }

  /** Some addresses and subnets, through the public endpoint. */
  public static allowList(props: AllowListProps): BackendNetwork {
    const { ipRules = [], subnetIds = [], trustedServices = false } = props;
    if (ipRules.length + subnetIds.length === 0) {
      throw new Error(
        'BackendNetwork.allowList has neither ipRules nor subnetIds and would let nobody in; give the address of the gateway, or use BackendNetwork.privateEndpoint',
      );
    }
    // A list that only the apply knows is one item, which stands for all of them.
    if (!Token.isUnresolved(ipRules)) ipRules.forEach((rule) => refuseBadIpRule(rule, 'BackendNetwork.allowList'));
    return new BackendNetwork({ publicAccess: true, others: 'Deny', ipRules, subnetIds, trustedServices });
  }

  /** Nobody but through a private endpoint; public access is closed. */
  public static privateEndpoint(props: BackendPrivateEndpointProps): BackendNetwork {
    if (props.dnsZones !== undefined && props.privateDnsZoneIds !== undefined) {
      throw new Error(
        'BackendNetwork.privateEndpoint has both dnsZones and privateDnsZoneIds, and would not know which to write into; give one of them',
      );
    }
    const { trustedServices = false } = props;
    const rules = { publicAccess: false, others: 'Deny' as const, ipRules: [], subnetIds: [], trustedServices };
    return new BackendNetwork(rules, props);
  }

  /** @internal */
  public readonly _rules: AccountNetworkRules;

  /** @internal */
  public readonly _endpoint: BackendPrivateEndpointProps | undefined;

  private constructor(rules: AccountNetworkRules, endpoint?: BackendPrivateEndpointProps) {
    this._rules = rules;
    this._endpoint = endpoint;
  }

  /** @internal */
  public _dnsZoneIds(kind: OpenAIAccountKind): string[] {
    return this._endpoint?.dnsZones?.zoneIdsFor(privateLinkServiceOf(kind)) ?? this._endpoint?.privateDnsZoneIds ?? [];
  }
}
