import type { CdnFrontdoorEndpoint } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-endpoint';
import type { CdnFrontdoorFirewallPolicy } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-firewall-policy';
import type { CdnFrontdoorOrigin } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-origin';
import type { CdnFrontdoorOriginGroup } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-origin-group';
import type { CdnFrontdoorProfile } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-profile';
import type { CdnFrontdoorRoute } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-route';
import type { CdnFrontdoorSecurityPolicy } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-security-policy';
import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { terraformDependencies } from '../../azure/dependencies';
import { FrontDoorSku } from '../../azure/front-door/front-door-sku';
import { frontDoorOriginGroup, originGroupName } from '../../azure/front-door/origin-group';
import { frontDoorEndpoint, frontDoorProfile } from '../../azure/front-door/profile';
import { frontDoorRoute } from '../../azure/front-door/route';
import { frontDoorSecurityPolicy } from '../../azure/front-door/security-policy';
import { refuseSameNames } from '../../azure/name-clashes';
import type { Place } from '../../azure/place';
import { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';
import { certificateAccess } from './certificate-access';
import { approvalsOf, type LinkedOrigin, linkedOrigins } from './edge-origins';
import { refuseBadEdge } from './edge-checks';
import { FrontDoorDomain } from './front-door-domain';
import type { FrontDoorEdgeProps } from './front-door-edge-props';
import { FrontDoorWaf } from './front-door-waf';
import { loadBalancingOf, probeOf } from './origin-group-settings';
import type { PrivateLinkApproval } from './private-link-approval';
import { firewallPolicy } from './waf-policy';

/** The endpoint of an edge, whoever made it. */
interface EdgeEndpoint {
  readonly id: string;
  readonly hostName: string;
}

/**
 * Azure Front Door before the gateways of API Management: a profile, an endpoint, an origin group with probes, one origin
 * for each gateway, a route, domains, and a firewall that lets prompts pass. Or all of that but the profile, added to one
 * that exists. Use it by itself where the gateways are made elsewhere; `ResilientOpenAIGateway` makes one by itself.
 *
 * References are not checked; what is wrong with them Azure says.
 *
 * @example
 * new FrontDoorEdge(this, 'Edge', {
 *   resourceGroupName: 'rg-contoso-ai',
 *   origins: [
 *     { name: 'swedencentral', hostName: 'contoso-swe.azure-api.net' },
 *     { name: 'francecentral', hostName: 'contoso-fra.azure-api.net', priority: 2 },
 *   ],
 * });
 */
export class FrontDoorEdge extends Construct {
  /** The profile; absent where one exists. */
  public readonly profile?: CdnFrontdoorProfile;

  /** The endpoint; absent where one exists. */
  public readonly endpoint?: CdnFrontdoorEndpoint;

  /** The origin group; absent where one exists. */
  public readonly originGroup?: CdnFrontdoorOriginGroup;

  /** The origins, by name. */
  public readonly origins: CdnFrontdoorOrigin[];

  /** The approvals of private links. */
  public readonly privateLinkApprovals: PrivateLinkApproval[];

  /** The route. */
  public readonly route: CdnFrontdoorRoute;

  /** The domains of one's own, in the order in which they were given. */
  public readonly domains: FrontDoorDomain[];

  /** What the identity of the profile may read, for certificates in Key Vault. */
  public readonly certificateGrants: RoleAssignment[];

  /** The firewall policy; absent where one exists, or none is wanted. */
  public readonly firewallPolicy?: CdnFrontdoorFirewallPolicy;

  /** What puts the firewall before the domains; absent without a firewall. */
  public readonly securityPolicy?: CdnFrontdoorSecurityPolicy;

  /** The resource id of the profile. */
  public readonly profileId: string;

  /** What Front Door sends as `X-Azure-FDID`: lock the gateways on it. */
  public readonly frontDoorId: string;

  /** The host name that Azure gives. */
  public readonly endpointHostName: string;

  /** The host names that callers use, one's own first. */
  public readonly hostNames: string[];

  private readonly props: FrontDoorEdgeProps;
  private readonly sku: FrontDoorSku;
  private readonly word: string;
  private readonly place: Omit<Place, 'region'>;

  /** Makes the edge, or throws what is wrong with it. */
  public constructor(scope: Construct, id: string, props: FrontDoorEdgeProps) {
    super(scope, id);
    refuseSameNames(this);
    this.props = props;
    this.sku = props.sku ?? FrontDoorSku.PREMIUM;
    refuseBadEdge(props, this.sku);
    this.word = props.name ?? 'openai';
    const { resourceGroupName, naming = ResourceNaming.ofStack(this), tags = {} } = props;
    this.place = { resourceGroupName, naming, tags };

    this.profile = this.makeProfile();
    this.profileId = this.profile?.id ?? props.existingProfile?.profileId ?? '';
    this.frontDoorId = this.profile?.resourceGuid ?? props.existingProfile?.frontDoorId ?? '';
    this.endpoint = this.makeEndpoint();
    const endpoint = this.endpointOf();
    this.endpointHostName = endpoint.hostName;
    this.originGroup = this.makeOriginGroup();
    const originGroupId = this.originGroup?.id ?? props.existingProfile?.originGroupId ?? '';
    const linked = linkedOrigins(this, { origins: props.origins, originGroupId, edgeName: this.edgeName() });
    this.origins = linked.map(({ resource }) => resource);
    this.privateLinkApprovals = approvalsOf(this, linked);
    const access = certificateAccess(this, props.domains ?? [], this.profile);
    this.certificateGrants = access.roleAssignments;
    this.domains = this.makeDomains(terraformDependencies(access.dependencies));
    this.route = this.makeRoute(endpoint, originGroupId, linked);
    this.firewallPolicy = this.makeFirewallPolicy();
    this.securityPolicy = this.makeSecurityPolicy(endpoint);
    this.hostNames = this.connectDomains(endpoint);
  }

  private makeProfile(): CdnFrontdoorProfile | undefined {
    const { existingProfile, responseTimeout, preventDestroy = true } = this.props;
    if (existingProfile !== undefined) return undefined;
    return frontDoorProfile(this, {
      name: this.nameOf(ResourceType.FRONT_DOOR_PROFILE),
      resourceGroupName: this.place.resourceGroupName,
      sku: this.sku,
      responseTimeoutSeconds: responseTimeout?.toSeconds() ?? 240,
      preventDestroy,
      tags: this.place.tags,
    });
  }

  private makeEndpoint(): CdnFrontdoorEndpoint | undefined {
    if (this.props.existingProfile?.endpoint !== undefined) return undefined;
    return frontDoorEndpoint(this, {
      name: this.nameOf(ResourceType.FRONT_DOOR_ENDPOINT),
      profileId: this.profileId,
      preventDestroy: this.props.preventDestroy ?? true,
      tags: this.place.tags,
    });
  }

  private endpointOf(): EdgeEndpoint {
    const existing = this.props.existingProfile?.endpoint;
    if (existing !== undefined) return { id: existing.endpointId, hostName: existing.hostName };
    return { id: this.endpoint?.id ?? '', hostName: this.endpoint?.hostName ?? '' };
  }

  private makeOriginGroup(): CdnFrontdoorOriginGroup | undefined {
    const { existingProfile, origins, probe, loadBalancing } = this.props;
    if (existingProfile?.originGroupId !== undefined) return undefined;
    const isPrivate = origins.some(({ privateLink }) => privateLink !== undefined);
    return frontDoorOriginGroup(this, {
      name: originGroupName(this.word, isPrivate),
      profileId: this.profileId,
      probe: probeOf(probe),
      ...loadBalancingOf(loadBalancing),
    });
  }

  private makeDomains(certificateDependencies: ITerraformDependable[]): FrontDoorDomain[] {
    const setting = { profileId: this.profileId, tags: this.place.tags, certificateDependencies };
    return (this.props.domains ?? []).map((props) => FrontDoorDomain._make(this, props.hostName, props, setting));
  }

  private makeRoute(endpoint: EdgeEndpoint, originGroupId: string, linked: LinkedOrigin[]): CdnFrontdoorRoute {
    return frontDoorRoute(this, {
      name: this.word,
      endpointId: endpoint.id,
      originGroupId,
      originIds: linked.map(({ resource }) => resource.id),
      customDomainIds: this.domainIds(),
      linkToDefaultDomain: this.props.defaultDomain ?? true,
      dependsOn: this.origins,
    });
  }

  private waf(): FrontDoorWaf {
    const endpointExists = this.props.existingProfile?.endpoint !== undefined;
    return this.props.waf ?? (endpointExists ? FrontDoorWaf.none() : FrontDoorWaf.standard());
  }

  private makeFirewallPolicy(): CdnFrontdoorFirewallPolicy | undefined {
    const source = this.waf()._source;
    if (source.kind !== 'own') return undefined;
    return firewallPolicy(this, {
      name: this.nameOf(ResourceType.FIREWALL_POLICY),
      resourceGroupName: this.place.resourceGroupName,
      sku: this.sku,
      tags: this.place.tags,
      props: source.props,
    });
  }

  private makeSecurityPolicy(endpoint: EdgeEndpoint): CdnFrontdoorSecurityPolicy | undefined {
    const source = this.waf()._source;
    const firewallPolicyId = source.kind === 'existing' ? source.firewallPolicyId : this.firewallPolicy?.id;
    if (firewallPolicyId === undefined) return undefined;
    return frontDoorSecurityPolicy(this, {
      name: `${this.word}-waf`,
      profileId: this.profileId,
      firewallPolicyId,
      domainIds: [endpoint.id, ...this.domainIds()],
    });
  }

  /** In the order of their names, so that the order in which they were given changes nothing. */
  private domainIds(): string[] {
    const sorted = [...this.domains].sort((a, b) => (a.hostName < b.hostName ? -1 : 1));
    return sorted.map(({ customDomain }) => customDomain.id);
  }

  private connectDomains(endpoint: EdgeEndpoint): string[] {
    const dependsOn = this.securityPolicy === undefined ? [this.route] : [this.route, this.securityPolicy];
    for (const domain of this.domains) {
      domain._connect({
        route: this.route,
        endpointId: endpoint.id,
        endpointHostName: endpoint.hostName,
        dependsOn,
      });
    }
    const own = this.domains.map(({ hostName }) => hostName);
    return this.props.defaultDomain === false ? own : [...own, endpoint.hostName];
  }

  /** What the owner of an API Management instance reads beside a connection. */
  private edgeName(): string {
    return this.profile === undefined ? this.word : this.nameOf(ResourceType.FRONT_DOOR_PROFILE);
  }

  private nameOf(type: ResourceType): string {
    return this.place.naming.resourceName(type, this.props.name === undefined ? [] : [this.props.name]);
  }
}
