import type { IConstruct } from 'constructs';
import type { IGatewayInstance } from '../api-management/gateway-instance';

/** What two APIs on one instance must not have in common. */
export interface PlacedApi extends IConstruct {
  readonly apiName: string;
  readonly apiPath: string;
  readonly instance: IGatewayInstance;
  /** The first word of the names of fragments and backend entities. */
  readonly _prefix: string;
}

/** What an API has in common with another one of the same instance, a sentence each. */
export function clashes(api: PlacedApi, others: readonly PlacedApi[]): string[] {
  const beside = others.filter((other) => other !== api && sameInstance(api, other));
  return beside.flatMap((other) => [
    ...clash(api.apiName, other.apiName, `the name '${api.apiName}' is also that of ${other.node.path}; set apiName`),
    ...clash(api.apiPath, other.apiPath, `the path '${api.apiPath}' is also that of ${other.node.path}; set apiPath`),
    ...clash(
      api._prefix,
      other._prefix,
      `the fragments would have the names of those of ${other.node.path}; set failover.namePrefix`,
    ),
  ]);
}

function clash(one: string, other: string, sentence: string): string[] {
  return one.toLowerCase() === other.toLowerCase() ? [sentence] : [];
}

/** The same construct, or two that stand for one existing service. */
function sameInstance({ instance: one }: PlacedApi, { instance: other }: PlacedApi): boolean {
  if (one === other) return true;
  return (
    one.apiManagementName.toLowerCase() === other.apiManagementName.toLowerCase() &&
    one.resourceGroupName.toLowerCase() === other.resourceGroupName.toLowerCase()
  );
}
