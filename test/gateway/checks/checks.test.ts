import { DeploymentSku } from '../../../lib/azure/deployment-sku';
import { gatewayChecks } from '../../../lib/gateway/checks/all';
import { DataBoundary } from '../../../lib/gateway/data-boundary';
import type { GatewayModel } from '../../../lib/gateway/gateway-model';
import { backend, gateway } from './gateway';

const { DATA_ZONE_STANDARD, GLOBAL_STANDARD, PROVISIONED_MANAGED, STANDARD } = DeploymentSku;

function found(model: GatewayModel): string[] {
  return gatewayChecks.flatMap((check) =>
    [...check.run(model)].map(({ path, message }) => `${check.code} ${path}: ${message}`),
  );
}

const sweden = backend('sweden', 'swedencentral', 1);
const france = backend('france', 'francecentral', 2);

test('a gateway with two regions and two like backends has no findings', () => {
  expect(found(gateway())).toEqual([]);
});

test('codes are unique and in order', () => {
  const codes = gatewayChecks.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

/** What is wrong, and what the checks say of it: these findings and no others. */
const cases: readonly [string, Partial<GatewayModel>, string[]][] = [
  [
    'a backend outside the boundary',
    { boundary: DataBoundary.EU, backends: [sweden, backend('virginia', 'eastus', 2)] },
    ["GWY001 stack/virginia: backend 'virginia' is in eastus, outside the EU"],
  ],
  [
    'a backend in Norway, which is in EFTA and not in the EU',
    { boundary: DataBoundary.EU, backends: [sweden, backend('norway', 'norwayeast', 2)] },
    ["GWY001 stack/norway: backend 'norway' is in norwayeast, outside the EU"],
  ],
  [
    'a backend in Norway with the boundary that takes EFTA in',
    { boundary: DataBoundary.EU_AND_EFTA, backends: [sweden, backend('norway', 'norwayeast', 2)] },
    [],
  ],
  [
    'a global deployment inside the boundary',
    {
      boundary: DataBoundary.EU,
      backends: [sweden, backend('france', 'francecentral', 2, [{ sku: GLOBAL_STANDARD }])],
    },
    [
      "GWY002 stack/france: deployment 'gpt-4o' of backend 'france' is GlobalStandard, which is processed anywhere in the world, and the boundary is the EU",
    ],
  ],
  [
    'a data zone deployment in the EU, with the EU as the boundary',
    {
      boundary: DataBoundary.EU,
      backends: [sweden, backend('france', 'francecentral', 2, [{ sku: DATA_ZONE_STANDARD }])],
    },
    [],
  ],
  [
    'a data zone deployment, with one country as the boundary',
    {
      boundary: DataBoundary.geography('Sweden'),
      backends: [sweden, backend('second', 'swedensouth', 2, [{ sku: DATA_ZONE_STANDARD }])],
      instances: [
        {
          path: 'stack/apim',
          id: 'a',
          locations: [
            { region: 'swedencentral', zones: 0 },
            { region: 'swedensouth', zones: 0 },
          ],
        },
      ],
    },
    [
      "GWY002 stack/second: deployment 'gpt-4o' of backend 'second' is DataZoneStandard, which is processed anywhere in its data zone, and the boundary is Sweden",
    ],
  ],
  [
    'API Management outside the boundary',
    {
      boundary: DataBoundary.EU,
      instances: [
        {
          path: 'stack/apim',
          id: 'a',
          locations: [
            { region: 'swedencentral', zones: 0 },
            { region: 'uksouth', zones: 0 },
          ],
        },
      ],
    },
    ['GWY003 stack/apim: API Management has a gateway in uksouth, outside the EU'],
  ],
  [
    'a workspace outside the boundary',
    { boundary: DataBoundary.EU, region: 'uksouth' },
    ['GWY004 stack/gateway: the gateway has the region uksouth, outside the EU'],
  ],
  ['a workspace inside the boundary', { boundary: DataBoundary.EU, region: 'francecentral' }, []],
  [
    'two models under one name',
    { backends: [sweden, backend('france', 'francecentral', 2, [{ model: 'gpt-4o-mini' }])] },
    ["GWY010 stack/gateway: deployment 'gpt-4o' has the model gpt-4o on sweden, and gpt-4o-mini on france"],
  ],
  [
    'two versions of one model',
    { backends: [sweden, backend('france', 'francecentral', 2, [{ version: '2024-08-06' }])] },
    ["GWY011 stack/gateway: deployment 'gpt-4o' has the version 2024-11-20 on sweden, and 2024-08-06 on france"],
  ],
  [
    'a deployment on one of two backends',
    { backends: [backend('sweden', 'swedencentral', 1, [{}, { name: 'o3', model: 'o3' }]), france] },
    [
      "GWY012 stack/gateway: deployment 'o3' is missing on 'france', so that nobody answers when 'sweden' does not",
      "GWY031 stack/gateway: deployment 'o3' is in swedencentral only",
    ],
  ],
  [
    'a tier that nobody is in',
    { backends: [sweden, backend('france', 'francecentral', 3)] },
    ['GWY020 stack/gateway: the backends have the priorities 1, 3, and none has 2'],
  ],
  [
    'provisioned throughput behind pay as you go',
    { backends: [sweden, backend('france', 'francecentral', 2, [{ sku: PROVISIONED_MANAGED }])] },
    [
      "GWY021 stack/france: deployment 'gpt-4o' is provisioned on 'france' (priority 2) and pay as you go on 'sweden' (priority 1), which is asked first",
    ],
  ],
  [
    'a load that fits into all regions and not into all but one',
    { expectedLoad: [{ deployment: 'gpt-4o', tokensPerMinute: 150_000 }] },
    [
      "GWY030 stack/gateway: without francecentral, deployment 'gpt-4o' has 100000 tokens a minute, and 150000 are expected",
      "GWY030 stack/gateway: without swedencentral, deployment 'gpt-4o' has 100000 tokens a minute, and 150000 are expected",
    ],
  ],
  ['a load that fits into all but one', { expectedLoad: [{ deployment: 'gpt-4o', tokensPerMinute: 100_000 }] }, []],
  [
    'all capacity in one region',
    {
      backends: [sweden, backend('second', 'swedencentral', 1, [{}], { subscriptionId: 'other' })],
    },
    ["GWY031 stack/gateway: deployment 'gpt-4o' is in swedencentral only"],
  ],
  [
    'deployments that ask for more than the quota',
    { quotas: [{ region: 'swedencentral', model: 'gpt-4o', sku: STANDARD, capacity: 80 }] },
    ["GWY032 stack/gateway: 'sweden' ask for 100 of gpt-4o (Standard) in swedencentral, and the quota is 80"],
  ],
  [
    'two accounts that share a quota',
    { backends: [sweden, backend('twin', 'swedencentral', 1), france] },
    ["GWY033 stack/gateway: 'sweden' and 'twin' share the quota of gpt-4o (Standard) in swedencentral"],
  ],
  [
    'two accounts that share a quota that is declared and large enough',
    {
      backends: [sweden, backend('twin', 'swedencentral', 1), france],
      quotas: [{ region: 'swedencentral', model: 'gpt-4o', sku: STANDARD, capacity: 200 }],
    },
    [],
  ],
  [
    'a Front Door that gives up first',
    { edge: { path: 'stack/edge', responseTimeoutSeconds: 60 } },
    [
      'GWY040 stack/edge: Front Door waits 60 s, and the longest trail takes 120 s (attempts of 69 + 46 s, 5 s for the gateway)',
    ],
  ],
  [
    'two backends of one name, in other letters',
    { backends: [sweden, { ...france, name: 'Sweden' }] },
    ["GWY050 stack/france: the name 'Sweden' is taken by stack/sweden"],
  ],
  [
    'an account that stands twice',
    { backends: [sweden, { ...france, endpoint: `${sweden.endpoint}/` }] },
    [
      "GWY051 stack/france: 'france' and 'sweden' have the endpoint https://contoso-sweden.openai.azure.com/ and a deployment in common",
    ],
  ],
  [
    'the Developer tier',
    {
      instances: [
        { path: 'stack/apim', id: 'a', skuName: 'Developer_1', locations: [{ region: 'swedencentral', zones: 0 }] },
        { path: 'stack/apim2', id: 'b', skuName: 'Basic_1', locations: [{ region: 'francecentral', zones: 0 }] },
      ],
    },
    ['GWY060 stack/apim: API Management is Developer_1, which has no SLA'],
  ],
  [
    'API Management in one region',
    {
      instances: [
        { path: 'stack/apim', id: 'a', skuName: 'Premium_1', locations: [{ region: 'swedencentral', zones: 0 }] },
      ],
    },
    ['GWY061 stack/gateway: API Management runs in swedencentral only'],
  ],
  [
    'an instance with private addresses behind Front Door',
    { instances: gateway().instances.map((instance) => ({ ...instance, internal: true })) },
    [
      'GWY062 stack/gateway/api-management: API Management is in the Internal network mode, behind Front Door, which cannot reach it',
    ],
  ],
  [
    'an instance with private addresses and an edge of ones own',
    { edge: undefined, instances: gateway().instances.map((instance) => ({ ...instance, internal: true })) },
    [],
  ],
  [
    'a load of a deployment that no backend has',
    { expectedLoad: [{ deployment: 'gtp-4o', tokensPerMinute: 1 }] },
    ["GWY034 stack/gateway: a load is expected of 'gtp-4o', which no backend has; the deployments are gpt-4o"],
  ],
  [
    'a load of a deployment that an unknown account may have',
    {
      backends: [sweden, { ...france, deployments: undefined }],
      expectedLoad: [{ deployment: 'other', tokensPerMinute: 1 }],
    },
    [],
  ],
  [
    'a quota that no deployment draws on',
    { quotas: [{ region: 'swedencentral', model: 'gtp-4o', sku: STANDARD, capacity: 200 }] },
    ['GWY035 stack/gateway: no deployment draws on the quota of gtp-4o (Standard) in swedencentral'],
  ],
  [
    'a consumer of a model that no backend has',
    { consumers: [{ path: 'stack/gateway/team', name: 'team', models: ['gpt-4o', 'gtp-4o'] }] },
    ["GWY070 stack/gateway/team: consumer 'team' may call 'gtp-4o', which no backend has; the deployments are gpt-4o"],
  ],
  [
    'a consumer who is promised more than there is',
    { consumers: [{ path: 'stack/gateway/team', name: 'team', tokensPerMinute: 300_000 }] },
    ["GWY071 stack/gateway/team: consumer 'team' may use 300000 tokens a minute, and the backends give 200000 in all"],
  ],
];

test.each(cases)('%s', (_, changes, findings) => {
  expect(found(gateway(changes))).toEqual(findings);
});

test('every check is shown to speak up', () => {
  const shown = new Set(cases.flatMap(([, , findings]) => findings.map((finding) => finding.split(' ')[0])));
  expect(gatewayChecks.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
});

test('what is not known is not held against a gateway', () => {
  const unknown = { model: undefined, version: undefined, sku: undefined, capacity: undefined };
  const model = gateway({
    boundary: DataBoundary.EU,
    backends: [
      backend('one', 'swedencentral', 1, [unknown], { region: undefined, endpoint: undefined }),
      backend('two', 'swedencentral', 2, [unknown], { region: undefined, endpoint: undefined }),
    ],
    instances: [{ path: 'p', id: 'a', locations: [{ zones: 0 }, { zones: 0 }] }],
    edge: { path: 'e' },
    expectedLoad: [],
    consumers: [{ path: 'c', name: 'team', tokensPerMinute: 5 }],
  });
  expect(found(model)).toEqual([]);
});
