import { schemaLink, type Format } from './format';

/** What references of a synthesized stack stand for, by what stands between `${` and `}`. */
export type References = Readonly<Record<string, string>>;

/** What only Terraform knows of a stack, as a file. */
export const referencesFormat: Format<References> = {
  name: 'references',
  schema: {
    description:
      'What references of a synthesized stack stand for that the stack itself does not tell, such as azurerm_cognitive_account.sweden.endpoint.',
    type: 'object',
    properties: { $schema: schemaLink },
    additionalProperties: { type: 'string' },
  },
  read: (json) => json,
};
