import { Token } from 'cdktf';
import { OpenAIAccountKind } from '../azure/cognitive/account-kind';
import { defaultContentFilter } from '../azure/cognitive/content-filter';
import type { ContentFilterProps } from '../azure/cognitive/content-filter-props';
import { VersionUpgrade } from '../azure/cognitive/version-upgrade';
import { DeploymentSku } from '../azure/deployment-sku';
import { refuseNoMember } from '../azure/enum-member';
import type { Duration } from '../core/duration';
import { refuseMissing, refuseNoList } from '../core/given';
import { offer, refuseRepeated } from './checks';
import { refuseBadCapacity, refuseBadDeploymentName, refuseBadTimeout, whereOf } from './deployment-checks';
import type { OpenAIDeploymentProps } from './deployment-props';
import type { BackendDeployment } from './openai-backend';

/** A deployment with its defaults filled in. */
export interface ResolvedDeployment {
  readonly name: string;
  readonly deploymentName: string;
  readonly model: string;
  readonly modelVersion: string;
  readonly modelFormat: string;
  readonly sku: DeploymentSku;
  readonly capacity: number;
  readonly contentFilterPolicy: string;
  readonly versionUpgrade: VersionUpgrade;
  readonly dynamicThrottling: boolean;
  readonly attemptTimeout?: Duration;
}

/** What the deployments of a backend are checked against. */
export interface DeploymentSurroundings {
  readonly backend: string;
  readonly kind: OpenAIAccountKind;
  readonly contentFilters: readonly ContentFilterProps[];
}

/** Checks the deployments of a backend and fills in what was left out. */
export function resolveDeployments(
  deployments: readonly OpenAIDeploymentProps[],
  surroundings: DeploymentSurroundings,
): ResolvedDeployment[] {
  const { backend } = surroundings;
  refuseNoList(`deployments of backend '${backend}'`, deployments);
  if (deployments.length === 0) {
    throw new Error(
      `backend '${backend}' has no deployments and could serve nothing; give at least one, with name, model, modelVersion and capacity`,
    );
  }
  deployments.forEach((deployment, at) => {
    refuseMissing(`deployment ${at + 1} of backend '${backend}'`, deployment, ['name']);
  });
  const resolved = deployments.map((deployment) => resolve(deployment, surroundings));
  const names = resolved.map(({ name }) => name);
  refuseRepeated('the deployment', names, backend);
  const ownNames = resolved.map(({ deploymentName }) => deploymentName);
  refuseRepeated('the deploymentName', ownNames, backend);
  return resolved;
}

/** What a gateway has to know of a deployment. */
export function asBackendDeployment(deployment: ResolvedDeployment): BackendDeployment {
  const { name, deploymentName, model, modelVersion, sku, capacity, attemptTimeout } = deployment;
  return { name, deploymentName, model, modelVersion, sku, capacity, attemptTimeout };
}

function resolve(props: OpenAIDeploymentProps, surroundings: DeploymentSurroundings): ResolvedDeployment {
  const where = whereOf(props, surroundings.backend);
  const deployment: ResolvedDeployment = {
    name: props.name,
    deploymentName: props.deploymentName ?? props.name,
    model: props.model,
    modelVersion: props.modelVersion,
    modelFormat: props.modelFormat ?? 'OpenAI',
    sku: props.sku ?? DeploymentSku.STANDARD,
    capacity: props.capacity,
    contentFilterPolicy: props.contentFilterPolicy ?? defaultContentFilter,
    versionUpgrade: props.versionUpgrade ?? VersionUpgrade.NEVER,
    dynamicThrottling: props.dynamicThrottling ?? false,
    attemptTimeout: props.attemptTimeout,
  };
  refuseBadDeploymentName(deployment.name, where);
  refuseBadDeploymentName(deployment.deploymentName, where);
  refuseBadModel(deployment, where, surroundings.kind);
  refuseNoMember(deployment.sku, 'DeploymentSku', DeploymentSku, `the sku of ${where}`);
  refuseNoMember(deployment.versionUpgrade, 'VersionUpgrade', VersionUpgrade, `the versionUpgrade of ${where}`);
  refuseBadCapacity(deployment.capacity, where);
  refuseUnknownFilter(deployment.contentFilterPolicy, where, surroundings.contentFilters);
  refuseBadTimeout(deployment.attemptTimeout, where);
  return deployment;
}

function refuseBadModel(deployment: ResolvedDeployment, where: string, kind: OpenAIAccountKind): void {
  const { model, modelVersion, modelFormat } = deployment;
  if (!model) throw new Error(`${where} has no model; give its name in Azure, such as 'gpt-4o'`);
  if (!modelVersion) {
    throw new Error(
      `${where} has no modelVersion, so Azure would choose one and the regions would differ; pin it, such as '2024-11-20' for gpt-4o`,
    );
  }
  if (kind === OpenAIAccountKind.OPENAI && modelFormat !== 'OpenAI' && !Token.isUnresolved(modelFormat)) {
    throw new Error(
      `${where} has the modelFormat '${modelFormat}', but an account of kind OPENAI takes models of OpenAI only; use kind: OpenAIAccountKind.AI_SERVICES`,
    );
  }
}

function refuseUnknownFilter(policy: string, where: string, own: readonly ContentFilterProps[]): void {
  const names = own.map(({ name }) => name);
  if (Token.isUnresolved(policy) || policy.startsWith('Microsoft.') || names.includes(policy)) return;
  throw new Error(
    `the contentFilterPolicy of ${where} is '${policy}', expected one of Microsoft's or of the backend's contentFilters (${names.join(', ') || 'none'}); use '${offer(policy, [...names, defaultContentFilter])}'`,
  );
}
