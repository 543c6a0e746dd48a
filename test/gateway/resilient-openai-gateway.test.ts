import type { TerraformStack } from 'cdktf';
import { TerraformVariable } from 'cdktf';
import { DeploymentSku } from '../../lib/azure/deployment-sku';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { ResourceNaming } from '../../lib/azure/resource-naming';
import { Duration } from '../../lib/core/duration';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { ApiManagementSku } from '../../lib/azure/api-management/sku';
import { ApiManagementTopology } from '../../lib/gateway/api-management/topology';
import { DataBoundary } from '../../lib/gateway/data-boundary';
import { GatewayEdge } from '../../lib/gateway/edge/gateway-edge';
import { GatewayObservability } from '../../lib/gateway/observability/gateway-observability';
import { ResilientOpenAIGateway } from '../../lib/gateway/resilient-openai-gateway';
import type { ResilientOpenAIGatewayProps } from '../../lib/gateway/resilient-openai-gateway-props';
import { azureStack, onlyResource, resources, synthValid } from '../support/synth';

const chat = { name: 'chat', model: 'gpt-4.1', modelVersion: '2025-04-14', capacity: 100 };
const publisher = { publisherName: 'Contoso', publisherEmail: 'ai@contoso.com' };

function topology(...regions: string[]): ApiManagementTopology {
  return ApiManagementTopology.multiRegion({ ...publisher, locations: regions.map((region) => ({ region })) });
}

interface Parts extends Partial<ResilientOpenAIGatewayProps> {
  readonly stack?: TerraformStack;
}

function twoRegions(stack: TerraformStack): RegionalOpenAIBackend[] {
  return [
    new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments: [chat] }),
    new RegionalOpenAIBackend(stack, 'france', { region: 'francecentral', deployments: [chat], priority: 2 }),
  ];
}

function gateway({ stack = azureStack(), backends, ...props }: Parts = {}): ResilientOpenAIGateway {
  return new ResilientOpenAIGateway(stack, 'gateway', {
    apiManagement: topology('swedencentral', 'francecentral'),
    backends: backends ?? twoRegions(stack),
    ...props,
  });
}

function json(parts: Parts = {}): ReturnType<typeof synthValid> {
  const stack = parts.stack ?? azureStack();
  gateway({ ...parts, stack });
  return synthValid(stack);
}

const types = (synthesized: ReturnType<typeof synthValid>): string[] => Object.keys(synthesized.resource ?? {});

describe('by default', () => {
  const synthesized = json();

  test('all three layers are there, with azurerm alone', () => {
    expect(types(synthesized)).toEqual(
      expect.arrayContaining([
        'azurerm_cdn_frontdoor_profile',
        'azurerm_cdn_frontdoor_firewall_policy',
        'azurerm_api_management',
        'azurerm_api_management_api_policy',
        'azurerm_cognitive_account',
        'azurerm_user_assigned_identity',
        'azurerm_log_analytics_workspace',
      ]),
    );
    expect(Object.keys(synthesized.terraform?.required_providers as object)).toEqual(['azurerm']);
  });

  test('no key, no secret and no connection string stands in the JSON', () => {
    const text = JSON.stringify(synthesized);
    expect(text).not.toMatch(/InstrumentationKey=|AccountKey=|password|sharedaccess/i);
    expect(resources(synthesized, 'azurerm_cognitive_account').map((account) => account.local_auth_enabled)).toEqual([
      false,
      false,
    ]);
  });

  test('API Management takes requests of this Front Door only', () => {
    const named = resources(synthesized, 'azurerm_api_management_named_value');
    expect(named.map(({ value }) => value)).toContainEqual(
      expect.stringMatching(/^\$\{azurerm_cdn_frontdoor_profile\..*\.resource_guid\}$/),
    );
    const { xml_content: policy } = onlyResource(synthesized, 'azurerm_api_management_api_policy');
    expect(policy).toContain('<check-header name="X-Azure-FDID"');
    expect(policy).toContain('{{openai-front-door-id}}');
  });

  test('Front Door waits as long as the failover may take', () => {
    expect(onlyResource(synthesized, 'azurerm_cdn_frontdoor_profile').response_timeout_seconds).toBe(120);
  });

  test('the identity of API Management may call each account, once', () => {
    expect(resources(synthesized, 'azurerm_role_assignment')).toHaveLength(2);
  });

  test('the endpoint is an output under a name that one can type', () => {
    expect(Object.keys(synthesized.output ?? {})).toContain('gateway_endpoint');
  });

  test('the policy emits no metric that nobody would get', () => {
    expect(JSON.stringify(synthesized)).not.toContain('<emit-metric');
  });
});

