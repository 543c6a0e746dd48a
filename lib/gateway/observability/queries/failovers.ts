import { exhaustedOutcomes, tracedRequests } from './trace-query';

/** The share of the requests that needed more than one backend, in percent; no row where there were too few to tell. */
export function failoverShare(componentId: string, leastRequests: number): string {
  return `${tracedRequests(componentId, ['attempts'])}
| where attempts > 0
| summarize requests = count(), failedOver = countif(attempts > 1)
| where requests >= ${leastRequests}
| extend share = round(100.0 * failedOver / requests, 1)`;
}

/** The requests that no backend answered. */
export function exhaustedRequests(componentId: string): string {
  return `${tracedRequests(componentId, ['deployment', 'outcome', 'trail'])}
| where outcome in (${exhaustedOutcomes})
| project TimeGenerated, deployment, outcome, trail`;
}

/** The requests that met a backend which refuses the gateway: its identity, its role, its key. */
export function refusedByBackend(componentId: string): string {
  return `${tracedRequests(componentId, ['backend', 'outcome', 'trail'])}
| where outcome == 'broken' or trail matches regex @' 40[13] '
| project TimeGenerated, backend, trail`;
}

/** Which backend failed how often, by status and cause: one row a failed attempt of the trail. */
export function failoversByCause(componentId: string): string {
  return `${tracedRequests(componentId, ['trail'])}
| where trail has_any (${exhaustedOutcomes})
| mv-expand step = split(trail, '; ') to typeof(string)
| extend failedBackend = extract(@'^(\\S+) ', 1, step), status = extract(@'^\\S+ (.+) \\S+$', 1, step), cause = extract(@' (\\S+)$', 1, step)
| where cause in (${exhaustedOutcomes})
| summarize attempts = count() by failedBackend, cause, status
| order by attempts desc`;
}
