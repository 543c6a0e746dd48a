import { Duration } from '../../lib/core/duration';
import type { FailoverBackend } from '../../lib/failover/backend';
import { resolveBackends } from '../../lib/failover/resolved-backend';

const sweden: FailoverBackend = { name: 'sweden', region: 'swedencentral', url: 'https://contoso.openai.azure.com' };

test('what is left out gets its default', () => {
  expect(resolveBackends([sweden])[0]).toMatchObject({
    name: 'sweden',
    region: 'Sweden Central',
    url: 'https://contoso.openai.azure.com',
    priority: 1,
    weight: 100,
    deployments: undefined,
    credential: { kind: 'identity' },
  });
});

test.each([
  ['https://contoso.openai.azure.com/', 'https://contoso.openai.azure.com'],
  ['{{sweden-endpoint}}', '{{sweden-endpoint}}'],
  ['https://{{account}}.openai.azure.com', 'https://{{account}}.openai.azure.com'],
  ['https://10.0.0.4:8443', 'https://10.0.0.4:8443'],
])('the endpoint %s is taken', (url, resolved) => {
  expect(resolveBackends([{ ...sweden, url }])[0].url).toBe(resolved);
});

test.each<[string, Partial<FailoverBackend>, string]>([
  ['an http endpoint', { url: 'http://contoso.openai.azure.com' }, 'in the clear; use https'],
  ['a path', { url: 'https://contoso.openai.azure.com/openai' }, "use 'https://contoso.openai.azure.com'"],
  ['a host without https', { url: 'contoso.openai.azure.com' }, 'is no endpoint; use https://NAME.openai.azure.com'],
  ['a quote in the endpoint', { url: "https://contoso'.example.com" }, 'is no endpoint'],
  ['an unknown region', { region: 'swedencentrl' }, "'swedencentrl' is no region that is known; use 'swedencentral'"],
  ['a region nowhere near', { region: 'atlantis' }, 'in regionDisplayName'],
  ['a display name with quotes', { regionDisplayName: 'Sweden "Central"' }, 'expected letters, digits and blanks'],
  ['priority 0', { priority: 0 }, 'priority is 0, expected a whole number from 1'],
  ['weight 0', { weight: 0 }, 'weight is 0, expected a whole number from 1'],
  ['half a weight', { weight: 0.5 }, 'weight is 0.5'],
  ['a name with blanks', { name: 'Sweden Central' }, "use 'Sweden-Central'"],
  ['the name of the gateway', { name: 'Gateway' }, 'what a header says when no backend was asked'],
  ['an empty name', { name: '' }, "use 'primary'"],
  ['no deployment at all', { deployments: [] }, 'name one, or leave the list out'],
  ['a deployment twice', { deployments: [{ name: 'gpt-4o' }, { name: 'GPT-4o' }] }, "the deployment 'GPT-4o' twice"],
  ['a deployment with a slash', { deployments: [{ name: 'a/b' }] }, "deployment 'a/b': the name must be"],
  [
    'half a second for an attempt',
    { deployments: [{ name: 'gpt-4o', attemptTimeout: Duration.millis(500) }] },
    'attemptTimeout is 500 ms, expected whole seconds',
  ],
])('%s is refused, with the fix', (_, change, message) => {
  expect(() => resolveBackends([{ ...sweden, ...change }])).toThrow(message);
});

test('no backends and equal names are refused', () => {
  expect(() => resolveBackends([])).toThrow('there is no backend; give at least one');
  expect(() => resolveBackends([sweden, { ...sweden, name: 'Sweden' }])).toThrow("two backends have the name 'Sweden'");
});

test('everything that is wrong is said at once', () => {
  const wrong = () =>
    resolveBackends([
      { ...sweden, priority: 0 },
      { name: 'x y', region: 'atlantis', url: 'ftp://x' },
    ]);
  expect(wrong).toThrow(
    /backend 1 .*priority is 0[^]*backend 2 .*the name must be[^]*backend 2 .*no region[^]*backend 2 .*no endpoint/,
  );
});

test('a region that is not known yet can be named', () => {
  const [{ region }] = resolveBackends([{ ...sweden, region: 'marsnorth', regionDisplayName: 'Mars North' }]);
  expect(region).toBe('Mars North');
});

test('the fingerprint changes with the configuration of the backend, and with no other', () => {
  const alone = resolveBackends([sweden])[0].fingerprint;
  const beside = resolveBackends([sweden, { ...sweden, name: 'france', weight: 7 }])[0].fingerprint;
  const changed = resolveBackends([{ ...sweden, weight: 99 }])[0].fingerprint;
  expect(beside).toBe(alone);
  expect(changed).not.toBe(alone);
});
