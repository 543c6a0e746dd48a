import type { IDependable } from 'constructs';
import type { IOpenAIBackend } from '../../backend/openai-backend';
import type { GatewayFailoverOptions } from '../../failover/gateway-failover-options';
import type { PolicyElement } from '../../policy/policy-element';
import type { IGatewayInstance } from '../api-management/gateway-instance';
import type { EntraAuthentication } from './entra-authentication';
import type { OpenApiDefinition } from './openapi-definition';

/** What the API of a gateway is made of. */
export interface OpenAIApiProps {
  /** The API Management instance that it is put on. */
  readonly instance: IGatewayInstance;

  /** The backends, in any order. More may come later, by `addBackend`; without any, nothing can be synthesized. */
  readonly backends: IOpenAIBackend[];

  /**
   * What a request may expect: budget, attempts, strategy, and the policies before and after.
   * @default - the defaults of each option
   */
  readonly failover?: GatewayFailoverOptions;

  /**
   * The name of the API in API Management, and the first word of its named values and products: 1 to 40 lowercase
   * letters, digits and dashes; unique on the instance.
   * @default 'openai'
   */
  readonly apiName?: string;

  /**
   * The path behind the host. Clients of Azure OpenAI expect `openai`; under another path, the requests for deployments
   * and for `v1` are served, and no other.
   * @default 'openai'
   */
  readonly apiPath?: string;

  /**
   * The name that the portal shows.
   * @default 'Azure OpenAI'
   */
  readonly displayName?: string;

  /**
   * The verbs that are served, when there is no `openApi`.
   * @default ['DELETE', 'GET', 'POST']
   */
  readonly methods?: string[];

  /**
   * The operations, from an OpenAPI document.
   * @default - one operation for each verb, which takes every path
   */
  readonly openApi?: OpenApiDefinition;

  /**
   * Whether callers need a subscription key, in the header `api-key`. Without one, `entra` is needed, or policies of your
   * own in `failover.composition.authenticate`; and there are no consumers with limits.
   * @default true
   */
  readonly subscriptionRequired?: boolean;

  /**
   * Whose tokens of Microsoft Entra callers must bring; beside the key, where keys are required.
   * @default - no tokens are asked for
   */
  readonly entra?: EntraAuthentication;

  /**
   * The id of the only Front Door whose requests are taken, as it stands in `X-Azure-FDID`. Others get a 403. The path
   * that Front Door's probes ask, `/status-0123456789abcdef`, belongs to no API and stays open.
   * @default - requests are taken from anywhere
   */
  readonly frontDoorId?: string;

  /**
   * The word under which each backend grants the instance's identity the role that it needs. The same word is granted
   * once for a backend: instances with different identities need different words.
   * @default 'gateway'
   */
  readonly grantee?: string;

  /**
   * Policies that count tokens, behind those of `failover.composition.tokenLimits`: what `monitoring.tokenPolicies()`
   * gives. They are taken as right; only what stands in `failover.composition` is looked through by the validator.
   * @default - none
   */
  readonly tokenPolicies?: PolicyElement[];

  /**
   * What the policy must wait for, beside what it names itself: a logger of your own that it writes to.
   * @default - nothing
   */
  readonly dependencies?: IDependable[];
}
