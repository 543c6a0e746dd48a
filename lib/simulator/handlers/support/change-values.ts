import type { Headers } from '../../message/headers';
import type { Declaration } from '../../pipeline/declaration';
import type { RequestRun } from '../../pipeline/request-run';

/** What set-header and set-query-parameter have in common: a name, values, and what to do when it exists. */
export function valueChange(policy: Declaration): (run: RequestRun, values: Headers) => void {
  const name = policy.text('name');
  const action = policy.text('exists-action', 'override');
  const values = policy.children('value').map((value) => value.contentText());
  return (run, target) => {
    const [header, what] = [name(run), action(run)];
    change(target, header, what, () => values.map((value) => value(run)));
    run.note(() => `${header} (${what}) is now ${target.joined(header) ?? 'absent'}`);
  };
}

function change(target: Headers, name: string, action: string, values: () => readonly string[]): void {
  if (action === 'delete') return target.delete(name);
  if (action === 'skip' && target.has(name)) return;
  if (action === 'append') target.append(name, values());
  else target.set(name, values());
}
