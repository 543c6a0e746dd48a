import type { PolicySeverity } from '../policy/policy-validation';

/** What a check of a gateway found. docs/checks.md tells all about each code. */
export interface GatewayFinding {
  /** Stable and unique: `GWY002`. */
  readonly code: string;
  /** An error stops the synth. */
  readonly severity: PolicySeverity;
  /** The path of the construct that it concerns. */
  readonly path: string;
  /** What is wrong, what was got and what is allowed. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}
