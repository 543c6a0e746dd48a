import { Annotations, Aspects, TerraformOutput } from 'cdktf';
import { Construct } from 'constructs';
import type { Place } from '../azure/place';
import { regionName } from '../azure/region-name';
import { resourceGroup, type PlacedResourceGroup } from '../azure/resource-group';
import { ResourceNaming } from '../azure/resource-naming';
import { ResourceType } from '../azure/resource-type';
import type { IOpenAIBackend } from '../backend/openai-backend';
import type { GatewayFailoverOptions } from '../failover/gateway-failover-options';
import { DEFAULT_BUDGET_SECONDS, type FailoverTrail } from '../failover/time-plan';
import { PolicySeverity } from '../policy/policy-validation';
import type { IGatewayInstance } from './api-management/gateway-instance';
import { OpenAIApi } from './api/openai-api';
import { GatewayAssessment } from './assessment/gateway-assessment';
import { GatewayConsumer } from './consumers/gateway-consumer';
import type { ConsumerOptions } from './consumers/gateway-consumer-props';
import type { BoundEdge } from './edge/edge-context';
import { GatewayEdge } from './edge/gateway-edge';
import { findingsIn, findingText } from './findings';
import type { GatewayFinding } from './gateway-finding';
import type { GatewayModel, ModelConsumer } from './gateway-model';
import { refuseBadGateway } from './gateway-props-checks';
import { GatewayIdentity, type IGatewayIdentity } from './identity/gateway-identity';
import { knownRegion, modelOfBackend, modelOfInstance } from './model-of';
import type { GatewayMonitoring } from './observability/gateway-monitoring';
import { GatewayObservability } from './observability/gateway-observability';
import type { ResilientOpenAIGatewayProps } from './resilient-openai-gateway-props';

/**
 * The whole gateway: Front Door with a WAF, API Management in several regions, and the failover across Azure OpenAI
 * accounts. It merely puts together constructs that each stand alone; any layer can be one that you have.
 *
 * @example
 * const deployments = [{ name: 'chat', model: 'gpt-4o', modelVersion: '2024-11-20', capacity: 100 }];
 * const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
 *   apiManagement: ApiManagementTopology.multiRegion({
 *     publisherName: 'Contoso',
 *     publisherEmail: 'ai-platform@contoso.com',
 *     locations: [{ region: 'swedencentral' }, { region: 'francecentral' }],
 *   }),
 *   backends: [
 *     new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments }),
 *     new RegionalOpenAIBackend(stack, 'france', { region: 'francecentral', deployments, priority: 2 }),
 *   ],
 *   dataBoundary: DataBoundary.EU,
 * });
 * gateway.addConsumer('team-a', { tokensPerMinute: 20_000 });
 */
export class ResilientOpenAIGateway extends Construct {
  /** The backends, as they were given. */
  public readonly backends: IOpenAIBackend[];

  /**
   * What API Management acts as.
   * @default - existing instances have identities of their own
   */
  public readonly identity?: IGatewayIdentity;

  /** The API Management instances. */
  public readonly instances: IGatewayInstance[];

  /** The API on each instance, in their order. */
  public readonly apis: OpenAIApi[];

  /**
   * What watches the gateway.
   * @default - it is not observed
   */
  public readonly monitoring?: GatewayMonitoring;

  /** The host names that callers use, the best first. */
  public readonly hostNames: string[];

  /** What clients of Azure OpenAI call: `azure_endpoint` of the SDKs. Also the output `<id>_endpoint`. */
  public readonly endpoint: string;

  private readonly props: ResilientOpenAIGatewayProps;
  private readonly edge: BoundEdge;
  private readonly consumersByName = new Map<string, GatewayConsumer>();
  private readonly modelConsumers: ModelConsumer[] = [];

  /** Makes the layers. Throws for what cannot be; what does not fit together is told at synth, all of it together. */
  public constructor(scope: Construct, id: string, props: ResilientOpenAIGatewayProps) {
    super(scope, id);
    refuseBadGateway(this.node.path, props);
    this.props = props;
    this.backends = [...props.backends];
    const place = this.makePlace();
    this.identity = this.makeIdentity(place);
    this.instances = props.apiManagement._bind(this, { place, identity: this.identity });
    this.edge = this.bindEdge(place);
    this.hostNames = [...this.edge.hostNames];
    this.monitoring = this.bindObservability(place);
    this.apis = this.instances.map((instance) => this.makeApi(instance));
    this.endpoint = `https://${this.hostNames[0]}`;
    this.node.addValidation({ validate: () => this.told(PolicySeverity.ERROR) });
    // On a leaf, for an aspect of the gateway itself would be carried to each construct in it.
    Aspects.of(this.tellEndpoint()).add({ visit: () => this.advise() });
  }

  /** The consumers, in the order in which they were added. */
  public get consumers(): GatewayConsumer[] {
    return [...this.consumersByName.values()];
  }

  /**
   * Adds somebody who calls the models: a product with its limits and a key that is good on every instance.
   *
   * @param name lowercase letters, digits and dashes; no other consumer has it
   * @param options what it may use
   */
  public addConsumer(name: string, options: ConsumerOptions = {}): GatewayConsumer {
    if (this.consumersByName.has(name)) {
      throw new Error(`there is a consumer '${name}' already; give each consumer a name of its own`);
    }
    const consumer = new GatewayConsumer(this, `consumer-${name}`, { ...options, consumerName: name, apis: this.apis });
    this.consumersByName.set(name, consumer);
    const { tokensPerMinute, models } = options;
    this.modelConsumers.push({ path: consumer.node.path, name, tokensPerMinute, models });
    return consumer;
  }

