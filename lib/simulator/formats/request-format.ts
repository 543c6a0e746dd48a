import type { SimulatedRequest } from '../simulated-request';
import type { Schema } from '../eval/schema';
import { headerValues, schemaLink, type Format } from './format';

const schema: Schema = {
  description: 'A request as a caller sends it to the gateway.',
  type: 'object',
  additionalProperties: false,
  required: ['url'],
  properties: {
    $schema: schemaLink,
    method: { description: 'by default POST with a body, GET without', type: 'string' },
    url: {
      description: 'an absolute URL, or a path with its query such as /openai/v1/responses?api-version=preview',
      type: 'string',
      pattern: '^(/|[A-Za-z][A-Za-z0-9+.-]*://[^/?#])',
    },
    headers: headerValues,
    body: { description: 'a text as it is, anything else as JSON; null or left out for none' },
    ipAddress: { description: 'the address of the caller', type: 'string', default: '203.0.113.7' },
    matchedParameters: {
      description: 'context.Request.MatchedParameters; by default what the URL template of the operation matches',
      type: 'object',
      additionalProperties: { type: 'string' },
    },
    region: {
      description: "the display name of the gateway's region that receives it; by default the first one",
      type: 'string',
    },
  },
};

/** A request, as a file. */
export const requestFormat: Format<SimulatedRequest> = { name: 'request', schema, read: (json) => json };
