/** What the failover policy writes with the trace of a request, and the KQL function that reads it. */
export const traceFields = {
  backend: 'tostring',
  region: 'tostring',
  deployment: 'tostring',
  attempts: 'toint',
  outcome: 'tostring',
  trail: 'tostring',
} as const;

/** A fact of a trace; a column of the same name in queries. */
export type TraceField = keyof typeof traceFields;

/**
 * One row a request that the failover policy traced, with the given facts as columns. Traces are never sampled
 * (https://learn.microsoft.com/azure/api-management/trace-policy), so counting rows counts requests.
 *
 * @param componentId the Application Insights component; the workspace may hold others
 */
export function tracedRequests(componentId: string, fields: readonly TraceField[]): string {
  const columns = fields.map((field) => `${field} = ${traceFields[field]}(Properties['${field}'])`);
  return [
    'AppTraces',
    `| where _ResourceId =~ '${componentId}'`,
    `| where isnotempty(Properties['outcome']) and isnotempty(Properties['attempts'])`,
    `| extend ${columns.join(', ')}`,
  ].join('\n');
}

/** The outcomes with which a request ends when every backend that was asked had none to give. */
export const exhaustedOutcomes = `'throttled', 'failing'`;
