import { allPolicies } from '../../lib/policy/catalogue/catalogue';
import { handlerOf } from '../../lib/simulator/handlers/all';
import { notModelled } from '../../lib/simulator/handlers/not-modelled';
import type { GeneratedFile } from './generated-file';
import { cell, code, table } from './markdown';

/** The page of what the simulator runs, and what it refuses and why. */
export function simulatorPage(): GeneratedFile {
  const names = allPolicies()
    .map(({ name }) => name)
    .sort();
  const modelled = names.filter((name) => handlerOf(name) !== undefined);
  const refused = names.filter((name) => handlerOf(name) === undefined);
  const text = [
    '# What the simulator covers',
    '<!-- Generated from lib/simulator/handlers by scripts/generate.ts; `npm run generate` renews it. -->',
    `The simulator runs ${modelled.length} of the ${names.length} policies of the catalogue. The other ${refused.length} are refused by name` +
      ' when a document is loaded, and so is every form of a policy that the table names as refused; nothing is skipped.',
    '## Policies that run',
    table(
      ['policy', 'what is modelled'],
      modelled.map((name) => [code(name), cell(handlerOf(name)?.models ?? '')]),
    ),
    '## Policies that are refused',
    table(
      ['policy', 'why'],
      refused.map((name) => [code(name), cell(notModelled[name])]),
    ),
  ].join('\n\n');
  return { path: 'docs/simulator-coverage.md', text: `${text}\n` };
}
