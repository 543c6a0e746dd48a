import type { FrontDoorRateLimit } from './front-door-rate-limit';
import type { FrontDoorCustomRule } from './front-door-rule';

/** What the firewall does with what its rules find. */
export enum FrontDoorWafMode {
  /** Blocks. */
  PREVENTION = 'Prevention',
  /** Writes into the log and lets everything through. */
  DETECTION = 'Detection',
}

/** What the managed rules read of request bodies. */
export enum FrontDoorBodyInspection {
  /** All but prompts, files and tools: a prompt may hold SQL, HTML and shell. */
  EXCEPT_PROMPTS = 'except-prompts',
  /** Nothing; URL, headers and cookies are still read. No part of a prompt can come into the firewall log. */
  NONE = 'none',
  /** All. Prompts that look like attacks are blocked. */
  ALL = 'all',
}

/** The part of a request that an exclusion is about. */
export enum FrontDoorExclusionVariable {
  /** Values of headers. */
  REQUEST_HEADER_NAMES = 'RequestHeaderNames',
  /** Values of cookies. */
  REQUEST_COOKIE_NAMES = 'RequestCookieNames',
  /** Values of arguments in the query. */
  QUERY_STRING_ARG_NAMES = 'QueryStringArgNames',
  /** Values of fields of forms. */
  REQUEST_BODY_POST_ARG_NAMES = 'RequestBodyPostArgNames',
  /** Values in JSON bodies; nested ones by their path, `messages.content`. */
  REQUEST_BODY_JSON_ARG_NAMES = 'RequestBodyJsonArgNames',
}

/** How the selector of an exclusion is compared with a name. */
export enum FrontDoorExclusionOperator {
  /** The name is the selector. */
  EQUALS = 'Equals',
  /** The name begins with it. */
  STARTS_WITH = 'StartsWith',
  /** The name ends with it. */
  ENDS_WITH = 'EndsWith',
  /** The name has it inside. */
  CONTAINS = 'Contains',
  /** Every name; without a selector. */
  EQUALS_ANY = 'EqualsAny',
}

/** Values that the managed rules do not read. */
export interface FrontDoorWafExclusion {
  /** The part of the request. */
  readonly variable: FrontDoorExclusionVariable;

  /** How names are compared. */
  readonly comparison: FrontDoorExclusionOperator;

  /**
   * What names are compared with.
   * @default - every name, which only `EQUALS_ANY` may say
   */
  readonly selector?: string;
}

/** What a managed rule does instead of what it is made for. */
export enum FrontDoorManagedRuleAction {
  /** Adds to the score of the request, which is blocked at 5. */
  ANOMALY_SCORING = 'AnomalyScoring',
  /** Writes into the log. */
  LOG = 'Log',
  /** Is not asked. */
  DISABLE = 'disable',
}

/** A rule of the default rule set that is to act in another way. */
export interface FrontDoorRuleOverride {
  /** The group: `SQLI`, `XSS`, `RCE`, `PROTOCOL-ENFORCEMENT`. */
  readonly ruleGroup: string;

  /** The rule: `942200`. */
  readonly ruleId: string;

  /** What it does. */
  readonly action: FrontDoorManagedRuleAction;
}

/** The firewall of an edge. What concerns managed rules needs the Premium tier. */
export interface FrontDoorWafProps {
  /**
   * Block, or log only.
   * @default FrontDoorWafMode.PREVENTION
   */
  readonly mode?: FrontDoorWafMode;

  /**
   * What the managed rules read of request bodies. Premium only.
   * @default FrontDoorBodyInspection.EXCEPT_PROMPTS
   */
  readonly bodyInspection?: FrontDoorBodyInspection;

  /**
   * Further fields of JSON bodies that hold what people wrote, with all below them: `metadata`. Premium only.
   * @default - the fields of the Azure OpenAI API
   */
  readonly promptFields?: string[];

  /**
   * Further values that the default rule set does not read. Premium only.
   * @default - none
   */
  readonly exclusions?: FrontDoorWafExclusion[];

  /**
   * Rules of the default rule set that act in another way. Premium only.
   * @default - none beyond those that would block prompts
   */
  readonly ruleOverrides?: FrontDoorRuleOverride[];

  /**
   * Block bad bots. SDKs and other clients without a browser pass. Premium only.
   * @default true
   */
  readonly botProtection?: boolean;

  /**
   * How many requests one address may send.
   * @default - 10,000 in 5 minutes
   */
  readonly rateLimit?: FrontDoorRateLimit;

  /**
   * Only these addresses and ranges may call.
   * @default - all
   */
  readonly allowedAddresses?: string[];

  /**
   * These addresses and ranges may not call.
   * @default - none
   */
  readonly blockedAddresses?: string[];

  /**
   * Only these countries may call, as codes of two capitals: `SE`.
   * @default - all
   */
  readonly allowedCountries?: string[];

  /**
   * These countries may not call.
   * @default - none
   */
  readonly blockedCountries?: string[];

  /**
   * Rules of your own.
   * @default - none
   */
  readonly customRules?: FrontDoorCustomRule[];

  /**
   * What callers are told when a request is blocked, inside an error in the shape of OpenAI's.
   * @default 'The request was blocked by the firewall of the gateway.'
   */
  readonly blockMessage?: string;
}
