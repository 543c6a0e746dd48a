import type { Severity } from '../../core/issue';
import type { Span } from '../../core/span';
import type { ElementSpec } from '../catalogue/types';
import type { DocumentModel, ElementUse, ValidationContext } from '../model';

/**
 * One thing that can be wrong with a policy document.
 *
 * A rule is data and a pure function: `resilient-openai explain`, docs/errors.md and the tests read the data, the
 * validator calls the function. A code that the XML reader or the C# checker reports has a rule without a function.
 */
export interface Rule {
  /** `XML…` malformed text, `POL…` refused by the service, `EXP…` C#, `RUN…` accepted and then fails, `UND…` undocumented. */
  readonly code: string;
  readonly severity: Severity;
  /** The demand, as a headline: `retry needs buffer-request-body`. */
  readonly title: string;
  /** Why it matters and what the service does about it; a few plain sentences. */
  readonly explanation: string;
  /** What to do. */
  readonly cure: string;
  /** Where the fact is from, as a URL of a public page. */
  readonly source?: string;
  /** A document that the rule speaks up on, and its twin on which it is silent; a test holds both to it. */
  readonly failing: RuleExample;
  readonly passing: RuleExample;
  check?(model: DocumentModel, report: Report): void;
  /** For a rule that looks at single elements: called for each in document order, all such rules in one pass. */
  checkElement?(use: ElementUse, report: Report, model: DocumentModel): void;
  /**
   * Which elements `checkElement` is called for, by what the catalogue says of them, which is nothing for a root, a
   * section, a base and what is unknown; all elements when absent.
   */
  concerns?(shape: ElementSpec | undefined): boolean;
}

export interface RuleExample {
  readonly text: string;
  /** How the document is validated; a document of the api scope with nothing else known when absent. */
  readonly context?: Partial<ValidationContext>;
}

/** Tells of one finding; code and severity come from the rule. */
export type Report = (finding: {
  readonly at: Span | undefined;
  readonly message: string;
  readonly fix?: string;
}) => void;
