import { Expression } from '../../expression/expression';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { value } from '../csharp';
import { renames, type Contract } from '../contract';
import { memberId, poolRows, separator } from '../pool-plan';
import type { SharedSteps } from '../shared-steps';
import { fetchTokens } from '../steps/credentials';
import { forwardRequest } from '../steps/forward';
import { attemptBody, beginAttempt, renameModel } from '../steps/next';
import { shareTime } from '../steps/plan';
import { refuseUnservable } from '../steps/refuse';
import { set, setByBlock } from '../steps/set';
import { attemptLoop } from './attempts';
import { capture, judge, prepare, report, settle } from './routing';
import type { StrategySections } from './sections';

/** API Management's own pools: the service chooses the backend and remembers which of them are ill. */
export function backendPoolStrategy(contract: Contract, steps: SharedSteps): StrategySections {
  const { variables: v } = contract;
  return {
    inbound: [
      ...choosePool(contract, steps),
      ...shareTime(
        contract,
        `Enumerable.Repeat((int)${v.backend.its}["seconds"], Math.Min(${contract.time.attempts}, (int)${v.backend.its}["members"])).ToList()`,
      ),
      ...fetchTokens(contract),
      ...prepare(contract, steps),
      ...authenticate(contract),
      ...sendRenamedBody(contract),
      Policy.setBackendService({ backendId: value(`(string)${v.backend.its}["pool"]`) }),
    ],
    backend: attemptLoop(contract, [
      ...settle(contract, steps),
      ...steps.run('next', 'Until an answer is there the attempt counts as failing.', [
        set(v.attempts, `${v.attempts.safe} + 1`),
        nameAs(contract, 'var name = "pool";\nvar region = "unknown";'),
        ...beginAttempt(contract),
      ]),
      forwardRequest(contract),
      nameMember(contract),
      ...judge(contract, steps),
    ]),
    outbound: settle(contract, steps),
    onTransportError: settle(contract, steps),
  };
}

/** The pool of the deployment, as the candidate that all attempts share. */
function choosePool(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  const { variables: v } = contract;
  const declared = contract.backends.some(({ deployments }) => deployments !== undefined);
  return [
    Policy.comment('The pools, one for each deployment, and one for requests that name none.'),
    poolTable(contract),
    ...capture(contract, steps),
    setByBlock(
      v.candidates,
      `
      var wanted = ${declared ? v.deployment.read : '""'};
      return new JArray(${v.backends.its}.Where(pool => ((string)pool["deployment"]).Equals(wanted, StringComparison.OrdinalIgnoreCase)));
      `,
    ),
    ...refuseUnservable(contract, report(contract, steps)),
    setByBlock(
      v.backend,
      `
      var pool = (JObject)${v.candidates.its}[0].DeepClone();
      pool["deployment"] = (string)pool["own"] == "" ? ${v.deployment.read} : (string)pool["own"];
      return pool;
      `,
    ),
    set(
      v.tail,
      `(${v.surface.read} == "deployments" ? "/deployments/" + (string)${v.backend.its}["deployment"] : ${v.surface.read} == "v1" ? "/v1" : "") + ${v.tail.read}`,
    ),
  ];
}

function poolTable(contract: Contract): PolicyElement {
  const rows = poolRows(contract).map(
    ({ deployment, pool, own, members, seconds }) =>
      `{ 'deployment': '${deployment}', 'pool': '${pool}', 'own': '${own}', 'members': ${members}, 'seconds': ${seconds} }`,
  );
  return Policy.setVariable({
    name: contract.variables.backends.name,
    value: Expression.of(`JArray.Parse(@"[\n    ${rows.join('\n   ,')}\n]")`),
  });
}

/** A token goes with every request of the pool; a key is sent by the backend entity that it belongs to. */
function authenticate({ backends, variables: v }: Contract): readonly PolicyElement[] {
  if (backends.every(({ credential }) => credential.kind === 'key')) return [];
  return [Policy.setHeader({ name: 'Authorization', values: [value(`"Bearer " + ${v.token(0).read}`)] })];
}

function sendRenamedBody(contract: Contract): readonly PolicyElement[] {
  if (!renames(contract.backends)) return [];
  const { variables: v } = contract;
  return [
    renameModel(contract),
    Policy.choose({
      when: [
        {
          condition: value(`${v.surface.read} != "deployments" && ${v.body.read} != ""`),
          policies: [Policy.setBody({ body: value(attemptBody(contract)) })],
        },
      ],
    }),
  ];
}

/** Finds out which member answered. The service says so since 2025; where it does not, the pool is named. */
function nameMember(contract: Contract): PolicyElement {
  const cases = contract.backends.map((backend) => {
    const id = memberId(contract, backend, '');
    return `if (id == "${id}" || id.StartsWith("${id}${separator}")) { name = "${backend.name}"; region = "${backend.region}"; }`;
  });
  return nameAs(
    contract,
    ['var id = context.Backend?.Id ?? "";', 'var name = "pool";', 'var region = "unknown";', ...cases].join('\n'),
  );
}

/** Notes who is asked, for headers, trace and metric. */
function nameAs({ variables: v }: Contract, naming: string): PolicyElement {
  const lines = [
    naming,
    `var backend = (JObject)${v.backend.its}.DeepClone();`,
    'backend["name"] = name;',
    'backend["region"] = region;',
    'return backend;',
  ];
  return setByBlock(v.backend, lines.join('\n'));
}
