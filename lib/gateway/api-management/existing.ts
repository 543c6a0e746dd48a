import type { Construct } from 'constructs';
import type { ISecretReader } from '../identity/secret-reader';
import { InstanceSecretReader } from '../identity/secret-readers';
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
  const readers = new Map<string, ISecretReader>();
  return instances.map((attributes) => {
    const reader = sharedReader(scope, attributes, readers);
    return new ExistingInstance(scope, `api-management-${attributes.name}`, attributes, reader);
  });
}

/** One construct for each identity: a role that is granted to it for a second instance would exist already. */
function sharedReader(
  scope: Construct,
  { name, identityClientId, identityPrincipalId }: ExistingInstanceAttributes,
  readers: Map<string, ISecretReader>,
): ISecretReader | undefined {
  if (identityPrincipalId === undefined) return undefined;
  const known = readers.get(identityPrincipalId);
  if (known !== undefined) return known;
  const reader = new InstanceSecretReader(scope, `secret-reader-${name}`, identityPrincipalId, identityClientId);
  readers.set(identityPrincipalId, reader);
  return reader;
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
