import type { ApiManagementProduct } from '@cdktf/provider-azurerm/lib/api-management-product';
import type { ApiManagementProductApi } from '@cdktf/provider-azurerm/lib/api-management-product-api';
import type { ApiManagementProductPolicy } from '@cdktf/provider-azurerm/lib/api-management-product-policy';
import type { ApiManagementSubscription } from '@cdktf/provider-azurerm/lib/api-management-subscription';
import { Construct } from 'constructs';
import { makeProductPolicy } from '../../azure/api-management/policy-resource';
import { makeProduct, makeProductApi, makeSubscription } from '../../azure/api-management/product';
import { dependsOnAll } from '../../azure/dependencies';
import type { PolicyDocument } from '../../policy/policy-document';
import { PolicyGateway } from '../../policy/policy-validation';
import type { OpenAIApi } from '../api/openai-api';
import { refuseBadConsumer } from './consumer-limits';
import { consumerPolicy } from './consumer-policy';
import type { GatewayConsumerProps } from './gateway-consumer-props';

/**
 * Somebody who calls the models: a product with its limits, and a key, on every instance of the gateway.
 *
 * @example
 * declare const stack: TerraformStack;
 * declare const api: OpenAIApi;
 * new GatewayConsumer(stack, 'TeamA', {
 *   consumerName: 'team-a',
 *   apis: [api],
 *   tokensPerMinute: 60_000,
 *   models: ['gpt-4o'],
 * });
 */
export class GatewayConsumer extends Construct {
  /** The name. */
  public readonly consumerName: string;

  /** The products as Terraform sees them, one for each instance. */
  public readonly products: ApiManagementProduct[] = [];

  /** What puts the API of each instance into its product. */
  public readonly productApis: ApiManagementProductApi[] = [];

  /** The policies of the products; none where nothing is limited. */
  public readonly productPolicies: ApiManagementProductPolicy[] = [];

  /** The subscriptions as Terraform sees them, one for each instance, all with the same keys. */
  public readonly subscriptions: ApiManagementSubscription[] = [];

  /** Makes the products and the keys. Throws for limits and names that cannot be. */
  public constructor(scope: Construct, id: string, props: GatewayConsumerProps) {
    super(scope, id);
    const { apis, consumerName } = props;
    refuseBadConsumer(consumerName, props);
    refuseWithoutKeys(props);
    this.consumerName = consumerName;
    const policy = consumerPolicy(props, countersOf(apis));
    for (const api of apis) this.putOn(api, props.displayName ?? consumerName, policy);
  }

  /** The first of the two keys, the same on every instance; a reference to a sensitive value. */
  public get primaryKey(): string {
    return this.subscriptions[0].primaryKey;
  }

  /** The second of the two keys, to change over to while the first one is renewed. */
  public get secondaryKey(): string {
    return this.subscriptions[0].secondaryKey;
  }

  private putOn(api: OpenAIApi, displayName: string, policy: PolicyDocument | undefined): void {
    const { apiManagementName, resourceGroupName, instanceId, dependencies } = api.instance;
    const service = { apiManagementName, resourceGroupName };
    const scope = new Construct(this, instanceId);
    const productId = `${api.apiName}-${this.consumerName}`;
    const description = `What ${displayName} may use of the models.`;
    const dependsOn = dependsOnAll(dependencies);
    const product = makeProduct(scope, 'Product', service, { productId, displayName, description, dependsOn });
    this.products.push(product);
    this.productApis.push(makeProductApi(scope, 'ProductApi', service, { product, api: api.api }));
    if (policy !== undefined) {
      this.productPolicies.push(makeProductPolicy(scope, 'Policy', service, { product, text: policy.toText() }));
    }
    const keysOf = this.subscriptions.at(0);
    const config = { product, subscriptionId: productId, displayName, keysOf };
    this.subscriptions.push(makeSubscription(scope, 'Subscription', service, config));
  }
}

/** How many gateways count for themselves; an instance that tells of none has one. */
function countersOf(apis: readonly OpenAIApi[]): number {
  return apis.reduce((sum, { instance }) => sum + Math.max(1, instance.locations.length), 0);
}

function refuseWithoutKeys({ apis, consumerName, tokensPerMinute, tokenQuota }: GatewayConsumerProps): void {
  if (apis.length === 0) {
    throw new Error(`consumer '${consumerName}' has no API, so its key would open nothing; give it at least one`);
  }
  const keyless = apis.find(({ subscriptionRequired }) => !subscriptionRequired);
  if (keyless !== undefined) {
    throw new Error(
      `consumer '${consumerName}' would have no limits, for ${keyless.node.path} asks for no subscription key; ` +
        'set subscriptionRequired to true there',
    );
  }
  const consumption = apis.find(({ instance }) => instance.gatewayKind === PolicyGateway.CONSUMPTION);
  if (consumption !== undefined && (tokensPerMinute !== undefined || tokenQuota !== undefined)) {
    throw new Error(
      `consumer '${consumerName}' has a limit of tokens, which the Consumption tier of ${consumption.instance.node.path} ` +
        'cannot keep; set requestsPerMinute instead, or use another tier',
    );
  }
}
