import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleApps as apps, exampleFolder as folder, synthesizedExample as synthesized } from './support/examples';
import { simulate, UNKNOWN } from './support/simulate';
import type { Block, Synthesized } from './support/synth';
import { onlyResource, resources } from './support/synth';

const root = join(__dirname, '..');

const providersOf = (json: Synthesized): string[] => Object.keys(json.terraform?.required_providers as object).sort();
const policyOf = (json: Synthesized): string =>
  String(onlyResource(json, 'azurerm_api_management_api_policy').xml_content);

test('the examples are these', () => {
  expect(apps).toEqual([
    'backend-pool',
    'enterprise',
    'existing-resources',
    'per-region-instances',
    'ptu-then-paygo',
    'quickstart',
  ]);
});

describe.each(apps)('%s', (name) => {
  test('has a README of about ten lines', () => {
    const lines = readFileSync(join(folder, name, 'README.md'), 'utf8').split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(8);
    expect(lines).toBeLessThanOrEqual(20);
  });

  test('asks for no variable that has no default', () => {
    expect(synthesized(name).variable ?? {}).toEqual({});
  });

  test('holds no secret', () => {
    const text = JSON.stringify(synthesized(name));
    expect(text).not.toMatch(/InstrumentationKey=|AccountKey=|SharedAccessKey|"(?:admin_)?password"/i);
    for (const named of resources(synthesized(name), 'azurerm_api_management_named_value')) {
      if (named.secret === true) expect(named).not.toHaveProperty('value');
    }
  });

  test('puts a firewall that blocks before the gateway, and takes requests of this Front Door only', () => {
    const json = synthesized(name);
    const wafs = resources(json, 'azurerm_cdn_frontdoor_firewall_policy');
    expect(wafs.map(({ mode, enabled }) => [mode, enabled])).toEqual([['Prevention', true]]);
    expect(resources(json, 'azurerm_cdn_frontdoor_security_policy')).toHaveLength(1);
    const policies = resources(json, 'azurerm_api_management_api_policy').map(({ xml_content: text }) => String(text));
    for (const policy of policies) expect(policy).toContain('X-Azure-FDID');
  });

  test('speaks https only, and caches nothing', () => {
    const route = onlyResource(synthesized(name), 'azurerm_cdn_frontdoor_route');
    expect(route).toMatchObject({ supported_protocols: ['Https'], forwarding_protocol: 'HttpsOnly' });
    expect(route).not.toHaveProperty('cache');
  });

  test('switches the keys of the accounts off and pins every version', () => {
    const json = synthesized(name);
    for (const account of resources(json, 'azurerm_cognitive_account')) {
      expect(account).toMatchObject({ local_auth_enabled: false });
    }
    for (const deployment of resources(json, 'azurerm_cognitive_deployment')) {
      expect(deployment).toMatchObject({ version_upgrade_option: 'NoAutoUpgrade' });
      expect(deployment.model).toHaveProperty('version');
    }
  });

  test('protects what a replacement would destroy', () => {
    const json = synthesized(name);
    const precious = ['azurerm_api_management', 'azurerm_cognitive_account', 'azurerm_log_analytics_workspace'];
    for (const block of precious.flatMap((type) => resources(json, type))) {
      expect(block.lifecycle).toMatchObject({ prevent_destroy: true });
    }
  });
});

test('the quickstart takes less than 30 lines and azurerm alone', () => {
  expect(
    readFileSync(join(folder, 'quickstart', 'main.ts'), 'utf8')
      .trim()
      .split('\n').length,
  ).toBeLessThan(30);
  expect(providersOf(synthesized('quickstart'))).toEqual(['azurerm']);
});

test('the README shows the quickstart as it is', () => {
  const quickstart = readFileSync(join(folder, 'quickstart', 'main.ts'), 'utf8');
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`ts\n${quickstart}\`\`\``);
});

test('the enterprise gateway is closed to the internet behind Front Door', () => {
  const json = synthesized('enterprise');
  const accounts = resources(json, 'azurerm_cognitive_account');
  expect(accounts.map((account) => account.public_network_access_enabled)).toEqual([false, false]);
  expect(resources(json, 'azurerm_private_endpoint')).toHaveLength(2);
  const service = onlyResource(json, 'azurerm_api_management');
  expect(service).toMatchObject({ virtual_network_type: 'External', zones: ['1', '2'] });
  expect(onlyResource(json, 'azurerm_cdn_frontdoor_route')).toMatchObject({ link_to_default_domain: false });
  expect(policyOf(json)).toContain('<validate-azure-ad-token');
  expect(onlyResource(json, 'azurerm_monitor_action_group')).toHaveProperty('email_receiver');
});

