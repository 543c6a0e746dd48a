import type { Issue } from '../core/issue';
import { lazy } from '../core/lazy';
import { SourceText } from '../core/source-text';
import type { XmlDocument } from '../xml/tree';
import type { ValidationContext } from './model';
import { PolicySeverity, type PolicyIssue, type PolicyValidationOptions } from './policy-validation';
import { verbatimElements } from './verbatim-elements';

// The reader, the writer and the rules are loaded when a document is first read, written or checked.
const reader = lazy(() => require('../xml/reader') as typeof import('../xml/reader'));
const writer = lazy(() => require('../xml/writer') as typeof import('../xml/writer'));
const equality = lazy(() => require('../xml/equal') as typeof import('../xml/equal'));
const validator = lazy(() => require('./validate') as typeof import('./validate'));

/** The two ways to write C# in a policy document. */
export enum PolicyDialect {
  /**
   * C# stands in attributes and text as it is: `condition="@(a && b == "x")"`. What Terraform's azurerm provider sends
   * and what API Management's editor shows. Not XML to an ordinary XML tool.
   */
  RAWXML = 'rawxml',
  /** Well-formed XML, with entities in the C#: `condition="@(a &amp;&amp; b == &quot;x&quot;)"`. */
  XML = 'xml',
}

/** What a policy document and a policy fragment have in common: a text that can be written, compared and checked. */
export abstract class PolicyText {
  /** @internal */
  public abstract readonly _document: XmlDocument;

  /** Each asks for the text: the limit of its size, the rules, and Terraform's JSON twice. */
  private readonly texts = new Map<PolicyDialect, string>();

  /**
   * The text, in a canonical form: the same document always gives the same bytes.
   *
   * @param dialect how C# is written. Default: `PolicyDialect.RAWXML`.
   */
  public toText(dialect: PolicyDialect = PolicyDialect.RAWXML): string {
    const written = this.texts.get(dialect) ?? writer().writeXml(this._document, dialect);
    this.texts.set(dialect, written);
    return written;
  }

  /** Finds everything that is wrong, in the order of the text; places are those in `toText()`. */
  public validate(options: PolicyValidationOptions = {}): PolicyIssue[] {
    return validatePolicyText(this.toText(), options);
  }

  /** Whether two documents say the same; how they were laid out and escaped does not count. */
  public sameAs(other: PolicyText): boolean {
    return equality().sameXml(this._document, other._document);
  }
}

/** Reads the text of a document, or throws with all that is malformed in it. */
export function readPolicyText(text: string): XmlDocument {
  const { document, issues } = reader().readXml(text, { verbatim: verbatimElements });
  if (document === undefined || issues.some((issue) => issue.severity === 'error')) {
    const places = toPolicyIssues(text, issues).map((issue) => `  ${describe(issue)}`);
    throw new Error(`the policy text cannot be read:\n${places.join('\n')}`);
  }
  return document;
}

/** The issues of a text, with lines and columns. */
export function validatePolicyText(text: string, options: PolicyValidationOptions): PolicyIssue[] {
  return toPolicyIssues(text, validator().validateText(text, toContext(options)));
}

/** The one-line form of an issue: `12:5 error POL021: …; fix`. */
export function describe(issue: PolicyIssue): string {
  const fix = issue.fix === undefined ? '' : `; ${issue.fix}`;
  return `${issue.line}:${issue.column} ${issue.severity} ${issue.code}: ${issue.message}${fix}`;
}

function toContext({ scope, gateway, namedValues, fragments }: PolicyValidationOptions): ValidationContext {
  return {
    scope: scope && (`${scope}` as const),
    gateway: gateway && (`${gateway}` as const),
    namedValues: namedValues && new Set(namedValues),
    fragments: fragments && new Set(fragments),
  };
}

const severities = { error: PolicySeverity.ERROR, warning: PolicySeverity.WARNING, info: PolicySeverity.INFO };

function toPolicyIssues(text: string, issues: readonly Issue[]): PolicyIssue[] {
  const source = new SourceText(text);
  return issues.map(({ code, severity, message, fix, span }) => {
    const start = source.at(span.start);
    const end = source.at(span.end);
    return {
      code,
      severity: severities[severity],
      message,
      fix,
      ...start,
      endLine: end.line,
      endColumn: end.column,
    };
  });
}