test('the budget of the failover is what Front Door waits', () => {
  const synthesized = json({ failover: { budget: Duration.seconds(200) } });
  expect(onlyResource(synthesized, 'azurerm_cdn_frontdoor_profile').response_timeout_seconds).toBe(200);
});

test('without an edge there is no Front Door and no lock, and callers get the host of API Management', () => {
  const stack = azureStack();
  const { endpoint } = gateway({ stack, edge: GatewayEdge.none() });
  const synthesized = synthValid(stack);
  expect(types(synthesized).filter((type) => type.includes('cdn_'))).toEqual([]);
  expect(JSON.stringify(synthesized)).not.toContain('X-Azure-FDID');
  expect(endpoint).toMatch(/^https:\/\/\$\{TfToken\[/);
});

test('without observability there is no workspace, no logger and no alert', () => {
  const found = types(json({ observability: GatewayObservability.none() }));
  expect(found.filter((type) => /insights|log_analytics|monitor_|logger|diagnostic/.test(type))).toEqual([]);
});

test('custom metrics bring their policies and the azapi provider', () => {
  const synthesized = json({ observability: GatewayObservability.standard({ customMetrics: true }) });
  expect(Object.keys(synthesized.terraform?.required_providers as object)).toContain('azapi');
  expect(JSON.stringify(synthesized)).toContain('<emit-metric');
});

test('an instance in each region has an API, and all of them act as one identity', () => {
  const apiManagement = ApiManagementTopology.perRegion({
    ...publisher,
    sku: ApiManagementSku.STANDARD_V2,
    locations: [{ region: 'swedencentral' }, { region: 'francecentral' }],
  });
  const stack = azureStack();
  const made = gateway({ stack, apiManagement });
  made.addConsumer('team');
  const synthesized = synthValid(stack);
  expect(resources(synthesized, 'azurerm_api_management')).toHaveLength(2);
  expect(resources(synthesized, 'azurerm_api_management_api_policy')).toHaveLength(2);
  expect(resources(synthesized, 'azurerm_user_assigned_identity')).toHaveLength(1);
  expect(resources(synthesized, 'azurerm_role_assignment')).toHaveLength(2);
  const [first, second] = resources(synthesized, 'azurerm_api_management_subscription');
  expect(first.primary_key).toBeUndefined();
  expect(second.primary_key).toMatch(/^\$\{azurerm_api_management_subscription\..*\.primary_key\}$/);
});

test('the backend pool strategy brings entities, pools and the azapi provider', () => {
  const synthesized = json({ failover: { strategy: FailoverStrategy.backendPool() } });
  expect(resources(synthesized, 'azurerm_api_management_backend')).toHaveLength(4);
  expect(resources(synthesized, 'azapi_resource')).toHaveLength(2);
});

describe('what is refused where it is written', () => {
  test('a gateway without backends', () => {
    expect(() => gateway({ backends: [] })).toThrow(
      'the gateway gateway/gateway has no backends; give it at least one, such as new RegionalOpenAIBackend(…)',
    );
  });

  test('two consumers of one name', () => {
    const made = gateway();
    made.addConsumer('team-a');
    expect(() => made.addConsumer('team-a')).toThrow("there is a consumer 'team-a' already");
  });
});

test.each([
  [ApiManagementSku.PREMIUM_V2, /private links, which Front Door does not have to PremiumV2; use one of .*StandardV2/],
  [ApiManagementSku.BASIC_V2, /private links, which Front Door does not have to BasicV2; use one of/],
])('private links of Front Door to %s are refused', (sku, message) => {
  const locations = [{ region: 'swedencentral' }];
  const apiManagement = ApiManagementTopology.perRegion({ ...publisher, sku, locations });
  expect(() => gateway({ apiManagement, edge: GatewayEdge.frontDoor({ privateLink: true }) })).toThrow(message);
});

describe('what does not fit together', () => {
  function broken(): TerraformStack {
    const stack = azureStack();
    const virginia = new RegionalOpenAIBackend(stack, 'virginia', {
      region: 'eastus',
      deployments: [{ ...chat, modelVersion: '2025-01-01', sku: DeploymentSku.GLOBAL_STANDARD }],
      priority: 2,
    });
    const sweden = new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments: [chat] });
    const made = gateway({ stack, backends: [sweden, virginia], dataBoundary: DataBoundary.EU });
    made.addConsumer('team-a', { models: ['chta'] });
    return stack;
  }

  test('is told at synth, all together, with code, path and cure', () => {
    let message = '';
    try {
      synthValid(broken());
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain("GWY001 gateway/virginia: backend 'virginia' is in eastus, outside the EU; use one of");
    expect(message).toContain("GWY002 gateway/virginia: deployment 'chat' of backend 'virginia' is GlobalStandard");
    expect(message).toContain("GWY011 gateway/gateway: deployment 'chat' has the version 2025-04-14 on sweden");
    expect(message).toContain("GWY070 gateway/gateway/consumer-team-a: consumer 'team-a' may call 'chta'");
    expect(message).toContain("write 'chat'");
  });

  test('is told of two backends of one name without a crash before', () => {
    const stack = azureStack();
    const backends = ['one', 'two'].map(
      (id) =>
        new RegionalOpenAIBackend(stack, id, {
          region: 'swedencentral',
          backendName: 'same',
          accountName: `contoso-${id}`,
          resourceGroupName: 'rg',
          deployments: [chat],
        }),
    );
    gateway({ stack, backends });
    expect(() => synthValid(stack)).toThrow("GWY050 gateway/two: the name 'same' is taken by gateway/one");
  });

  test('is a warning of the app where it is no error', () => {
    const stack = azureStack();
    const sweden = new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments: [chat] });
    const made = gateway({ stack, backends: [sweden] });
    synthValid(stack);
    const warnings = made.node.metadata.filter(({ type }) => type.includes('warn')).map(({ data }) => String(data));
    expect(warnings).toEqual([
      expect.stringMatching(/^GWY031 gateway\/gateway: deployment 'chat' is in swedencentral only/),
    ]);
  });

  test('is not guessed at for what is known only after the apply', () => {
    const stack = azureStack();
    const model = new TerraformVariable(stack, 'model', { type: 'string' }).stringValue;
    const backends = ['swedencentral', 'francecentral'].map(
      (region, index) =>
        new RegionalOpenAIBackend(stack, region, { region, deployments: [index === 0 ? chat : { ...chat, model }] }),
    );
    gateway({ stack, backends });
    expect(() => synthValid(stack)).not.toThrow();
  });
});

