/** What importing the package costs: processor time against an empty script, and which heavy modules it loads. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const entry = resolve(__dirname, '../build/index.js');
const probe = (module: string): string => `
  require(${JSON.stringify(module)});
  const loaded = Object.keys(require.cache);
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ cpu: (user + system) / 1e6, modules: loaded.length,
    heavy: loaded.filter((file) => /xmlbuilder2|parse-xml|policy.catalogue|expression.types|policy.rules/.test(file)).length,
    rss: process.memoryUsage().rss / 1e6 }));`;

interface Cost {
  readonly cpu: number;
  readonly modules: number;
  readonly heavy: number;
  readonly rss: number;
}

const bare = best(
  'console.log(JSON.stringify({cpu:(({user,system})=>(user+system)/1e6)(process.cpuUsage()),modules:0,heavy:0,rss:process.memoryUsage().rss/1e6}))',
);
const cdktf = best(probe('cdktf'));
const loaded = best(probe(entry));
console.log(`node alone:          ${(bare.cpu * 1000).toFixed(0)} ms, ${bare.rss.toFixed(0)} MB`);
console.log(
  `with cdktf:          ${(cdktf.cpu * 1000).toFixed(0)} ms, ${cdktf.rss.toFixed(0)} MB, ${cdktf.modules} modules`,
);
console.log(
  `with the package:    ${(loaded.cpu * 1000).toFixed(0)} ms, ${loaded.rss.toFixed(0)} MB, ${loaded.modules} modules`,
);
console.log(`heavy modules loaded on import: ${loaded.heavy} (aim: 0)`);

function best(script: string): Cost {
  const costs = Array.from({ length: 7 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    if (stdout === '') throw new Error(`the package does not load; run npm run compile first\n${stderr}`);
    return JSON.parse(stdout) as Cost;
  });
  return costs.reduce((least, cost) => (cost.cpu < least.cpu ? cost : least));
}
