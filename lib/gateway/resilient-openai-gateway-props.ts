import type { ResourceNaming } from '../azure/resource-naming';
import type { IOpenAIBackend } from '../backend/openai-backend';
import type { GatewayFailoverOptions } from '../failover/gateway-failover-options';
import type { ApiManagementTopology } from './api-management/topology';
import type { EntraAuthentication } from './api/entra-authentication';
import type { OpenApiDefinition } from './api/openapi-definition';
import type { DataBoundary } from './data-boundary';
import type { GatewayEdge } from './edge/gateway-edge';
import type { ExpectedLoad } from './expected-load';
import type { IGatewayIdentity } from './identity/gateway-identity';
import type { GatewayObservability } from './observability/gateway-observability';
import type { QuotaLimit } from './quota-limit';

/** What a gateway is made of: each layer made here, or one that you have. */
export interface ResilientOpenAIGatewayProps {
  /** Which API Management instances it runs on. */
  readonly apiManagement: ApiManagementTopology;

  /** The backends, in any order: at least one, and two regions for a failover. */
  readonly backends: IOpenAIBackend[];

  /**
   * What stands before API Management.
   * @default GatewayEdge.frontDoor()
   */
  readonly edge?: GatewayEdge;

  /**
   * What a request may expect: budget, attempts, strategy, and policies of your own before and after.
   * @default - the defaults of each option
   */
  readonly failover?: GatewayFailoverOptions;

  /**
   * Logs, metrics, alerts, workbook.
   * @default GatewayObservability.standard()
   */
  readonly observability?: GatewayObservability;

  /**
   * Where data may be processed. Regions and kinds of deployments outside stop the synth.
   * @default - anywhere
   */
  readonly dataBoundary?: DataBoundary;

  /**
   * The quotas that Azure grants, for what accounts share.
   * @default - not known: deployments of different accounts that share a quota count once
   */
  readonly quotas?: QuotaLimit[];

  /**
   * What deployments will be asked for at their peak. It must fit with any one region lost.
   * @default - not checked
   */
  readonly expectedLoad?: ExpectedLoad[];

  /**
   * What API Management acts as.
   * @default - a user-assigned identity is made; existing instances have their own
   */
  readonly identity?: IGatewayIdentity;

  /**
   * The path of the API behind the host. Clients of Azure OpenAI expect `openai`.
   * @default 'openai'
   */
  readonly apiPath?: string;

  /**
   * The operations of the API, from an OpenAPI document.
   * @default - one operation for each verb, which takes every path
   */
  readonly openApi?: OpenApiDefinition;

  /**
   * Whether callers need a subscription key, in the header `api-key`.
   * @default true
   */
  readonly subscriptionRequired?: boolean;

  /**
   * Whose tokens of Microsoft Entra callers must bring.
   * @default - no tokens are asked for
   */
  readonly entra?: EntraAuthentication;

  /**
   * The resource group of all but the backends.
   * @default - one is made
   */
  readonly resourceGroupName?: string;

  /**
   * The region of what is tied to no other: the resource group, the identity, the workspace.
   * @default - that of the first location of `apiManagement`
   */
  readonly region?: string;

  /**
   * How resources are named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;

  /**
   * Tags of all resources of the gateway; the backends have their own.
   * @default - no tags
   */
  readonly tags?: { readonly [key: string]: string };
}
