import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolicySimulator } from '../../../lib/simulator/policy-simulator';
import type { StackOptions } from '../../../lib/simulator/terraform/stack-options';

const document = (inbound: string): string => `<policies><inbound><base />${inbound}</inbound></policies>`;
const header = (name: string, value: string): string =>
  `<set-header name="${name}"><value>${value}</value></set-header>`;
const apiPolicy = (xml: string, more: object = {}): object => ({
  azurerm_api_management_api_policy: { chat: { xml_content: xml, ...more } },
});
const run = (resource: object, options: StackOptions = {}, more: object = {}) =>
  PolicySimulator.fromTerraform({ resource, ...more }, { backends: { 'https://': 200 }, ...options }).send({
    url: '/chat',
  });

test('policies, fragments, named values and the API come from the stack', () => {
  const resource = {
    ...apiPolicy(document('<include-fragment fragment-id="mark" />'), {
      api_name: '${azurerm_api_management_api.chat.name}',
    }),
    azurerm_api_management_api: {
      chat: { name: 'chat', display_name: 'Chat', path: 'chat', service_url: 'https://models.example/v1' },
    },
    azurerm_api_management_policy: {
      all: { xml_content: '<policies><inbound /><backend><forward-request /></backend></policies>' },
    },
    azurerm_api_management_policy_fragment: {
      it: { name: 'mark', value: `<fragment>${header('X-Mark', '@(context.Api.Name + "{{suffix}}")')}</fragment>` },
    },
    azurerm_api_management_named_value: {
      one: { name: 'one', display_name: 'suffix', value: '!' },
      other: { name: 'other', display_name: 'other', value: '${random_password.it.result}' },
    },
  };
  expect(run(resource).attempts).toMatchObject([{ url: 'https://models.example/v1', headers: { 'X-Mark': 'Chat!' } }]);
});

test('references are followed inside the stack, and given for what lies outside', () => {
  const text =
    '${var.prefix}-${local.name}-${azurerm_resource_group.it.location}-$${kept}-${azurerm_key_vault.it.vault_uri}';
  const { attempts } = run(
    { ...apiPolicy(document(header('X-All', text))), azurerm_resource_group: { it: { location: 'swedencentral' } } },
    { references: { 'azurerm_key_vault.it.vault_uri': 'https://vault.example' } },
    { variable: { prefix: { default: 'p' } }, locals: { name: '${var.prefix}${var.prefix}' } },
  );
  expect(attempts[0].headers['X-All']).toBe('p-pp-swedencentral-${kept}-https://vault.example');
});

const azapi = (name: string, properties: object): object => ({
  type: 'Microsoft.ApiManagement/service/backends@2024-05-01',
  name,
  body: { properties },
});

test('backends, circuit breakers and pools come from the stack', () => {
  const resource = {
    ...apiPolicy(document('<set-backend-service backend-id="pool" />')),
    azurerm_api_management_backend: {
      first: {
        name: 'sweden',
        url: 'https://sweden.example',
        credentials: { header: { 'api-key': 'secret' } },
        circuit_breaker_rule: {
          name: 'throttled',
          trip_duration: 'PT1M',
          accept_retry_after_enabled: true,
          failure_condition: { count: 1, interval_duration: 'PT10S', status_code_range: [{ min: 429, max: 429 }] },
        },
      },
    },
    azapi_resource: {
      second: azapi('france', { url: 'https://france.example', protocol: 'http' }),
      pool: azapi('pool', {
        type: 'Pool',
        pool: {
          services: [
            { id: '${azurerm_api_management_backend.first.id}', priority: 1 },
            {
              id: '/subscriptions/0/resourceGroups/g/providers/Microsoft.ApiManagement/service/s/backends/france',
              priority: 2,
            },
          ],
        },
      }),
    },
  };
  const simulator = PolicySimulator.fromTerraform(
    { resource },
    { backends: { 'https://sweden.example': [429, 200], 'https://france.example': 200 } },
  );
  const servedBy = (): string =>
    simulator
      .send({ url: '/chat' })
      .attempts.map(({ backendId, status }) => `${backendId} ${status}`)
      .join();
  const first = simulator.send({ url: '/chat' });
  expect(first.attempts).toMatchObject([{ backendId: 'sweden', status: 429, headers: { 'api-key': 'secret' } }]);
  expect(servedBy()).toBe('france 200');
  simulator.advance(60_000);
  expect(servedBy()).toBe('sweden 200');
});

test('options go before what the stack says', () => {
  const resource = {
    ...apiPolicy(document(`${header('X-A', '{{a}}')}<set-backend-service backend-id="b" />`)),
    azurerm_api_management_named_value: { a: { name: 'a', display_name: 'a', value: 'stack' } },
    azurerm_api_management_backend: { b: { name: 'b', url: 'https://stack.example' } },
  };
  const options = { namedValues: { a: 'mine' }, entities: [{ id: 'b', url: 'https://mine.example' }] };
  expect(run(resource, options).attempts).toMatchObject([
    { url: 'https://mine.example/chat', headers: { 'X-A': 'mine' } },
  ]);
});

test('a stack is read from its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stack-'));
  try {
    const file = join(folder, 'cdk.tf.json');
    writeFileSync(file, JSON.stringify({ resource: apiPolicy(document('<return-response />')) }));
    expect(PolicySimulator.fromTerraform(file).send({ url: '/' }).statusCode).toBe(200);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('what is not known is told with its place', () => {
  const two = {
    azurerm_api_management_api_policy: { one: { xml_content: document('') }, other: { xml_content: document('') } },
  };
  test.each([
    [
      'a reference that only Terraform knows',
      apiPolicy(document(header('X', '${azurerm_key_vault.it.vault_uri}'))),
      'azurerm_api_management_api_policy.chat: ${azurerm_key_vault.it.vault_uri} is known only when Terraform runs; say what it stands for in references',
    ],
    [
      'a reference that leads to itself',
      { ...apiPolicy(document(header('X', '${a_b.c.d}'))), a_b: { c: { d: '${a_b.c.d}' } } },
      '${a_b.c.d} is known only when Terraform runs',
    ],
    ['no policy of an API', {}, 'api: the stack holds no policy for this scope'],
    [
      'a policy behind a link',
      { azurerm_api_management_api_policy: { chat: { xml_link: 'https://files.example/p.xml' } } },
      'of azurerm_api_management_api_policy.chat: the policy is behind the link https://files.example/p.xml',
    ],
    [
      'two policies of APIs',
      two,
      'api: the stack holds 2 policies for this scope: azurerm_api_management_api_policy.one, azurerm_api_management_api_policy.other; name one in documents',
    ],
    [
      'a duration that is none',
      {
        ...apiPolicy(document('')),
        azurerm_api_management_backend: {
          b: {
            name: 'b',
            url: 'https://b.example',
            circuit_breaker_rule: [
              { trip_duration: '1m', failure_condition: [{ count: 1, interval_duration: 'PT1S' }] },
            ],
          },
        },
      },
      "backends: '1m' is no duration; write one such as PT30S",
    ],
  ])('%s', (_, resource, message) => {
    expect(() => run(resource)).toThrow(message);
  });

  test('one of several policies is chosen by its address', () => {
    expect(run(two, { documents: { api: 'azurerm_api_management_api_policy.other' } }).statusCode).toBe(200);
    expect(() => run(two, { documents: { api: 'azurerm_api_management_api_policy.third' } })).toThrow(
      "there is no policy 'azurerm_api_management_api_policy.third'; there are azurerm_api_management_api_policy.one, ",
    );
  });
});
