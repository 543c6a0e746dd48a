import type { JsonWebKey } from 'node:crypto';
import type { KnownBackends } from '../backends/known-backends';
import type { Transport } from '../backends/transport';
import type { Evaluator } from '../pipeline/evaluator';
import type { Response } from '../message/messages';
import type { ValueCache } from './value-cache';

/** What all gateways of an API Management instance have in common. */
export interface Service {
  readonly backends: KnownBackends;
  readonly transport: Transport;
  readonly evaluator: Evaluator;
  /** The cache that all regions share; absent when none is attached. */
  readonly externalCache?: ValueCache;
  /** What semantic caching remembers; it always lies in an external cache. */
  readonly prompts: ValueCache<RememberedPrompt>;
  readonly facts: DeclaredFacts;
  readonly readings: Readings;
}

/** A prompt and what was answered to it. */
export interface RememberedPrompt {
  /** Only prompts of the same partition are compared. */
  readonly partition: string;
  readonly prompt: string;
  readonly response: Response;
}

/** What lies outside of the gateway and is not HTTP to a backend. */
export interface DeclaredFacts {
  /** Gives the token of a managed identity, or undefined when it has none for the resource. */
  readonly token: (resource: string, clientId: string | undefined) => string | undefined;
  /** Gives the access token of a credential-manager connection, or undefined when there is no such connection. */
  readonly authorization: (providerId: string, authorizationId: string) => DeclaredAuthorization | undefined;
  /** The issuer and the keys behind the URL of an OpenID configuration. */
  readonly openIdConfigurations: Readonly<Record<string, OpenIdConfiguration>>;
  /** Whether the signature of every token is taken as good, so that no keys are needed; all else of it is checked. */
  readonly trustSignatures: boolean;
  /** How alike two prompts are, from 0 to 1. */
  readonly similarity: (one: string, other: string) => number;
  /** What content safety makes of a text. */
  readonly contentSafety: (text: string) => ContentVerdict;
  /** Counts the tokens of a text as a model does; what a chat adds to the texts of its messages is no part of it. */
  readonly countTokens: (text: string, model: string) => number;
  /** The loggers that exist; absent when any may be named. */
  readonly loggers?: ReadonlySet<string>;
  /** The certificates of the service, by id. */
  readonly certificates: Readonly<Record<string, DeclaredCertificate>>;
  /** What mock-response answers, by status. */
  readonly examples: Readonly<Record<number, { readonly contentType: string; readonly body: string }>>;
}

export interface DeclaredAuthorization {
  readonly accessToken: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

export interface DeclaredCertificate {
  readonly thumbprint?: string;
  /** In PEM, to check signatures with. */
  readonly publicKey?: string;
}

export interface OpenIdConfiguration {
  readonly issuer: string;
  readonly keys: readonly (JsonWebKey & { readonly kid?: string })[];
}

/** Severities by category (`Hate`, `SelfHarm`, `Sexual`, `Violence`), and what else was found. */
export interface ContentVerdict {
  readonly severities?: Readonly<Record<string, number>>;
  readonly blocklistMatches?: readonly string[];
  readonly attackDetected?: boolean;
}

/** What no public page settles, so that both readings can be tried. */
export interface Readings {
  /**
   * Where an exception inside a retry goes: to its condition, as a trace of a load-balancing sample shows, or to on-error
   * at once.
   */
  readonly exceptionInRetry: 'condition' | 'on-error';
  /**
   * What `context.Response` holds after a forward-request without an answer: the 500 that on-error sees, as the same trace
   * shows (a condition with `context.Response != null && context.Response.StatusCode >= 500` held), nothing, or what it
   * held before.
   */
  readonly responseAfterFailure: 'error' | 'none' | 'stale';
}
