import { contextSchema } from '../../lib/simulator/eval/context-schema';
import type { Schema } from '../../lib/simulator/eval/schema';
import { backendsFormat } from '../../lib/simulator/formats/backends-format';
import { namedValuesFormat } from '../../lib/simulator/formats/named-values-format';
import { referencesFormat } from '../../lib/simulator/formats/references-format';
import { requestFormat } from '../../lib/simulator/formats/request-format';
import { serviceFormat } from '../../lib/simulator/formats/service-format';
import type { GeneratedFile } from './generated-file';

/** The JSON Schemas of our input formats; the same objects check the input when a command reads it. */
export function schemaFiles(): readonly GeneratedFile[] {
  return [
    schemaFile('eval-context', 'The context of resilient-openai eval', contextSchema),
    schemaFile(requestFormat.name, 'The request of resilient-openai trace', requestFormat.schema),
    schemaFile(backendsFormat.name, 'The backends of resilient-openai trace', backendsFormat.schema),
    schemaFile(namedValuesFormat.name, 'The named values of resilient-openai trace', namedValuesFormat.schema),
    schemaFile(referencesFormat.name, 'The references of resilient-openai trace', referencesFormat.schema),
    schemaFile(serviceFormat.name, 'The service of resilient-openai trace', serviceFormat.schema),
  ];
}

function schemaFile(name: string, title: string, schema: Schema): GeneratedFile {
  const json = { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema };
  return { path: `docs/schemas/${name}.schema.json`, text: `${JSON.stringify(json, undefined, 2)}\n` };
}
