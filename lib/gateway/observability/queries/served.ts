import { exhaustedOutcomes, tracedRequests } from './trace-query';

/** One row: how many requests there were, and what became of them. */
export function overview(componentId: string): string {
  return `${tracedRequests(componentId, ['attempts', 'outcome'])}
| summarize requests = count(), servedAtOnce = countif(outcome == 'served' and attempts == 1), servedAfterFailover = countif(outcome == 'served' and attempts > 1), exhausted = countif(outcome in (${exhaustedOutcomes})), refused = countif(outcome == 'broken')
| extend ['served, %'] = round(100.0 * (servedAtOnce + servedAfterFailover) / requests, 2)`;
}

/** Which backend served which deployment, from where, and through the gateway of which region. */
export function servedBy(componentId: string): string {
  return `${tracedRequests(componentId, ['backend', 'region', 'deployment', 'attempts', 'outcome', 'gatewayRegion'])}
| where outcome == 'served'
| summarize requests = count(), afterFailover = countif(attempts > 1) by backend, region, gatewayRegion, deployment
| order by requests desc`;
}

/** The same over time, for a chart. */
export function servedOverTime(componentId: string): string {
  return `${tracedRequests(componentId, ['backend', 'outcome'])}
| where outcome == 'served'
| summarize requests = count() by backend, bin(TimeGenerated, {TimeRange:grain})`;
}

/** How long callers waited, by the backend that answered; earlier attempts are part of it. */
export function latencyByBackend(componentId: string): string {
  return `${tracedRequests(componentId, ['backend', 'attempts', 'outcome'])}
| where outcome == 'served'
| join kind = inner (AppRequests | where _ResourceId =~ '${componentId}' | project OperationId, DurationMs) on OperationId
| summarize requests = count(), p50 = round(percentile(DurationMs, 50)), p95 = round(percentile(DurationMs, 95)), p99 = round(percentile(DurationMs, 99)) by backend, failedOver = attempts > 1
| order by backend asc, failedOver asc`;
}
