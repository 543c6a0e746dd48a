import { ApiManagementLogger } from '@cdktf/provider-azurerm/lib/api-management-logger';
import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { TerraformOutput, TerraformStack } from 'cdktf';
import { BackendAuthentication } from '../../../lib/backend/backend-authentication';
import { Duration } from '../../../lib/core/duration';
import { FailoverPolicy } from '../../../lib/failover/failover-policy';
import { FailoverStrategy } from '../../../lib/failover/failover-strategy';
import { OpenAIApi } from '../../../lib/gateway/api/openai-api';
import type { OpenAIApiProps } from '../../../lib/gateway/api/openai-api-props';
import { OpenApiFormat } from '../../../lib/gateway/api/openapi-definition';
import { Policy } from '../../../lib/policy/policy';
import { PolicyDocument } from '../../../lib/policy/policy-document';
import { newStack, onlyResource, resources, type Synthesized, synthValid } from '../../support/synth';
import { reference, StandInBackend, StandInInstance } from './stand-ins';

function stackWithProvider(): TerraformStack {
  const stack = newStack();
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  return stack;
}

function makeApi(stack: TerraformStack, props: Partial<OpenAIApiProps> = {}, id = 'api'): OpenAIApi {
  return new OpenAIApi(stack, id, {
    instance: props.instance ?? new StandInInstance(stack, 'main'),
    backends: props.backends ?? [
      new StandInBackend(stack, 'sweden'),
      new StandInBackend(stack, 'france', { region: 'francecentral', priority: 2 }),
    ],
    ...props,
  });
}

/** The policy as API Management will get it. */
function policyText(json: Synthesized): string {
  const { xml_content: text } = onlyResource(json, 'azurerm_api_management_api_policy');
  return String(text).replaceAll('$${', '${').replaceAll('%%{', '%{');
}

const named = (json: Synthesized): Record<string, unknown> =>
  Object.fromEntries(
    resources(json, 'azurerm_api_management_named_value').map(({ display_name: name, value }) => [String(name), value]),
  );

describe('the API', () => {
  test('takes the key where the SDKs put it, over TLS only, under one path for both shapes', () => {
    const stack = stackWithProvider();
    makeApi(stack);
    expect(onlyResource(synthValid(stack), 'azurerm_api_management_api')).toMatchObject({
      ...{ name: 'openai', path: 'openai', revision: '1', protocols: ['https'], subscription_required: true },
      ...{ api_management_name: 'apim-main', resource_group_name: 'rg-gateway' },
      subscription_key_parameter_names: { header: 'api-key', query: 'subscription-key' },
    });
  });

  test('has one operation for each verb, which names the API by a reference', () => {
    const stack = stackWithProvider();
    makeApi(stack);
    const operations = resources(synthValid(stack), 'azurerm_api_management_api_operation');
    expect(operations.map(({ method, url_template }) => [method, url_template])).toEqual([
      ['DELETE', '/*'],
      ['GET', '/*'],
      ['POST', '/*'],
    ]);
    expect(operations[0].api_name).toMatch(/^\$\{azurerm_api_management_api\.\w+\.name\}$/);
  });

  test('takes its operations from a document, whose braces are no templates', () => {
    const stack = stackWithProvider();
    makeApi(stack, { openApi: { content: 'info: ${x} %{y}', format: OpenApiFormat.YAML } });
    const json = synthValid(stack);
    expect(resources(json, 'azurerm_api_management_api_operation')).toEqual([]);
    expect(onlyResource(json, 'azurerm_api_management_api')).toMatchObject({
      import: { content_format: 'openapi', content_value: 'info: $${x} %%{y}' },
    });
  });

  test('tells its id without the revision, which makes a key unusable', () => {
    const stack = stackWithProvider();
    new TerraformOutput(stack, 'id', { value: makeApi(stack).apiId });
    expect(synthValid(stack).output?.id.value).toMatch(
      /^\$\{trimsuffix\(azurerm_api_management_api\.\w+\.id, ";rev=1"\)\}$/,
    );
  });

  test.each<[string, Partial<OpenAIApiProps>, string]>([
    ['a name with capitals', { apiName: 'OpenAI' }, "apiName is 'OpenAI', expected 1 to 40 lowercase letters"],
    ['a path with a slash at its end', { apiPath: 'openai/' }, "apiPath is 'openai/', expected 1 to 400 letters"],
    ['an unknown verb', { methods: ['FETCH'] }, 'methods is [FETCH], expected at least one of DELETE, GET'],
    ['verbs beside a document', { methods: ['GET'], openApi: { content: '{}' } }, 'leave methods out'],
    ['an API that asks nobody anything', { subscriptionRequired: false }, 'everybody could use the models'],
    ['tokens for anything', { entra: { tenantId: 'contoso.com', audiences: [] } }, 'entra.audiences is empty'],
  ])('refuses %s', (_, props, message) => {
    expect(() => makeApi(stackWithProvider(), props)).toThrow(message);
  });
});

