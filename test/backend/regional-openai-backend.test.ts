import { Token } from 'cdktf';
import { OpenAIAccountKind } from '../../lib/azure/cognitive/account-kind';
import { VersionUpgrade } from '../../lib/azure/cognitive/version-upgrade';
import { DeploymentSku } from '../../lib/azure/deployment-sku';
import { ResourceNaming } from '../../lib/azure/resource-naming';
import type { OpenAIDeploymentProps } from '../../lib/backend/deployment-props';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import type { RegionalOpenAIBackendProps } from '../../lib/backend/regional-openai-backend-props';
import { Duration } from '../../lib/core/duration';
import { addressOf, azureStack, onlyResource, resources, synthValid, written } from '../support/synth';

const principal = '33333333-3333-3333-3333-333333333333';
const other = '44444444-4444-4444-4444-444444444444';
const group = '/subscriptions/0/resourceGroups/g/providers';
const identityOne = `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/one`;
const identityTwo = `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/two`;
const workspaceId = `${group}/Microsoft.OperationalInsights/workspaces/logs`;

/** What only the apply knows. */
const later = (reference: string): string => Token.asAny(reference).toString();

const gpt4o: OpenAIDeploymentProps = { name: 'gpt-4o', model: 'gpt-4o', modelVersion: '2024-11-20', capacity: 50 };
const minimal: RegionalOpenAIBackendProps = { region: 'swedencentral', deployments: [gpt4o] };

/** A backend with the least that it needs, and something on top. */
function make(props: Partial<RegionalOpenAIBackendProps> = {}, id = 'sweden') {
  const stack = azureStack();
  const backend = new RegionalOpenAIBackend(stack, id, { ...minimal, ...props });
  return { stack, backend, json: () => synthValid(stack) };
}

describe('a backend with nothing but a region and a deployment', () => {
  const { stack, backend, json } = make();
  const synthesized = json();

  test('makes a resource group, an account and the deployment, and nothing else', () => {
    expect(Object.keys(synthesized.resource ?? {}).sort()).toEqual([
      'azurerm_cognitive_account',
      'azurerm_cognitive_deployment',
      'azurerm_resource_group',
    ]);
  });

  test('has an account without keys, under a subdomain of its own, that Terraform does not destroy', () => {
    const account = onlyResource(synthesized, 'azurerm_cognitive_account');
    expect(account).toEqual({
      name: 'oai-gateway-sweden-c8f8fc',
      custom_subdomain_name: 'oai-gateway-sweden-c8f8fc',
      kind: 'OpenAI',
      identity: { type: 'SystemAssigned' },
      sku_name: 'S0',
      location: 'swedencentral',
      resource_group_name: expect.stringMatching(/^\$\{azurerm_resource_group\..*\.name\}$/) as unknown,
      local_auth_enabled: false,
      public_network_access_enabled: true,
      network_acls: { default_action: 'Allow', bypass: 'None' },
      outbound_network_access_restricted: false,
      lifecycle: { prevent_destroy: true },
      tags: {},
    });
  });

  test('has a deployment with everything pinned that Azure would choose otherwise', () => {
    expect(onlyResource(synthesized, 'azurerm_cognitive_deployment')).toEqual({
      name: 'gpt-4o',
      cognitive_account_id: expect.stringMatching(/^\$\{azurerm_cognitive_account\..*\.id\}$/) as unknown,
      model: { format: 'OpenAI', name: 'gpt-4o', version: '2024-11-20' },
      sku: { name: 'Standard', capacity: 50 },
      rai_policy_name: 'Microsoft.DefaultV2',
      version_upgrade_option: 'NoAutoUpgrade',
      dynamic_throttling_enabled: false,
    });
  });

  test('tells a gateway its name, place, rank, endpoint and deployments', () => {
    expect(backend.backendName).toBe('sweden');
    expect(backend.region).toBe('swedencentral');
    expect([backend.priority, backend.weight]).toEqual([1, 100]);
    expect(backend.endpoint).toBe('https://oai-gateway-sweden-c8f8fc.openai.azure.com');
    expect(backend.authentication._source).toEqual({
      kind: 'identity',
      audience: 'https://cognitiveservices.azure.com',
    });
    expect(backend.deployments).toEqual([
      {
        name: 'gpt-4o',
        deploymentName: 'gpt-4o',
        model: 'gpt-4o',
        modelVersion: '2024-11-20',
        sku: 'Standard',
        capacity: 50,
        attemptTimeout: undefined,
      },
    ]);
    expect(backend.dependencies).toEqual([backend.account, backend.modelDeployments['gpt-4o']]);
    expect(written(stack, backend.accountId)).toBe(`\${${addressOf(backend.account)}.id}`);
  });

  test('offers every resource that it made, and undefined for what it did not make', () => {
    expect(backend.resourceGroup?.nameInput).toBe('rg-gateway-sweden');
    expect(backend.contentFilterPolicies).toEqual({});
    expect(backend.invokeRoleAssignments).toEqual({});
    expect(backend.privateEndpoint).toBeUndefined();
    expect(backend.diagnosticSetting).toBeUndefined();
  });
});

