import type { Duration } from '../../core/duration';

/** What a custom rule does with a request that matches. */
export enum FrontDoorRuleAction {
  /** Lets it through; no further rule is asked, managed rules included. */
  ALLOW = 'Allow',
  /** Answers with the block response. */
  BLOCK = 'Block',
  /** Writes a line into the firewall log and goes on. */
  LOG = 'Log',
}

/** What a condition looks at. */
export enum FrontDoorMatchVariable {
  /** A cookie, named by the selector. */
  COOKIES = 'Cookies',
  /** A field of a form, named by the selector. */
  POST_ARGS = 'PostArgs',
  /** The query, or the argument named by the selector. */
  QUERY_STRING = 'QueryString',
  /** The address of the client; that in `X-Forwarded-For` where a proxy sent one. */
  REMOTE_ADDRESS = 'RemoteAddr',
  /** The address that the connection comes from. */
  SOCKET_ADDRESS = 'SocketAddr',
  /** A header, named by the selector. */
  REQUEST_HEADER = 'RequestHeader',
  /** The HTTP method. */
  REQUEST_METHOD = 'RequestMethod',
  /** The whole URL. */
  REQUEST_URI = 'RequestUri',
}

/** How a condition compares. */
export enum FrontDoorMatchOperator {
  /** There is a value. */
  ANY = 'Any',
  /** It begins with one of the values. */
  BEGINS_WITH = 'BeginsWith',
  /** It has one of the values in it. */
  CONTAINS = 'Contains',
  /** It ends with one of the values. */
  ENDS_WITH = 'EndsWith',
  /** It is one of the values. */
  EQUAL = 'Equal',
  /** The address belongs to one of the countries. */
  GEO_MATCH = 'GeoMatch',
  /** The length is greater than the value. */
  GREATER_THAN = 'GreaterThan',
  /** The length is the value or greater. */
  GREATER_THAN_OR_EQUAL = 'GreaterThanOrEqual',
  /** The address lies in one of the ranges. */
  IP_MATCH = 'IPMatch',
  /** The length is less than the value. */
  LESS_THAN = 'LessThan',
  /** The length is the value or less. */
  LESS_THAN_OR_EQUAL = 'LessThanOrEqual',
  /** It matches one of the regular expressions. */
  REGULAR_EXPRESSION = 'RegEx',
}

/** What is done to a value before it is compared. */
export enum FrontDoorTransform {
  /** Lower case. */
  LOWERCASE = 'Lowercase',
  /** Upper case. */
  UPPERCASE = 'Uppercase',
  /** Without blanks around it. */
  TRIM = 'Trim',
  /** Percent-decoded. */
  URL_DECODE = 'URLDecode',
  /** Percent-encoded. */
  URL_ENCODE = 'URLEncode',
  /** Without null characters. */
  REMOVE_NULLS = 'RemoveNulls',
}

/** A condition of a custom rule. */
export interface FrontDoorMatchCondition {
  /** What it looks at. */
  readonly variable: FrontDoorMatchVariable;

  /** How it compares. */
  readonly comparison: FrontDoorMatchOperator;

  /**
   * What it compares with, one of which has to match; 1 to 256 characters each. Left out for `ANY`.
   * @default - none
   */
  readonly values?: string[];

  /**
   * The name of the header, cookie, field or argument.
   * @default - all of the variable
   */
  readonly selector?: string;

  /**
   * Match where the comparison does not.
   * @default false
   */
  readonly negate?: boolean;

  /**
   * What is done to the value first, in this order; at most 5.
   * @default - nothing
   */
  readonly transforms?: FrontDoorTransform[];
}

/** How many requests one client may send. */
export interface FrontDoorRateProps {
  /** The number of requests in the window. */
  readonly requests: number;

  /**
   * The window: 1 or 5 minutes.
   * @default - 5 minutes
   */
  readonly window?: Duration;
}

/** A rule of one's own. Rules are asked in the order of their priorities, before the managed rules. */
export interface FrontDoorCustomRule {
  /** Letters and digits, a letter first; unique in the policy. */
  readonly name: string;

  /** Where it stands: lower numbers are asked first. Unique in the policy; 10, 20, 30, 40 and 50 are taken by the options. */
  readonly priority: number;

  /** What it does. */
  readonly action: FrontDoorRuleAction;

  /** When it does it: all of these must match; at most 10. */
  readonly conditions: FrontDoorMatchCondition[];

  /**
   * Act only on a client that sends more than this.
   * @default - act on each request
   */
  readonly rate?: FrontDoorRateProps;
}
