import { DeploymentSku } from '../azure/deployment-sku';
import { refuseNoMember } from '../azure/enum-member';
import { refuseNotWhole } from '../azure/numbers';
import { regionName } from '../azure/region-name';
import { refuseBadGroupName } from '../azure/resource-group';
import { refuseForeign, refuseMissing, refuseNoDuration, refuseNoList } from '../core/given';
import type { ExpectedLoad } from './expected-load';
import type { QuotaLimit } from './quota-limit';
import type { ResilientOpenAIGatewayProps } from './resilient-openai-gateway-props';

/** What no capacity and no load reaches. */
const MOST = 1_000_000_000;

/** Refuses props that no gateway can be made of. What does not fit together is told at synth. */
export function refuseBadGateway(path: string, props: ResilientOpenAIGatewayProps): void {
  refuseMissing(`the gateway ${path}`, props, ['apiManagement', 'backends']);
  const of = (what: string): string => `${what} of the gateway ${path}`;
  refuseForeignLayers(props, of);
  refuseBadBackends(props, path);
  if (props.resourceGroupName !== undefined) refuseBadGroupName(props.resourceGroupName, of('resourceGroupName'));
  refuseNoDuration(of('failover.budget'), props.failover?.budget);
  refuseBadLoads(props.expectedLoad ?? []);
  for (const quota of props.quotas ?? []) refuseBadQuota(quota);
}

function refuseForeignLayers(props: ResilientOpenAIGatewayProps, of: (what: string) => string): void {
  const { apiManagement, dataBoundary, edge, naming, observability } = props;
  refuseForeign(of('apiManagement'), apiManagement, '_bind', 'ApiManagementTopology.multiRegion({ … })');
  refuseForeign(of('edge'), edge, '_bind', 'GatewayEdge.frontDoor()');
  refuseForeign(of('observability'), observability, '_bind', 'GatewayObservability.standard()');
  refuseForeign(of('dataBoundary'), dataBoundary, 'contains', 'DataBoundary.EU');
  refuseForeign(of('naming'), naming, 'resourceName', "ResourceNaming.of({ workload: 'contoso' })");
}

function refuseBadBackends({ backends }: ResilientOpenAIGatewayProps, path: string): void {
  refuseNoList(`backends of the gateway ${path}`, backends);
  if (backends.length === 0) {
    throw new Error(
      `the gateway ${path} has no backends; give it at least one, such as new RegionalOpenAIBackend(…), ` +
        'and two in different regions for a failover',
    );
  }
  for (const [at, backend] of backends.entries()) {
    // The construct itself, and not what fromAccountAttributes and the like are given.
    refuseForeign(
      `backend ${at + 1} of the gateway ${path}`,
      backend ?? null,
      'grantInvoke',
      'new RegionalOpenAIBackend(…)',
    );
  }
}

function refuseBadLoads(loads: readonly ExpectedLoad[]): void {
  const seen = new Set<string>();
  for (const load of loads) {
    refuseMissing('an expectedLoad', load, ['deployment', 'tokensPerMinute']);
    const { deployment, tokensPerMinute } = load;
    refuseNotWhole(tokensPerMinute, 1, MOST, `tokensPerMinute of the expectedLoad of '${deployment}'`);
    if (seen.has(deployment)) {
      throw new Error(`expectedLoad has '${deployment}' twice; give each deployment one load, all of it together`);
    }
    seen.add(deployment);
  }
}

function refuseBadQuota(quota: QuotaLimit): void {
  refuseMissing('a quota', quota, ['region', 'model', 'sku', 'capacity']);
  const { region, model, sku, capacity } = quota;
  const where = `the quota of '${model}' in ${regionName(region, `the quota of '${model}'`)}`;
  refuseNoMember(sku, 'DeploymentSku', DeploymentSku, `the sku of ${where}`);
  refuseNotWhole(capacity, 0, MOST, `the capacity of ${where}`);
}
