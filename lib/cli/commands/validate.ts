import type { GatewayName } from '../../policy/catalogue/types';
import type { ParsedArguments } from '../arguments';
import type { Command } from '../command';
import { type Environment, ExitCode } from '../environment';
import { type Circumstances, findingsOf } from '../findings';
import { InputReports } from '../input-files';
import { readPolicies } from '../inputs';
import type { PolicyLanguage } from '../language';
import { readNamedValues } from '../named-values';
import type { PolicyPlace } from '../../policy/terraform/policies';
import { jsonReport } from '../report/json';
import type { ReportFormat } from '../report/report';
import { sarifReport } from '../report/sarif';
import { textReport } from '../report/text';

const places: readonly PolicyPlace[] = ['global', 'workspace', 'product', 'api', 'operation', 'resolver', 'fragment'];
const gateways: readonly GatewayName[] = ['classic', 'v2', 'consumption', 'self-hosted', 'workspace'];
const formats: Readonly<Record<string, ReportFormat>> = { text: textReport, json: jsonReport, sarif: sarifReport };

export function validateCommand(language: PolicyLanguage): Command {
  return {
    operands: 'PATH…',
    details: [
      'A PATH is a policy file; a folder, of which every *.xml and *.tf.json file below it is taken (node_modules and\nhidden folders are left out); a synthesized Terraform file (cdk.tf.json), of which every policy is checked; or - for\nstandard input, a policy or a synthesized file.',
      'A policy in a Terraform file is called FILE#RESOURCE, its line and column are those inside the policy, and its scope\nis that of its resource, whatever --scope says. Nothing is said of a value that is a Terraform reference.',
    ],
    options: [
      {
        name: 'scope',
        value: 'SCOPE',
        choices: places,
        says: 'where the policies are put; unknown: allow what any scope allows',
      },
      { name: 'gateway', value: 'GATEWAY', choices: gateways, says: 'the gateway that runs them; unknown: any' },
      {
        name: 'named-values',
        value: 'FILE',
        says: 'all named values there are: JSON (as az apim nv list gives), or a name a line',
      },
      {
        name: 'format',
        value: 'FORMAT',
        choices: Object.keys(formats),
        says: 'how findings are written (default: text)',
      },
    ],
    examples: [
      { line: 'validate policies/', says: 'check every policy below a folder' },
      { line: 'validate --scope api --gateway v2 gateway.xml', says: 'check a policy for the place where it is put' },
      { line: 'validate cdktf.out/stacks/gateway/cdk.tf.json', says: 'check what CDKTF has synthesized' },
      { line: 'validate --format sarif policies/ > policies.sarif', says: 'write a report for code scanning' },
    ],
    run: (args, environment) => validate(args, environment, language),
  };
}

async function validate(args: ParsedArguments, environment: Environment, language: PolicyLanguage): Promise<number> {
  const circumstances = await circumstancesFrom(args, environment);
  const reports = new InputReports(environment);
  const report = formats[args.value('format') ?? 'text'](environment, language);
  let refused = false;
  for await (const policy of readPolicies(args.operands, environment, reports)) {
    const findings = findingsOf(policy, circumstances, language);
    refused ||= findings.some(({ issue }) => issue.severity === 'error');
    report.add(policy, findings);
  }
  report.end({ complete: !reports.anyUnusable });
  if (reports.anyUnusable) return ExitCode.UNUSABLE;
  return refused ? ExitCode.FOUND : ExitCode.CLEAN;
}

async function circumstancesFrom(args: ParsedArguments, environment: Environment): Promise<Circumstances> {
  const file = args.value('named-values');
  return {
    place: places.find((place) => place === args.value('scope')),
    gateway: gateways.find((gateway) => gateway === args.value('gateway')),
    namedValues: file === undefined ? undefined : await readNamedValues(file, environment),
  };
}