test('a resource group that is named is used and none is made', () => {
  const { backend, json } = make({ resourceGroupName: 'rg-contoso' });
  const synthesized = json();
  expect(resources(synthesized, 'azurerm_resource_group')).toEqual([]);
  expect(onlyResource(synthesized, 'azurerm_cognitive_account').resource_group_name).toBe('rg-contoso');
  expect(backend.resourceGroup).toBeUndefined();
});

test('names come from the naming, the name of the account also as it is given', () => {
  const naming = ResourceNaming.of({ workload: 'contoso', environment: 'prod' });
  const named = make({ naming }).json();
  expect(onlyResource(named, 'azurerm_resource_group').name).toBe('rg-contoso-prod-sweden');
  const { backend, json } = make({ accountName: 'Contoso-Sweden' });
  const account = onlyResource(json(), 'azurerm_cognitive_account');
  expect([account.name, account.custom_subdomain_name]).toEqual(['Contoso-Sweden', 'contoso-sweden']);
  expect(backend.endpoint).toBe('https://contoso-sweden.openai.azure.com');
});

test('an account name that only the apply knows makes an endpoint that is a reference', () => {
  const { backend, json } = make({ accountName: later('${var.account}') });
  expect(Token.isUnresolved(backend.endpoint)).toBe(true);
  const account = onlyResource(json(), 'azurerm_cognitive_account');
  expect([account.name, account.custom_subdomain_name]).toEqual(['${var.account}', '${var.account}']);
});

test('an account of kind AIServices answers under the OpenAI host too', () => {
  const { backend, json } = make({ kind: OpenAIAccountKind.AI_SERVICES, accountName: 'contoso' });
  expect(onlyResource(json(), 'azurerm_cognitive_account').kind).toBe('AIServices');
  expect(backend.endpoint).toBe('https://contoso.openai.azure.com');
});

test('the US Government cloud has hosts and tokens of its own', () => {
  const { backend } = make({ region: 'USGov Virginia', accountName: 'contoso' });
  expect(backend.region).toBe('usgovvirginia');
  expect(backend.endpoint).toBe('https://contoso.openai.azure.us');
  expect(backend.authentication._source).toEqual({ kind: 'identity', audience: 'https://cognitiveservices.azure.us' });
});

test('a deployment says everything that it can say', () => {
  const { backend, json } = make({
    kind: OpenAIAccountKind.AI_SERVICES,
    deployments: [
      {
        name: 'chat',
        deploymentName: 'mistral-ptu',
        model: 'Mistral-Large',
        modelVersion: '2',
        modelFormat: 'Mistral AI',
        sku: DeploymentSku.DATA_ZONE_STANDARD,
        capacity: 10,
        contentFilterPolicy: 'Microsoft.Default',
        versionUpgrade: VersionUpgrade.WHEN_RETIRED,
        dynamicThrottling: true,
        attemptTimeout: Duration.seconds(90),
      },
    ],
  });
  expect(onlyResource(json(), 'azurerm_cognitive_deployment')).toMatchObject({
    name: 'mistral-ptu',
    model: { format: 'Mistral AI', name: 'Mistral-Large', version: '2' },
    sku: { name: 'DataZoneStandard', capacity: 10 },
    rai_policy_name: 'Microsoft.Default',
    version_upgrade_option: 'OnceCurrentVersionExpired',
    dynamic_throttling_enabled: true,
    lifecycle: { ignore_changes: ['model[0].version'] },
  });
  expect(backend.deployments?.[0]).toMatchObject({ name: 'chat', deploymentName: 'mistral-ptu' });
  expect(backend.deployments?.[0].attemptTimeout?.toSeconds()).toBe(90);
  expect(Object.keys(backend.modelDeployments)).toEqual(['chat']);
});

