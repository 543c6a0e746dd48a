import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run synth:examples`: writes the Terraform JSON of each example that is a CDKTF app to its `cdktf.out`. */

const root = join(__dirname, '..');
const examples = join(root, 'examples');

function isApp(name: string): boolean {
  const main = join(examples, name, 'main.ts');
  return existsSync(main) && readFileSync(main, 'utf8').includes("from 'cdktf'");
}

function synth(name: string): boolean {
  const folder = join(examples, name);
  const register = join(root, 'scripts', 'register-ts.cjs');
  const env = { ...process.env, CDKTF_OUTDIR: join(folder, 'cdktf.out') };
  const { status } = spawnSync(process.execPath, ['-r', register, 'main.ts'], { cwd: folder, env, stdio: 'inherit' });
  console.log(status === 0 ? `examples/${name}/cdktf.out` : `examples/${name}: failed with exit code ${status}`);
  return status === 0;
}

const outcomes = readdirSync(examples).sort().filter(isApp).map(synth);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
