// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';

/** How many levels of severity there are. */
export enum ContentSafetyLevels {
  /** `FourSeverityLevels` */
  FOUR_SEVERITY_LEVELS = 'FourSeverityLevels',
  /** `EightSeverityLevels` */
  EIGHT_SEVERITY_LEVELS = 'EightSeverityLevels',
}

/** The category. */
export enum ContentSafetyCategory {
  /** `Hate` */
  HATE = 'Hate',
  /** `SelfHarm` */
  SELF_HARM = 'SelfHarm',
  /** `Sexual` */
  SEXUAL = 'Sexual',
  /** `Violence` */
  VIOLENCE = 'Violence',
}

/** What happens to what does not match. */
export enum ValidationAction {
  /** `ignore` */
  IGNORE = 'ignore',
  /** `prevent` */
  PREVENT = 'prevent',
  /** `detect` */
  DETECT = 'detect',
}

/** How the body is read. */
export enum ContentFormat {
  /** `json` */
  JSON = 'json',
  /** `xml` */
  XML = 'xml',
  /** `soap` */
  SOAP = 'soap',
}

/** What happens to a request that asks for the path. */
export enum GraphqlAuthorizeAction {
  /** `allow` */
  ALLOW = 'allow',
  /** `remove` */
  REMOVE = 'remove',
  /** `reject` */
  REJECT = 'reject',
  /** `ignore` */
  IGNORE = 'ignore',
}

/**
 * What `Policy.llmContentSafety()` takes.
 */
export interface LlmContentSafetyProps {
  /**
   * The backend entity of the Azure AI Content Safety service. May be an expression.
   */
  readonly backendId: string | Expression;

  /**
   * Whether prompts are checked for attacks on the model. May be an expression.
   *
   * @default false
   */
  readonly shieldPrompt?: boolean | Expression;

  /**
   * Whether the answers of the model are checked too. In inbound only. May be an expression.
   *
   * @default false
   */
  readonly enforceOnCompletions?: boolean | Expression;

  /**
   * How many characters are checked at once. In characters. May be an expression.
   *
   * @default 10000
   */
  readonly windowSize?: number | Expression;

  /**
   * How many characters two neighbouring windows share. In characters. May be an expression.
   *
   * @default - not set
   */
  readonly windowOverlapSize?: number | Expression;

  /**
   * The categories of harm that are looked for.
   *
   * @default - none
   */
  readonly categories?: LlmContentSafetyCategories;

  /**
   * The ids of blocklists.
   *
   * @default - none
   */
  readonly blocklists?: (string | Expression)[];
}

/**
 * The categories of harm that are looked for.
 */
export interface LlmContentSafetyCategories {
  /**
   * How many levels of severity there are. May be an expression.
   *
   * @default ContentSafetyLevels.FOUR_SEVERITY_LEVELS
   */
  readonly outputType?: ContentSafetyLevels | Expression;

  /**
   * A category of harm.
   */
  readonly categories: LlmContentSafetyCategory[];
}

/**
 * A category of harm.
 */
export interface LlmContentSafetyCategory {
  /**
   * The category. May be an expression.
   */
  readonly name: ContentSafetyCategory | Expression;

  /**
   * From which severity on content is refused. 0 to 7. May be an expression.
   */
  readonly threshold: number | Expression;
}

/**
 * What `Policy.validateContent()` takes.
 */
export interface ValidateContentProps {
  /**
   * What happens to a body of a content type that is not listed. May be an expression.
   */
  readonly unspecifiedContentTypeAction: ValidationAction | Expression;

  /**
   * The largest body that is accepted. The ceiling is 4 MB since 2025. In bytes: at most 4194304. May be an
   * expression.
   */
  readonly maxSize: number | Expression;

  /**
   * What happens to a body that is too large. May be an expression.
   */
  readonly sizeExceededAction: ValidationAction | Expression;

  /**
   * The variable that receives the errors. No expressions.
   *
   * @default - no variable
   */
  readonly errorsVariableName?: string;

