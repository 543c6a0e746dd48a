import type { PolicyElement } from '../../policy/policy-element';

/** The part of each section that a strategy writes; what surrounds it is the same for all. */
export interface StrategySections {
  /** The last of the inbound section: the request is kept, the backends are chosen. */
  readonly inbound: readonly PolicyElement[];
  /** The one policy of the backend section. */
  readonly backend: PolicyElement;
  /** The first of the outbound section. */
  readonly outbound: readonly PolicyElement[];
  /** What is done about a backend that could not be reached. */
  readonly onTransportError: readonly PolicyElement[];
}
