import type { Expression } from '../../expression/expression';
import { TraceSeverity } from '../../policy/elements/logging';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { value } from '../csharp';
import type { Contract } from '../contract';
import { set } from './set';

/** Tells the trace and the metrics what became of the request: on every way out, and once. */
export function reportRequest(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  const telling = [
    ...(contract.trace ? [trace(contract), alarm(contract)] : []),
    ...(contract.metric ? [metric(contract)] : []),
  ];
  if (telling.length === 0) return [];
  return [
    Policy.choose({
      when: [{ condition: value(`!${v.reported.safe}`), policies: [set(v.reported, 'true'), ...telling] }],
    }),
  ];
}

function trace(contract: Contract): PolicyElement {
  const { variables: v } = contract;
  return Policy.trace({
    source: contract.prefix,
    severity: TraceSeverity.INFORMATION,
    message: value(`${v.outcome.safe} + ": " + ${v.trail.safe}`),
    metadata: [
      { name: 'backend', value: servedBy(contract) },
      { name: 'region', value: value(`(string)${v.backend.safe}?["region"] ?? "none"`) },
      { name: 'deployment', value: deployment(contract) },
      { name: 'attempts', value: value(`${v.attempts.safe}.ToString()`) },
      { name: 'outcome', value: value(v.outcome.safe) },
      { name: 'trail', value: value(v.trail.safe) },
      { name: 'gateway-region', value: value('context.Deployment.Region ?? "unknown"') },
    ],
  });
}

/** A backend that refuses the gateway's own identity is for the operator, so it is told as an error. */
function alarm(contract: Contract): PolicyElement {
  const { variables: v } = contract;
  return Policy.choose({
    when: [
      {
        condition: value(`${v.outcome.safe} == "broken"`),
        policies: [
          Policy.trace({
            source: contract.prefix,
            severity: TraceSeverity.ERROR,
            message: value(`"a backend refuses the gateway: " + ${v.trail.safe}`),
          }),
        ],
      },
    ],
  });
}

function metric(contract: Contract): PolicyElement {
  const { variables: v } = contract;
  return Policy.emitMetric({
    name: `${contract.prefix}-attempts`,
    namespace: 'resilient-openai',
    value: value(v.attempts.safe),
    dimensions: [
      { name: 'Backend', value: servedBy(contract) },
      { name: 'Region', value: value(`(string)${v.backend.safe}?["region"] ?? "none"`) },
      { name: 'Deployment', value: deployment(contract) },
      { name: 'Outcome', value: value(v.outcome.safe) },
    ],
  });
}

/** The name of the backend that was asked last; `gateway` when none was. */
export function servedBy({ variables: v }: Contract): Expression {
  return value(`(string)${v.backend.safe}?["name"] ?? "gateway"`);
}

function deployment({ variables: v }: Contract): Expression {
  return value(`${v.deployment.safe} == "" ? "none" : ${v.deployment.safe}`);
}
