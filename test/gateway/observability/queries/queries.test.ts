import { Duration } from '../../../../lib/core/duration';
import { FailoverPolicy } from '../../../../lib/failover/failover-policy';
import { alertThresholds } from '../../../../lib/gateway/observability/alerts/alert-thresholds';
import { logRules } from '../../../../lib/gateway/observability/alerts/log-rules';
import {
  requestsByConsumer,
  tokensFromLog,
  tokensFromMetric,
} from '../../../../lib/gateway/observability/queries/consumers';
import {
  exhaustedRequests,
  failoversByCause,
  failoverShare,
  refusedByBackend,
} from '../../../../lib/gateway/observability/queries/failovers';
import { serverErrorShare } from '../../../../lib/gateway/observability/queries/gateway';
import {
  latencyByBackend,
  overview,
  servedBy,
  servedOverTime,
} from '../../../../lib/gateway/observability/queries/served';
import { traceFields } from '../../../../lib/gateway/observability/queries/trace-query';
import { TokenMetrics } from '../../../../lib/gateway/observability/token-metrics';
import { failoverSources, PolicySimulator } from '../../../../lib/simulator/testing';
import { componentId } from '../fixtures';

const queries: Readonly<Record<string, string>> = {
  overview: overview(componentId),
  servedBy: servedBy(componentId),
  servedOverTime: servedOverTime(componentId),
  latencyByBackend: latencyByBackend(componentId),
  failoverShare: failoverShare(componentId, 20),
  failoversByCause: failoversByCause(componentId),
  exhaustedRequests: exhaustedRequests(componentId),
  refusedByBackend: refusedByBackend(componentId),
  serverErrorShare: serverErrorShare(componentId, 20),
  requestsByConsumer: requestsByConsumer(['/a', '/b']),
  tokensFromLog: tokensFromLog(['/a']),
  tokensFromMetric: tokensFromMetric(componentId),
};

const sweden = 'https://contoso-sweden.openai.azure.com';
const france = 'https://contoso-france.openai.azure.com';
type Answers = Record<string, number | { fault: 'never' }>;

/** What API Management tells of one request. */
function told(backends: Answers) {
  const policy = new FailoverPolicy({
    backends: [
      { name: 'sweden', region: 'swedencentral', url: sweden },
      { name: 'france', region: 'francecentral', url: france, priority: 2 },
    ],
    budget: Duration.seconds(60),
    composition: { tokenLimits: [TokenMetrics.byConsumer()] },
  });
  const simulator = new PolicySimulator({ ...failoverSources(policy), backends });
  return simulator.send({ url: '/openai/v1/responses', body: { model: 'gpt-4o', input: 'Say good day' } });
}

const factsOf = (backends: Answers) => told(backends).messages[0].metadata;

/** `Properties['…']` in a text. */
const propertiesIn = (text: string) => [...text.matchAll(/Properties\['([^']+)'\]/g)].map(([, name]) => name);

test('every fact of a trace that a query reads is one that the policy writes', () => {
  const written = Object.keys(factsOf({ [sweden]: 200, [france]: 200 }));
  const read = Object.entries(queries).filter(([, text]) => text.includes('AppTraces'));
  expect(read).toHaveLength(8);
  for (const [, text] of read) expect(written).toEqual(expect.arrayContaining(propertiesIn(text)));
  expect(written).toEqual(expect.arrayContaining(Object.values(traceFields).map(([fact]) => fact)));
});

test('every dimension of a metric that a query reads is one that the policy emits', () => {
  const { metrics } = told({ [sweden]: 200, [france]: 200 });
  const tokens = metrics.filter(({ name }) => name.endsWith(' Tokens'));
  expect(tokens.map(({ name }) => name).sort()).toEqual(['Completion Tokens', 'Prompt Tokens', 'Total Tokens']);
  const names = [...queries.tokensFromMetric.matchAll(/'([A-Z][a-z]+ Tokens)'/g)].map(([, name]) => name);
  expect(tokens.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  const read = propertiesIn(queries.tokensFromMetric);
  expect(read.length).toBeGreaterThan(2);
  for (const { dimensions } of tokens) expect(Object.keys(dimensions)).toEqual(expect.arrayContaining(read));
});

test('the metric of tokens knows the deployment of both surfaces, and takes any body', () => {
  const policy = new FailoverPolicy({
    backends: [{ name: 'sweden', region: 'swedencentral', url: sweden }],
    composition: { tokenLimits: [TokenMetrics.byConsumer()] },
  });
  const simulator = new PolicySimulator({ ...failoverSources(policy), backends: { [sweden]: 200 } });
  const deploymentOf = (url: string, body?: unknown) =>
    simulator
      .send({ method: 'POST', url, ...(body === undefined ? {} : { body }) })
      .metrics.find(({ name }) => name === 'Total Tokens')?.dimensions.Deployment;
  expect(deploymentOf('/openai/deployments/gpt-4o/chat/completions', { messages: [] })).toBe('gpt-4o');
  expect(deploymentOf('/openai/v1/responses', { model: 'gpt-4o', input: 'x' })).toBe('gpt-4o');
  expect(deploymentOf('/openai/v1/responses', { model: ['gpt-4o'], input: 'x' })).toBe('none');
  expect(deploymentOf('/openai/v1/responses')).toBe('none');
});

// ── what the queries make of the trail ──────────────────────────────────────────────────────────────────────────────

/** The regular expressions of `extract(@'…', 1, column)`, by the column that they fill. */
function extractions(text: string): Record<string, RegExp> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+) = extract\(@'([^']+)'/g)].map(([, name, source]) => [name, new RegExp(source)]),
  );
}