describe('several deployments', () => {
  const named = (name: string): OpenAIDeploymentProps => ({ ...gpt4o, name });

  test('are made one after the other, in the order of their names', () => {
    const { backend, json } = make({ deployments: ['b', 'c', 'a'].map(named) });
    const made = resources(json(), 'azurerm_cognitive_deployment');
    expect(made.map(({ name, depends_on }) => [name, depends_on])).toEqual([
      ['a', undefined],
      ['b', [addressOf(backend.modelDeployments.a)]],
      ['c', [addressOf(backend.modelDeployments.b)]],
    ]);
  });

  test('give the same JSON in whatever order they are written', () => {
    const forth = make({ deployments: ['a', 'b', 'c'].map(named) }).json();
    const back = make({ deployments: ['c', 'b', 'a'].map(named) }).json();
    expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
  });

  test('keep their addresses when one is added between them', () => {
    const addresses = (names: string[]) =>
      Object.keys(make({ deployments: names.map(named) }).json().resource?.azurerm_cognitive_deployment ?? {});
    expect(addresses(['a', 'b', 'c'])).toEqual(expect.arrayContaining(addresses(['a', 'c'])));
  });
});

test('a backend keeps its addresses when others come before it', () => {
  const addresses = (ids: string[]) => {
    const stack = azureStack();
    for (const id of ids) new RegionalOpenAIBackend(stack, id, minimal);
    return Object.values(synthValid(stack).resource ?? {}).flatMap((blocks) => Object.keys(blocks));
  };
  expect(addresses(['france', 'sweden'])).toEqual(expect.arrayContaining(addresses(['sweden'])));
});

test('identities are those that were asked for, and one of its own where none was', () => {
  const identity = (props: Partial<RegionalOpenAIBackendProps>) =>
    onlyResource(make(props).json(), 'azurerm_cognitive_account').identity;
  expect(identity({})).toEqual({ type: 'SystemAssigned' });
  expect(identity({ systemAssignedIdentity: false })).toBeUndefined();
  expect(identity({ userAssignedIdentityIds: [identityOne] })).toEqual({
    type: 'UserAssigned',
    identity_ids: [identityOne],
  });
  expect(identity({ systemAssignedIdentity: true, userAssignedIdentityIds: [identityOne] })).toEqual({
    type: 'SystemAssigned, UserAssigned',
    identity_ids: [identityOne],
  });
});

test('a customer-managed key brings its identity along, once', () => {
  const customerManagedKey = {
    keyId: 'https://contoso.vault.azure.net/keys/openai/4b1c',
    identityId: identityOne,
    identityClientId: '11111111-1111-1111-1111-111111111111',
  };
  const account = onlyResource(
    make({ customerManagedKey, userAssignedIdentityIds: [identityOne, identityTwo] }).json(),
    'azurerm_cognitive_account',
  );
  expect(account.customer_managed_key).toEqual({
    key_vault_key_id: customerManagedKey.keyId,
    identity_client_id: customerManagedKey.identityClientId,
  });
  expect(account.identity).toEqual({ type: 'UserAssigned', identity_ids: [identityOne, identityTwo] });
});

test('readings of one reference are one reference, for identities and for grants', () => {
  const { stack, backend, json } = make();
  const identity = (): string => backend.account.identity.principalId;
  expect(identity()).not.toBe(identity());
  backend.grantInvoke('gateway', identity());
  backend.grantInvoke('gateway', identity());
  new RegionalOpenAIBackend(stack, 'france', {
    ...minimal,
    userAssignedIdentityIds: [identity()],
    customerManagedKey: {
      keyId: 'https://c.vault.azure.net/keys/k',
      identityId: identity(),
      identityClientId: principal,
    },
  });
  const synthesized = json();
  expect(resources(synthesized, 'azurerm_role_assignment')).toHaveLength(1);
  const france = resources(synthesized, 'azurerm_cognitive_account')[0];
  expect((france.identity as { identity_ids: string[] }).identity_ids).toHaveLength(1);
});

