import { Body } from '../../message/body';
import type { Declaration } from '../../pipeline/declaration';
import type { RequestRun } from '../../pipeline/request-run';

/** What a set-body makes: bytes as they are, everything else as text; null takes the body away. */
export function newBody(policy: Declaration): (run: RequestRun) => Body | null {
  if (policy.literal('template') === 'liquid') policy.refuse('Liquid templates in set-body');
  const content = policy.content();
  return (run) => {
    const value = content(run);
    if (value === null || value === undefined) return null;
    const { evaluator } = run.service;
    const bytes = typeof value === 'string' ? undefined : evaluator.toBytes(value);
    const body = bytes === undefined ? Body.text(evaluator.toText(value, run)) : Body.bytes(bytes);
    run.budget.checkBody(body.length);
    return body;
  };
}
