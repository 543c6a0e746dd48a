import { UndeclaredBackend } from '../../simulator/backends/known-backends';
import { BoundExceeded, NotModelled } from '../../simulator/csharp/exception';
import { RunBoundExceeded } from '../../simulator/pipeline/bounds';
import { PolicyLoadError, toDeclare } from '../../simulator/pipeline/load-problem';
import { PolicySimulator } from '../../simulator/policy-simulator';
import type { SimulatedResponse } from '../../simulator/simulated-response';
import type { ParsedArguments } from '../arguments';
import { coloursFor } from '../colours';
import type { Command } from '../command';
import { columnsOf, type Environment, ExitCode } from '../environment';
import { PROGRAM } from '../help';
import { readScenario, type Scenario } from '../trace/scenario';
import { traceText } from '../trace/text-report';

export const traceCommand: Command = {
  operands: '[POLICY…|STACK]',
  details: [
    'A POLICY is the policy file of an API, a fragment that it includes (its id is the name of the file), a folder of\nboth, or - for standard input. The files of other scopes have an option each. Nothing leaves this machine and nothing\nwaits: backends answer as FILE declares, and time passes on a virtual clock.',
    'A STACK is a synthesized cdk.tf.json, whose policies, fragments, named values, backends and API are taken as they are.\nThen --global, --product and --operation take addresses of its resources and no files, and --references says what\nonly Terraform knows.',
    'The formats of the files, and what is modelled, are in docs/testing-policies.md.',
    'The exit code is 1 when the policies cannot be run here, and when a policy fails and the caller gets a 500.',
  ],
  options: [
    { name: 'request', value: 'FILE', says: 'the request, as JSON (needed)' },
    {
      name: 'backends',
      value: 'FILE',
      says: 'what the backends answer, and the backend entities, as JSON (default: 200)',
    },
    { name: 'named-values', value: 'FILE', says: 'the named values, as a JSON object' },
    { name: 'service', value: 'FILE', says: 'the API, the caller, the regions and what lies outside, as JSON' },
    { name: 'region', value: 'REGION', says: "the gateway's region that receives the request" },
    { name: 'global', value: 'FILE', says: 'the policy of the global scope (default: forward-request)' },
    { name: 'product', value: 'FILE', says: 'the policy of the product' },
    { name: 'operation', value: 'FILE', says: 'the policy of the operation' },
    { name: 'policy', value: 'ADDRESS', says: 'the policy of the API in a STACK that has several' },
    { name: 'references', value: 'FILE', says: 'what references of a STACK stand for, as a JSON object' },
    { name: 'format', value: 'FORMAT', choices: ['text', 'json'], says: 'how the trace is written (default: text)' },
  ],
  examples: [
    { line: 'trace api.xml --request request.json', says: 'run a policy with backends that all answer 200' },
    {
      line: 'trace policies/ --request request.json --backends backends.json',
      says: 'run a policy with its fragments',
    },
    {
      line: 'trace cdktf.out/stacks/gateway/cdk.tf.json --request request.json',
      says: 'run what a stack deploys',
    },
  ],
  run: trace,
};

async function trace(args: ParsedArguments, environment: Environment): Promise<number> {
  const scenario = await readScenario(args, environment);
  const response = runOrProblems(scenario);
  const write = args.value('format') === 'json' ? writeJson : writeText;
  return write(response, environment);
}

/** Why there is no response, a line each. */
interface Problems {
  readonly problems: readonly string[];
}

function runOrProblems({ options, request, files }: Scenario): SimulatedResponse | Problems {
  try {
    return new PolicySimulator(options()).send(request);
  } catch (error) {
    if (error instanceof PolicyLoadError) return { problems: loadProblems(error, files) };
    const kinds = [RunBoundExceeded, BoundExceeded, NotModelled, UndeclaredBackend];
    if (!(error instanceof Error) || !kinds.some((kind) => error instanceof kind)) throw error;
    return { problems: [error.message] };
  }
}

function loadProblems({ problems }: PolicyLoadError, files: Scenario['files']): string[] {
  const lines = problems.map(({ document, line, column, message }) => {
    const file = files.get(document) ?? document;
    return line === undefined ? `${file}: ${message}` : `${file}:${line}:${column ?? 1}: ${message}`;
  });
  return [...lines, ...toDeclare(problems)];
}

function writeJson(response: SimulatedResponse | Problems, { stdout }: Environment): number {
  stdout.write(`${JSON.stringify(response, undefined, 2)}\n`);
  return exitCodeOf(response);
}

function writeText(response: SimulatedResponse | Problems, { stdout, stderr, env }: Environment): number {
  if ('problems' in response) for (const problem of response.problems) stderr.write(`${PROGRAM}: ${problem}\n`);
  else stdout.write(traceText(response, coloursFor(stdout, env), columnsOf(stdout)));
  return exitCodeOf(response);
}

function exitCodeOf(response: SimulatedResponse | Problems): number {
  if ('problems' in response) return ExitCode.FOUND;
  return response.lastError !== null && response.statusCode === 500 ? ExitCode.FOUND : ExitCode.CLEAN;
}
