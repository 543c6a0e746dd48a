import { schemaLink, type Format } from './format';

/** The named values, by display name. */
export type NamedValues = Readonly<Record<string, string>>;

/** The named values, as a file. */
export const namedValuesFormat: Format<NamedValues> = {
  name: 'named-values',
  schema: {
    description: 'The named values of the service: the value of each, by its display name. Secrets too: make them up.',
    type: 'object',
    properties: { $schema: schemaLink },
    additionalProperties: { type: 'string' },
  },
  read: (json) => json,
};
