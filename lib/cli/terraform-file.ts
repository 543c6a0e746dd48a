import { type Configuration, isBlock } from '../policy/terraform/configuration';
import { parseJson } from './json-text';
import { UserError } from './user-error';

/** Parses a synthesized Terraform file, or throws a `UserError` when it is none. */
export function parseConfiguration(text: string): Configuration {
  const value = parseJson(text);
  if (!isBlock(value)) throw new UserError('it is JSON, but no Terraform configuration');
  return value;
}