describe('the policy', () => {
  test('is that of FailoverPolicy, to the letter', () => {
    const stack = stackWithProvider();
    makeApi(stack, { failover: { budget: Duration.seconds(200) } });
    const json = synthValid(stack);
    const expected = new FailoverPolicy({
      backends: [
        { name: 'sweden', region: 'swedencentral', url: 'https://sweden.openai.azure.com' },
        { name: 'france', region: 'francecentral', url: 'https://france.openai.azure.com', priority: 2 },
      ],
      budget: Duration.seconds(200),
    });
    expect(policyText(json)).toBe(expected.document().toText());
    const fragments = resources(json, 'azurerm_api_management_policy_fragment');
    expect(fragments.map(({ name }) => name).sort()).toEqual(
      expected
        .fragments()
        .map(({ id }) => id)
        .sort(),
    );
    for (const { format, lifecycle } of fragments) {
      expect({ format, lifecycle }).toEqual({ format: 'rawxml', lifecycle: { create_before_destroy: true } });
    }
  });

  test('waits for its fragments and named values, and is made anew with the API', () => {
    const stack = stackWithProvider();
    const instance = new StandInInstance(stack, 'main', { clientId: reference(stack, 'client') });
    makeApi(stack, { instance });
    const json = synthValid(stack);
    const { depends_on, lifecycle } = onlyResource(json, 'azurerm_api_management_api_policy');
    const fragments = Object.keys(json.resource?.azurerm_api_management_policy_fragment ?? {});
    const values = Object.keys(json.resource?.azurerm_api_management_named_value ?? {});
    expect(fragments.length).toBeGreaterThan(5);
    expect(values).toHaveLength(1);
    expect([...(depends_on as string[])].sort()).toEqual(
      [
        ...fragments.map((name) => `azurerm_api_management_policy_fragment.${name}`),
        ...values.map((name) => `azurerm_api_management_named_value.${name}`),
      ].sort(),
    );
    const [api] = Object.keys(json.resource?.azurerm_api_management_api ?? {});
    expect(lifecycle).toEqual({ replace_triggered_by: [`azurerm_api_management_api.${api}.id`] });
  });

  test('holds no reference: what only the apply knows comes through named values', () => {
    const stack = stackWithProvider();
    const instance = new StandInInstance(stack, 'main', { clientId: reference(stack, 'client') });
    makeApi(stack, {
      instance,
      backends: [new StandInBackend(stack, 'sweden', { endpoint: reference(stack, 'endpoint') })],
      frontDoorId: reference(stack, 'fdid'),
      entra: { tenantId: reference(stack, 'tenant'), audiences: ['api://gateway', reference(stack, 'audience')] },
    });
    const json = synthValid(stack);
    expect(named(json)).toEqual({
      'openai-identity-client-id': '${var.client}',
      'openai-sweden-endpoint': '${var.endpoint}',
      'openai-front-door-id': '${var.fdid}',
      'openai-entra-tenant': '${var.tenant}',
      'openai-entra-audience-2': '${var.audience}',
    });
    const { xml_content: text } = onlyResource(json, 'azurerm_api_management_api_policy');
    expect(String(text).replaceAll('$${', '')).not.toContain('${');
    for (const name of Object.keys(named(json))) expect(text).toContain(`{{${name}}}`);
    expect(PolicyDocument.validateText(policyText(json), { namedValues: Object.keys(named(json)) })).toEqual([]);
  });

  test('keys of backends are read from Key Vault by API Management, and stand nowhere', () => {
    const stack = stackWithProvider();
    makeApi(stack, {
      backends: [
        new StandInBackend(stack, 'sweden', {
          authentication: BackendAuthentication.keyVaultKey({ secretId: 'https://v.vault.azure.net/secrets/key' }),
        }),
        new StandInBackend(stack, 'own', { authentication: BackendAuthentication.namedValue('existing-key') }),
      ],
    });
    const json = synthValid(stack);
    expect(onlyResource(json, 'azurerm_api_management_named_value')).toMatchObject({
      display_name: 'openai-sweden-key',
      value_from_key_vault: { secret_id: 'https://v.vault.azure.net/secrets/key' },
      secret: true,
    });
    const texts = JSON.stringify(json.resource);
    expect(texts).toContain('{{openai-sweden-key}}');
    expect(texts).toContain('{{existing-key}}');
    for (const { depends_on } of resources(json, 'azurerm_api_management_policy_fragment')) {
      expect(depends_on).toEqual([expect.stringMatching(/^azurerm_api_management_named_value\./)]);
    }
  });

  test('checks the Front Door, then the token, then what the user wants checked', () => {
    const stack = stackWithProvider();
    makeApi(stack, {
      frontDoorId: 'f',
      entra: {
        tenantId: 'contoso.com',
        audiences: ['api://g'],
        clientApplicationIds: ['c'],
        requiredRoles: ['Invoke'],
      },
      failover: { composition: { authenticate: [Policy.setHeader({ name: 'X-Own', values: ['1'] })] } },
    });
    const text = policyText(synthValid(stack));
    const places = ['X-Azure-FDID', 'validate-azure-ad-token', '<claim name="roles" match="any">', 'X-Own', 'JArray'];
    expect(places.map((place) => text.indexOf(place))).toEqual(
      places.map((place) => text.indexOf(place)).sort((one, other) => one - other),
    );
    expect(text).toContain('<value>{{openai-front-door-id}}</value>');
  });

  test('counts tokens after the limits of the user', () => {
    const stack = stackWithProvider();
    const limit = Policy.llmTokenLimit({ counterKey: 'all', tokensPerMinute: 9, estimatePromptTokens: true });
    makeApi(stack, {
      failover: { composition: { tokenLimits: [limit] } },
      tokenPolicies: [Policy.llmEmitTokenMetric({ dimensions: [{ name: 'API ID' }] })],
    });
    expect(policyText(synthValid(stack))).toMatch(/<llm-token-limit [^]*<llm-emit-token-metric>/);
  });

  test('waits for what is added later', () => {
    const stack = stackWithProvider();
    const api = makeApi(stack);
    const logger = new ApiManagementLogger(stack, 'Logger', {
      ...{ name: 'l', apiManagementName: 'a', resourceGroupName: 'g' },
      applicationInsights: { connectionString: 'c' },
    });
    api.addDependency(logger);
    api.addDependency(logger);
    const { depends_on } = onlyResource(synthValid(stack), 'azurerm_api_management_api_policy');
    expect((depends_on as string[]).filter((name) => name === 'azurerm_api_management_logger.Logger')).toHaveLength(1);
    for (const fragment of resources(synthValid(stack), 'azurerm_api_management_policy_fragment')) {
      expect(fragment.depends_on).toContain('azurerm_api_management_logger.Logger');
    }
  });

  test('a mistake of the user in it is told at synth, with the place', () => {
    const stack = stackWithProvider();
    makeApi(stack, {
      failover: { composition: { inbound: [Policy.raw('<set-header name="x" exists-action="never" />')] } },
    });
    expect(() => synthValid(stack)).toThrow(/\[gateway\/api\].*the policy of the API, POL\d+ at \d+:\d+/s);
  });
});

