/** What the catalogue says of a policy; the facts themselves are in the files beside this one, one a category. */
export interface PolicySpec {
  readonly name: string;
  readonly category: Category;
  /** One sentence, as the reference has it. */
  readonly summary: string;
  /** False where no reference page exists: the element is only known from the editor's schema or from samples. */
  readonly documented: boolean;
  /** The year and month of the reference page that the facts are from. */
  readonly docsDate?: string;
  readonly sections: readonly SectionName[];
  /** Sections that the vendor's samples or tools use although the page does not name them. */
  readonly sectionsUndocumented?: readonly SectionName[];
  readonly scopes: readonly ScopeName[];
  readonly scopesUndocumented?: readonly ScopeName[];
  /** May stand in a policy fragment. */
  readonly fragment: boolean;
  readonly gateways: readonly GatewayName[];
  readonly limits: PolicyLimits;
  /** Facts of this entry that no current source confirms. */
  readonly unconfirmed?: readonly string[];
  readonly element: ElementSpec;
}

export type Category =
  | 'rate-limiting'
  | 'authentication'
  | 'content-validation'
  | 'routing'
  | 'caching'
  | 'transformation'
  | 'cross-domain'
  | 'integration'
  | 'logging'
  | 'graphql-resolver'
  | 'control-flow';

export type SectionName = 'inbound' | 'backend' | 'outbound' | 'on-error';
export type ScopeName = 'global' | 'workspace' | 'product' | 'api' | 'operation' | 'resolver';
export type GatewayName = 'classic' | 'v2' | 'consumption' | 'self-hosted' | 'workspace';

export interface PolicyLimits {
  readonly maxPerSection?: number;
  readonly maxPerDefinition?: number;
  /** The reference advises it, the service takes more. */
  readonly documentedMaxPerSection?: number;
  readonly documentedNotInFragment?: boolean;
  readonly pairedWith?: string;
  readonly onlyInside?: string;
  readonly recommendedFirst?: boolean;
  readonly requiresSubscriptionKey?: boolean;
  /** Runs the policies nested in it. */
  readonly container?: boolean;
  /** Nothing after it runs. */
  readonly endsPipeline?: boolean;
  readonly preferInstead?: string;
  readonly maxCustomDimensions?: number;
  readonly defaultDimensions?: readonly string[];
  readonly notes?: readonly string[];
}

/** What may stand on and in an element. */
export interface ElementSpec {
  readonly attributes: readonly AttributeSpec[];
  readonly text?: TextSpec;
  readonly children: readonly ChildSpec[];
  /** `sequence`: the children stand in the order of this list. */
  readonly childOrder: 'sequence' | 'any';
  /** Any policy that the surrounding section allows may stand here. */
  readonly policies: boolean;
  /** Only these policies may stand here. */
  readonly allowedPolicies?: readonly string[];
  readonly allowedPoliciesUndocumented?: readonly string[];
  /** Markup of the user's own may stand here: it is data, not policy. */
  readonly anyContent?: boolean;
  readonly anyAttributes?: boolean;
  readonly groups?: readonly GroupSpec[];
}

export type ValueType =
  | 'string'
  | 'int'
  | 'number'
  | 'bool'
  | 'enum'
  | 'url'
  | 'ip'
  | 'guid'
  | 'datetime'
  | 'duration'
  | 'base64'
  | 'bytes'
  | 'header'
  | 'http-method'
  | 'variable'
  | 'identifier'
  | 'any';

export interface AttributeSpec {
  readonly name: string;
  readonly required: boolean;
  readonly type: ValueType;
  /** A policy expression may be the value. */
  readonly expressions: boolean;
  /** The page rules an expression out, the vendor's own tools write one. */
  readonly expressionsUndocumented?: boolean;
  /** The words of an enum; case matters. */
  readonly values?: readonly string[];
  readonly default?: string | number | boolean;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly documented?: boolean;
  readonly note?: string;
}

export interface TextSpec {
  readonly type: ValueType;
  readonly required: boolean;
  readonly expressions: boolean;
  /** The page does not speak of expressions, the vendor's answers and deployed documents have one. */
  readonly expressionsUndocumented?: boolean;
  readonly note?: string;
}

export interface ChildSpec {
  readonly name: string;
  readonly min: number;
  /** Absent: as many as wanted. */
  readonly max?: number;
  readonly documented?: boolean;
  readonly note?: string;
  /** Exactly one of the two: the child's own shape, or the policy whose shape it has. */
  readonly element?: ElementSpec;
  readonly policyRef?: string;
}

export interface Condition {
  readonly attribute: string;
  readonly equals: string;
}

/** A rule over several attributes or children of one element. */
export type GroupSpec =
  | {
      readonly kind: 'exactlyOneOf' | 'atLeastOneOf' | 'atMostOneOf' | 'allOrNone';
      readonly attributes: readonly string[];
      /** The element's text counts as one of them. */
      readonly orText?: boolean;
    }
  | { readonly kind: 'requiredWhen' | 'onlyWhen'; readonly when: Condition; readonly attributes: readonly string[] }
  | { readonly kind: 'excludes'; readonly attribute: string; readonly attributes: readonly string[] }
  | { readonly kind: 'values'; readonly attribute: string; readonly rule: string }
  | {
      readonly kind: 'exactlyOneChild' | 'atLeastOneChild' | 'atMostOneOfChildren';
      readonly children: readonly string[];
    }
  | { readonly kind: 'childrenUnless'; readonly children: readonly string[]; readonly unless: Condition }
  | { readonly kind: 'childrenRequiredWhen'; readonly children: readonly string[]; readonly when: Condition }
  | { readonly kind: 'textOrChild'; readonly child: string }
  | { readonly kind: 'note'; readonly rule: string };
