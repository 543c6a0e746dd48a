import { runCli } from './harness';

const bad = '<policies>\n  <bad />\n</policies>\n';

const file = (resource: object): string => JSON.stringify({ '//': { metadata: {} }, resource }, undefined, 2);
const api = (name: string, properties: object): object => ({
  azurerm_api_management_api_policy: { [name]: properties },
});
const azapi = (type: string, value: unknown, format?: string): object => ({
  azapi_resource: {
    it: { type: `Microsoft.ApiManagement/${type}@2024-05-01`, body: { properties: { value, format } } },
  },
});

const validate = (resource: object, ...options: readonly string[]) =>
  runCli(['validate', ...options, 'cdk.tf.json'], { files: { 'cdk.tf.json': file(resource) } });

const badFound = (name: string): string =>
  `${name}:2:4: error TST001: the word is 'bad', expected another\n    <bad />\n     ^^^\n  fix: write 'good'\n`;
const note = (name: string, text: string): string => `resilient-openai: cdk.tf.json${name}: ${text}\n`;

describe('the scope of a policy is that of its resource', () => {
  test.each([
    ['azurerm_api_management_policy', 'xml_content', 'global'],
    ['azurerm_api_management_workspace_policy', 'xml_content', 'workspace'],
    ['azurerm_api_management_product_policy', 'xml_content', 'product'],
    ['azurerm_api_management_api_policy', 'xml_content', 'api'],
    ['azurerm_api_management_api_operation_policy', 'xml_content', 'operation'],
    ['azurerm_api_management_policy_fragment', 'value', '-'],
    ['azurerm_api_management_workspace_policy_fragment', 'xml_content', '-'],
  ])('%s', async (type, attribute, scope) => {
    const { stdout } = await validate({ [type]: { it: { [attribute]: 'context' } } }, '--scope', 'resolver');
    expect(stdout).toContain(`cdk.tf.json#${type}.it:1:1: info TST003: known: ${scope} - -\n`);
  });

  test.each([
    ['service/policies', 'global'],
    ['service/products/policies', 'product'],
    ['service/apis/policies', 'api'],
    ['service/apis/operations/policies', 'operation'],
    ['service/apis/resolvers/policies', 'resolver'],
    ['service/policyFragments', '-'],
    ['service/workspaces/policies', 'workspace'],
    ['service/workspaces/apis/policies', 'api'],
    ['service/workspaces/policyFragments', '-'],
    ['SERVICE/APIS/POLICIES', 'api'],
  ])('azapi_resource of type %s', async (type, scope) => {
    const { stdout } = await validate(azapi(type, 'context', 'rawxml'));
    expect(stdout).toContain(`cdk.tf.json#azapi_resource.it:1:1: info TST003: known: ${scope} - -\n`);
  });
});

test('a policy is called by its resource, and its place is inside the policy', async () => {
  expect(await validate(api('gateway', { api_name: 'bad', xml_content: bad }))).toEqual({
    exitCode: 1,
    stdout: badFound('cdk.tf.json#azurerm_api_management_api_policy.gateway'),
    stderr: '',
  });
});

test('a folder of stacks and policy files is looked at as a whole', async () => {
  const files = {
    'cdktf.out/stacks/one/cdk.tf.json': file(api('a', { xml_content: bad })),
    'cdktf.out/stacks/two/cdk.tf.json': file(api('b', { xml_content: bad })),
    'cdktf.out/manifest.json': '{}',
    'cdktf.out/stacks/one/assets/c.xml': bad,
  };
  const { stdout } = await runCli(['validate', 'cdktf.out'], { files });
  expect(stdout).toBe(
    badFound('cdktf.out/stacks/one/assets/c.xml') +
      badFound('cdktf.out/stacks/one/cdk.tf.json#azurerm_api_management_api_policy.a') +
      badFound('cdktf.out/stacks/two/cdk.tf.json#azurerm_api_management_api_policy.b'),
  );
});