describe('the backends', () => {
  test('let the identity of the instance in, under one word', () => {
    const stack = stackWithProvider();
    const instance = new StandInInstance(stack, 'main', { clientId: 'c', principalId: 'p' });
    const keyed = new StandInBackend(stack, 'own', { authentication: BackendAuthentication.namedValue('k') });
    const sweden = new StandInBackend(stack, 'sweden');
    makeApi(stack, { instance, backends: [sweden, keyed] });
    expect([sweden.grants, keyed.grants]).toEqual([['gateway: p'], []]);
  });

  test('cannot stand in another stack when the role on them names an identity of this one', () => {
    const stack = stackWithProvider();
    const instance = new StandInInstance(stack, 'main', { principalId: reference(stack, 'principal') });
    const elsewhere = new StandInBackend(new TerraformStack(stack.node.root, 'models'), 'sweden');
    expect(() => makeApi(stack, { instance, backends: [elsewhere] })).toThrow(
      /the backend models\/backend-sweden is in the stack 'models' and the API .* in 'gateway', so that each stack would need the other/,
    );
  });

  test('one that is added later is like one that was there, and changes no name of the others', () => {
    const names = (later: boolean): { text: string; addresses: string[] } => {
      const stack = stackWithProvider();
      const instance = new StandInInstance(stack, 'main', { clientId: reference(stack, 'client') });
      const sweden = new StandInBackend(stack, 'sweden', { endpoint: reference(stack, 'sweden') });
      const france = new StandInBackend(stack, 'france', { endpoint: reference(stack, 'france') });
      const api = makeApi(stack, { instance, backends: later ? [] : [sweden, france] });
      if (later) for (const backend of [sweden, france]) api.addBackend(backend);
      const json = synthValid(stack);
      const addresses = Object.values(json.resource ?? {}).flatMap((blocks) => Object.keys(blocks));
      return { text: policyText(json), addresses: addresses.sort() };
    };
    expect(names(true)).toEqual(names(false));
  });

  test('one that gets a deployment after it was taken in brings it along', () => {
    const stack = stackWithProvider();
    const deployments = [{ name: 'chat' }];
    makeApi(stack, { backends: [new StandInBackend(stack, 'sweden', { deployments })] });
    deployments.push({ name: 'late' });
    expect(policyText(synthValid(stack))).toContain("'late': 'late'");
  });

  test('none at all is told at synth', () => {
    const stack = stackWithProvider();
    makeApi(stack, { backends: [] });
    expect(() => synthValid(stack)).toThrow(/\[gateway\/api\] the backends cannot be used:\s+there is no backend/);
  });

  test('two of one name are refused, with both paths', () => {
    const stack = stackWithProvider();
    const api = makeApi(stack);
    expect(() => api.addBackend(new StandInBackend(stack, 'SWEDEN'))).toThrow(
      "two backends have the name 'SWEDEN' (letter case does not count): gateway/backend-sweden and gateway/backend-SWEDEN",
    );
  });

  test('a contract that cannot be kept is refused where it is written', () => {
    expect(() => makeApi(stackWithProvider(), { failover: { budget: Duration.seconds(7) } })).toThrow(
      /minimalAttempt is 5 s/,
    );
  });
});

