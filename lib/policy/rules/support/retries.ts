import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';
import { conditionsOf } from './conditions';
import { nearestAround } from './document-order';

/** A retry around `forward-request`. */
export interface ForwardingRetry {
  readonly retry: ElementUse;
  /** The policies that it repeats, at any depth, those of a retry inside it aside. */
  readonly policies: readonly ElementUse[];
  /** The calls to the backend among them. */
  readonly forwards: readonly ElementUse[];
  readonly condition?: ExpressionUse;
}

/** The retries around `forward-request`, in document order. */
export function forwardingRetries(model: DocumentModel): readonly ForwardingRetry[] {
  return model.once(find);
}

function find(model: DocumentModel): readonly ForwardingRetry[] {
  if (model.policiesNamed('retry').length === 0) return [];
  const repeated = new Map<ElementUse, ElementUse[]>();
  for (const policy of model.policies) {
    const retry = nearestAround(policy, (outer) => outer.name === 'retry');
    if (retry === undefined || retry === policy) continue;
    const others = repeated.get(retry);
    if (others === undefined) repeated.set(retry, [policy]);
    else others.push(policy);
  }
  const conditions = conditionsOf(model);
  return [...repeated].flatMap(([retry, policies]) => {
    const forwards = policies.filter((policy) => policy.name === 'forward-request');
    return forwards.length === 0 ? [] : [{ retry, policies, forwards, condition: conditions.get(retry) }];
  });
}

/** The repeated policies of these names. */
export function repeatedIn(retry: ForwardingRetry, ...names: readonly string[]): readonly ElementUse[] {
  return retry.policies.filter((policy) => names.includes(policy.name));
}
