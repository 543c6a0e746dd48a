import { SourceText } from '../core/source-text';
import type { Environment } from './environment';
import { readTextFile } from './files';
import { type InputFile, type InputReports, listFiles, readStdin, STDIN_NAME, type Wanted } from './input-files';
import { plainSource, type PolicySource } from './policy-source';
import { readTerraformPolicies } from '../policy/terraform/policies';
import { parseConfiguration } from './terraform-file';
import { type TerraformFile, terraformSource } from './terraform-source';
import { UserError } from './user-error';

/** Files that are a policy each. */
export const policyFiles: Wanted = { inWords: '*.xml file', matches: (name) => /\.xml$/i.test(name) };

const policyAndTerraformFiles: Wanted = {
  inWords: '*.xml and no *.tf.json file',
  matches: (name) => policyFiles.matches(name) || /\.tf\.json$/i.test(name),
};

/** Every policy behind the paths of the command line, in their order. */
export async function* readPolicies(
  operands: readonly string[],
  environment: Environment,
  reports: InputReports,
): AsyncGenerator<PolicySource> {
  for await (const file of listFiles(operands, policyAndTerraformFiles, environment, reports)) {
    for (const policy of await policiesIn(file, environment, reports)) yield policy;
  }
}

async function policiesIn(
  file: InputFile | '-',
  environment: Environment,
  reports: InputReports,
): Promise<readonly PolicySource[]> {
  try {
    if (file === '-') return policiesInStdin(await readStdin(environment), reports);
    if (/\.tf$/i.test(file.name)) throw new UserError('it is Terraform HCL; synthesize JSON (cdk.tf.json) instead');
    const text = await readTextFile(file.path);
    return /\.json$/i.test(file.name)
      ? terraformPolicies(file, text, reports)
      : [plainSource(file.name, text, file.path)];
  } catch (error) {
    reports.unusable(file === '-' ? STDIN_NAME : file.name, error);
    return [];
  }
}

/** No policy begins with a brace, and JSON that is a synthesized file always does. */
function policiesInStdin(text: string, reports: InputReports): readonly PolicySource[] {
  return /^\s*\{/.test(text) ? terraformPolicies({ name: STDIN_NAME }, text, reports) : [plainSource(STDIN_NAME, text)];
}

function terraformPolicies(file: TerraformFile, text: string, reports: InputReports): readonly PolicySource[] {
  const { policies, unseen } = readTerraformPolicies(parseConfiguration(text));
  for (const { address, reason } of unseen) reports.note(`${file.name}#${address}`, `it is not checked: ${reason}`);
  if (policies.length + unseen.length === 0) reports.note(file.name, 'it holds no policy');
  const json = new SourceText(text);
  return policies.map((policy) => terraformSource(file, json, policy));
}