test.each<[Answers, { failedBackend: string; status: string; cause: string }[]]>([
  [{ [sweden]: 429, [france]: 200 }, [{ failedBackend: 'sweden', status: '429', cause: 'throttled' }]],
  [
    { [sweden]: 500, [france]: { fault: 'never' } },
    [
      { failedBackend: 'sweden', status: '500', cause: 'failing' },
      { failedBackend: 'france', status: 'no whole answer', cause: 'failing' },
    ],
  ],
])('a trail is taken apart into failed attempts', (backends, expected) => {
  const columns = extractions(queries.failoversByCause);
  expect(Object.keys(columns)).toEqual(['failedBackend', 'status', 'cause']);
  const steps = factsOf(backends)
    .trail.split('; ')
    .map((step) =>
      Object.fromEntries(Object.entries(columns).map(([name, pattern]) => [name, pattern.exec(step)?.[1]])),
    );
  expect(steps.filter(({ cause }) => cause === 'throttled' || cause === 'failing')).toEqual(expected);
});

test('a request that nobody answered ends with an outcome that the query looks for', () => {
  for (const backends of [
    { [sweden]: 429, [france]: 429 },
    { [sweden]: 500, [france]: 503 },
  ]) {
    expect(queries.exhaustedRequests).toContain(`'${factsOf(backends).outcome}'`);
  }
  for (const backends of [
    { [sweden]: 429, [france]: 200 },
    { [sweden]: 400, [france]: 200 },
  ]) {
    expect(queries.exhaustedRequests).not.toContain(`'${factsOf(backends).outcome}'`);
  }
});

test('a backend that refuses the gateway is found by outcome and by trail', () => {
  const [, pattern] = /regex @'([^']+)'/.exec(queries.refusedByBackend) ?? [];
  for (const status of [401, 403]) {
    const { outcome, trail } = factsOf({ [sweden]: status, [france]: 200 });
    expect(outcome).toBe('broken');
    expect(trail).toMatch(new RegExp(pattern));
  }
  expect(factsOf({ [sweden]: 404, [france]: 200 }).trail).not.toMatch(new RegExp(pattern));
});

// ── tables ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Of https://learn.microsoft.com/azure/azure-monitor/reference/tables; those that the queries may use. */
const columns: Readonly<Record<string, readonly string[]>> = {
  AppTraces: ['TimeGenerated', 'Message', 'OperationId', 'Properties', '_ResourceId'],
  AppRequests: ['OperationId', 'DurationMs', 'ItemCount', 'ResultCode', '_ResourceId'],
  AppMetrics: ['Name', 'Sum', 'Properties', '_ResourceId'],
  ApiManagementGatewayLogs: ['ApimSubscriptionId', 'ProductId', 'ResponseCode', 'CorrelationId', '_ResourceId'],
  ApiManagementGatewayLlmLog: [
    'PromptTokens',
    'CompletionTokens',
    'TotalTokens',
    'DeploymentName',
    'CorrelationId',
    '_ResourceId',
  ],
};

test.each(Object.keys(queries))('the query %s reads only columns that its tables have', (name) => {
  const text = queries[name].replace(/@?'[^']*'/g, '').replace(/\{TimeRange[^}]*\}/g, '');
  const words = [...new Set(text.match(/\b_?[A-Z]\w+\b/g) ?? [])];
  const tables = words.filter((word) => word in columns);
  expect(tables.length).toBeGreaterThan(0);
  const known = tables.flatMap((table) => columns[table]);
  expect(words.filter((word) => !(word in columns) && !known.includes(word))).toEqual([]);
});

test('alerts read only what the standard telemetry has', () => {
  const text = logRules(componentId, alertThresholds({}))
    .map(({ query }) => query)
    .join('\n');
  expect(text).not.toMatch(/AppMetrics|ApiManagementGateway/);
});

test('every query looks at this gateway only, in a workspace that may hold others', () => {
  for (const text of Object.values(queries)) expect(text).toMatch(/^\w+\n\| where _ResourceId (=~|in~) /);
});
