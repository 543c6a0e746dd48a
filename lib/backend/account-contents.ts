import type { CognitiveAccountRaiPolicy } from '@cdktf/provider-azurerm/lib/cognitive-account-rai-policy';
import type { CognitiveDeployment } from '@cdktf/provider-azurerm/lib/cognitive-deployment';
import type { Construct, IDependable } from 'constructs';
import { contentFilter } from '../azure/cognitive/content-filter';
import type { ContentFilterProps } from '../azure/cognitive/content-filter-props';
import { modelDeployment } from '../azure/cognitive/model-deployment';
import type { ResolvedDeployment } from './deployment';

/** What an account holds. */
export interface AccountContentsProps {
  readonly deployments: readonly ResolvedDeployment[];
  readonly contentFilters: readonly ContentFilterProps[];
  readonly tags: { readonly [key: string]: string };
}

/**
 * The content filters and deployments of an account, made one after the other: the account takes one change at a time.
 * The provider has a lock for that, but those who wait for it use up their time-out and the slots of other resources.
 * The order is that of the names, so that it stays the same whatever the order they were written in.
 */
export class AccountContents {
  public readonly policies: { [name: string]: CognitiveAccountRaiPolicy } = {};
  public readonly deployments: { [name: string]: CognitiveDeployment } = {};
  /** All of them, in the order in which they are made. */
  public readonly all: IDependable[] = [];

  public constructor(
    private readonly scope: Construct,
    private readonly accountId: string,
    props: AccountContentsProps,
  ) {
    for (const policy of sorted(props.contentFilters, ({ name }) => name)) this.addPolicy(policy, props.tags);
    for (const deployment of sorted(props.deployments, ({ deploymentName }) => deploymentName)) {
      this.addDeployment(deployment);
    }
  }

  private addPolicy(policy: ContentFilterProps, tags: AccountContentsProps['tags']): void {
    const { accountId } = this;
    const request = { policy, accountId, tags, dependencies: this.all.slice(-1) };
    const made = contentFilter(this.scope, `content-filter-${policy.name}`, request);
    this.policies[policy.name] = made;
    this.all.push(made);
  }

  private addDeployment(deployment: ResolvedDeployment): void {
    const { deploymentName, contentFilterPolicy } = deployment;
    const made = modelDeployment(this.scope, `deployment-${deploymentName}`, {
      ...deployment,
      name: deploymentName,
      accountId: this.accountId,
      // The reference makes the deployment wait for a policy of ours.
      contentFilterPolicy: this.policies[contentFilterPolicy]?.name ?? contentFilterPolicy,
      dependencies: this.all.slice(-1),
    });
    this.deployments[deployment.name] = made;
    this.all.push(made);
  }
}

/** In the order of code units, which no locale changes. */
function sorted<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return [...items].sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
}
