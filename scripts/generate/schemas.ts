import { contextSchema } from '../../lib/simulator/eval/context-schema';
import type { GeneratedFile } from './generated-file';

/** The JSON Schemas of our input formats; the same objects check the input when a command reads it. */
export function schemaFiles(): readonly GeneratedFile[] {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The context of resilient-openai eval',
    ...contextSchema,
  };
  return [{ path: 'docs/schemas/eval-context.schema.json', text: `${JSON.stringify(schema, undefined, 2)}\n` }];
}
