import type { BackendDefinition } from './backends/backend-definition';
import type { Answers } from './backends/declared-answer';
import { withEntityValues } from './backends/entity-values';
import type { DeclaredFacts, Readings } from './service/service';
import type { LoadProblem } from './pipeline/load-problem';
import { usualRunBounds, type RunBounds } from './pipeline/bounds';
import type { Evaluator } from './pipeline/evaluator';
import { csharpEvaluator } from './csharp-evaluator';
import type { PassingClock } from './time/clock';
import type { Transport } from './backends/transport';
import { resolveFacts, type FactOptions } from './declared-facts';
import type { ApiFacts, OperationFacts, ProductFacts, SubscriptionFacts, UserFacts } from './policy-context';

/** A document or a fragment: its text, or the object that has one. */
export type PolicySource = string | { toText(): string };

/** What a simulator is made of. Everything but the policy has a default. */
export interface SimulatorOptions {
  /** The document of the API. */
  readonly policy: PolicySource;
  /** The documents of the other scopes. @default - the global document forwards the request; the others do what that does */
  readonly scopes?: {
    readonly global?: PolicySource;
    readonly product?: PolicySource;
    readonly operation?: PolicySource;
  };
  /** By id. */
  readonly fragments?: Readonly<Record<string, PolicySource>>;
  readonly namedValues?: Readonly<Record<string, string>>;
  /**
   * What the backends answer: by the id of a backend entity (which needs no declaration of its own then), by a host, by the
   * beginning of a URL, and by `*` for all others.
   */
  readonly backends?: Readonly<Record<string, Answers>>;
  /** The backend entities and pools that policies name by id. */
  readonly entities?: readonly BackendDefinition[];
  /** The display names of the gateway's regions, the usual one first. @default ['West Europe'] */
  readonly regions?: readonly string[];
  /** Whether all regions share an external cache. @default false */
  readonly externalCache?: boolean;
  readonly api?: Partial<ApiFacts>;
  /** @default - an operation for the path; `/deployments/NAME` in it matches `{deployment-id}` */
  readonly operation?: Partial<OperationFacts>;
  readonly product?: Partial<ProductFacts> | null;
  readonly subscription?: Partial<SubscriptionFacts> | null;
  readonly user?: Partial<UserFacts> | null;
  /** What lies outside of the gateway and is not HTTP to a backend. */
  readonly facts?: FactOptions;
  /** @default 1 */
  readonly seed?: number;
  /** Milliseconds since 1970 at which the virtual clock starts. @default - the first moment of 2026 */
  readonly startTime?: number;
  /**
   * A clock that passes by itself, as `new SystemClock()`; requests are sent with `sendAsync` then.
   * @default - a virtual clock, on which nothing waits
   */
  readonly clock?: PassingClock;
  /**
   * What calls the backends for which no answer is declared, as `new HttpTransport()`; requests are sent with `sendAsync`
   * then.
   * @default - none, and such a call is an error
   */
  readonly transport?: Transport;
  /** Whether results tell what each policy did. @default true */
  readonly trace?: boolean;
  readonly bounds?: Partial<RunBounds>;
  /** Which reading to follow where no public page settles the service's behaviour. */
  readonly readings?: Partial<Readings>;
  /** What runs expressions. @default - the simulator's own C# */
  readonly evaluator?: Evaluator;
}

/** The options with every default filled in. */
export interface Settings {
  readonly documents: readonly { readonly scope: string; readonly text: string }[];
  readonly fragments: Readonly<Record<string, string>>;
  readonly namedValues: ReadonlyMap<string, string>;
  readonly backends: ReadonlyMap<string, BackendDefinition>;
  /** What was found wrong with the options themselves. */
  readonly problems: readonly LoadProblem[];
  readonly regions: readonly string[];
  readonly externalCache: boolean;
  readonly api: ApiFacts;
  readonly operation: Partial<OperationFacts>;
  readonly product: ProductFacts | null;
  readonly subscription: SubscriptionFacts | null;
  readonly user: UserFacts | null;
  readonly facts: DeclaredFacts;
  readonly seed: number;
  readonly startTime: number;
  readonly trace: boolean;
  readonly bounds: RunBounds;
  readonly readings: Readings;
  readonly evaluator: Evaluator;
}

/** What API Management gives to a new instance. */
const usualGlobal = '<policies><inbound /><backend><forward-request /></backend><outbound /><on-error /></policies>';

const usualApi: ApiFacts = {
  id: 'api', name: 'API', path: '', revision: '1', version: '', serviceUrl: 'https://backend.example',
}; // prettier-ignore

export function resolveSettings(options: SimulatorOptions): Settings {
  const namedValues = new Map(Object.entries(options.namedValues ?? {}));
  const problems: LoadProblem[] = [];
  const entities = (options.entities ?? []).map((entity) => withEntityValues(entity, namedValues, problems));
  return {
    documents: documentsOf(options),
    fragments: Object.fromEntries(Object.entries(options.fragments ?? {}).map(([id, text]) => [id, textOf(text)])),
    namedValues,
    backends: new Map(entities.map((entity) => [entity.id, entity])),
    problems,
    regions: options.regions ?? ['West Europe'],
    externalCache: options.externalCache ?? false,
    ...actors(options),
    facts: resolveFacts(options.facts ?? {}),
    seed: options.seed ?? 1,
    startTime: options.startTime ?? Date.UTC(2026, 0, 1),
    trace: options.trace ?? true,
    bounds: { ...usualRunBounds, ...options.bounds },
    readings: { exceptionInRetry: 'condition', responseAfterFailure: 'error', ...options.readings },
    evaluator: options.evaluator ?? csharpEvaluator,
  };
}

function documentsOf({ policy, scopes = {} }: SimulatorOptions): Settings['documents'] {
  const documents: readonly (readonly [string, PolicySource | undefined])[] = [
    ['global', scopes.global ?? usualGlobal],
    ['product', scopes.product],
    ['api', policy],
    ['operation', scopes.operation],
  ];
  return documents.flatMap(([scope, source]) => (source === undefined ? [] : [{ scope, text: textOf(source) }]));
}

type Actors = Pick<Settings, 'api' | 'operation' | 'product' | 'subscription' | 'user'>;

function actors({ api, operation, product, subscription, user }: SimulatorOptions): Actors {
  return {
    api: { ...usualApi, ...api },
    operation: operation ?? {},
    product: product === null ? null : { id: 'product', name: 'Product', ...product },
    subscription:
      subscription === null
        ? null
        : { id: 'subscription', name: 'Subscription', key: 'subscription-key', ...subscription },
    user:
      user === null
        ? null
        : { id: '1', email: 'user@example.com', firstName: 'First', lastName: 'Last', groups: [], ...user },
  };
}

function textOf(source: PolicySource): string {
  return typeof source === 'string' ? source : source.toText();
}
