/** Four contexts that hold the same values twice: for the evaluator, and as plain objects and maps for JavaScript by hand. */

export interface Backend {
  readonly name: string;
  readonly url: string;
  readonly priority: number;
  readonly isThrottling: boolean;
}

/** What the hand-written side is given. */
export interface Plain {
  readonly request: { readonly method: string; readonly headers: Headers; readonly body: Buffer };
  readonly response: { readonly statusCode: number; readonly headers: Headers } | null;
  readonly subscription: { readonly id: string; readonly name: string | null } | null;
  readonly variables: ReadonlyMap<string, unknown>;
  readonly now: number;
}

export type Headers = ReadonlyMap<string, readonly string[]>;

interface Facts {
  readonly place: number;
  readonly backend: string;
  readonly status: number;
  readonly retryAfter: string;
  readonly backends: readonly Backend[];
}

const NOW = Date.UTC(2026, 0, 15, 10, 20, 30);

const factsOfEach: readonly Facts[] = [429, 200, 503, 404].map((status, place) => ({
  place,
  backend: ['primary', 'secondary', 'tertiary', 'primary'][place],
  status,
  retryAfter: ['12', '90', '', '5'][place],
  backends: [0, 1, 2].map((other) => ({
    name: `backend-${'abc'[other]}`,
    url: `https://${'abc'[other]}-${place}.example`,
    priority: 1 + ((other + place) % 3),
    isThrottling: other === place,
  })),
}));

const methodOf = ({ place }: Facts): string => (place === 1 ? 'get' : 'POST');
const bearerOf = ({ place }: Facts): string => `Bearer token-${place}`;
const untilOf = ({ place }: Facts): number => NOW + (place - 1) * 15_000;

function bodyOf({ place }: Facts): string {
  return `{"model":"gpt-4o-${place}","messages":[{"role":"system","content":"Be short."},{"role":"user","content":"What is the capital of France?"}],"max_tokens":${100 + place},"stream":false}`;
}

function usageOf({ place }: Facts): string {
  return `{"id":"c${place}","choices":[{"message":{"content":"hello"}}],"usage":{"prompt_tokens":12,"total_tokens":${30 + place}}}`;
}

export const plainContexts: readonly Plain[] = factsOfEach.map((facts) => ({
  request: {
    method: methodOf(facts),
    headers: new Map([['authorization', [bearerOf(facts)]]]),
    body: Buffer.from(bodyOf(facts)),
  },
  response: { statusCode: facts.status, headers: new Map([['retry-after', [facts.retryAfter]]]) },
  subscription: { id: `subscription-${facts.place}`, name: facts.place === 2 ? '' : `Team ${facts.place}` },
  variables: new Map<string, unknown>([
    ['backend', facts.backend],
    ['attempt', facts.place],
    ['index', facts.place % 3],
    ['token', bearerOf(facts)],
    ['usage', usageOf(facts)],
    // As a parser makes them, like those of the other side.
    ['backends', JSON.parse(JSON.stringify(facts.backends))],
    ['until', new Date(untilOf(facts))],
  ]),
  now: NOW,
}));

/** The same as `eval --context` takes them. */
export const declaredContexts: readonly string[] = factsOfEach.map((facts) =>
  JSON.stringify({
    request: {
      method: methodOf(facts),
      url: 'https://gateway.example/openai/chat',
      headers: { Authorization: [bearerOf(facts)] },
      body: bodyOf(facts),
    },
    response: { statusCode: facts.status, statusReason: 'Reason', headers: { 'Retry-After': [facts.retryAfter] }, body: null }, // prettier-ignore
    subscription: {
      id: `subscription-${facts.place}`,
      name: facts.place === 2 ? '' : `Team ${facts.place}`,
      key: 'key',
    },
    variables: {
      backend: { type: 'string', value: facts.backend },
      attempt: { type: 'int', value: facts.place },
      index: { type: 'int', value: facts.place % 3 },
      token: { type: 'string', value: bearerOf(facts) },
      usage: { type: 'string', value: usageOf(facts) },
      backends: { type: 'JArray', value: facts.backends },
      until: { type: 'DateTime', value: new Date(untilOf(facts)).toISOString() },
    },
    now: new Date(NOW).toISOString(),
  }),
);
