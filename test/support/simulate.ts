import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolicySimulator, type StackOptions } from '../../lib/simulator/testing';
import { resources, type Synthesized } from './synth';

/** What stands for every value that only Terraform would know, in header and named value alike. */
export const UNKNOWN = '0a1b2c3d-0000-4000-8000-000000000001';

/** A simulator of a synthesized stack, with the named values that hold references filled in. */
export function simulate(json: Synthesized, options: StackOptions): PolicySimulator {
  const named = resources(json, 'azurerm_api_management_named_value');
  const texts = named.map(({ value }) => /^\$\{(.*)\}$/.exec(String(value))?.[1]).filter((text) => text !== undefined);
  const folder = mkdtempSync(join(tmpdir(), 'simulated-'));
  try {
    const file = join(folder, 'cdk.tf.json');
    writeFileSync(file, JSON.stringify(json));
    const references = Object.fromEntries(texts.map((text) => [text, UNKNOWN]));
    return PolicySimulator.fromTerraform(file, { ...options, references: { ...references, ...options.references } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
