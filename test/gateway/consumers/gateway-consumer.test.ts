import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { TerraformOutput, type TerraformStack } from 'cdktf';
import { OpenAIApi } from '../../../lib/gateway/api/openai-api';
import { GatewayConsumer } from '../../../lib/gateway/consumers/gateway-consumer';
import type { ConsumerOptions } from '../../../lib/gateway/consumers/gateway-consumer-props';
import { RegionalCounting } from '../../../lib/gateway/consumers/regional-counting';
import { TokenQuotaPeriod } from '../../../lib/policy/elements/rate-limiting';
import { PolicyDocument } from '../../../lib/policy/policy-document';
import { PolicyGateway, PolicyScope } from '../../../lib/policy/policy-validation';
import { newStack, onlyResource, resources, type Synthesized, synthValid } from '../../support/synth';
import { StandInBackend, StandInInstance } from '../api/stand-ins';

function stackWithApis(...instances: ((stack: TerraformStack) => StandInInstance)[]): {
  stack: TerraformStack;
  apis: OpenAIApi[];
} {
  const stack = newStack();
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  const backends = [new StandInBackend(stack, 'sweden')];
  const apis = instances.map((make) => {
    const instance = make(stack);
    return new OpenAIApi(stack, `api-${instance.instanceId}`, { instance, backends });
  });
  return { stack, apis };
}

const oneInstance = (regions: readonly string[] = ['swedencentral']) =>
  stackWithApis((stack) => new StandInInstance(stack, 'main', { regions }));

const twoInstances = () =>
  stackWithApis(
    (stack) => new StandInInstance(stack, 'north'),
    (stack) => new StandInInstance(stack, 'south'),
  );

/** The policy of a consumer with these options, on instances with so many gateways. */
function policyFor(options: ConsumerOptions, regions?: readonly string[]): string {
  const { stack, apis } = oneInstance(regions);
  new GatewayConsumer(stack, 'consumer', { consumerName: 'team-a', apis, ...options });
  return policyIn(synthValid(stack));
}

function policyIn(json: Synthesized): string {
  const { xml_content: text } = onlyResource(json, 'azurerm_api_management_product_policy');
  return String(text).replaceAll('$${', '${').replaceAll('%%{', '%{');
}

const threeRegions = ['swedencentral', 'francecentral', 'westeurope'];

describe('a consumer', () => {
  test('gets a product with the API in it, and a key that works and traces nothing', () => {
    const { stack, apis } = oneInstance();
    new GatewayConsumer(stack, 'consumer', { consumerName: 'team-a', apis, displayName: 'Team A' });
    const json = synthValid(stack);
    expect(onlyResource(json, 'azurerm_api_management_product')).toMatchObject({
      ...{ product_id: 'openai-team-a', display_name: 'Team A', published: true, subscription_required: true },
      ...{ approval_required: true, subscriptions_limit: 1 },
    });
    const subscription = onlyResource(json, 'azurerm_api_management_subscription');
    expect(subscription).toMatchObject({
      ...{ subscription_id: 'openai-team-a', display_name: 'Team A', state: 'active', allow_tracing: false },
      product_id: expect.stringMatching(/^\$\{azurerm_api_management_product\..*\.id\}$/) as string,
    });
    expect(subscription).not.toHaveProperty('primary_key');
    const { api_name, product_id } = onlyResource(json, 'azurerm_api_management_product_api');
    expect(api_name).toMatch(/^\$\{azurerm_api_management_api\..*\.name\}$/);
    expect(product_id).toMatch(/^\$\{azurerm_api_management_product\..*\.product_id\}$/);
  });

  test('without limits has no policy', () => {
    const { stack, apis } = oneInstance();
    new GatewayConsumer(stack, 'consumer', { consumerName: 'team-a', apis });
    expect(resources(synthValid(stack), 'azurerm_api_management_product_policy')).toEqual([]);
  });

  test('has one key on all instances: the others take those of the first by reference', () => {
    const { stack, apis } = twoInstances();
    const consumer = new GatewayConsumer(stack, 'consumer', { consumerName: 'team-a', apis, requestsPerMinute: 100 });
    new TerraformOutput(stack, 'key', { value: consumer.primaryKey, sensitive: true });
    const json = synthValid(stack);
    const [north, south] = Object.entries(json.resource?.azurerm_api_management_subscription ?? {});
    expect(north[1]).not.toHaveProperty('primary_key');
    expect(south[1]).toMatchObject({
      primary_key: `\${azurerm_api_management_subscription.${north[0]}.primary_key}`,
      secondary_key: `\${azurerm_api_management_subscription.${north[0]}.secondary_key}`,
    });
    expect(json.output?.key.value).toBe(`\${azurerm_api_management_subscription.${north[0]}.primary_key}`);
    expect(consumer.products).toHaveLength(2);
    expect(consumer.productApis).toHaveLength(2);
    expect(consumer.productPolicies).toHaveLength(2);
    expect(consumer.secondaryKey).not.toBe(consumer.primaryKey);
  });
});

