import { Construct, type IDependable } from 'constructs';
import { refuseMissing } from '../core/given';
import type { BackendAuthentication } from './backend-authentication';
import { checkedBackendName, checkedRank, checkedRegion } from './checks';
import { checkedBackendDeployments } from './deployment-checks';
import type { BackendDeployment, IOpenAIBackend } from './openai-backend';

/** What every backend that is made elsewhere says of itself. */
export interface ExistingBackendAttributes {
  readonly region: string;
  readonly backendName?: string;
  readonly priority?: number;
  readonly weight?: number;
  readonly deployments?: BackendDeployment[];
}

/** A backend that is made elsewhere: nothing but roles is added to it. */
export abstract class ExistingBackend extends Construct implements IOpenAIBackend {
  public readonly backendName: string;
  public readonly region: string;
  public readonly priority: number;
  public readonly weight: number;
  public readonly deployments?: BackendDeployment[];
  public readonly dependencies: IDependable[] = [];
  public abstract readonly endpoint: string;
  public abstract readonly authentication: BackendAuthentication;
  public abstract readonly accountId?: string;
  public abstract readonly subscriptionId?: string;

  protected constructor(scope: Construct, id: string, attributes: ExistingBackendAttributes) {
    super(scope, id);
    refuseMissing(`backend '${id}'`, attributes, ['region']);
    this.backendName = checkedBackendName(attributes.backendName, this);
    this.region = checkedRegion(attributes.region, this.backendName);
    this.priority = checkedRank('priority', attributes.priority ?? 1, this.backendName);
    this.weight = checkedRank('weight', attributes.weight ?? 100, this.backendName);
    this.deployments = checkedBackendDeployments(attributes.deployments, this.backendName);
  }

  public abstract grantInvoke(id: string, principalId: string): void;
}
