import { allPolicies } from '../../lib/policy/catalogue/catalogue';
import { handlerOf } from '../../lib/simulator/handlers/all';
import { notModelled } from '../../lib/simulator/handlers/not-modelled';
import type { GeneratedFile } from './generated-file';
import { cell, code, table } from './markdown';

/** Where the service's behaviour is on no public page, what the simulator does. */
const decisions = [
  'An exception inside `retry` goes to its condition, as a trace of a load-balancing sample shows; `readings.exceptionInRetry` chooses the other reading, in which it goes to `on-error` at once.',
  'After a `forward-request` that got no answer, `context.Response` is the 500 that `on-error` sees, as the same trace shows; `readings.responseAfterFailure` chooses null (`none`) or what it was before (`stale`).',
  'A time-out and a failed connection are answered with 500 unless `on-error` answers otherwise.',
  'A section that a document leaves out does what the broader scope does.',
  '`return-response`, `mock-response`, a hit of a cache and an answered preflight request end the pipeline: `outbound` does not run.',
  'A request body that was not buffered is gone after the first attempt: the next one is sent without a body.',
  'A circuit breaker without error reasons counts a call that got no answer as a failure.',
  'A backend whose circuit is open gets no call; the gateway answers 503 and `… is temporarily unavailable` as its reason.',
  'Named values are put in before C# is compiled, but after the XML is read: a value cannot bring elements.',
];

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
    '## What no public page settles',
    decisions.map((decision) => `- ${decision}`).join('\n'),
  ].join('\n\n');
  return { path: 'docs/simulator-coverage.md', text: `${text}\n` };
}