describe('the limits', () => {
  test('are divided among the gateways, rounded down', () => {
    const text = policyFor(
      {
        ...{ tokensPerMinute: 1000, requestsPerMinute: 50 },
        tokenQuota: { tokens: 1_000_000, period: TokenQuotaPeriod.MONTHLY },
      },
      threeRegions,
    );
    expect(text).toContain('calls="16" renewal-period="60"');
    expect(text).toMatch(/tokens-per-minute="333".*token-quota="333333" token-quota-period="Monthly"/s);
    expect(text).toContain('counter-key="@(context.Subscription.Id)"');
    expect(text).toContain('estimate-prompt-tokens="true"');
  });

  test('count the gateways of all instances', () => {
    const { stack, apis } = twoInstances();
    new GatewayConsumer(stack, 'consumer', { consumerName: 'team-a', apis, tokensPerMinute: 1001 });
    const policies = resources(synthValid(stack), 'azurerm_api_management_product_policy');
    expect(policies.map(({ xml_content: text }) => /tokens-per-minute="(\d+)"/.exec(String(text))?.[1])).toEqual([
      '500',
      '500',
    ]);
  });

  test('are whole in each gateway where that is asked for', () => {
    const options = { tokensPerMinute: 1000, regionalCounting: RegionalCounting.WHOLE, estimatePromptTokens: false };
    const text = policyFor(options, threeRegions);
    expect(text).toContain('tokens-per-minute="1000"');
    expect(text).toContain('estimate-prompt-tokens="false"');
  });

  test('are at least 1', () => {
    expect(policyFor({ tokensPerMinute: 2 }, threeRegions)).toContain('tokens-per-minute="1"');
  });

  test('come in the order in which what is refused costs least', () => {
    const text = policyFor({ tokensPerMinute: 1, requestsPerMinute: 1, models: ['b', 'a'] });
    const places = ['<base />', 'new[] { "a", "b" }', '<rate-limit ', '<llm-token-limit '].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test.each([PolicyGateway.CLASSIC, PolicyGateway.V2, PolicyGateway.SELF_HOSTED])(
    'are a document that %s gateways take',
    (gateway) => {
      const text = policyFor({
        ...{ tokensPerMinute: 1, requestsPerMinute: 1, models: ['gpt-4o'] },
        tokenQuota: { tokens: 10, period: TokenQuotaPeriod.DAILY },
      });
      expect(PolicyDocument.validateText(text, { scope: PolicyScope.PRODUCT, gateway })).toEqual([]);
    },
  );
});

describe('what cannot be', () => {
  test.each<[string, ConsumerOptions & { consumerName?: string }, string]>([
    [
      'a name with blanks',
      { consumerName: 'Team A' },
      "is 'Team A', expected 1 to 39 lowercase letters, digits and dashes, with no dash at an end; use 'team-a'",
    ],
    [
      'a limit of nothing',
      { tokensPerMinute: 0 },
      "tokensPerMinute of consumer 'team-a' is 0, expected a whole number from 1 to 2147483647",
    ],
    ['half a request', { requestsPerMinute: 0.5 }, "requestsPerMinute of consumer 'team-a' is 0.5"],
    ['a quota that is no number', { tokenQuota: { tokens: NaN, period: TokenQuotaPeriod.DAILY } }, 'tokenQuota.tokens'],
    ['no model at all', { models: [] }, 'could call nothing'],
    ['a model with a quote', { models: ['gpt"4'] }, 'which no deployment can be called'],
  ])('%s is refused', (_, options, message) => {
    const { stack, apis } = oneInstance();
    expect(() => new GatewayConsumer(stack, 'c', { consumerName: 'team-a', apis, ...options })).toThrow(message);
  });

  test('a consumer of nothing is refused', () => {
    expect(() => new GatewayConsumer(newStack(), 'c', { consumerName: 'team-a', apis: [] })).toThrow('has no API');
  });

  test('limits by key are refused for an API that asks for no key', () => {
    const { stack } = oneInstance();
    const instance = new StandInInstance(stack, 'open');
    const entra = { tenantId: 'contoso.com', audiences: ['api://gateway'] };
    const backends = [new StandInBackend(stack, 'x')];
    const api = new OpenAIApi(stack, 'open', { instance, backends, subscriptionRequired: false, entra });
    expect(() => new GatewayConsumer(stack, 'c', { consumerName: 'team-a', apis: [api] })).toThrow(
      "consumer 'team-a' would have no limits, for gateway/open asks for no subscription key",
    );
  });

  test('limits of tokens are refused where the tier cannot keep them', () => {
    const { stack, apis } = stackWithApis((one) => {
      const instance = new StandInInstance(one, 'main', { gatewayKind: PolicyGateway.CONSUMPTION });
      return Object.assign(instance, { externalCache: true });
    });
    expect(() => new GatewayConsumer(stack, 'c', { consumerName: 'team-a', apis, tokensPerMinute: 5 })).toThrow(
      'the Consumption tier of gateway/instance-main cannot keep',
    );
  });
});
