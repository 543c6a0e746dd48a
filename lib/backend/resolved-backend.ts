import type { Construct } from 'constructs';
import { type AzureCloud, cloudOf } from '../azure/azure-cloud';
import { OpenAIAccountKind } from '../azure/cognitive/account-kind';
import type { ContentFilterProps } from '../azure/cognitive/content-filter-props';
import { refuseNoMember } from '../azure/enum-member';
import { ResourceNaming } from '../azure/resource-naming';
import { ResourceType } from '../azure/resource-type';
import { refuseForeign, refuseMissing } from '../core/given';
import { checkedAccountName, refuseBadContentFilters, refuseBadIds, refuseBadKey } from './account-checks';
import { BackendNetwork } from './backend-network';
import { checkedBackendName, checkedRank, checkedRegion } from './checks';
import { type ResolvedDeployment, resolveDeployments } from './deployment';
import type { RegionalOpenAIBackendProps } from './regional-openai-backend-props';

/** A backend with its defaults filled in and everything about it checked, before the first resource is made. */
export interface ResolvedBackend {
  readonly backendName: string;
  readonly region: string;
  readonly cloud: AzureCloud;
  readonly priority: number;
  readonly weight: number;
  readonly kind: OpenAIAccountKind;
  readonly accountName: string;
  readonly deployments: readonly ResolvedDeployment[];
  readonly contentFilters: readonly ContentFilterProps[];
  readonly network: BackendNetwork;
  readonly tags: { readonly [key: string]: string };
  /** The name of a resource of this backend. */
  readonly nameOf: (type: ResourceType) => string;
}

/** Checks the props of a backend and fills in what was left out. */
export function resolveBackend(construct: Construct, props: RegionalOpenAIBackendProps): ResolvedBackend {
  refuseMissing(`backend '${construct.node.id}'`, props, ['region', 'deployments']);
  const { kind = OpenAIAccountKind.OPENAI, contentFilters = [] } = props;
  const backendName = checkedBackendName(props.backendName, construct);
  refuseForeignProps(props, backendName);
  const region = checkedRegion(props.region, backendName);
  const naming = props.naming ?? ResourceNaming.ofStack(construct);
  const nameOf = (type: ResourceType) => naming.resourceName(type, [backendName]);
  refuseBadContentFilters(contentFilters, backendName);
  refuseBadKey(props.customerManagedKey, backendName);
  refuseBadIds(props, backendName);
  return {
    backendName,
    region,
    cloud: cloudOf(region),
    priority: checkedRank('priority', props.priority ?? 1, backendName),
    weight: checkedRank('weight', props.weight ?? 100, backendName),
    kind,
    accountName: checkedAccountName(props.accountName ?? nameOf(ResourceType.OPENAI_ACCOUNT), backendName),
    deployments: resolveDeployments(props.deployments, { backend: backendName, kind, contentFilters }),
    contentFilters,
    network: props.network ?? BackendNetwork.publicAccess(),
    tags: props.tags ?? {},
    nameOf,
  };
}

function refuseForeignProps({ kind, naming, network }: RegionalOpenAIBackendProps, backend: string): void {
  refuseNoMember(kind, 'OpenAIAccountKind', OpenAIAccountKind, `the kind of backend '${backend}'`);
  refuseForeign(
    `the naming of backend '${backend}'`,
    naming,
    'resourceName',
    "ResourceNaming.of({ workload: 'contoso' })",
  );
  refuseForeign(`the network of backend '${backend}'`, network, '_rules', 'BackendNetwork.publicAccess()');
}