test('Terraform’s escapes are undone', async () => {
  const { stdout } = await validate(api('it', { xml_content: '<a b="$${c} %%{d}" bad="" />' }));
  expect(stdout).toContain('it:1:18: error TST001: ');
  expect(stdout).toContain('\n  <a b="${c} %{d}" bad="" />\n');
});

test('nothing is said of a value that is a reference, but of all around it', async () => {
  const xml = '<a b="${bad.odd}" bad=""><c>${odd.d}</c></a>';
  const { stdout, exitCode } = await validate(api('it', { xml_content: xml }));
  expect(exitCode).toBe(1);
  expect(stdout.match(/it:.*/g)).toEqual(["it:1:19: error TST001: the word is 'bad', expected another"]);
  expect(stdout).toContain(`\n  ${xml}\n`);
});

test('an element that has a reference somewhere in it is spoken of all the same', async () => {
  const { stdout } = await validate(api('it', { xml_content: '<a><whole c="${var.c}" /></a>' }));
  expect(stdout).toContain('it:1:4: info TST003: known: api - -\n');
});

test.each([
  [
    'a link',
    api('it', { xml_link: 'https://example.com/a.xml' }),
    '#azurerm_api_management_api_policy.it',
    'it is not checked: the policy is behind the link https://example.com/a.xml, which is not followed',
  ],
  [
    'a link in an azapi body',
    azapi('service/policies', 'https://example.com/a.xml', 'rawxml-link'),
    '#azapi_resource.it',
    'it is not checked: the policy is behind the link https://example.com/a.xml, which is not followed',
  ],
  [
    'a reference',
    api('it', { xml_content: '${data.local_file.policy.content}' }),
    '#azurerm_api_management_api_policy.it',
    'it is not checked: the policy is the Terraform expression ${data.local_file.policy.content}, known only when Terraform runs',
  ],
  [
    'a body that is an expression',
    { azapi_resource: { it: { type: 'Microsoft.ApiManagement/service/policies@2024-05-01', body: '${local.body}' } } },
    '#azapi_resource.it',
    'it is not checked: the policy does not stand in this file',
  ],
  ['no policy', { azurerm_resource_group: { it: { name: 'bad' } } }, '', 'it holds no policy'],
  ['something odd', { azurerm_api_management_api_policy: [], azapi_resource: { it: 3 } }, '', 'it holds no policy'],
])('%s is told of and is no error', async (_, resource, name, text) => {
  expect(await validate(resource)).toEqual({ exitCode: 0, stdout: '', stderr: note(name, text) });
});

test('a body that is JSON in a string is read', async () => {
  const body = JSON.stringify({ properties: { format: 'rawxml', value: bad } });
  const type = 'Microsoft.ApiManagement/service/policies@2024-05-01';
  const { stdout } = await validate({ azapi_resource: { it: { type, body } } });
  expect(stdout).toBe(badFound('cdk.tf.json#azapi_resource.it'));
});

test.each([
  ['{"resource": {', 'it is not JSON: line 1, column 15 is not what JSON allows there'],
  ['[]', 'it is JSON, but no Terraform configuration'],
])('%j cannot be used', async (text, reason) => {
  expect(await runCli(['validate', 'a.tf.json'], { files: { 'a.tf.json': text } })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `resilient-openai: a.tf.json: it cannot be used: ${reason}\n`,
  });
});

test.each([
  ['azurerm_api_management_policy_fragment', 'value', '<policies />', 'policies', 'fragment'],
  ['azurerm_api_management_api_policy', 'xml_content', '<fragment />', 'fragment', 'policies'],
])('the root of %s must be its own', async (type, attribute, xml, got, expected) => {
  const { exitCode, stdout } = await validate({ [type]: { it: { [attribute]: xml } } });
  expect(exitCode).toBe(1);
  expect(stdout).toContain(`error POL010: the root element is '${got}', expected '${expected}' here\n`);
});
