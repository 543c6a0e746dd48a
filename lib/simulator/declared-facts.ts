import type { DeclaredFacts } from './service/service';
import { countTokens } from './language/count-tokens';
import { wordOverlap } from './language/word-overlap';

/** What lies outside of the gateway, as it can be declared: values, or functions that give them. */
export interface FactOptions extends Partial<Omit<DeclaredFacts, 'token' | 'loggers'>> {
  /** The tokens of managed identities, by resource. @default - every resource has the token `token-for-<resource>` */
  readonly tokens?: Readonly<Record<string, string>> | DeclaredFacts['token'];
  /** The ids of the loggers there are. @default - any */
  readonly loggers?: readonly string[];
}

export function resolveFacts(options: FactOptions): DeclaredFacts {
  const { tokens, loggers, ...given } = options;
  return {
    token: typeof tokens === 'function' ? tokens : tokenIn(tokens),
    authorization: (provider, connection) => ({ accessToken: `token-for-${provider}/${connection}` }),
    openIdConfigurations: {},
    trustSignatures: false,
    similarity: wordOverlap,
    contentSafety: () => ({}),
    countTokens,
    certificates: {},
    examples: {},
    ...given,
    loggers: loggers && new Set(loggers),
  };
}

function tokenIn(tokens: Readonly<Record<string, string>> | undefined): DeclaredFacts['token'] {
  if (tokens === undefined) return (resource) => `token-for-${resource}`;
  return (resource) => (Object.hasOwn(tokens, resource) ? tokens[resource] : undefined);
}
