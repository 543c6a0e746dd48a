import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Duration } from '../../lib/core/duration';
import { ApiSurface } from '../../lib/failover/api-surface';
import { Cooldown } from '../../lib/failover/cooldown';
import { FailoverPolicy } from '../../lib/failover/failover-policy';
import type { FailoverPolicyProps } from '../../lib/failover/failover-policy-props';
import { Outcome, OutcomeTable } from '../../lib/failover/outcome-table';
import { twoRegions } from './contracts';

const textOf = (props: Partial<FailoverPolicyProps> = {}): string =>
  new FailoverPolicy({ backends: twoRegions, inlineFragments: true, ...props }).document().toText();

/** The expression that writes a variable, without its line ends and indents. */
const written = (text: string, variable: string): string =>
  (new RegExp(`name="failover-${variable}" value="(@[^]*?)" />`).exec(text)?.[1] ?? '').replace(/\s+/g, ' ');

test('backends are tried by warmth, then priority, then region, then weight', () => {
  expect(written(textOf(), 'plan')).toMatch(
    /OrderBy\([^.]*Math\.Max\(now, \(long\)warmAt.* \.ThenBy\([^.]*\["priority"\]\) \.ThenBy\(.*\["region"\].* \.ThenBy\(.*\["weight"\]\)\); \}$/,
  );
});

test('without preferLocalRegion the region of the gateway does not count', () => {
  const plan = written(textOf({ preferLocalRegion: false }), 'plan');
  expect(plan).not.toContain('region');
  expect(plan).not.toContain('Deployment');
});

test('maxAttempts cuts the plan and the retry', () => {
  const text = textOf({ maxAttempts: 1 });
  expect(written(text, 'plan')).toContain('.Take(1)');
  expect(written(textOf(), 'plan')).not.toContain('.Take(');
});

test('a mark holds the moment at which the backend is warm, in milliseconds', () => {
  const [, second] = textOf().split('name="failover-cooldown"');
  expect(written(second, 'warm-at')).toContain(
    '= DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() + 1000L * (int)context.Variables["failover-cooldown"];',
  );
});

test('the lengths of a cooldown are those of the contract', () => {
  const cooldown = Cooldown.of({ throttledCooldown: Duration.seconds(3), failureCooldown: Duration.seconds(4) });
  expect(written(textOf({ cooldown }), 'cooldown')).toContain('== "throttled" ? 3 : 4;');
});

test('the outcome table stands in the policy, status by status', () => {
  const outcomes = OutcomeTable.standard()
    .with(404, Outcome.FAILING)
    .with(500, Outcome.CALLER)
    .withRetryAfter(400, Outcome.THROTTLED);
  const judge = textOf({ outcomes }).split('return response.StatusCode;')[1];
  expect(written(judge, 'outcome')).toBe(
    '@{ var status = (int)context.Variables["failover-status"]; if (status == 0) { return "failing"; } ' +
      'if ((int)context.Variables["failover-hint"] >= 0) { switch (status) { case 400: case 409: case 499: return "throttled"; } } ' +
      'switch (status) { case 429: return "throttled"; case 404: case 408: return "failing"; case 500: return "caller"; ' +
      'case 401: case 403: return "broken"; } return status < 400 ? "served" : status < 500 ? "caller" : "failing"; }',
  );
});

test('trace and metric name backend, region, deployment, attempts and outcome, and can be switched off', () => {
  const text = textOf();
  for (const name of ['backend', 'region', 'deployment', 'attempts', 'outcome', 'trail', 'gateway-region']) {
    const [, value] = new RegExp(`<metadata name="${name}" value="([^\\n]*)" />`).exec(text) ?? [];
    expect(value).toContain(
      name === 'gateway-region' ? 'context.Deployment.Region' : name === 'region' ? '["region"]' : `"failover-${name}`,
    );
  }
  expect(textOf({ trace: false })).not.toContain('<trace');
  expect(textOf({ metric: false })).not.toContain('<emit-metric');
  expect(textOf({ trace: false, metric: false })).not.toContain('failover-reported');
});

test('a surface that is not offered gets a 404 that says what is', () => {
  expect(textOf()).not.toContain('unsupported_surface');
  expect(textOf({ surfaces: [ApiSurface.V1] })).toMatch(/!= "v1"\)">[^]*?This gateway serves \/openai\/v1 only/);
  expect(textOf({ surfaces: [ApiSurface.DEPLOYMENTS] })).toMatch(
    /== "v1"\)">[^]*?serves \/openai\/deployments\/NAME only/,
  );
});

test('names, headers and forwarded headers are those that were asked for', () => {
  const text = textOf({
    namePrefix: 'ai',
    servedByHeader: 'X-By',
    attemptsHeader: 'X-Tries',
    forwardedHeaders: ['OpenAI-Beta', 'Traceparent'],
  });
  expect(text).not.toMatch(/failover-|X-Served-By|X-Failover-Attempts|tracestate/);
  expect(text).toContain('<set-header name="X-By"');
  expect(text).toContain('<set-header name="X-Tries"');
  expect(text).toContain(
    '<set-header name="OpenAI-Beta" exists-action="@(context.Request.Headers.ContainsKey("OpenAI-Beta") ? "override" : "delete")">',
  );
  expect(text).not.toContain('"Traceparent"');
});

test('the values of a contract load neither the catalogue nor the steps before a policy is made', () => {
  const files = ['backend-credential', 'cooldown', 'failover-policy', 'failover-strategy', 'outcome-table'];
  const code = `${files.map((file) => `require('./lib/failover/${file}.ts');`).join('')}
    console.log(Object.keys(require.cache).filter((file) => /catalogue|steps|strategy\\/|xml\\/|parser/.test(file)).join())`;
  const run = spawnSync(process.execPath, ['-r', './scripts/register-ts.cjs', '-e', code], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  expect(`${run.stdout}${run.stderr}`.trim()).toBe('');
});
