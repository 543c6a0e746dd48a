import type { GatewayCheck } from './gateway-check';

/** Front Door waits as long as the gateway may take. */
export const timeBudget: GatewayCheck = {
  code: 'GWY040',
  severity: 'error',
  title: 'Front Door waits for the longest trail',
  explanation:
    'When Front Door gives up first, the caller gets its 504 while API Management goes on, and pays for an answer that nobody reads.',
  *run({ edge, trail }) {
    const waits = edge?.responseTimeoutSeconds;
    if (edge === undefined || waits === undefined || trail === undefined || trail.seconds <= waits) return;
    yield {
      path: edge.path,
      message: `Front Door waits ${waits} s, and the longest trail takes ${trail.seconds} s (attempts of ${trail.attempts.join(' + ')} s, ${trail.reserveSeconds} s for the gateway)`,
      fix: `raise the response time-out of Front Door to ${Math.min(240, trail.seconds)} s, or set the failover's budget to Duration.seconds(${waits})`,
    };
  },
};
