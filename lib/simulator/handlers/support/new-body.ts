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
    if (typeof value === 'string') return Body.text(value);
    const bytes = run.service.evaluator.toBytes(value);
    return bytes === undefined ? Body.text(run.service.evaluator.toText(value, run)) : Body.bytes(bytes);
  };
}
