/** The kinds of accounts that serve OpenAI models. */
export enum OpenAIAccountKind {
  /** Azure OpenAI alone. */
  OPENAI = 'OpenAI',
  /** A Foundry resource: OpenAI models, models of other makers, and the other AI services. */
  AI_SERVICES = 'AIServices',
}