test('the assessment tells regions, capacity, the trail and the findings', () => {
  const made = gateway({ expectedLoad: [{ deployment: 'chat', tokensPerMinute: 150_000 }] });
  const { regions, capacity, availability, longestTrail, findings } = made.assess();
  expect(regions.map(({ region, gateway: has }) => [region, has])).toEqual([
    ['francecentral', true],
    ['swedencentral', true],
  ]);
  expect(capacity[0]).toMatchObject({ deployment: 'chat', tokensPerMinute: 200_000 });
  expect(availability.meetsTarget).toBe(true);
  expect(longestTrail?.seconds).toBe(120);
  expect(findings.map(({ code }) => code)).toEqual(['GWY030', 'GWY030']);
});

test('two gateways share backends: each has its own role on them', () => {
  const stack = azureStack();
  const backends = twoRegions(stack);
  for (const workload of ['blue', 'green']) {
    new ResilientOpenAIGateway(stack, workload, {
      ...{ backends, naming: ResourceNaming.of({ workload }), edge: GatewayEdge.none() },
      ...{ apiManagement: topology('swedencentral'), observability: GatewayObservability.none() },
    });
  }
  expect(Object.keys(backends[0].invokeRoleAssignments)).toEqual(['blue', 'green']);
  expect(resources(synthValid(stack), 'azurerm_role_assignment')).toHaveLength(4);
});

test('an account that is there under two names gets one role', () => {
  const stack = azureStack();
  const accounts = '/subscriptions/0/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts';
  const account = { accountId: `${accounts}/contoso`, customSubdomain: 'contoso', region: 'swedencentral' };
  const backends = ['reserved', 'on-demand'].map((id, index) =>
    RegionalOpenAIBackend.fromAccountAttributes(stack, id, { ...account, priority: index + 1 }),
  );
  expect(resources(json({ stack, backends }), 'azurerm_role_assignment')).toHaveLength(1);
});
