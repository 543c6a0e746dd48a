import { resolve } from 'node:path';
import type { Configuration } from '../../policy/terraform/configuration';
import type { StackOptions } from '../../simulator/terraform/stack-options';
import type { ParsedArguments } from '../arguments';
import type { Environment } from '../environment';
import { readTextFile } from '../files';
import { parseConfiguration } from '../terraform-file';
import { reasonOf, UserError } from '../user-error';
import { scopes } from './documents';

/** A synthesized stack, and which of its policies a request runs through. */
export interface TracedStack {
  readonly configuration: Configuration;
  readonly documents: NonNullable<StackOptions['documents']>;
}

/** The synthesized stack that the operands name; undefined when they name policy files. */
export async function readStack(args: ParsedArguments, environment: Environment): Promise<TracedStack | undefined> {
  const { operands } = args;
  const isJson = (name: string): boolean => /\.json$/i.test(name);
  if (!operands.some(isJson)) {
    for (const option of ['policy', 'references']) {
      if (args.value(option) !== undefined) throw new UserError(`--${option} is for a synthesized stack (cdk.tf.json)`);
    }
    return undefined;
  }
  if (operands.length > 1) {
    throw new UserError(`a synthesized stack is traced by itself, got ${operands.join(', ')}; name one cdk.tf.json`);
  }
  const configuration = await configurationIn(operands[0], environment);
  return { configuration, documents: documentsOf(args) };
}

async function configurationIn(file: string, environment: Environment): Promise<Configuration> {
  try {
    return parseConfiguration(await readTextFile(resolve(environment.cwd(), file)));
  } catch (error) {
    throw new UserError(`${file}: ${reasonOf(error)}`);
  }
}

/** With a stack, the options of the scopes name resources of it and no files. */
function documentsOf(args: ParsedArguments): TracedStack['documents'] {
  const documents: Partial<Record<'api' | (typeof scopes)[number], string>> = { api: args.value('policy') };
  for (const scope of scopes) {
    const address = args.value(scope);
    if (address === undefined) continue;
    if (!/^[\w-]+\.[\w-]+$/.test(address) || /\.xml$/i.test(address)) {
      throw new UserError(
        `--${scope} ${address} is no address; with a stack it names a resource, as azurerm_api_management_policy.all`,
      );
    }
    documents[scope] = address;
  }
  return documents;
}
