import type { ApiManagementApi } from '@cdktf/provider-azurerm/lib/api-management-api';
import type { ApiManagementApiOperation } from '@cdktf/provider-azurerm/lib/api-management-api-operation';
import type { ApiManagementApiPolicy } from '@cdktf/provider-azurerm/lib/api-management-api-policy';
import type { ApiManagementBackend } from '@cdktf/provider-azurerm/lib/api-management-backend';
import type { ApiManagementNamedValue } from '@cdktf/provider-azurerm/lib/api-management-named-value';
import type { ApiManagementPolicyFragment } from '@cdktf/provider-azurerm/lib/api-management-policy-fragment';
import { Annotations } from 'cdktf';
import { Construct, type IDependable } from 'constructs';
import { apiIdWithoutRevision, type ServiceRef } from '../../azure/api-management/api';
import { makeApiPolicy, makePolicyFragment } from '../../azure/api-management/policy-resource';
import type { AzapiResource } from '../../azure/azapi/azapi-resource';
import { dependsOnAll } from '../../azure/dependencies';
import { LateDependencies } from '../../azure/late-dependencies';
import type { BackendDeployment, IOpenAIBackend } from '../../backend/openai-backend';
import { refuseMissing } from '../../core/given';
import type { FailoverBackend } from '../../failover/backend';
import { FailoverPolicy } from '../../failover/failover-policy';
import type { GatewayFailoverOptions } from '../../failover/gateway-failover-options';
import type { PolicyElement } from '../../policy/policy-element';
import { PolicySeverity, type PolicyIssue } from '../../policy/policy-validation';
import type { IGatewayInstance } from '../api-management/gateway-instance';
import { clashes } from './api-clashes';
import { checkedApiName, checkedPath, makeOpenAIApi, makeOperations } from './api-resource';
import { letIn } from './backend-access';
import { BackendEntities } from './backend-entities';
import { callerChecks, refuseOpenDoor } from './caller-checks';
import { entityUrl, failoverBackend, knownBackend, type KnownBackend } from './known-backend';
import { NamedTexts } from './named-texts';
import type { OpenAIApiProps } from './openai-api-props';

interface PlacedFragment {
  readonly fragment: ApiManagementPolicyFragment;
  readonly waits: LateDependencies;
}

/**
 * The API that callers see, on one API Management instance: both shapes of the Azure OpenAI API under one path, with the
 * policy that fails over across the backends.
 *
 * It needs no other layer of the gateway: put it on an instance that is there, in front of accounts that are there.
 *
 * @example
 * declare const stack: TerraformStack;
 * declare const instance: IGatewayInstance;
 * declare const accountId: string;
 * new OpenAIApi(stack, 'api', {
 *   instance,
 *   backends: [
 *     RegionalOpenAIBackend.fromAccountAttributes(stack, 'sweden', {
 *       accountId,
 *       region: 'swedencentral',
 *       customSubdomain: 'contoso-sweden',
 *     }),
 *   ],
 * });
 */
export class OpenAIApi extends Construct {
  /** The name of the API in API Management. */
  public readonly apiName: string;

  /** The path behind the host of the gateway. */
  public readonly apiPath: string;

  /** The instance that it is put on. */
  public readonly instance: IGatewayInstance;

  /** Whether callers need a subscription key. */
  public readonly subscriptionRequired: boolean;

  /** The API as Terraform sees it. */
  public readonly api: ApiManagementApi;

  /** Its operations; none where an OpenAPI document says what they are. */
  public readonly operations: ApiManagementApiOperation[];

  /** The policy as Terraform sees it. */
  public readonly apiPolicy: ApiManagementApiPolicy;

  /** @internal */
  public readonly _prefix: string;

  private readonly service: ServiceRef;
  private readonly options: GatewayFailoverOptions;
  private readonly checks: PolicyElement[];
  private readonly tokenPolicies: PolicyElement[];
  private readonly grantee: string;
  private readonly named: NamedTexts;
  private readonly known: KnownBackend[] = [];
  private readonly fragmentsById = new Map<string, PlacedFragment>();
  private readonly entities: BackendEntities;
  private readonly waits: LateDependencies;
  private readonly namedByTexts: IDependable[];
  private built?: { readonly policy: FailoverPolicy; readonly of: readonly unknown[]; issues?: PolicyIssue[] };