describe('the backend pool strategy', () => {
  const failover = { strategy: FailoverStrategy.backendPool() };
  const chat = [{ name: 'chat' }];

  test('gets an entity with a breaker for each backend and deployment, and pools by azapi', () => {
    const stack = stackWithProvider();
    const api = makeApi(stack, {
      failover,
      backends: [
        new StandInBackend(stack, 'sweden', { deployments: chat, endpoint: reference(stack, 'sweden') }),
        new StandInBackend(stack, 'france', { deployments: chat, priority: 2 }),
      ],
    });
    const json = synthValid(stack);
    const entities = resources(json, 'azurerm_api_management_backend');
    expect(entities.map(({ name, url }) => [name, url]).sort()).toEqual([
      ['failover-france', 'https://france.openai.azure.com/openai'],
      ['failover-france--chat', 'https://france.openai.azure.com/openai'],
      ['failover-sweden', '${trimsuffix(var.sweden, "/")}/openai'],
      ['failover-sweden--chat', '${trimsuffix(var.sweden, "/")}/openai'],
    ]);
    expect(entities[0]).toMatchObject({
      protocol: 'http',
      circuit_breaker_rule: {
        ...{ name: 'failover', trip_duration: 'PT30S', accept_retry_after_enabled: true },
        failure_condition: { count: 1, interval_duration: 'PT1M' },
      },
    });
    const pools = resources(json, 'azapi_resource');
    expect(pools.map(({ name }) => name).sort()).toEqual(['failover-pool', 'failover-pool--chat']);
    expect(pools.find(({ name }) => name === 'failover-pool--chat')).toMatchObject({
      type: 'Microsoft.ApiManagement/service/backends@2024-05-01',
      schema_validation_enabled: false,
      body: {
        properties: {
          type: 'Pool',
          pool: {
            services: [
              {
                id: expect.stringMatching(/^\$\{azurerm_api_management_backend\..*sweden--chat.*\.id\}$/) as string,
                priority: 1,
                weight: 100,
              },
              {
                id: expect.stringMatching(/^\$\{azurerm_api_management_backend\..*france--chat.*\.id\}$/) as string,
                priority: 2,
                weight: 100,
              },
            ],
          },
        },
      },
    });
    expect(named(json)).toEqual({});
    expect(api.backendEntities).toHaveLength(4);
    expect(api.backendPools).toHaveLength(2);
  });

  test('a backend that is added later joins the pools', () => {
    const stack = stackWithProvider();
    const api = makeApi(stack, { failover, backends: [new StandInBackend(stack, 'sweden', { deployments: chat })] });
    api.addBackend(new StandInBackend(stack, 'france', { deployments: chat }));
    const [pool] = resources(synthValid(stack), 'azapi_resource');
    expect(pool).toMatchObject({ body: { properties: { pool: { services: [{}, {}] } } } });
  });

  test('a deployment that comes after its backend is told, for it would have no entity', () => {
    const stack = stackWithProvider();
    const deployments = [...chat];
    makeApi(stack, { failover, backends: [new StandInBackend(stack, 'sweden', { deployments })] });
    deployments.push({ name: 'late' });
    expect(() => synthValid(stack)).toThrow("no entity 'failover-sweden--late'");
  });

  test('the other strategies leave no trace of azapi', () => {
    const stack = stackWithProvider();
    makeApi(stack);
    expect(JSON.stringify(synthValid(stack))).not.toMatch(/azapi/i);
  });
});

