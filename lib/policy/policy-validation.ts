/** Where in API Management a policy document is put; decides which policies it may hold. */
export enum PolicyScope {
  /** All APIs of the instance. */
  GLOBAL = 'global',
  /** All APIs of a workspace. */
  WORKSPACE = 'workspace',
  /** All APIs of a product, for calls with a key of that product. */
  PRODUCT = 'product',
  /** All operations of an API. */
  API = 'api',
  /** One operation. */
  OPERATION = 'operation',
  /** A GraphQL resolver. */
  RESOLVER = 'resolver',
}

/** The kind of gateway that runs a policy document; not each kind knows each policy. */
export enum PolicyGateway {
  /** Developer, Basic, Standard and Premium. */
  CLASSIC = 'classic',
  /** Basic v2, Standard v2 and Premium v2. */
  V2 = 'v2',
  /** Consumption. */
  CONSUMPTION = 'consumption',
  /** The self-hosted gateway. */
  SELF_HOSTED = 'self-hosted',
  /** The gateway of a workspace. */
  WORKSPACE = 'workspace',
}

/** How much an issue matters. */
export enum PolicySeverity {
  /** API Management refuses the document. */
  ERROR = 'error',
  /** API Management takes the document, and it then fails or does something else than it seems to. */
  WARNING = 'warning',
  /** Worth knowing: a use that works and that no reference page describes. */
  INFO = 'info',
}

/** What is known of the place where a document will be put. What is left out is not held against the document. */
export interface PolicyValidationOptions {
  /**
   * Where the document is put.
   * @default - policies of every scope are accepted
   */
  readonly scope?: PolicyScope;

  /**
   * The kind of gateway that runs it.
   * @default - policies of every gateway are accepted, and the size limit is that of the classic tiers
   */
  readonly gateway?: PolicyGateway;

  /**
   * The display names of all named values that will exist. A `{{name}}` that is not among them is an error, as it is
   * for API Management.
   * @default - every named value is taken to exist
   */
  readonly namedValues?: string[];

  /**
   * The ids of all policy fragments that will exist.
   * @default - every fragment is taken to exist
   */
  readonly fragments?: string[];
}

/** Something that is wrong at a place of a policy document. */
export interface PolicyIssue {
  /** Stable; `npx resilient-openai explain CODE` and docs/errors.md tell all about it. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: PolicySeverity;
  /** What is wrong, what was got and what is allowed. */
  readonly message: string;
  /**
   * What to do about it.
   * @default - the message says it all
   */
  readonly fix?: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1. */
  readonly column: number;
  /** The line of the place's end. */
  readonly endLine: number;
  /** The column after the place's last character. */
  readonly endColumn: number;
}