test('allowed hosts restrict what the account itself calls, an empty list to nothing', () => {
  const outbound = (allowedHosts?: string[]) => {
    const account = onlyResource(make({ allowedHosts }).json(), 'azurerm_cognitive_account');
    return [account.outbound_network_access_restricted, account.fqdns];
  };
  expect(outbound()).toEqual([false, undefined]);
  expect(outbound([])).toEqual([true, undefined]);
  expect(outbound(['contoso.search.windows.net'])).toEqual([true, ['contoso.search.windows.net']]);
});

test('logs and metrics go to the workspace', () => {
  const { backend, json } = make({ diagnosticsWorkspaceId: workspaceId });
  expect(onlyResource(json(), 'azurerm_monitor_diagnostic_setting')).toMatchObject({
    name: 'ds-gateway-sweden',
    target_resource_id: `\${${addressOf(backend.account)}.id}`,
    log_analytics_workspace_id: workspaceId,
    enabled_log: ['Audit', 'AzureOpenAIRequestUsage', 'RequestResponse', 'Trace'].map((category) => ({ category })),
    enabled_metric: [{ category: 'AllMetrics' }],
  });
  expect(backend.diagnosticSetting).toBeDefined();
});

test('the account may be destroyed when that is said', () => {
  const account = onlyResource(make({ preventDestroy: false }).json(), 'azurerm_cognitive_account');
  expect(account.lifecycle).toBeUndefined();
});

test('the account waits for what it is told to wait for', () => {
  const stack = azureStack();
  const first = new RegionalOpenAIBackend(stack, 'first', minimal);
  const second = new RegionalOpenAIBackend(stack, 'second', { ...minimal, dependencies: [first.account] });
  const accounts = resources(synthValid(stack), 'azurerm_cognitive_account');
  expect(accounts.map((account) => account.depends_on)).toEqual([undefined, [addressOf(first.account)]]);
  expect(second.dependencies).not.toContain(first.account);
});

test('tags are on every resource that takes them', () => {
  const tags = { owner: 'platform' };
  const synthesized = make({ tags, diagnosticsWorkspaceId: workspaceId }).json();
  expect(onlyResource(synthesized, 'azurerm_cognitive_account').tags).toEqual(tags);
  expect(onlyResource(synthesized, 'azurerm_resource_group').tags).toEqual(tags);
});

describe('grantInvoke', () => {
  test('gives the identity the role on the account, once for each id', () => {
    const { backend, json } = make();
    backend.grantInvoke('gateway', principal);
    backend.grantInvoke('gateway', principal);
    expect(onlyResource(json(), 'azurerm_role_assignment')).toMatchObject({
      scope: `\${${addressOf(backend.account)}.id}`,
      role_definition_name: 'Cognitive Services OpenAI User',
      principal_id: principal,
      principal_type: 'ServicePrincipal',
    });
    expect(Object.keys(backend.invokeRoleAssignments)).toEqual(['gateway']);
  });

  test('gives an identity one role on an account, whatever it is called, as Azure refuses a second', () => {
    const { backend, json } = make();
    backend.grantInvoke('blue', principal);
    backend.grantInvoke('green', principal);
    expect(resources(json(), 'azurerm_role_assignment')).toHaveLength(1);
    expect(backend.invokeRoleAssignments.green).toBe(backend.invokeRoleAssignments.blue);
  });

  test('gives two identities two roles', () => {
    const { backend, json } = make();
    backend.grantInvoke('gateway', principal);
    backend.grantInvoke('batch', other);
    expect(
      resources(json(), 'azurerm_role_assignment')
        .map((role) => role.principal_id)
        .sort(),
    ).toEqual([principal, other]);
  });

  test('refuses one id for two identities', () => {
    const { backend } = make();
    backend.grantInvoke('gateway', principal);
    expect(() => backend.grantInvoke('gateway', other)).toThrow(
      "'gateway/sweden' has a grant 'gateway' for another identity; give each grantee an id of its own",
    );
  });
});