describe('several APIs', () => {
  test('on two instances have the same names', () => {
    const stack = stackWithProvider();
    makeApi(stack, { instance: new StandInInstance(stack, 'north') }, 'north');
    makeApi(
      stack,
      { instance: new StandInInstance(stack, 'south'), backends: [new StandInBackend(stack, 'x')] },
      'south',
    );
    expect(resources(synthValid(stack), 'azurerm_api_management_api')).toHaveLength(2);
  });

  test('on one instance are told what they have in common', () => {
    const stack = stackWithProvider();
    const instance = new StandInInstance(stack, 'main');
    const backends = [new StandInBackend(stack, 'sweden')];
    makeApi(stack, { instance, backends }, 'one');
    makeApi(stack, { instance, backends }, 'two');
    expect(() => synthValid(stack)).toThrow(
      /the name 'openai' is also that of gateway\/two; set apiName[^]*the path 'openai'[^]*set failover\.namePrefix/,
    );
  });

  test('on one instance stand side by side with names of their own', () => {
    const stack = stackWithProvider();
    const instance = new StandInInstance(stack, 'main');
    const backends = [new StandInBackend(stack, 'sweden')];
    makeApi(stack, { instance, backends }, 'one');
    makeApi(stack, { instance, backends, apiName: 'b', apiPath: 'b/openai', failover: { namePrefix: 'b' } }, 'two');
    expect(resources(synthValid(stack), 'azurerm_api_management_api_policy')).toHaveLength(2);
  });
});
