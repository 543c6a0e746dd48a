import { Policy } from '../policy/policy';
import type { PolicyElement } from '../policy/policy-element';
import { PolicyDocument } from '../policy/policy-document';
import type { Contract } from './contract';
import { value } from './csharp';
import { SharedSteps, type NamedFragment } from './shared-steps';
import { answerCaller, errorAnswer } from './steps/answer';
import { set } from './steps/set';
import { backendPoolStrategy } from './strategy/backend-pool';
import { retryStrategy } from './strategy/retry';
import { report } from './strategy/routing';
import type { StrategySections } from './strategy/sections';
import { synchronousStrategy } from './strategy/synchronous';

const strategies = { synchronous: synchronousStrategy, retry: retryStrategy, pool: backendPoolStrategy };

/** A document and the fragments that it includes. */
export interface BuiltDocument {
  readonly document: PolicyDocument;
  readonly fragments: readonly NamedFragment[];
}

export function buildDocument(contract: Contract): BuiltDocument {
  const steps = new SharedSteps(contract.prefix, contract.inline);
  const strategy = strategies[contract.strategy](contract, steps);
  const document = PolicyDocument.of({
    comment: 'Failover across the backends of the table below. Generated: change what it is generated from.',
    inbound: inbound(contract, strategy),
    backend: [strategy.backend],
    outbound: outbound(contract, strategy, steps),
    onError: onError(contract, strategy, steps),
  });
  return { document, fragments: steps.fragments() };
}

/** Who calls, how often, from the cache, how many tokens, is it safe, the user's own; then the backends. */
function inbound({ composition: c }: Contract, strategy: StrategySections): PolicyElement[] {
  return [
    Policy.base(),
    ...(c.authenticate ?? []),
    ...(c.requestLimits ?? []),
    ...(c.cacheLookup ?? []),
    ...(c.tokenLimits ?? []),
    ...(c.contentSafety ?? []),
    ...(c.inbound ?? []),
    ...strategy.inbound,
  ];
}

function outbound(contract: Contract, strategy: StrategySections, steps: SharedSteps): PolicyElement[] {
  const { composition: c, variables: v } = contract;
  return [
    Policy.base(),
    ...strategy.outbound,
    ...when(`!${v.resent.safe} && ${v.outcome.safe} == "served"`, c.cacheStore),
    ...when(`!${v.resent.safe} && (${v.outcome.safe} == "served" || ${v.outcome.safe} == "caller")`, c.outbound),
    ...(c.logging ?? []),
    ...report(contract, steps),
    ...answer(contract, steps),
  ];
}

function onError(contract: Contract, strategy: StrategySections, steps: SharedSteps): PolicyElement[] {
  const { composition: c, variables: v } = contract;
  return [
    Policy.base(),
    Policy.choose({
      when: [
        { condition: value(isTransportError(contract)), policies: [...strategy.onTransportError] },
        {
          condition: value('context.LastError?.Source == "authentication-managed-identity"'),
          policies: [set(v.outcome, '"broken"')],
        },
      ],
      // A code that the gateway itself made never fails over: no key, too many calls, a quota.
      otherwise: [set(v.outcome, '"gateway"')],
    }),
    ...(c.onError ?? []),
    ...(c.logging ?? []),
    ...report(contract, steps),
    ...ownFailure(contract),
    ...answer(contract, steps),
  ];
}

function answer(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  return steps.run(
    'answer',
    'Answers the caller, with who answered and after how many attempts.',
    answerCaller(contract),
  );
}

/** A backend that could not be reached, or did not answer in time; not a caller who hung up. */
function isTransportError({ variables: v }: Contract): string {
  return (
    `${v.attempts.safe} > 0 && context.LastError?.Reason != "ClientConnectionFailure" && ` +
    '(context.LastError?.Source == "forward-request" || context.LastError?.Reason == "BackendConnectionFailure" || context.LastError?.Reason == "Timeout")'
  );
}

/** A failure of the gateway itself gets a body that clients understand; what it decided (401, 403, 429) stays as it is. */
function ownFailure(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  return [
    Policy.choose({
      when: [
        {
          condition: value(`${v.outcome.safe} == "gateway" && (context.Response?.StatusCode ?? 500) >= 500`),
          policies: [
            errorAnswer(contract, { code: value('context.Response?.StatusCode ?? 500') }, [], {
              code: '"gateway_error"',
              message: '"The gateway could not handle this request."',
              type: '"server_error"',
            }),
          ],
        },
      ],
    }),
  ];
}

function when(condition: string, policies: readonly PolicyElement[] | undefined): readonly PolicyElement[] {
  if (policies === undefined || policies.length === 0) return [];
  return [Policy.choose({ when: [{ condition: value(condition), policies: [...policies] }] })];
}
