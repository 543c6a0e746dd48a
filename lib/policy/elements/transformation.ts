// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';

/** Whether each body is converted, or only one whose content type says so. */
export enum JsonToXmlApply {
  /** `always` */
  ALWAYS = 'always',
  /** `content-type-json` */
  CONTENT_TYPE_JSON = 'content-type-json',
}

/** What becomes of empty values. */
export enum EmptyValues {
  /** `preserve` */
  PRESERVE = 'preserve',
  /** `as-null` */
  AS_NULL = 'as-null',
}

/** Whether the text is a Liquid template. */
export enum SetBodyTemplate {
  /** `liquid` */
  LIQUID = 'liquid',
  /** `none` */
  NONE = 'none',
}

/** How the Liquid template sees elements that are nil. */
export enum XsiNil {
  /** `blank` */
  BLANK = 'blank',
  /** `null` */
  NULL = 'null',
}

/** What happens when it is there already. */
export enum ExistsAction {
  /** `override` */
  OVERRIDE = 'override',
  /** `skip` */
  SKIP = 'skip',
  /** `append` */
  APPEND = 'append',
  /** `delete` */
  DELETE = 'delete',
}

/** How the JSON looks: easy to use from JavaScript, or close to the XML. */
export enum XmlToJsonKind {
  /** `javascript-friendly` */
  JAVASCRIPT_FRIENDLY = 'javascript-friendly',
  /** `direct` */
  DIRECT = 'direct',
}

/** Whether each body is converted, or only one whose content type says so. */
export enum XmlToJsonApply {
  /** `always` */
  ALWAYS = 'always',
  /** `content-type-xml` */
  CONTENT_TYPE_XML = 'content-type-xml',
}

/**
 * What `Policy.findAndReplace()` takes.
 */
export interface FindAndReplaceProps {
  /**
   * The text to look for. May be an expression.
   */
  readonly from: string | Expression;

  /**
   * The text to put in its place. May be empty. May be an expression.
   */
  readonly to: string | Expression;
}

/**
 * What `Policy.jsonToXml()` takes.
 */
export interface JsonToXmlProps {
  /**
   * Whether each body is converted, or only one whose content type says so. May be an expression.
   */
  readonly apply: JsonToXmlApply | Expression;

  /**
   * Whether the Accept header of the request decides about the conversion. May be an expression.
   *
   * @default true
   */
  readonly considerAcceptHeader?: boolean | Expression;

  /**
   * Whether texts that look like dates are read as dates. No expression by the reference, although the vendor’s
   * tools write one.
   *
   * @default true
   */
  readonly parseDate?: boolean | Expression;

  /**
   * What stands between a namespace and a name. May be an expression.
   *
   * @default '_'
   */
  readonly namespaceSeparator?: string | Expression;

  /**
   * The property that tells a namespace. May be an expression.
   *
   * @default - not set
   */
  readonly namespacePrefix?: string | Expression;

  /**
   * The property under which the attributes of an element stand. May be an expression.
   *
   * @default - not set
   */
  readonly attributeBlockName?: string | Expression;

  /**
   * What precedes the name of a property that becomes an attribute. No expressions. Not in the reference: known from
   * the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly attributePrefix?: string;

  /**
   * The property under which namespaces stand. No expressions. Not in the reference: known from the vendor’s tools
   * or samples.
   *
   * @default - not set
   */
  readonly namespaceBlockName?: string;

  /**
   * What replaces a character that XML cannot hold. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - not set
   */
  readonly invalidCharacterReplacement?: string;

  /**
   * What becomes of null. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly nullValues?: string;

  /**
   * Whether white space around values is removed. No expressions. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - not set
   */
  readonly trimValues?: boolean;

  /**
   * What becomes of empty values. May be an expression. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - not set
   */
  readonly emptyValues?: EmptyValues | Expression;
}

/**
 * What `Policy.mockResponse()` takes.
 */
export interface MockResponseProps {
  /**
   * The status code whose example is answered. No expressions.
   *
   * @default 200
   */
  readonly statusCode?: number;

  /**
   * The content type whose example is answered. No expressions.
   *
   * @default - not set
   */
  readonly contentType?: string;

  /**
   * Whether the response is mocked. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly enabled?: boolean;

  /**
   * Which of several examples is answered. No expressions. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - not set
   */
  readonly index?: number;
}

/**
 * What `Policy.returnResponse()` takes.
 */
export interface ReturnResponseProps {
  /**
   * The variable that holds the response to start from. That of a send-request, for example. No expressions.
   *
   * @default - no variable
   */
  readonly responseVariableName?: string;

  /**
   * The status.
   *
   * @default - none
   */
  readonly setStatus?: SetStatusProps;

  /**
   * Headers.
   *
   * @default - none
   */
  readonly setHeaders?: SetHeaderProps[];

  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;
}

