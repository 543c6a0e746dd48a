import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Synthesized } from './synth';

/** Where the examples are. */
export const exampleFolder = join(__dirname, '..', '..', 'examples');

/** The examples that are CDKTF apps. */
export const exampleApps = readdirSync(exampleFolder).filter((name) => {
  const main = join(exampleFolder, name, 'main.ts');
  return existsSync(main) && readFileSync(main, 'utf8').includes("from 'cdktf'");
});

const outputs = new Map<string, Synthesized>();

/** The JSON of an example, synthesized once, validations and all, as `app.synth()` of its own does. */
export function synthesizedExample(name: string): Synthesized {
  const known = outputs.get(name);
  if (known !== undefined) return known;
  const out = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    process.env.CDKTF_OUTDIR = out;
    jest.isolateModules(() => void require(join(exampleFolder, name, 'main.ts')));
    const json = JSON.parse(readFileSync(join(out, 'stacks', name, 'cdk.tf.json'), 'utf8')) as Synthesized;
    outputs.set(name, json);
    return json;
  } finally {
    delete process.env.CDKTF_OUTDIR;
    rmSync(out, { recursive: true });
  }
}