test('the enterprise logs hold no prompts', () => {
  const logs = resources(synthesized('enterprise'), 'azapi_resource').map(({ body }) => body as Block);
  const models = logs
    .map(({ properties }) => (properties as Block).largeLanguageModel)
    .filter((one) => one !== undefined);
  expect(models).toEqual([{ logs: 'enabled' }]);
});

test('instances per region are three, of a tier without regions of its own, and share the keys of the first', () => {
  const json = synthesized('per-region-instances');
  const services = resources(json, 'azurerm_api_management');
  expect(services.map((service) => service.sku_name)).toEqual(['StandardV2_2', 'StandardV2_2', 'StandardV2_2']);
  expect(services.filter((service) => 'additional_location' in service)).toEqual([]);
  expect(resources(json, 'azurerm_cdn_frontdoor_origin')).toHaveLength(3);
  const keys = resources(json, 'azurerm_api_management_subscription').map((one) => one.primary_key);
  expect(keys.filter((key) => key === undefined)).toHaveLength(1);
  const limits = resources(json, 'azurerm_api_management_product_policy').map(({ xml_content: text }) => String(text));
  for (const limit of limits) expect(limit).toContain('tokens-per-minute="30000"');
});

test('of existing resources nothing is made anew', () => {
  const made = Object.keys(synthesized('existing-resources').resource ?? {});
  for (const type of ['api_management', 'cognitive_account', 'cdn_frontdoor_profile', 'log_analytics_workspace']) {
    expect(made).not.toContain(`azurerm_${type}`);
  }
  const named = resources(synthesized('existing-resources'), 'azurerm_api_management_named_value');
  const linked = named.filter((one) => 'value_from_key_vault' in one);
  expect(linked).toMatchObject([{ secret: true }]);
});

describe('provisioned throughput first, pay as you go after', () => {
  const hostsOf = (json: Synthesized): string[] =>
    resources(json, 'azurerm_cognitive_account').map((account) => `https://${String(account.name)}.openai.azure.com`);

  function send(reserved: number): { servedBy: string; attempts: number }[] {
    const json = synthesized('ptu-then-paygo');
    const hosts = hostsOf(json).map((host) => [host, host.includes('reserved') ? reserved : 200] as const);
    const simulator = simulate(json, { backends: Object.fromEntries(hosts), regions: ['Sweden Central'], seed: 7 });
    return Array.from({ length: 40 }, () => {
      const { headers } = simulator.send({
        url: '/openai/v1/responses',
        headers: { 'X-Azure-FDID': UNKNOWN },
        body: { model: 'chat', input: 'Good day' },
      });
      return { servedBy: headers['X-Served-By'], attempts: Number(headers['X-Failover-Attempts']) };
    });
  }

  test('what is paid for serves everything while it can', () => {
    expect(new Set(send(200).map(({ servedBy }) => servedBy))).toEqual(new Set(['reserved']));
  });

  test('what spills over goes to both pay-as-you-go accounts, more of it to the heavier one', () => {
    const answers = send(429);
    const by = (name: string): number => answers.filter(({ servedBy }) => servedBy === name).length;
    expect(by('reserved')).toBe(0);
    expect(by('sweden') + by('france')).toBe(40);
    expect(by('sweden')).toBeGreaterThan(by('france'));
    expect(by('france')).toBeGreaterThan(0);
    expect(answers[0].attempts).toBe(2);
  });
});

test('the quickstart fails over by the very policy that it deploys', () => {
  const json = synthesized('quickstart');
  const names = resources(json, 'azurerm_cognitive_account').map(({ name }) => String(name));
  const answers = names.map(
    (name) => [`https://${name}.openai.azure.com`, name.includes('sweden') ? 429 : 200] as const,
  );
  const simulator = simulate(json, { backends: Object.fromEntries(answers), regions: ['Sweden Central'] });
  const request = { url: '/openai/v1/responses', body: { model: 'chat', input: 'Good day' } };
  const answer = simulator.send({ ...request, headers: { 'X-Azure-FDID': UNKNOWN } });
  expect([answer.statusCode, answer.headers['X-Served-By']]).toEqual([200, 'france']);
  expect(simulator.send(request).statusCode).toBe(403);
});

test('a pool for each deployment and one for requests that name none, by azapi', () => {
  const json = synthesized('backend-pool');
  expect(providersOf(json)).toEqual(['azapi', 'azurerm']);
  expect(resources(json, 'azapi_resource')).toHaveLength(3);
  expect(resources(json, 'azurerm_api_management_backend')).toHaveLength(6);
  for (const entity of resources(json, 'azurerm_api_management_backend')) {
    expect(entity).toHaveProperty('circuit_breaker_rule');
  }
});
