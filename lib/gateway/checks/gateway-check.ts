import type { Severity } from '../../core/issue';
import type { GatewayModel } from '../gateway-model';

/** One thing that can be wrong with a gateway as a whole. Data and a pure function; docs/checks.md reads the data. */
export interface GatewayCheck {
  /** `GWY` and three digits. */
  readonly code: string;
  readonly severity: Severity;
  /** The demand, as a headline. */
  readonly title: string;
  /** Why it matters; a few plain sentences. */
  readonly explanation: string;
  run(model: GatewayModel): Iterable<CheckFinding>;
}

/** What a check found; code and severity come from the check. */
export interface CheckFinding {
  /** The path of the construct that it concerns. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}
