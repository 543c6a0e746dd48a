/** What a deployment will be asked for at its peak. */
export interface ExpectedLoad {
  /** The name that callers use. */
  readonly deployment: string;
  /** Tokens of prompts and answers in a minute. */
  readonly tokensPerMinute: number;
}
