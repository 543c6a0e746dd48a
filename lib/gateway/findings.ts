import { PolicySeverity } from '../policy/policy-validation';
import { gatewayChecks } from './checks/all';
import type { Severity } from '../core/issue';
import type { GatewayFinding } from './gateway-finding';
import type { GatewayModel } from './gateway-model';

const severities: Readonly<Record<Severity, PolicySeverity>> = {
  error: PolicySeverity.ERROR,
  warning: PolicySeverity.WARNING,
  info: PolicySeverity.INFO,
};

/** What all checks find in a gateway, by code. */
export function findingsIn(model: GatewayModel): GatewayFinding[] {
  return gatewayChecks.flatMap((check) =>
    [...check.run(model)].map((finding) => ({ ...finding, code: check.code, severity: severities[check.severity] })),
  );
}

/** A finding as one line, with the place first. */
export function findingText({ code, path, message, fix }: GatewayFinding): string {
  return `${code} ${path}: ${message}; ${fix}`;
}