describe('what cannot be deployed is refused where it is written', () => {
  const deployment = (props: Partial<OpenAIDeploymentProps>) => ({ deployments: [{ ...gpt4o, ...props }] });

  test.each<[string, Partial<RegionalOpenAIBackendProps>, string]>([
    [
      'a region that is nearly one',
      { region: 'swedencentrall' },
      "is 'swedencentrall', expected the name of an Azure region; use 'swedencentral'",
    ],
    [
      'a region of a cloud without OpenAI hosts',
      { region: 'chinaeast2' },
      "'chinaeast2' is in Azure operated by 21Vianet",
    ],
    ['a name that no header can hold', { backendName: 'sweden!' }, "the backend 'sweden!' cannot be used"],
    ['a name that is known too late', { backendName: later('${var.name}') }, 'known only after the apply'],
    [
      'a priority of 0',
      { priority: 0 },
      "the priority of backend 'sweden' is 0, expected a whole number from 1 to 10000; use 1",
    ],
    ['a priority that is no number', { priority: Number.NaN }, "the priority of backend 'sweden' is NaN"],
    ['a priority beyond all tiers', { priority: 10_001 }, "the priority of backend 'sweden' is 10001"],
    ['half a weight', { weight: 0.5 }, "the weight of backend 'sweden' is 0.5, expected a whole number"],
    ['an account name with an underscore', { accountName: 'contoso_ai' }, "use 'contoso-ai'"],
    ['an account name of one letter', { accountName: 'c' }, "use 'oai-sweden'"],
    ['no deployments', { deployments: [] }, "backend 'sweden' has no deployments and could serve nothing"],
    [
      'two deployments of one name',
      { deployments: [gpt4o, { ...gpt4o, name: 'GPT-4o', deploymentName: 'x' }] },
      "has the deployment 'GPT-4o' twice",
    ],
    [
      'two deployments of one name in the account',
      { deployments: [gpt4o, { ...gpt4o, name: 'other', deploymentName: 'gpt-4o' }] },
      "has the deploymentName 'gpt-4o' twice",
    ],
    ['a deployment with a slash in its name', deployment({ name: 'gpt/4o' }), "is called 'gpt/4o': the name must be"],
    [
      'a deployment whose name is known too late',
      deployment({ name: later('${var.name}') }),
      'known only after the apply',
    ],
    ['no model', deployment({ model: '' }), "deployment 'gpt-4o' of backend 'sweden' has no model"],
    ['no version', deployment({ modelVersion: '' }), "deployment 'gpt-4o' of backend 'sweden' has no modelVersion"],
    ['a model of another maker', deployment({ modelFormat: 'Mistral AI' }), 'use kind: OpenAIAccountKind.AI_SERVICES'],
    ['no capacity', deployment({ capacity: 0 }), "the capacity of deployment 'gpt-4o' of backend 'sweden' is 0"],
    ['half a unit of capacity', deployment({ capacity: 1.5 }), 'is 1.5, expected a whole number of 1 or more'],
    [
      'a content filter that nobody made',
      deployment({ contentFilterPolicy: 'strict' }),
      "is 'strict', expected one of Microsoft's or of the backend's contentFilters (none); use 'Microsoft.DefaultV2'",
    ],
    [
      'a time-out of no time',
      deployment({ attemptTimeout: Duration.seconds(0) }),
      'expected whole seconds of 1 or more',
    ],
    [
      'a time-out in parts of seconds',
      deployment({ attemptTimeout: Duration.millis(1500) }),
      'is 1.5 s, expected whole seconds',
    ],
    [
      'a secret for a key',
      {
        customerManagedKey: {
          keyId: 'https://contoso.vault.azure.net/secrets/openai',
          identityId: identityOne,
          identityClientId: principal,
        },
      },
      'expected the id of a key',
    ],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });
});

test('checks leave alone what only the apply knows', () => {
  const { json } = make({
    region: later('${var.region}'),
    priority: Token.asNumber('${var.priority}'),
    weight: Token.asNumber('${var.weight}'),
    deployments: [
      {
        name: 'gpt-4o',
        model: later('${var.model}'),
        modelVersion: later('${var.version}'),
        capacity: Token.asNumber('${var.capacity}'),
        contentFilterPolicy: later('${var.filter}'),
      },
    ],
    customerManagedKey: { keyId: later('${var.key}'), identityId: identityOne, identityClientId: principal },
  });
  const synthesized = json();
  expect(onlyResource(synthesized, 'azurerm_cognitive_account').location).toBe('${var.region}');
  expect(onlyResource(synthesized, 'azurerm_cognitive_deployment')).toMatchObject({
    model: { name: '${var.model}', version: '${var.version}' },
    sku: { capacity: '${var.capacity}' },
    rai_policy_name: '${var.filter}',
  });
});
