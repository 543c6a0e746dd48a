import type { JsonWebKey } from 'node:crypto';
import { ContextFault } from '../eval/context-fault';
import type { Schema } from '../eval/schema';
import type { FactOptions } from '../declared-facts';
import { usualRunBounds, type RunBounds } from '../pipeline/bounds';
import type { ContentVerdict, DeclaredAuthorization } from '../service/service';
import type { SimulatorOptions } from '../simulator-options';
import { pointerTo, schemaLink, type Format } from './format';

type Taken =
  | 'api'
  | 'operation'
  | 'product'
  | 'subscription'
  | 'user'
  | 'regions'
  | 'externalCache'
  | 'seed'
  | 'readings'
  | 'bounds';

/** The service around the policies, as the file says it. */
export interface DeclaredService extends Pick<SimulatorOptions, Taken> {
  readonly now?: string;
  readonly tokens?: Readonly<Record<string, string>>;
  readonly authorizations?: Readonly<Record<string, DeclaredAuthorization>>;
  readonly openIdConfigurations?: Readonly<
    Record<string, { readonly issuer: string; readonly keys: readonly JsonWebKey[] }>
  >;
  readonly trustSignatures?: boolean;
  readonly contentSafety?: ContentVerdict;
  readonly certificates?: FactOptions['certificates'];
  readonly examples?: FactOptions['examples'];
  readonly loggers?: readonly string[];
}

const text: Schema = { type: 'string' };

const texts = (...names: readonly string[]): Schema['properties'] =>
  Object.fromEntries(names.map((name) => [name, text]));

function facts(description: string, properties: Schema['properties'], orNull = false): Schema {
  return { description, type: orNull ? ['object', 'null'] : 'object', additionalProperties: false, properties };
}

const byName = (description: string, of: Schema): Schema => ({ description, type: 'object', additionalProperties: of });

const listOf = (items: Schema): Schema => ({ type: 'array', items });

const user = {
  ...texts('id', 'email', 'firstName', 'lastName'),
  groups: listOf(facts('', texts('id', 'name'))),
  identities: listOf(facts('', texts('id', 'provider'))),
};

const actors: Schema['properties'] = {
  api: facts('context.Api', texts('id', 'name', 'path', 'revision', 'version', 'serviceUrl')),
  operation: facts('context.Operation', texts('id', 'name', 'method', 'urlTemplate')),
  product: facts('context.Product; null for none', texts('id', 'name'), true),
  subscription: facts('context.Subscription; null for none', texts('id', 'name', 'key'), true),
  user: facts('context.User; null for none', user, true),
};

const circumstances: Schema['properties'] = {
  regions: { description: 'the display names of the regions, the usual one first', ...listOf(text), minItems: 1 },
  externalCache: { description: 'all regions share an external cache', type: 'boolean', default: false },
  seed: { description: 'decides all chance', type: 'integer', default: 1 },
  now: {
    description: 'the moment at which the clock starts, such as 2026-01-15T10:20:30Z',
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$',
    default: '2026-01-01T00:00:00Z',
  },
  readings: facts('which reading to follow where no public page settles the behaviour', {
    exceptionInRetry: { type: 'string', enum: ['condition', 'on-error'], default: 'condition' },
    responseAfterFailure: { type: 'string', enum: ['error', 'none', 'stale'], default: 'error' },
  }),
};

const outside: Schema['properties'] = {
  tokens: byName('the tokens of managed identities by resource; by default each resource has one', text),
  authorizations: byName(
    'connections of the credential manager, by PROVIDER/AUTHORIZATION; by default each has a token',
    {
      type: 'object',
      additionalProperties: false,
      required: ['accessToken'],
      properties: { accessToken: text, claims: { type: 'object' } },
    },
  ),
  openIdConfigurations: byName('what stands behind the URL of an OpenID configuration', {
    type: 'object',
    additionalProperties: false,
    required: ['issuer', 'keys'],
    properties: { issuer: text, keys: { description: 'as JSON web keys', ...listOf({ type: 'object' }) } },
  }),
  trustSignatures: {
    description: 'the signature of every token is taken as good, and no keys are needed',
    type: 'boolean',
    default: false,
  },
  bounds: {
    description: 'how much one request may do',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      (Object.keys(usualRunBounds) as (keyof RunBounds)[]).map((name) => [
        name,
        { type: 'integer', minimum: 0, default: usualRunBounds[name] },
      ]),
    ),
  },
  contentSafety: facts('what content safety makes of every text; by default nothing', {
    severities: byName('by category: Hate, SelfHarm, Sexual, Violence', { type: 'number', minimum: 0, maximum: 7 }),
    blocklistMatches: listOf(text),
    attackDetected: { type: 'boolean' },
  }),
  certificates: byName('the certificates of the service, by id', facts('', texts('thumbprint', 'publicKey'))),
  examples: byName('what mock-response answers, by status', {
    type: 'object',
    additionalProperties: false,
    required: ['contentType', 'body'],
    properties: texts('contentType', 'body'),
  }),
  loggers: { description: 'the ids of the loggers there are; by default any', ...listOf(text) },
};

const schema: Schema = {
  description: 'The service around the policies: the API, who calls it, the regions, and what lies outside.',
  type: 'object',
  additionalProperties: false,
  properties: { $schema: schemaLink, ...actors, ...circumstances, ...outside },
};

/** The service around the policies, as a file. */
export const serviceFormat: Format<DeclaredService> = {
  name: 'service',
  schema,
  read(service) {
    if (service.now === undefined || !Number.isNaN(Date.parse(service.now))) return service;
    throw new ContextFault([`${pointerTo('now')}: there is no such moment as '${service.now}'`]);
  },
};

/** The same as options of the simulator. */
export function serviceOptions(declared: DeclaredService): Omit<SimulatorOptions, 'policy'> {
  const {
    now, tokens, authorizations, openIdConfigurations, trustSignatures, contentSafety, certificates, examples, loggers, ...options
  } = declared; // prettier-ignore
  const given: FactOptions = {
    tokens,
    loggers,
    ...(authorizations && { authorization: (provider, id) => authorizations[`${provider}/${id}`] }),
    ...(openIdConfigurations && { openIdConfigurations }),
    ...(trustSignatures !== undefined && { trustSignatures }),
    ...(contentSafety && { contentSafety: () => contentSafety }),
    ...(certificates && { certificates }),
    ...(examples && { examples }),
  };
  return { ...options, facts: given, ...(now !== undefined && { startTime: Date.parse(now) }) };
}
