import { standardCommands } from '../../lib/cli/commands';
import { runCli } from './harness';

const document = `<policies>
  <inbound>
    <base />
    <set-header name="X-Caller" exists-action="overide">
      <value>gateway</value>
    </set-header>
  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
    <set-variable name="a" value="@(context.Respnse.StatusCode)" />
  </outbound>
</policies>
`;

interface Row {
  readonly line: number;
  readonly severity: string;
  readonly code: string;
}

test('the real rules find what is wrong, where it is', async () => {
  const given = { files: { 'a.xml': document }, commands: standardCommands };
  const { exitCode, stdout } = await runCli(['validate', '--scope', 'api', '--format', 'json', 'a.xml'], given);
  expect(exitCode).toBe(1);
  const errors = (JSON.parse(stdout) as Row[]).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ line, code }) => [line, code.slice(0, 3)])).toEqual([
    [4, 'POL'],
    [13, 'EXP'],
  ]);
});

test('a policy that is right is passed over in silence', async () => {
  const right = document.replace('overide', 'override').replace('Respnse', 'Response');
  const given = { stdin: right, commands: standardCommands };
  expect(await runCli(['validate', '--scope', 'api', '--gateway', 'v2', '-'], given)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

test('a reference of Terraform is no fault, whatever stands around it', async () => {
  const policy = `<policies><inbound>
    <rate-limit calls="\${var.calls}" renewal-period="60" />
    <set-backend-service backend-id="\${lookup(local.backends, "<eu>")}" />
  </inbound><outbound>
    <set-variable name="a" value="@(context.Response.StatusCode == \${var.status} ? "\${var.a}" : "b")" />
  </outbound></policies>`;
  const resource = { azurerm_api_management_api_policy: { it: { xml_content: policy } } };
  const given = { files: { 'cdk.tf.json': JSON.stringify({ resource }) }, commands: standardCommands };
  const { exitCode, stdout } = await runCli(['validate', 'cdk.tf.json'], given);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
});
