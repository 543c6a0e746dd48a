import { Token } from 'cdktf';
import type { Duration } from '../core/duration';
import { refuseMissing, refuseNoDuration, refuseNoList, shown } from '../core/given';
import { deploymentNameProblem } from '../failover/names';
import { refuseRepeated } from './checks';
import type { BackendDeployment } from './openai-backend';

/** Checks what is said of the deployments of an account that is made elsewhere. */
export function checkedBackendDeployments(
  deployments: BackendDeployment[] | undefined,
  backend: string,
): BackendDeployment[] | undefined {
  if (deployments === undefined) return undefined;
  refuseNoList(`deployments of backend '${backend}'`, deployments);
  if (deployments.length === 0) {
    throw new Error(
      `backend '${backend}' has an empty list of deployments and could serve nothing; name one, or leave the list out`,
    );
  }
  for (const [at, deployment] of deployments.entries()) {
    refuseMissing(`deployment ${at + 1} of backend '${backend}'`, deployment, ['name']);
    const where = whereOf(deployment, backend);
    refuseBadDeploymentName(deployment.name, where);
    refuseBadDeploymentName(deployment.deploymentName ?? deployment.name, where);
    if (deployment.capacity !== undefined) refuseBadCapacity(deployment.capacity, where);
    refuseBadTimeout(deployment.attemptTimeout, where);
  }
  const names = deployments.map(({ name }) => name);
  refuseRepeated('the deployment', names, backend);
  return [...deployments];
}

/** Which deployment a message is about; a name that is known only after the apply would be a number of CDKTF. */
export function whereOf({ name }: { readonly name: string }, backend: string): string {
  return Token.isUnresolved(name)
    ? `a deployment of backend '${backend}'`
    : `deployment '${name}' of backend '${backend}'`;
}

/** Refuses a name that Azure would refuse, and one that policies could not hold. */
export function refuseBadDeploymentName(name: string, where: string): void {
  if (Token.isUnresolved(name)) {
    throw new Error(`the name of ${where} is known only after the apply, but policies hold it; give a literal`);
  }
  const problem = deploymentNameProblem(name);
  if (problem !== undefined) throw new Error(`${where} is called '${name}': ${problem}`);
}

/** Refuses a capacity that is no number of units. */
export function refuseBadCapacity(capacity: number, where: string): void {
  if (Token.isUnresolved(capacity) || (Number.isInteger(capacity) && capacity >= 1)) return;
  throw new Error(
    `the capacity of ${where} is ${shown(capacity)}, expected a whole number of 1 or more: thousands of tokens a minute, or provisioned throughput units; use 10, say`,
  );
}

/** Refuses a time-out that policies cannot say. */
export function refuseBadTimeout(timeout: Duration | undefined, where: string): void {
  refuseNoDuration(`the attemptTimeout of ${where}`, timeout);
  if (timeout === undefined || (Number.isInteger(timeout.toSeconds()) && timeout.toSeconds() >= 1)) return;
  throw new Error(
    `the attemptTimeout of ${where} is ${timeout.toString()}, expected whole seconds of 1 or more; round it`,
  );
}
