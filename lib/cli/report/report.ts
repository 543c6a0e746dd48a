import type { Environment } from '../environment';
import type { Finding } from '../findings';
import type { PolicyLanguage } from '../language';
import type { PolicySource } from '../policy-source';

/** Writes findings to standard output, in one of the formats. */
export interface Report {
  /** What was found in a policy, perhaps nothing. */
  add(policy: PolicySource, findings: readonly Finding[]): void;
  /** To be called once, when every policy was added. */
  end(outcome: Outcome): void;
}

export interface Outcome {
  /** Whether every input could be used. */
  readonly complete: boolean;
}

export type ReportFormat = (environment: Environment, language: PolicyLanguage) => Report;
