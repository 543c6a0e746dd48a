import type { IDependable } from 'constructs';
import { ApiManagementInstance } from './api-management-instance';
import type { IGatewayInstance } from './gateway-instance';

/** Closes the instances that are to be closed once the connections of an edge are approved; none, and they tell at synth. */
export function closeBehindEdge(instances: readonly IGatewayInstance[], approvals: readonly IDependable[]): void {
  if (approvals.length === 0) return;
  for (const instance of instances) {
    if (instance instanceof ApiManagementInstance && instance._waitsToClose) instance.closePublicAccess([...approvals]);
  }
}
