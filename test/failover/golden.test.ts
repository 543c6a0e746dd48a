import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from '../../lib/core/duration';
import { BackendCredential } from '../../lib/failover/backend-credential';
import { FailoverPolicy } from '../../lib/failover/failover-policy';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { twoRegions } from './contracts';

const golden = join(__dirname, 'golden');

const documents: Readonly<Record<string, FailoverPolicy>> = {
  'synchronous-two-regions': new FailoverPolicy({ backends: twoRegions }),
  'retry-renamed-models-and-a-key': new FailoverPolicy({
    strategy: FailoverStrategy.retry(),
    inlineFragments: true,
    budget: Duration.seconds(240),
    backends: [
      {
        ...twoRegions[0],
        url: '{{sweden-endpoint}}',
        deployments: [{ name: 'gpt-4o' }, { name: 'o3', attemptTimeout: Duration.seconds(150) }],
      },
      {
        ...twoRegions[1],
        deployments: [{ name: 'gpt-4o', backendName: 'gpt-4o-france' }],
        credential: BackendCredential.apiKey({ namedValue: 'france-key' }),
      },
    ],
  }),
  'pool-two-models': new FailoverPolicy({
    strategy: FailoverStrategy.backendPool(),
    backends: twoRegions.map((backend) => ({ ...backend, deployments: [{ name: 'gpt-4o' }, { name: 'o3' }] })),
  }),
};

/** The files of a document: the document itself and each of its fragments. */
function filesOf(policy: FailoverPolicy): Map<string, string> {
  const fragments = policy.fragments().map(({ id, fragment }) => [`${id}.xml`, fragment.toText()] as const);
  return new Map([['policy.xml', policy.document().toText()], ...fragments]);
}

test.each(Object.entries(documents))('%s is as it was agreed', (name, policy) => {
  const folder = join(golden, name);
  const files = filesOf(policy);
  if (process.env.UPDATE_GOLDEN === '1') {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
  }
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [file, text] of files) expect(text).toBe(readFileSync(join(folder, file), 'utf8'));
});