  /** Puts the API on the instance. Throws for a contract that cannot be kept. */
  public constructor(scope: Construct, id: string, props: OpenAIApiProps) {
    super(scope, id);
    refuseMissing(`the API ${this.node.path}`, props, ['instance', 'backends']);
    refuseOpenDoor(props);
    const { instance } = props;
    this.apiName = checkedApiName(props.apiName ?? 'openai');
    this.apiPath = checkedPath(props.apiPath ?? 'openai');
    this.instance = instance;
    this.subscriptionRequired = props.subscriptionRequired ?? true;
    this.service = { apiManagementName: instance.apiManagementName, resourceGroupName: instance.resourceGroupName };
    this.options = props.failover ?? {};
    this._prefix = this.options.namePrefix ?? 'failover';
    this.tokenPolicies = props.tokenPolicies ?? [];
    this.grantee = props.grantee ?? 'gateway';
    this.named = new NamedTexts(this, this.apiName, instance);
    this.checks = callerChecks(props, this.named);
    this.entities = new BackendEntities(
      this,
      instance,
      () => this.policy().expectedBackends(),
      (backend) => this.urlOfEntity(backend),
    );
    this.api = makeOpenAIApi(this, this.service, { ...props, apiName: this.apiName, apiPath: this.apiPath });
    this.operations = makeOperations(this, this.service, this.api, props);
    this.apiPolicy = makeApiPolicy(this, 'Policy', this.service, {
      api: this.api,
      text: () => this.tryPolicy()?.document().toText() ?? '',
    });
    this.waits = new LateDependencies(this.apiPolicy);
    this.namedByTexts = [...(props.dependencies ?? [])];
    this.waits.add([...this.namedByTexts, ...this.named.all()]);
    this.takeIn([...props.backends].sort((one, other) => (one.backendName < other.backendName ? -1 : 1)));
    this.adviseOn(props);
    this.node.addValidation({ validate: () => this.problems() });
  }

  /** The resource id as diagnostics and subscriptions take it: without the revision. */
  public get apiId(): string {
    return apiIdWithoutRevision(this.api);
  }

  /** The backends: those of the props by name, then those that came later. */
  public get backends(): IOpenAIBackend[] {
    return this.known.map(({ backend }) => backend);
  }

  /** The policy fragments as Terraform sees them. */
  public get fragments(): ApiManagementPolicyFragment[] {
    return [...this.fragmentsById.values()].map(({ fragment }) => fragment);
  }

  /** The named values as Terraform sees them. */
  public get namedValues(): ApiManagementNamedValue[] {
    return this.named.all();
  }

  /** The backend entities as Terraform sees them; none unless the strategy is the backend pool. */
  public get backendEntities(): ApiManagementBackend[] {
    return this.entities.allEntities();
  }

  /** The backend pools as Terraform sees them; none unless the strategy is the backend pool. */
  public get backendPools(): AzapiResource[] {
    return this.entities.allPools();
  }

  /** The failover policy of the backends so far. Throws for a contract that cannot be kept, or without any backend. */
  public policy(): FailoverPolicy {
    // Backends may come later, and may get more deployments: what was built for others is built anew.
    const of = this.known.flatMap(({ backend }) => [backend, ...traitsOf(backend)]);
    if (this.built === undefined || !sameItems(this.built.of, of)) this.built = { of, policy: this.buildPolicy() };
    return this.built.policy;
  }

  /**
   * Takes a further backend in.
   *
   * @param backend the backend, of a name that no other has
   */
  public addBackend(backend: IOpenAIBackend): void {
    this.takeIn([backend]);
  }

  /**
   * Makes the policy and its fragments wait for something that their text names: a logger, a cache, a named value.
   *
   * @param dependency what must be there first
   */
  public addDependency(dependency: IDependable): void {
    this.namedByTexts.push(dependency);
    this.waits.add([dependency]);
    for (const { waits } of this.fragmentsById.values()) waits.add([dependency]);
  }

  private buildPolicy(): FailoverPolicy {
    const backends = this.known.map(withDeploymentsByName).sort(byPriorityAndName);
    const composition = this.options.composition ?? {};
    return new FailoverPolicy({
      ...this.options,
      backends,
      gateway: this.instance.gatewayKind,
      externalCache: this.instance.externalCache,
      composition: {
        ...composition,
        authenticate: [...this.checks, ...(composition.authenticate ?? [])],
        tokenLimits: [...(composition.tokenLimits ?? []), ...this.tokenPolicies],
      },
    });
  }