  /** What will be deployed, what may be expected of it, and what the checks find. */
  public assess(): GatewayAssessment {
    const model = this.model();
    return GatewayAssessment._of(model, findingsIn(model));
  }

  /** Under a name that people can type: that of CDKTF ends in a hash. */
  private tellEndpoint(): TerraformOutput {
    const description = 'What clients of Azure OpenAI call: azure_endpoint of the SDKs.';
    const output = new TerraformOutput(this, 'endpoint', { value: this.endpoint, description });
    const [, ...path] = this.node.path.split('/');
    output.overrideLogicalId([...path, 'endpoint'].join('_').replace(/[^A-Za-z0-9_-]/g, '_'));
    return output;
  }

  private makePlace(): Place {
    const { tags = {}, resourceGroupName } = this.props;
    const naming = this.props.naming ?? ResourceNaming.ofStack(this);
    const region = regionOf(this.props);
    const group: PlacedResourceGroup = resourceGroup(this, 'resource-group', {
      existingName: resourceGroupName,
      newName: naming.resourceName(ResourceType.RESOURCE_GROUP, [this.node.id]),
      region,
      tags,
    });
    return { naming, region, tags, resourceGroupName: group.name };
  }

  private makeIdentity({ naming, region, resourceGroupName, tags }: Place): IGatewayIdentity | undefined {
    if (this.props.identity !== undefined) return this.props.identity;
    if (!this.props.apiManagement._makesInstances) return undefined;
    return new GatewayIdentity(this, 'identity', { naming, region, resourceGroupName, tags: { ...tags } });
  }

  private bindEdge(place: Place): BoundEdge {
    const edge = this.props.edge ?? GatewayEdge.frontDoor();
    const { budget } = this.props.failover ?? {};
    const responseTimeoutSeconds = budget?.toSeconds() ?? DEFAULT_BUDGET_SECONDS;
    return edge._bind(this, { place, instances: this.instances, responseTimeoutSeconds });
  }

  private bindObservability(place: Place): GatewayMonitoring | undefined {
    const observability = this.props.observability ?? GatewayObservability.standard();
    const { instances } = this;
    const backends = distinct(this.backends);
    return observability._bind(this, { place, instances, backends, frontDoorProfileId: this.edge.profileId });
  }

  private makeApi(instance: IGatewayInstance): OpenAIApi {
    const { apiPath, openApi, subscriptionRequired, entra } = this.props;
    const api = new OpenAIApi(this, `api-${instance.instanceId}`, {
      ...{ instance, apiPath, openApi, subscriptionRequired, entra },
      backends: distinct(this.backends),
      failover: this.failoverOptions(),
      tokenPolicies: this.monitoring?.tokenPolicies(),
      frontDoorId: this.edge.frontDoorId,
      grantee: this.granteeOf(instance),
      dependencies: [...this.edge.dependencies],
    });
    this.monitoring?.watchApi(instance, api.api.name);
    return api;
  }

  /** What was asked for; no custom metric where none would arrive. */
  private failoverOptions(): GatewayFailoverOptions {
    const { failover = {} } = this.props;
    return { ...failover, metric: failover.metric ?? this.monitoring?.customMetrics ?? false };
  }

  /** Instances that act as one identity share its grants; gateways that share backends have grants of their own. */
  private granteeOf(instance: IGatewayInstance): string {
    const [, ...path] = this.node.path.split('/');
    const words = this.identity !== undefined ? path : [...path, instance.instanceId];
    return words.join('-');
  }

  private model(): GatewayModel {
    const { dataBoundary: boundary, quotas = [], expectedLoad = [] } = this.props;
    return {
      path: this.node.path,
      region: knownRegion(regionOf(this.props)),
      backends: this.backends.map(modelOfBackend),
      instances: this.instances.map(modelOfInstance),
      ...(this.edge.path === undefined
        ? {}
        : { edge: { path: this.edge.path, responseTimeoutSeconds: this.edge.responseTimeoutSeconds } }),
      ...{ boundary, quotas, expectedLoad, consumers: this.modelConsumers },
      trail: this.trail(),
    };
  }

  /** A contract that cannot be kept is told by the API that carries it. */
  private trail(): FailoverTrail | undefined {
    try {
      return this.apis.at(0)?.policy().trail();
    } catch {
      return undefined;
    }
  }

  private findingsOf(severity: PolicySeverity): GatewayFinding[] {
    return findingsIn(this.model()).filter((finding) => finding.severity === severity);
  }

  private told(severity: PolicySeverity): string[] {
    return this.findingsOf(severity).map(findingText);
  }

  /** As an aspect, so that consumers who are added after the constructor are seen too. */
  private advise(): void {
    for (const warning of this.told(PolicySeverity.WARNING)) Annotations.of(this).addWarning(warning);
  }
}

function regionOf({ region, apiManagement }: ResilientOpenAIGatewayProps): string {
  const found = region ?? apiManagement._firstRegion;
  if (found !== undefined) return regionName(found, 'the gateway');
  throw new Error('apiManagement has no locations, so nothing says where the gateway is; give it a location');
}

/** Two of one name are told by a check, with the paths of both; the layers get the first. */
function distinct(backends: readonly IOpenAIBackend[]): IOpenAIBackend[] {
  const names = new Set<string>();
  return backends.filter(({ backendName }) => {
    const name = backendName.toLowerCase();
    if (names.has(name)) return false;
    names.add(name);
    return true;
  });
}
