import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Testing } from 'cdktf';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { synthValid, type Block } from '../support/synth';
import { start, teamStack, type TeamGateway } from './team-gateway';

const root = join(__dirname, '..', '..');
const stackFile = join('stacks', 'gateway', 'cdk.tf.json');

/** The bytes of the JSON, synthesized by what is given the folder. */
function bytesBy(synth: (outdir: string) => void): string {
  const outdir = mkdtempSync(join(tmpdir(), 'determinism-'));
  try {
    synth(outdir);
    return readFileSync(join(outdir, stackFile), 'utf8');
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function here(outdir: string): void {
  const app = new App({ outdir });
  teamStack(app, start);
  app.synth();
}

function inAnotherProcess(env: { readonly [name: string]: string }): (outdir: string) => void {
  const program = `
    const { App } = require('cdktf');
    const { start, teamStack } = require('./test/gateway/team-gateway.ts');
    const app = new App({ outdir: process.argv[1] });
    teamStack(app, start);
    app.synth();`;
  return (outdir) => {
    const options = { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-r', './scripts/register-ts.cjs', '-e', program, outdir],
      options,
    );
    if (status !== 0) throw new Error(stderr);
  };
}

describe('the same program gives the same bytes', () => {
  const first = bytesBy(here);

  test('a second time in one process', () => {
    expect(bytesBy(here)).toBe(first);
  });

  test.each([
    { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' },
    { TZ: 'America/New_York', LANG: 'C' },
  ])(
    'in another process, with %p',
    (env) => {
      expect(bytesBy(inAnotherProcess(env))).toBe(first);
    },
    60_000,
  );
});

/** A change of the program, and which resources it may touch. All else keeps its address and its JSON. */
interface Change {
  readonly what: string;
  readonly to: (gateway: TeamGateway) => TeamGateway;
  /** What the addresses of new resources have in them. */
  readonly adds?: RegExp;
  /** What the addresses of resources that go have in them. */
  readonly removes?: RegExp;
  /** The types of resources that have to mention what is new or gone, with the attributes that do. */
  readonly mayChange?: { readonly [type: string]: readonly string[] };
}

const reversed = <T>(list: readonly T[]): T[] => [...list].reverse();
const policyOfBackends = { azurerm_api_management_api_policy: ['xml_content', 'depends_on'], azapi_resource: ['body'] };

const changes: readonly Change[] = [
  {
    what: 'a backend more, as the first of the list',
    to: (gateway) => ({ ...gateway, backends: ['italynorth', ...gateway.backends] }),
    adds: /italynorth/,
    mayChange: policyOfBackends,
  },
  {
    what: 'a backend less, the first of the list',
    to: (gateway) => ({ ...gateway, backends: gateway.backends.slice(1) }),
    removes: /\.swedencentral_|-swedencentral[-_]/,
    mayChange: policyOfBackends,
  },
  { what: 'another order of backends', to: (gateway) => ({ ...gateway, backends: reversed(gateway.backends) }) },
  { what: 'another order of deployments', to: (gateway) => ({ ...gateway, models: reversed(gateway.models) }) },
  { what: 'another order of consumers', to: (gateway) => ({ ...gateway, consumers: reversed(gateway.consumers) }) },
  {
    what: 'another order of regions after the first',
    to: ({ locations: [home, ...others], ...gateway }) => ({ ...gateway, locations: [home, ...reversed(others)] }),
  },
  {
    what: 'a deployment more, as the first of the list',
    to: (gateway) => ({ ...gateway, models: ['a-new-model', ...gateway.models] }),
    adds: /a-new-model/,
    // The deployments of an account are made one after the other.
    mayChange: { ...policyOfBackends, azurerm_cognitive_deployment: ['depends_on'] },
  },
  {
    what: 'a consumer more, as the first of the list',
    to: (gateway) => ({ ...gateway, consumers: ['new', ...gateway.consumers] }),
    adds: /consumer-new_/,
  },
  {
    what: 'a region more, as the second of the list',
    to: ({ locations: [home, ...others], ...gateway }) => ({ ...gateway, locations: [home, 'italynorth', ...others] }),
    adds: /italynorth/,
    mayChange: {
      azurerm_api_management: ['additional_location'],
      // Each gateway grants its part of a limit.
      azurerm_api_management_product_policy: ['xml_content'],
      azurerm_cdn_frontdoor_route: ['cdn_frontdoor_origin_ids', 'depends_on'],
      // It lists the instances.
      azurerm_application_insights_workbook: ['data_json'],
    },
  },
];

const gateways: readonly (readonly [name: string, gateway: TeamGateway])[] = [
  ['one instance', start],
  ['an instance in each region', { ...start, instances: 'one in each region' }],
  ['backend pools', { ...start, failover: { strategy: FailoverStrategy.backendPool() } }],
];

function addressesOf(gateway: TeamGateway): Map<string, Block> {
  const { resource = {} } = synthValid(teamStack(Testing.app(), gateway));
  return new Map(
    Object.entries(resource).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, block]): [string, Block] => [`${type}.${name}`, block]),
    ),
  );
}

/** The attributes that differ. */
function differing(one: Block, other: Block): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

describe.each(gateways)('with %s', (_, gateway) => {
  const before = addressesOf(gateway);

  test.each(changes)('$what leaves all else as it is', ({ to, adds, removes, mayChange = {} }) => {
    const after = addressesOf(to(gateway));
    const added = [...after.keys()].filter((address) => !before.has(address));
    const removed = [...before.keys()].filter((address) => !after.has(address));
    expect(added.filter((address) => adds?.test(address) !== true)).toEqual([]);
    expect(removed.filter((address) => removes?.test(address) !== true)).toEqual([]);
    expect([added.length > 0, removed.length > 0]).toEqual([adds !== undefined, removes !== undefined]);
    for (const [address, block] of before) {
      const now = after.get(address);
      if (now === undefined) continue;
      const allowed = mayChange[address.slice(0, address.indexOf('.'))] ?? [];
      expect([address, differing(block, now).filter((name) => !allowed.includes(name))]).toEqual([address, []]);
    }
  });
});
