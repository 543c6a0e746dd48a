import type { LogAlertRule } from '../../../azure/monitor/alert-rule';
import { exhaustedRequests, failoverShare, refusedByBackend } from '../queries/failovers';
import { serverErrorShare } from '../queries/gateway';
import type { AlertThresholds } from './alert-thresholds';

/**
 * What is read from telemetry, because no metric alert can divide: shares, and what the failover policy says of each
 * request.
 */
export function logRules(componentId: string, thresholds: AlertThresholds): readonly LogAlertRule[] {
  const { leastRequests } = thresholds;
  return [
    {
      word: 'failovers',
      severity: 2,
      description: `more than ${thresholds.failoverShare} % of the requests needed another backend: see the causes in the workbook`,
      query: failoverShare(componentId, leastRequests),
      column: 'share',
      operator: 'GreaterThan',
      threshold: thresholds.failoverShare,
      frequency: 'PT5M',
      window: 'PT15M',
    },
    {
      word: 'exhausted',
      severity: 1,
      description: 'no backend could answer a request: each one throttled or failed, and the caller got a 429 or a 503',
      query: exhaustedRequests(componentId),
      operator: 'GreaterThan',
      threshold: thresholds.exhaustedRequests,
      frequency: 'PT5M',
      window: 'PT5M',
    },
    {
      word: 'refused',
      severity: 1,
      description:
        'a backend refuses the gateway with 401 or 403: look at the role Cognitive Services OpenAI User of its identity, ' +
        'or at the key of the backend',
      query: refusedByBackend(componentId),
      operator: 'GreaterThan',
      threshold: 0,
      frequency: 'PT5M',
      window: 'PT5M',
      splitBy: ['backend'],
    },
    {
      word: 'errors',
      severity: 1,
      description: `API Management answered more than ${thresholds.serverErrorShare} % of the requests with a 5xx`,
      query: serverErrorShare(componentId, leastRequests),
      column: 'share',
      operator: 'GreaterThan',
      threshold: thresholds.serverErrorShare,
      frequency: 'PT5M',
      window: 'PT15M',
    },
  ];
}
