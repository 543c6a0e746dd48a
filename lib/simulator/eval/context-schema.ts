import type { Schema } from './schema';

const text: Schema = { type: ['string', 'null'] };

function facts(description: string, ...names: readonly string[]): Schema {
  return {
    description,
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, text])),
  };
}

const headers: Schema = {
  description: 'values by name',
  type: 'object',
  additionalProperties: { type: 'array', items: { type: 'string' } },
};

const url: Schema = {
  description: 'an absolute URL such as https://gateway.example/path',
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]',
};

const body: Schema = { description: 'the text of the body; null for none', type: ['string', 'null'] };

const response: Schema = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { statusCode: { type: 'integer' }, statusReason: text, headers, body },
};

/** What the type of a variable may be. */
export const variableTypes = [
  'null', 'string', 'int', 'long', 'double', 'decimal', 'bool', 'JObject', 'JArray', 'JToken', 'DateTime', 'DateTimeOffset',
  'TimeSpan', 'Guid', 'byte[]', 'string[]', 'Jwt', 'XElement', 'XDocument', 'IResponse',
] as const; // prettier-ignore

const variable: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: {
    type: { description: 'the C# type', type: 'string', enum: variableTypes },
    value: {
      description: 'JSON for the JSON types, base64 for byte[], a token for Jwt, otherwise the text or the number',
    },
  },
};

const named = { type: 'array', items: facts('', 'id', 'name') } as const;

/** The context in which an expression is evaluated. Every part is optional; what is left out is null. */
export const contextSchema: Schema = {
  description: 'The context of a policy expression. Every part is optional; what is left out is null.',
  type: 'object',
  additionalProperties: false,
  properties: {
    request: {
      type: 'object',
      additionalProperties: false,
      properties: {
        method: { type: 'string', default: 'GET' },
        url: { ...url, default: 'https://gateway.example/' },
        originalUrl: { ...url, description: `${url.description}; by default the url` },
        headers,
        body,
        ipAddress: { type: 'string', default: '127.0.0.1' },
        matchedParameters: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    response,
    variables: { type: 'object', additionalProperties: variable },
    api: facts('context.Api', 'id', 'name', 'path', 'revision', 'version', 'serviceUrl'),
    operation: facts('context.Operation', 'id', 'name', 'method', 'urlTemplate'),
    product: facts('context.Product', 'id', 'name'),
    subscription: facts('context.Subscription', 'id', 'name', 'key'),
    user: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        id: text, email: text, firstName: text, lastName: text, groups: named,
        identities: { type: 'array', items: facts('', 'id', 'provider') },
      }, // prettier-ignore
    },
    deployment: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        region: text,
        serviceName: text,
        serviceId: text,
        gateway: facts('context.Deployment.Gateway', 'id'),
      },
    },
    lastError: facts('context.LastError', 'source', 'reason', 'message', 'scope', 'section', 'path', 'policyId'),
    elapsedMs: { description: 'milliseconds since the request came', type: 'number', default: 0 },
    requestId: {
      description: 'a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      type: 'string',
      pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
    },
    now: {
      description: 'a moment such as 2026-01-15T10:20:30Z',
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$',
      default: '2026-01-01T00:00:00Z',
    },
    seed: { description: 'decides Random and Guid.NewGuid', type: 'integer', default: 1 },
  },
};