  /**
   * Content types that are replaced before the check.
   *
   * @default - none
   */
  readonly contentTypeMap?: ValidateContentContentTypeMap;

  /**
   * How bodies of a content type are checked.
   *
   * @default - none
   */
  readonly contents?: ValidateContentContent[];
}

/**
 * Content types that are replaced before the check.
 */
export interface ValidateContentContentTypeMap {
  /**
   * The content type that every body is taken to have, whatever its header says. No expressions.
   *
   * @default - not set
   */
  readonly anyContentTypeValue?: string;

  /**
   * The content type that a body without one is taken to have. No expressions.
   *
   * @default - not set
   */
  readonly missingContentTypeValue?: string;

  /**
   * A content type that is replaced.
   *
   * @default - none
   */
  readonly types?: ValidateContentType[];
}

/**
 * A content type that is replaced. Exactly one of from, when.
 */
export interface ValidateContentType {
  /**
   * The content type that is replaced. No expressions.
   *
   * @default - not set
   */
  readonly from?: string;

  /**
   * The content type is replaced when this is true. May be an expression.
   *
   * @default - not set
   */
  readonly when?: boolean | Expression;

  /**
   * The content type to put in its place. No expressions.
   */
  readonly to: string;
}

/**
 * How bodies of a content type are checked.
 */
export interface ValidateContentContent {
  /**
   * The content type that is checked. All types of the API schema when empty. No expressions.
   *
   * @default - not set
   */
  readonly type?: string;

  /**
   * How the body is read. No expressions.
   */
  readonly validateAs: ContentFormat;

  /**
   * The schema, as the instance names it. No expressions.
   *
   * @default - not set
   */
  readonly schemaId?: string;

  /**
   * The place of the definition in the schema. No expressions.
   *
   * @default - not set
   */
  readonly schemaRef?: string;

  /**
   * What happens to what it speaks of. May be an expression.
   */
  readonly action: ValidationAction | Expression;

  /**
   * Whether a JSON body may have properties that its schema does not name. No expressions.
   *
   * @default - not set
   */
  readonly allowAdditionalProperties?: boolean;

  /**
   * Whether the letter case of property names is left aside. No expressions.
   *
   * @default false
   */
  readonly caseInsensitivePropertyNames?: boolean;
}

/**
 * What `Policy.validateGraphqlRequest()` takes.
 */
export interface ValidateGraphqlRequestProps {
  /**
   * The variable that receives the errors. May be an expression.
   *
   * @default - no variable
   */
  readonly errorVariableName?: string | Expression;

  /**
   * The largest body that is accepted. In bytes: at most 102400. May be an expression.
   */
  readonly maxSize: number | Expression;

  /**
   * How deep a query may nest. May be an expression.
   *
   * @default 6
   */
  readonly maxDepth?: number | Expression;

  /**
   * How deep all fields of a query may nest together. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - not set
   */
  readonly maxTotalDepth?: number;

  /**
   * How complex a query may be. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly maxComplexity?: number;

  /**
   * Rules for paths of the GraphQL schema. At most 100, by the editor schema. At most 100.
   *
   * @default - none
   */
  readonly authorize?: ValidateGraphqlRequestRule[];
}

/**
 * A rule.
 */
export interface ValidateGraphqlRequestRule {
  /**
   * The path in the GraphQL schema. Written /type/field, /__* for introspection. No expressions.
   */
  readonly path: string;

  /**
   * What happens to a request that asks for the path. May be an expression.
   *
   * @default GraphqlAuthorizeAction.ALLOW
   */
  readonly action?: GraphqlAuthorizeAction | Expression;
}

/**
 * What `Policy.validateHeaders()` takes.
 */
export interface ValidateHeadersProps {
  /**
   * What happens to headers that the API definition names. May be an expression.
   */
  readonly specifiedHeaderAction: ValidationAction | Expression;

  /**
   * What happens to headers that the API definition does not name. May be an expression.
   */
  readonly unspecifiedHeaderAction: ValidationAction | Expression;

  /**
   * The variable that receives the errors. No expressions.
   *
   * @default - no variable
   */
  readonly errorsVariableName?: string;

