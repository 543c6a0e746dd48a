import { isPool, type BackendDefinition } from '../backends/backend-definition';
import type { Answers } from '../backends/declared-answer';
import { ContextFault } from '../eval/context-fault';
import type { Schema } from '../eval/schema';
import { headerValues, pointerTo, schemaLink, type Format } from './format';

/** What backends answer, and the backend entities that policies name. */
export interface DeclaredWorld {
  readonly answers?: Readonly<Record<string, Exclude<Answers, (...given: never[]) => unknown>>>;
  readonly entities?: readonly BackendDefinition[];
}

const status = { minimum: 100, maximum: 599 } as const;

const answer: Schema = {
  description: 'a status, or an answer in full',
  type: ['integer', 'object'],
  ...status,
  additionalProperties: false,
  properties: {
    status: { type: 'integer', ...status, default: 200 },
    reason: { description: 'the words after the status', type: 'string' },
    headers: headerValues,
    body: { description: 'a text as it is, anything else as JSON' },
    chunks: {
      description: 'the body in pieces, as a stream sends it; instead of body',
      type: 'array',
      minItems: 1,
      items: {
        description: 'a text, or one with the milliseconds from the piece before it',
        type: ['string', 'object'],
        additionalProperties: false,
        required: ['text'],
        properties: { text: { type: 'string' }, after: { type: 'number', minimum: 0, default: 0 } },
      },
    },
    delay: {
      description: 'milliseconds until the headers are there, or the failure shows',
      type: 'number',
      minimum: 0,
    },
    bodyDelay: {
      description: 'milliseconds from the headers to the body, or to its first piece',
      type: 'number',
      minimum: 0,
      default: 0,
    },
    fault: {
      description: 'why no answer comes; never: none at all, so that the time-out of the policy ends it',
      type: 'string',
      enum: ['never', 'refused', 'reset', 'tls', 'unresolved'],
    },
    brokenOff: { description: 'the connection breaks after what is given as body', type: 'boolean', default: false },
  },
};

const circuitBreaker: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['intervalSeconds', 'tripSeconds'],
  properties: {
    failureCount: { description: 'how many failures open it', type: 'integer', minimum: 1 },
    failurePercentage: { type: 'number', minimum: 1, maximum: 100 },
    intervalSeconds: { type: 'number', minimum: 1 },
    tripSeconds: { description: 'how long it stays open', type: 'number', minimum: 1 },
    acceptRetryAfter: { description: 'a Retry-After decides how long it stays open', type: 'boolean', default: false },
    statusCodes: {
      description: 'both ends included',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['min', 'max'],
        properties: { min: { type: 'integer', ...status }, max: { type: 'integer', ...status } },
      },
    },
    errorReasons: {
      type: 'array',
      items: { description: 'as context.LastError.Reason: Timeout, BackendConnectionFailure', type: 'string' },
    },
  },
};

const entity: Schema = {
  description: 'a backend with a url, or a pool with members',
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: { type: 'string' },
    url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]', description: 'an absolute URL' },
    credentials: {
      type: 'object',
      additionalProperties: false,
      properties: {
        headers: headerValues,
        query: headerValues,
        managedIdentityResource: { description: 'its token becomes the Authorization header', type: 'string' },
      },
    },
    circuitBreaker,
    members: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['backendId'],
        properties: {
          backendId: { type: 'string' },
          priority: { description: 'the lowest number is used first', type: 'integer', minimum: 0, default: 1 },
          weight: { description: 'the share inside the priority', type: 'integer', minimum: 0, default: 1 },
        },
      },
    },
    sessionCookie: { description: 'the cookie that keeps a caller with one member', type: 'string' },
  },
};

const schema: Schema = {
  description: 'What the backends answer, and the backend entities and pools that policies name by id.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: schemaLink,
    answers: {
      description:
        'by the id of an entity, a host, the beginning of a URL, or * for all others: the same always, or one after the other and the last one for all that follow',
      type: 'object',
      additionalProperties: { ...answer, type: ['integer', 'object', 'array'], minItems: 1, items: answer },
    },
    entities: { type: 'array', items: entity },
  },
};

/** The backends, as a file. */
export const backendsFormat: Format<DeclaredWorld> = {
  name: 'backends',
  schema,
  read(world) {
    const entities = world.entities ?? [];
    const faults = entities.flatMap((one, index) => entityFaults(one, index, world));
    if (faults.length > 0) throw new ContextFault(faults);
    return world;
  },
};

/** What a schema without alternatives does not say. */
function entityFaults(one: BackendDefinition, index: number, world: DeclaredWorld): string[] {
  const all = world.entities ?? [];
  const place = pointerTo('entities', index);
  if ('url' in one === isPool(one)) return [`${place}: expected either 'url', for a backend, or 'members', for a pool`];
  if (all.findIndex(({ id }) => id === one.id) < index) return [`${place}/id: '${one.id}' is there already`];
  const misplaced = isPool(one) ? ['credentials', 'circuitBreaker'] : ['sessionCookie'];
  const wrong = misplaced.filter((name) => name in one);
  if (wrong.length > 0)
    return wrong.map((name) => `${place}/${name}: ${isPool(one) ? 'a pool' : 'a backend'} has none`);
  return isPool(one) ? memberFaults(one.members, place, world) : breakerFaults(one, place);
}

function memberFaults(
  members: readonly { readonly backendId: string }[],
  place: string,
  { entities = [], answers = {} }: DeclaredWorld,
): string[] {
  if ('*' in answers) return [];
  const known = [...entities.filter((one) => !isPool(one)).map(({ id }) => id), ...Object.keys(answers)];
  return members.flatMap(({ backendId }, index) =>
    known.includes(backendId)
      ? []
      : [
          `${place}${pointerTo('members', index, 'backendId')}: there is no backend '${backendId}'; there are ${[...new Set(known)].join(', ') || 'none'}`,
        ],
  );
}

function breakerFaults(one: BackendDefinition, place: string): string[] {
  if (isPool(one) || one.circuitBreaker === undefined) return [];
  const { failureCount, failurePercentage } = one.circuitBreaker;
  const hasOne = (failureCount === undefined) !== (failurePercentage === undefined);
  return hasOne ? [] : [`${place}/circuitBreaker: expected either 'failureCount' or 'failurePercentage'`];
}