/**
 * What `Policy.rewriteUri()` takes.
 */
export interface RewriteUriProps {
  /**
   * The new path and query. When an expression is used it must be the whole value; {param} placeholders come from
   * the operation template. May be an expression.
   */
  readonly template: string | Expression;

  /**
   * Whether query parameters that the new template does not name are kept. May be an expression.
   *
   * @default true
   */
  readonly copyUnmatchedParams?: boolean | Expression;
}

/**
 * What `Policy.setBody()` takes.
 */
export interface SetBodyProps {
  /**
   * Whether the text is a Liquid template. None is the default of the editor schema, and stands in examples of the
   * vendor. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: SetBodyTemplate;

  /**
   * How the Liquid template sees elements that are nil. No expressions.
   *
   * @default XsiNil.BLANK
   */
  readonly xsiNil?: XsiNil;

  /**
   * Whether texts that look like dates are read as dates. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly parseDate?: boolean;

  /**
   * Whether entities in the value of an expression are decoded. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly htmlDecodeExpression?: boolean;

  /**
   * The new body. With template=liquid {{...}} is Liquid, not a named value. May be an expression.
   *
   * @default - empty
   */
  readonly body?: string | Expression;
}

/**
 * What `Policy.setHeader()` takes. Values required unless existsAction is delete.
 */
export interface SetHeaderProps {
  /**
   * The header. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * What happens when it is there already. May be an expression.
   *
   * @default ExistsAction.OVERRIDE
   */
  readonly existsAction?: ExistsAction | Expression;

  /**
   * The values.
   *
   * @default - none
   */
  readonly values?: (string | Expression)[];
}

/**
 * What `Policy.setMethod()` takes.
 */
export interface SetMethodProps {
  /**
   * The HTTP method. May be an expression.
   */
  readonly method: string | Expression;
}

/**
 * What `Policy.setQueryParameter()` takes. Values required unless existsAction is delete.
 */
export interface SetQueryParameterProps {
  /**
   * The query parameter. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * What happens when it is there already. May be an expression.
   *
   * @default ExistsAction.OVERRIDE
   */
  readonly existsAction?: ExistsAction | Expression;

  /**
   * The values.
   *
   * @default - none
   */
  readonly values?: (string | Expression)[];
}

/**
 * What `Policy.setStatus()` takes.
 */
export interface SetStatusProps {
  /**
   * The status code. 100 to 599. May be an expression.
   */
  readonly code: number | Expression;

  /**
   * The reason phrase. The page calls it required; many samples leave it out. May be an expression.
   *
   * @default - the reason phrase that belongs to the code
   */
  readonly reason?: string | Expression;
}

/**
 * What `Policy.setVariable()` takes.
 */
export interface SetVariableProps {
  /**
   * The variable. No expressions.
   */
  readonly name: string;

  /**
   * The value. An expression keeps its type; a literal becomes a string. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * What `Policy.xmlToJson()` takes.
 */
export interface XmlToJsonProps {
  /**
   * How the JSON looks: easy to use from JavaScript, or close to the XML. May be an expression.
   */
  readonly kind: XmlToJsonKind | Expression;

  /**
   * Whether each body is converted, or only one whose content type says so. May be an expression.
   */
  readonly apply: XmlToJsonApply | Expression;

  /**
   * Whether the Accept header of the request decides about the conversion. May be an expression.
   *
   * @default true
   */
  readonly considerAcceptHeader?: boolean | Expression;

  /**
   * Whether every child element becomes an array. May be an expression.
   *
   * @default false
   */
  readonly alwaysArrayChildElements?: boolean | Expression;

  /**
   * Whether white space between elements is kept. May be an expression. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly preserveWhitespaceNodes?: boolean | Expression;

  /**
   * What becomes of empty values. May be an expression. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - not set
   */
  readonly emptyValues?: EmptyValues | Expression;

  /**
   * Whether white space around values is removed. May be an expression. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly trimValues?: boolean | Expression;
}

/**
 * What `Policy.xslTransform()` takes. Exactly one of stylesheet, transform.
 */
export interface XslTransformProps {
  /**
   * Parameters of the style sheet.
   *
   * @default - none
   */
  readonly parameters?: XslTransformParameter[];

  /**
   * The style sheet. An element of the namespace http://www.w3.org/1999/XSL/Transform.
   *
   * @default - none
   */
  readonly stylesheet?: string;

  /**
   * The style sheet. The other name that XSLT has for xsl:stylesheet. Not in the reference: known from the vendor’s
   * tools or samples.
   *
   * @default - none
   */
  readonly transform?: string;
}

/**
 * Parameters of the style sheet.
 */
export interface XslTransformParameter {
  /**
   * The name. No expressions.
   */
  readonly name: string;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}
