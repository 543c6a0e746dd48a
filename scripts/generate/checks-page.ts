import { gatewayChecks } from '../../lib/gateway/checks/all';
import type { GatewayCheck } from '../../lib/gateway/checks/gateway-check';
import type { GeneratedFile } from './generated-file';

/** docs/checks.md: what is checked of a gateway as a whole. */
export function checksPage(): GeneratedFile {
  const text = [
    '# Checks of a gateway',
    '<!-- Generated from lib/gateway/checks by scripts/generate/checks-page.ts. -->',
    'A `ResilientOpenAIGateway` is checked as a whole when the app is synthesized. An *error* stops the synth; all errors are' +
      ' reported together, each with the path of the construct that it concerns and what to do. A *warning* is printed' +
      ' with the synth. `gateway.assess().findings` has both as data.',
    'A bad number or name is refused where it is written, by the constructor, and is not listed here.',
    'What is known only after the apply (a Terraform variable, an attribute of another resource) is not checked: a location' +
      ' of API Management whose region comes from a variable is not held against the boundary, and a capacity from a' +
      ' variable counts nowhere. Azure is then the one to refuse it. Use literals for regions, kinds of deployments, models,' +
      ' versions and capacities. Names and regions of backends have to be literals, since policies hold them.',
    ['| code | severity | demand |', '| --- | --- | --- |', ...gatewayChecks.map(row)].join('\n'),
    ...gatewayChecks.map(section),
  ].join('\n\n');
  return { path: 'docs/checks.md', text: `${text}\n` };
}

function row({ code, severity, title }: GatewayCheck): string {
  return `| [${code}](#${code.toLowerCase()}) | ${severity} | ${title} |`;
}

function section({ code, severity, title, explanation }: GatewayCheck): string {
  return [`## ${code}`, `**${title}** (${severity})`, explanation].join('\n\n');
}
