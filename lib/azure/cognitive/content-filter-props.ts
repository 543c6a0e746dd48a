/** The kinds of harmful content that Azure grades by severity. */
export enum ContentCategory {
  /** Attacks on groups of people. */
  HATE = 'Hate',
  /** Sexual content. */
  SEXUAL = 'Sexual',
  /** Violence. */
  VIOLENCE = 'Violence',
  /** Self-harm. */
  SELF_HARM = 'Selfharm',
}

/** Whose words a rule is for. */
export enum ContentSource {
  /** What callers send. */
  PROMPT = 'Prompt',
  /** What models answer. */
  COMPLETION = 'Completion',
}

/** The least severity that is filtered. */
export enum ContentThreshold {
  /** Low, medium and high: the strictest. */
  LOW = 'Low',
  /** Medium and high. */
  MEDIUM = 'Medium',
  /** High only; Microsoft grants this on application. */
  HIGH = 'High',
}

/** When an answer is filtered. */
export enum ContentFilterMode {
  /** Before the caller sees it; streams come in larger pieces. */
  BLOCKING = 'Blocking',
  /** While the caller reads it; words may be withdrawn late. */
  ASYNCHRONOUS = 'Asynchronous_filter',
}

/** What to do about one kind of content. */
export interface ContentFilterRule {
  /** The kind of content. */
  readonly category: ContentCategory;

  /** The least severity that is filtered. */
  readonly threshold: ContentThreshold;

  /**
   * Whose words the rule is for.
   * @default - both prompts and completions
   */
  readonly source?: ContentSource;

  /**
   * Whether content that is found is refused; if not, it is only annotated.
   * @default true
   */
  readonly block?: boolean;

  /**
   * Whether the filter looks at all. Microsoft grants switching one off on application.
   * @default true
   */
  readonly enabled?: boolean;
}

/** A content filter policy of one's own. */
export interface ContentFilterProps {
  /** Its name in the account, which deployments give as their `contentFilterPolicy`. */
  readonly name: string;

  /** The rules; no two for the same category and source. */
  readonly rules: ContentFilterRule[];

  /**
   * The policy that it begins with: what no rule says stays as it is there, prompt shields and protected material among
   * it. A policy cannot change its base: use another name with another base.
   * @default 'Microsoft.DefaultV2'
   */
  readonly basePolicy?: string;

  /**
   * When answers are filtered.
   * @default ContentFilterMode.BLOCKING
   */
  readonly mode?: ContentFilterMode;
}