  /**
   * A header.
   *
   * @default - none
   */
  readonly headers?: ValidateHeadersHeader[];
}

/**
 * A header.
 */
export interface ValidateHeadersHeader {
  /**
   * The header. No expressions.
   */
  readonly name: string;

  /**
   * What happens to what it speaks of. May be an expression.
   */
  readonly action: ValidationAction | Expression;
}

/**
 * What `Policy.validateOdataRequest()` takes.
 */
export interface ValidateOdataRequestProps {
  /**
   * The variable that receives the errors. No expressions.
   *
   * @default - no variable
   */
  readonly errorVariableName?: string;

  /**
   * The OData version of a request that names none. No expressions.
   *
   * @default '4.0'
   */
  readonly defaultOdataVersion?: string;

  /**
   * The oldest OData version that is accepted. No expressions.
   *
   * @default - not set
   */
  readonly minOdataVersion?: string;

  /**
   * The newest OData version that is accepted. No expressions.
   *
   * @default - not set
   */
  readonly maxOdataVersion?: string;

  /**
   * The largest body that is accepted. In bytes. No expressions.
   *
   * @default - not set
   */
  readonly maxSize?: number;
}

/**
 * What `Policy.validateParameters()` takes.
 */
export interface ValidateParametersProps {
  /**
   * What happens to parameters that the API definition names. May be an expression.
   */
  readonly specifiedParameterAction: ValidationAction | Expression;

  /**
   * What happens to parameters that the API definition does not name. May be an expression.
   */
  readonly unspecifiedParameterAction: ValidationAction | Expression;

  /**
   * The variable that receives the errors. No expressions.
   *
   * @default - no variable
   */
  readonly errorsVariableName?: string;

  /**
   * What happens to headers.
   *
   * @default - none
   */
  readonly headers?: ValidateParametersHeaders;

  /**
   * What happens to query parameters.
   *
   * @default - none
   */
  readonly query?: ValidateParametersHeaders;

  /**
   * What happens to path parameters.
   *
   * @default - none
   */
  readonly path?: ValidateParametersPath;
}

/**
 * What happens to headers.
 */
export interface ValidateParametersHeaders {
  /**
   * What happens to parameters that the API definition names. May be an expression.
   */
  readonly specifiedParameterAction: ValidationAction | Expression;

  /**
   * What happens to parameters that the API definition does not name. May be an expression.
   */
  readonly unspecifiedParameterAction: ValidationAction | Expression;

  /**
   * A parameter.
   *
   * @default - none
   */
  readonly parameters?: ValidateParametersParameter[];
}

/**
 * A parameter.
 */
export interface ValidateParametersParameter {
  /**
   * The parameter. No expressions.
   */
  readonly name: string;

  /**
   * What happens to what it speaks of. May be an expression.
   */
  readonly action: ValidationAction | Expression;
}

/**
 * What happens to path parameters.
 */
export interface ValidateParametersPath {
  /**
   * What happens to parameters that the API definition names. May be an expression.
   */
  readonly specifiedParameterAction: ValidationAction | Expression;

  /**
   * A parameter.
   *
   * @default - none
   */
  readonly parameters?: ValidateParametersParameter[];
}

/**
 * What `Policy.validateStatusCode()` takes.
 */
export interface ValidateStatusCodeProps {
  /**
   * What happens to status codes that the API definition does not name. May be an expression.
   */
  readonly unspecifiedStatusCodeAction: ValidationAction | Expression;

  /**
   * The variable that receives the errors. No expressions.
   *
   * @default - no variable
   */
  readonly errorsVariableName?: string;

  /**
   * Status codes with an action of their own.
   *
   * @default - none
   */
  readonly statusCodes?: ValidateStatusCodeStatusCode[];
}

/**
 * Status codes with an action of their own.
 */
export interface ValidateStatusCodeStatusCode {
  /**
   * The status code that the action is for. No expressions.
   */
  readonly code: number;

  /**
   * What happens to what it speaks of. May be an expression.
   */
  readonly action: ValidationAction | Expression;
}