  private takeIn(backends: readonly IOpenAIBackend[]): void {
    for (const backend of backends) this.takeInOne(backend);
    if (this.known.length === 0) return;
    if (this.usesPools) this.entities.makeMissing(this.namedValues);
    this.makeFragments();
    this.waits.add([
      ...this.namedValues,
      ...this.fragments,
      ...this.backendEntities,
      ...this.backendPools,
      ...backends.flatMap(({ dependencies }) => dependencies),
    ]);
  }

  private takeInOne(backend: IOpenAIBackend): void {
    const { backendName } = backend;
    const same = this.known.find((known) => known.backend.backendName.toLowerCase() === backendName.toLowerCase());
    if (same !== undefined) {
      throw new Error(
        `two backends have the name '${backendName}' (letter case does not count): ${same.backend.node.path} and ` +
          `${backend.node.path}; give each a name of its own`,
      );
    }
    this.known.push(knownBackend(backend, this.instance, this.named, !this.usesPools));
    letIn(this, backend, this.grantee, this.instance.identityPrincipalId);
  }

  private makeFragments(): void {
    const { apiManagementId, dependencies } = this.instance;
    for (const { id } of this.policy()
      .fragments()
      .filter((one) => !this.fragmentsById.has(one.id))) {
      const fragment = makePolicyFragment(this, `Fragment-${id}`, {
        apiManagementId,
        name: id,
        description: 'A step of the failover; the policy of the API includes it.',
        text: () => this.fragmentText(id),
        dependsOn: dependsOnAll(dependencies),
      });
      this.fragmentsById.set(id, { fragment, waits: new LateDependencies(fragment) });
    }
    // The text of a fragment may name them too: the keys of the backends stand in the one that picks the next.
    for (const { waits } of this.fragmentsById.values()) waits.add([...this.namedValues, ...this.namedByTexts]);
  }

  private get usesPools(): boolean {
    return this.options.strategy?._kind === 'pool';
  }

  private fragmentText(id: string): string {
    const fragments = this.tryPolicy()?.fragments() ?? [];
    return fragments.find((fragment) => fragment.id === id)?.fragment.toText() ?? '';
  }

  private urlOfEntity(name: string): string {
    const [backend] = this.backends.filter(({ backendName }) => backendName === name);
    return entityUrl(backend);
  }

  /** What is wrong is told by the validation, with the path of this construct; the JSON must not stop it. */
  private tryPolicy(): FailoverPolicy | undefined {
    try {
      return this.policy();
    } catch {
      return undefined;
    }
  }

  private problems(): string[] {
    const all = this.node.root.node.findAll().filter((construct) => construct instanceof OpenAIApi);
    return [...this.contractProblems(), ...clashes(this, all)];
  }

  private contractProblems(): string[] {
    try {
      const errors = this.issues().filter(({ severity }) => severity === PolicySeverity.ERROR);
      return [...errors.map(issueText), ...(this.usesPools ? this.entities.missing() : [])];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  }

  /** Documents without policies of the user are right by construction, and looking again takes longer than making them. */
  private issues(): PolicyIssue[] {
    const policy = this.policy();
    if (this.options.composition === undefined || this.built === undefined) return [];
    this.built.issues ??= policy.validate();
    return this.built.issues;
  }

  private adviseOn({ backends }: OpenAIApiProps): void {
    if (backends.length === 0) return;
    for (const issue of this.issues()) {
      if (issue.severity === PolicySeverity.WARNING) Annotations.of(this).addWarning(issueText(issue));
    }
  }
}

/** What of a backend the policy is made of and may change, each deployment by itself. */
function traitsOf({ region, priority, weight, deployments }: IOpenAIBackend): unknown[] {
  const ofDeployment = (one: BackendDeployment): unknown[] => [one.name, one.deploymentName, one.attemptTimeout];
  return [region, priority, weight, deployments?.length, ...(deployments ?? []).flatMap(ofDeployment)];
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** The order of the lists means nothing, so that another one must not show as a change of the policy. */
function withDeploymentsByName(known: KnownBackend): FailoverBackend {
  const { deployments, ...backend } = failoverBackend(known);
  return { ...backend, deployments: deployments && [...deployments].sort(byName) };
}

function byPriorityAndName(one: FailoverBackend, other: FailoverBackend): number {
  return (one.priority ?? 1) - (other.priority ?? 1) || byName(one, other);
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

function issueText({ code, line, column, message, fix }: PolicyIssue): string {
  return `the policy of the API, ${code} at ${line}:${column}: ${message}${fix === undefined ? '' : `; ${fix}`}`;
}
