import { DeploymentSku } from '../../../lib/azure/deployment-sku';
import { percent } from '../../../lib/gateway/assessment/availability';
import { GatewayAssessment } from '../../../lib/gateway/assessment/gateway-assessment';
import { DataBoundary } from '../../../lib/gateway/data-boundary';
import type { GatewayModel } from '../../../lib/gateway/gateway-model';
import { backend, gateway } from '../checks/gateway';

function assess(changes: Partial<GatewayModel> = {}): GatewayAssessment {
  return GatewayAssessment._of(gateway(changes), []);
}

const sweden = backend('sweden', 'swedencentral', 1);
const france = backend('france', 'francecentral', 2);

test('regions and tiers list what is where', () => {
  const { regions, tiers } = assess();
  expect(regions).toEqual([
    { region: 'francecentral', gateway: true, backends: ['france'] },
    { region: 'swedencentral', gateway: true, backends: ['sweden'] },
  ]);
  expect(tiers).toEqual([
    { priority: 1, backends: ['sweden'] },
    { priority: 2, backends: ['france'] },
  ]);
});

test('the availability of the usual gateway: 0.9999 x 0.9999 x (1 - 0.001 x 0.001)', () => {
  const { availability } = assess();
  expect(availability.composed).toBeCloseTo(0.9999 * 0.9999 * 0.999999, 10);
  expect(availability.meetsTarget).toBe(true);
  expect(availability.layers.map(({ layer }) => layer)).toEqual(['Front Door', 'API Management', 'Azure OpenAI']);
});

test('one region of backends misses the target', () => {
  const { availability } = assess({ backends: [sweden] });
  expect(availability.composed).toBeCloseTo(0.9999 * 0.9999 * 0.999, 10);
  expect(availability.meetsTarget).toBe(false);
});

test('two accounts in one region are one region', () => {
  const { availability } = assess({ backends: [sweden, backend('twin', 'swedencentral')] });
  expect(availability.layers[2].availability).toBeCloseTo(0.999, 10);
});

test('the deployment that is in the fewest regions decides', () => {
  const both = backend('sweden', 'swedencentral', 1, [{}, { name: 'o3', model: 'o3' }]);
  const { layers } = assess({ backends: [both, france] }).availability;
  expect(layers[2]).toMatchObject({ availability: 0.999, basis: "'o3' in 1 region of 99.9 %" });
});

test('instances behind Front Door stand in for each other, and without it they do not', () => {
  const instances = ['a', 'b'].map((id) => ({
    path: id,
    id,
    skuName: 'StandardV2_1',
    locations: [{ region: `region-${id}`, zones: 0 }],
  }));
  const behind = assess({ instances }).availability.layers[1].availability;
  expect(behind).toBeCloseTo(1 - 0.0005 * 0.0005, 10);
  expect(assess({ instances, edge: undefined }).availability.layers[0].availability).toBeCloseTo(0.9995, 10);
});

test('the Developer tier promises nothing', () => {
  const instances = [
    { path: 'a', id: 'a', skuName: 'Developer_1', locations: [{ region: 'swedencentral', zones: 0 }] },
  ];
  expect(assess({ instances }).availability.composed).toBe(0);
});

test('the edge is named as an assumption where there is a boundary', () => {
  const without = assess().availability.assumptions.join('\n');
  expect(without).not.toContain('Front Door');
  expect(assess({ boundary: DataBoundary.EU }).availability.assumptions.join('\n')).toContain(
    'Front Door ends TLS at the location nearest to the caller, which may be outside the EU',
  );
});

describe('capacity', () => {
  test('adds up over regions, and is told without each', () => {
    const big = backend('france', 'francecentral', 2, [{ capacity: 300 }]);
    expect(assess({ backends: [sweden, big] }).capacity).toEqual([
      {
        deployment: 'gpt-4o',
        tokensPerMinute: 400_000,
        provisioned: 0,
        withoutRegion: [
          { region: 'francecentral', tokensPerMinute: 100_000, provisioned: 0 },
          { region: 'swedencentral', tokensPerMinute: 300_000, provisioned: 0 },
        ],
      },
    ]);
  });

  test('of provisioned throughput is told in its own unit', () => {
    const provisioned = backend('ptu', 'swedencentral', 1, [{ sku: DeploymentSku.PROVISIONED_MANAGED, capacity: 50 }]);
    expect(assess({ backends: [provisioned, france] }).capacity[0]).toMatchObject({
      tokensPerMinute: 100_000,
      provisioned: 50,
    });
  });

  test('that shares a quota counts once: the largest, or as far as a declared quota reaches', () => {
    const twin = backend('twin', 'swedencentral', 1, [{ capacity: 60 }]);
    const backends = [sweden, twin, france];
    const tokens = (changes: Partial<GatewayModel>): number =>
      assess({ backends, ...changes }).capacity[0].tokensPerMinute;
    const quota = (capacity: number): Partial<GatewayModel> => ({
      quotas: [{ region: 'swedencentral', model: 'gpt-4o', sku: DeploymentSku.STANDARD, capacity }],
    });
    expect(tokens({})).toBe(200_000);
    expect(tokens(quota(160))).toBe(260_000);
    expect(tokens(quota(120))).toBe(220_000);
  });

  test('in two subscriptions is two quotas', () => {
    const other = backend('other', 'swedencentral', 1, [{}], { subscriptionId: 'second' });
    expect(assess({ backends: [sweden, other] }).capacity[0].tokensPerMinute).toBe(200_000);
  });
});

test('the page of text says it all', () => {
  const text = assess({ boundary: DataBoundary.EU }).toText();
  expect(text).toContain('  swedencentral: API Management, backend sweden\n');
  expect(text).toContain('Availability: 99.97 % by the SLAs, reaches the target of 99.95 %\n');
  expect(text).toContain('  gpt-4o: 200,000 tokens a minute\n    without francecentral: 100,000 tokens a minute\n');
  expect(text).toContain('Longest trail: 120 s, 2 attempts of at most 69, 46 s and 5 s for the gateway\n');
  expect(text).toContain('Findings: none\n');
});

test.each([
  [0.9999, '99.99 %'],
  [0.9995, '99.95 %'],
  [0.999, '99.9 %'],
  [0.99979998, '99.97 %'],
  [0.999999, '99.9999 %'],
  [1, '100 %'],
  [0, '0 %'],
])('%d is %s: cut, never rounded up', (share, text) => {
  expect(percent(share)).toBe(text);
});
