import { Token } from 'cdktf';
import { refuseNoMember } from '../../azure/enum-member';
import { domainsPerSecurityPolicy, FrontDoorSku } from '../../azure/front-door/front-door-sku';
import { customDomainName, refuseBadFrontDoorName } from '../../azure/front-door/names';
import { refuseBadFrontDoorId } from '../../azure/front-door/front-door-id';
import { refuseBadResourceId } from '../../azure/resource-id';
import { refuseForeign, refuseMissing, refuseNoDuration, refuseNoList } from '../../core/given';
import type { Duration } from '../../core/duration';
import type { FrontDoorDomainProps } from './front-door-domain-props';
import type { ExistingFrontDoorProfile, FrontDoorEdgeProps } from './front-door-edge-props';
import { refuseBadOrigins } from './origin-checks';

/** Refuses an edge that Azure would refuse, or that could not work. */
export function refuseBadEdge(props: FrontDoorEdgeProps, sku: FrontDoorSku): void {
  refuseMissing('the edge', props, ['resourceGroupName', 'origins']);
  refuseNoMember(sku, 'FrontDoorSku', FrontDoorSku, 'the sku of the edge');
  refuseForeign('the waf of the edge', props.waf, '_source', 'FrontDoorWaf.standard()');
  if (props.name !== undefined) refuseBadFrontDoorName(props.name, 'the name of the edge');
  refuseBadOrigins(props.origins, sku);
  refuseBadTimeout(props);
  refuseBadProbe(props);
  refuseBadDomains(props.domains ?? [], sku);
  if (props.defaultDomain === false && (props.domains ?? []).length === 0) {
    throw new Error(
      'the edge does not answer to the host name that Azure gives and has no domains, so it would answer to nothing; add a domain or leave defaultDomain out',
    );
  }
  if (props.existingProfile !== undefined) refuseBadExisting(props.existingProfile, props);
}

/** Whole seconds between two bounds. */
export function refuseBadSeconds(duration: Duration, least: number, most: number, what: string): void {
  refuseNoDuration(what, duration);
  const seconds = duration.toSeconds();
  if (Number.isInteger(seconds) && seconds >= least && seconds <= most) return;
  const near = Math.min(most, Math.max(least, Math.round(seconds)));
  throw new Error(
    `${what} is ${duration.toString()}, expected ${least} to ${most} whole seconds; use Duration.seconds(${near})`,
  );
}

function refuseBadTimeout({ responseTimeout, existingProfile }: FrontDoorEdgeProps): void {
  if (responseTimeout === undefined) return;
  refuseBadSeconds(responseTimeout, 16, 240, 'the response time-out of the edge');
  if (existingProfile === undefined) return;
  throw new Error(
    'the edge has a response time-out and an existing profile, whose own time-out holds for all of its routes; set it where the profile is made and leave responseTimeout out',
  );
}

function refuseBadProbe({ probe, origins, existingProfile, loadBalancing }: FrontDoorEdgeProps): void {
  if (existingProfile?.originGroupId !== undefined && (probe !== undefined || loadBalancing !== undefined)) {
    throw new Error(
      'the edge has a probe or a load balancing and an existing origin group, which has its own; leave them out, or leave originGroupId out to get a group',
    );
  }
  if (probe?.path !== undefined && !Token.isUnresolved(probe.path) && !/^\/[^\s?#]*$/.test(probe.path)) {
    throw new Error(
      `the probe path of the edge is '${probe.path}', expected a path that begins with '/', without query and blanks, such as '/status-0123456789abcdef'`,
    );
  }
  if (probe?.interval !== undefined) refuseBadSeconds(probe.interval, 1, 255, 'the probe interval of the edge');
  const enabled = origins.filter((origin) => origin.enabled !== false).length;
  if (probe?.enabled === false && enabled > 1) {
    throw new Error(
      `the edge has ${enabled} enabled origins and no probes, without which it cannot tell them apart; leave probe.enabled out`,
    );
  }
}

function refuseBadDomains(domains: FrontDoorDomainProps[], sku: FrontDoorSku): void {
  // The endpoint is one of the domains that the security policy covers.
  refuseNoList('domains of the edge', domains);
  const most = domainsPerSecurityPolicy[sku] - 1;
  if (domains.length > most) throw new Error(`the edge has ${domains.length} domains, expected at most ${most}`);
  const seen = new Map<string, string>();
  for (const domain of domains) {
    refuseMissing('a domain of the edge', domain, ['hostName']);
    const { hostName } = domain;
    if (Token.isUnresolved(hostName)) {
      throw new Error(
        'the host name of a domain of the edge is known only after the apply; the domain is named after it, so it must be a literal, such as "ai.contoso.com"',
      );
    }
    const name = customDomainName(hostName);
    const other = seen.get(name);
    if (other !== undefined) {
      throw new Error(
        `the edge has the domains '${other}' and '${hostName}', which would both be named '${name}'; keep one of them`,
      );
    }
    seen.set(name, hostName);
  }
}

function refuseBadExisting(existing: ExistingFrontDoorProfile, props: FrontDoorEdgeProps): void {
  refuseMissing('the existing profile of the edge', existing, ['profileId', 'frontDoorId']);
  refuseBadResourceId(existing.profileId, 'profile', 'the existing profile of the edge');
  refuseBadFrontDoorId(existing.frontDoorId);
  if (existing.endpoint !== undefined) {
    refuseBadResourceId(existing.endpoint.endpointId, 'endpoint', 'the existing endpoint of the edge');
  }
  if (existing.originGroupId !== undefined) {
    refuseBadResourceId(existing.originGroupId, 'origin group', 'the existing origin group of the edge');
  }
  const domain = (props.domains ?? []).find(({ certificate }) => certificate?._keyVault?.keyVaultId !== undefined);
  if (domain === undefined) return;
  throw new Error(
    `the certificate of the domain '${domain.hostName}' names a vault, but the identity of an existing profile is not known here; let the profile into the vault where it is made and leave keyVaultId out`,
  );
}
