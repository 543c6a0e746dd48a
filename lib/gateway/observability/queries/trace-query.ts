/** What the failover policy writes with the trace of a request: the fact, and the KQL function that reads it. */
export const traceFields = {
  backend: ['backend', 'tostring'],
  region: ['region', 'tostring'],
  deployment: ['deployment', 'tostring'],
  attempts: ['attempts', 'toint'],
  outcome: ['outcome', 'tostring'],
  trail: ['trail', 'tostring'],
  gatewayRegion: ['gateway-region', 'tostring'],
} as const;

/** A column that queries make of a fact. */
export type TraceField = keyof typeof traceFields;

/**
 * One row a request that the failover policy traced, with the given facts as columns. Traces are never sampled
 * (https://learn.microsoft.com/azure/api-management/trace-policy), so counting rows counts requests.
 *
 * @param componentId the Application Insights component; the workspace may hold others
 */
export function tracedRequests(componentId: string, fields: readonly TraceField[]): string {
  const columns = fields.map((field) => {
    const [fact, read] = traceFields[field];
    return `${field} = ${read}(Properties['${fact}'])`;
  });
  return [
    'AppTraces',
    `| where _ResourceId =~ '${componentId}'`,
    `| where isnotempty(Properties['outcome']) and isnotempty(Properties['attempts'])`,
    `| extend ${columns.join(', ')}`,
  ].join('\n');
}

/** The outcomes with which a request ends when every backend that was asked had none to give. */
export const exhaustedOutcomes = `'throttled', 'failing'`;
