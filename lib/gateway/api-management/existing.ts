import type { Construct } from 'constructs';
import { GatewayIdentity, type IGatewayIdentity } from '../identity/gateway-identity';
import { ExistingInstance, type ExistingInstanceAttributes } from './existing-instance';
import type { IGatewayInstance } from './gateway-instance';

/** Instances that are there already. */
export interface ExistingTopologyProps {
  /** The instances, each of another name. */
  readonly instances: ExistingInstanceAttributes[];
}

/** The instances, found. */
export function findExisting(scope: Construct, { instances }: ExistingTopologyProps): IGatewayInstance[] {
  refuseBadNames(instances.map(({ name }) => name));
  const identities = new Map<string, IGatewayIdentity>();
  return instances.map((attributes) => {
    const identity = sharedIdentity(scope, attributes, identities);
    return new ExistingInstance(scope, `api-management-${attributes.name}`, attributes, identity);
  });
}

/** One construct for each identity: a role that two instances' worth of constructs granted to it would exist already. */
function sharedIdentity(
  scope: Construct,
  { name, identityClientId: clientId, identityPrincipalId: principalId }: ExistingInstanceAttributes,
  identities: Map<string, IGatewayIdentity>,
): IGatewayIdentity | undefined {
  if (clientId === undefined || principalId === undefined) return undefined;
  const known = identities.get(principalId);
  if (known !== undefined) return known;
  const identity = GatewayIdentity.fromAttributes(scope, `identity-of-${name}`, { clientId, principalId });
  identities.set(principalId, identity);
  return identity;
}

function refuseBadNames(names: readonly string[]): void {
  if (names.length === 0) {
    throw new Error('ApiManagementTopology.existing() has no instances; give at least one');
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return;
  throw new Error(
    `ApiManagementTopology.existing() has '${twice}' more than once; give each instance once, with all of its locations`,
  );
}
