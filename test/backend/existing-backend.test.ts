import { Token } from 'cdktf';
import { BackendAuthentication } from '../../lib/backend/backend-authentication';
import type { OpenAIAccountAttributes, OpenAIEndpointAttributes } from '../../lib/backend/existing-backend-attributes';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { Duration } from '../../lib/core/duration';
import { azureStack, onlyResource, synthValid } from '../support/synth';

const principal = '33333333-3333-3333-3333-333333333333';

/** What only the apply knows. */
const later = (reference: string): string => Token.asAny(reference).toString();

const accountId =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/contoso';
const key = BackendAuthentication.keyVaultKey({ secretId: 'https://contoso.vault.azure.net/secrets/openai' });

function account(attributes: Partial<OpenAIAccountAttributes> = {}) {
  const stack = azureStack();
  const all = { accountId, region: 'Sweden Central', customSubdomain: 'contoso-sweden', ...attributes };
  const backend = RegionalOpenAIBackend.fromAccountAttributes(stack, 'sweden', all);
  return { backend, json: () => synthValid(stack) };
}

function endpoint(attributes: Partial<OpenAIEndpointAttributes> = {}) {
  const stack = azureStack();
  const all = { endpoint: 'https://llm.contoso.com', region: 'swedencentral', authentication: key, ...attributes };
  const backend = RegionalOpenAIBackend.fromEndpoint(stack, 'on-premises', all);
  return { backend, json: () => synthValid(stack) };
}

describe('an account that exists', () => {
  test('adds nothing to the stack', () => {
    expect(account().json().resource).toBeUndefined();
  });

  test('tells a gateway what its attributes say', () => {
    const { backend } = account();
    expect(backend.backendName).toBe('sweden');
    expect(backend.region).toBe('swedencentral');
    expect(backend.endpoint).toBe('https://contoso-sweden.openai.azure.com');
    expect([backend.priority, backend.weight]).toEqual([1, 100]);
    expect(backend.deployments).toBeUndefined();
    expect(backend.accountId).toBe(accountId);
    expect(backend.subscriptionId).toBe('11111111-1111-1111-1111-111111111111');
    expect(backend.dependencies).toEqual([]);
    expect(backend.authentication._source).toEqual({
      kind: 'identity',
      audience: 'https://cognitiveservices.azure.com',
    });
  });

  test('takes rank, name, endpoint and deployments as they are given', () => {
    const deployments = [{ name: 'gpt-4o', deploymentName: 'gpt-4o-ptu', capacity: 50 }];
    const attributes = { backendName: 'first', priority: 2, weight: 7, deployments, customSubdomain: undefined };
    const { backend } = account({ ...attributes, endpoint: 'https://contoso.openai.azure.com/' });
    expect(backend.backendName).toBe('first');
    expect([backend.priority, backend.weight]).toEqual([2, 7]);
    expect(backend.deployments).toEqual(deployments);
    expect(backend.endpoint).toBe('https://contoso.openai.azure.com');
  });

  test('gets the role for the gateway', () => {
    const { backend, json } = account();
    backend.grantInvoke('gateway', principal);
    expect(onlyResource(json(), 'azurerm_role_assignment')).toMatchObject({
      scope: accountId,
      role_definition_name: 'Cognitive Services OpenAI User',
      principal_id: principal,
    });
  });

  test('gets no role where the gateway uses a key', () => {
    const { backend, json } = account({ authentication: key });
    backend.grantInvoke('gateway', principal);
    expect(json().resource).toBeUndefined();
    expect(backend.authentication).toBe(key);
  });

  test('may be known only after the apply', () => {
    const { backend } = account({ accountId: later('${data.a.id}'), customSubdomain: later('${data.a.name}') });
    expect(Token.isUnresolved(backend.endpoint)).toBe(true);
    expect(backend.subscriptionId).toBeUndefined();
  });

  test('is under the host of its cloud', () => {
    expect(account({ region: 'usgovarizona' }).backend.endpoint).toBe('https://contoso-sweden.openai.azure.us');
  });

  test.each<[string, Partial<OpenAIAccountAttributes>, string]>([
    [
      'the id of something else',
      { accountId: '/subscriptions/1' },
      "the accountId of backend 'sweden' is '/subscriptions/1'",
    ],
    ['no host at all', { customSubdomain: undefined }, "backend 'sweden' has neither endpoint nor customSubdomain"],
    ['two hosts', { endpoint: 'https://contoso.com' }, "backend 'sweden' has both endpoint and customSubdomain"],
    ['a host for a subdomain', { customSubdomain: 'contoso.openai.azure.com' }, "use 'contoso'"],
    ['a region that is none', { region: 'atlantis' }, "the region of backend 'sweden' is 'atlantis'"],
    ['an empty list of deployments', { deployments: [] }, "backend 'sweden' has an empty list of deployments"],
    ['a deployment without a name', { deployments: [{ name: '' }] }, "is called ''"],
    [
      'a deployment that is there twice',
      { deployments: [{ name: 'a' }, { name: 'A' }] },
      "has the deployment 'A' twice",
    ],
    [
      'a negative capacity',
      { deployments: [{ name: 'a', capacity: -1 }] },
      'is -1, expected a whole number of 1 or more',
    ],
    [
      'a time-out of no time',
      { deployments: [{ name: 'a', attemptTimeout: Duration.seconds(0) }] },
      'is 0 s, expected whole seconds',
    ],
  ])('is refused with %s', (_, attributes, message) => {
    expect(() => account(attributes)).toThrow(message);
  });
});

describe('an endpoint', () => {
  test('tells a gateway what its attributes say', () => {
    const { backend } = endpoint({ subscriptionId: 'ours', priority: 3 });
    expect(backend.backendName).toBe('on-premises');
    expect(backend.endpoint).toBe('https://llm.contoso.com');
    expect(backend.authentication).toBe(key);
    expect(backend.accountId).toBeUndefined();
    expect(backend.subscriptionId).toBe('ours');
    expect(backend.priority).toBe(3);
  });

  test('gets no role, whatever the authentication', () => {
    const { backend, json } = endpoint({ authentication: BackendAuthentication.managedIdentity() });
    backend.grantInvoke('gateway', principal);
    expect(json().resource).toBeUndefined();
  });

  test('may have a port, and may be known only after the apply', () => {
    expect(endpoint({ endpoint: 'https://llm.contoso.com:8443/' }).backend.endpoint).toBe(
      'https://llm.contoso.com:8443',
    );
    const reference = later('${var.endpoint}');
    expect(endpoint({ endpoint: reference }).backend.endpoint).toBe(reference);
  });

  test.each([
    ['in the clear', 'http://llm.contoso.com', "in the clear; use 'https://llm.contoso.com'"],
    ['with a path', 'https://llm.contoso.com/openai', "use 'https://llm.contoso.com'"],
    ['with a query', 'https://llm.contoso.com?api-version=1', "use 'https://llm.contoso.com'"],
    ['without a scheme', 'llm.contoso.com', 'expected https and a host'],
    ['of another scheme', 'ftp://llm.contoso.com', 'expected https and a host'],
    ['of nothing', '', 'expected https and a host'],
  ])('%s is refused', (_, url, message) => {
    expect(() => endpoint({ endpoint: url })).toThrow(message);
  });
});
