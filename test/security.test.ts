import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '../lib/index';
import { exampleApps, synthesizedExample } from './support/examples';
import { simulate, UNKNOWN } from './support/simulate';
import { type Block, onlyResource, resources, type Synthesized } from './support/synth';

/** What docs/security.md says of what is deployed, held against the JSON of each example. */

interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

/** Every value of a document that holds no further ones. */
function leaves(node: unknown, path = '$', key = ''): Leaf[] {
  if (Array.isArray(node)) return node.flatMap((each, index) => leaves(each, `${path}[${index}]`, key));
  if (typeof node !== 'object' || node === null) return [{ path, key, value: node }];
  return Object.entries(node).flatMap(([name, each]) => leaves(each, `${path}.${name}`, name));
}

const texts = (json: Synthesized): (Leaf & { readonly value: string })[] =>
  leaves(json).filter((leaf): leaf is Leaf & { value: string } => typeof leaf.value === 'string');

/** The blocks under an attribute, of which the JSON has one or a list. */
const blocks = (node: unknown): Block[] => [node ?? []].flat() as Block[];

const isReference = (value: unknown): boolean => /^\$\{[^{}]+\}$/.test(String(value));

/** Of each kind of secret that Azure gives out, how it looks. */
const secretShapes = [
  /InstrumentationKey=|AccountKey=|SharedAccess(?:Key|Signature)=|Password=|[?&](?:sig|code)=/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/,
  /\b[0-9a-f]{32}\b/i,
  /\b[A-Za-z0-9]{84}\b/,
  /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)(?!=)/,
];

const secretAttributes =
  /^(?:primary|secondary)_(?:access_|shared_)?key$|^(?:connection_string|instrumentation_key|password|client_secret|sas_token)$/;

/** Attributes that open something when they say so. */
const openings: readonly (readonly [RegExp, unknown])[] = [
  [/^(?:backend|frontend)_(?:ssl30|tls10|tls11)_enabled$/, true],
  [/_ciphers_enabled$/, true],
  [/^minimum_tls_version$/, 'TLS10'],
  [/^local_auth(?:entication)?_enabled$/, true],
  [/^allow_tracing$/, true],
  [/^disable_ip_masking$/, true],
  [/^logClientIp$|^log_client_ip$/, true],
  [/^certificate_name_check_enabled$/, false],
  [/^subscription_required$|^approval_required$/, false],
];

describe.each(exampleApps)('%s', (name) => {
  const json = synthesizedExample(name);
  const all = (type: string): Block[] => resources(json, `azurerm_${type}`);

  test('no text has the shape of a secret', () => {
    const found = texts(json).filter(({ value }) => secretShapes.some((shape) => shape.test(value)));
    expect(found).toEqual([]);
  });

  test('an attribute that takes a secret holds a reference', () => {
    const held = leaves(json.resource).filter(({ key }) => secretAttributes.test(key));
    expect(held.filter(({ value }) => !isReference(value))).toEqual([]);
  });

  test('a named value that is secret comes from Key Vault, and any other holds an id or an address', () => {
    for (const { secret, ...named } of all('api_management_named_value')) {
      if (secret === true) {
        expect(named).not.toHaveProperty('value');
        expect(named.value_from_key_vault).toHaveProperty('secret_id', expect.stringMatching(/\/secrets\/[\w-]+$/));
      } else {
        expect(named).not.toHaveProperty('value_from_key_vault');
        expect(named.value).toMatch(
          /^\$\{.*\.(?:client_id|resource_guid|endpoint)\}$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
        );
      }
    }
  });

  test('no output tells a key, unless it is marked as sensitive', () => {
    const told = Object.values(json.output ?? {}).filter(({ value }) => /_key\b|connection_string/.test(String(value)));
    expect(told.filter(({ sensitive }) => sensitive !== true)).toEqual([]);
  });

  test('nothing is opened: old protocols, weak ciphers, keys of services, traces, addresses of callers', () => {
    const open = leaves(json.resource).filter(({ key, value }) =>
      openings.some(([attribute, opened]) => attribute.test(key) && value === opened),
    );
    expect(open).toEqual([]);
  });

  test('API Management is told of each protocol and cipher', () => {
    for (const { security, min_api_version: version } of all('api_management')) {
      expect(Object.keys(security as Block)).toHaveLength(17);
      expect(Object.values(security as Block)).not.toContain(true);
      expect(version).toBe('2021-08-01');
    }
  });

  test('accounts and the workspace take no keys', () => {
    for (const account of all('cognitive_account')) expect(account).toHaveProperty('local_auth_enabled', false);
    for (const workspace of all('log_analytics_workspace')) {
      expect(workspace).toHaveProperty('local_authentication_enabled', false);
    }
  });

  test('nothing but HTTPS leads to the gateway, and from it', () => {
    for (const api of all('api_management_api')) expect(api).toHaveProperty('protocols', ['https']);
    for (const backend of all('api_management_backend')) expect(backend.url).toMatch(/^https:\/\//);
    for (const group of all('cdn_frontdoor_origin_group')) {
      expect(group.health_probe).toHaveProperty('protocol', 'Https');
    }
    expect(onlyResource(json, 'azurerm_cdn_frontdoor_route')).toMatchObject({
      supported_protocols: ['Https'],
      forwarding_protocol: 'HttpsOnly',
      https_redirect_enabled: false,
    });
    expect(texts(json).filter(({ value }) => value.includes('http://'))).toEqual([]);
  });

  test('the firewall blocks, stands before every host name, and passes over nothing but fields of bodies', () => {
    const waf = onlyResource(json, 'azurerm_cdn_frontdoor_firewall_policy');
    expect(waf).toMatchObject({ enabled: true, mode: 'Prevention', request_body_check_enabled: true });
    expect(blocks(waf.custom_rule)).toMatchObject([{ type: 'RateLimitRule', action: 'Block', enabled: true }]);
    const premium = waf.sku_name === 'Premium_AzureFrontDoor';
    const rules = blocks(waf.managed_rule);
    expect(rules.map(({ type, action }) => [type, action])).toEqual(
      premium
        ? [
            ['Microsoft_DefaultRuleSet', 'Block'],
            ['Microsoft_BotManagerRuleSet', 'Block'],
          ]
        : [],
    );
    for (const { match_variable: variable } of rules.flatMap(({ exclusion }) => blocks(exclusion))) {
      expect(variable).toMatch(/^RequestBody(?:Json|Post)ArgNames$/);
    }
    for (const { rule } of rules.flatMap(({ override }) => blocks(override))) {
      for (const changed of blocks(rule)) expect(changed).toMatchObject({ enabled: true, action: 'Log' });
    }
    const guard = onlyResource(json, 'azurerm_cdn_frontdoor_security_policy').security_policies as Block;
    const { domain, patterns_to_match: patterns } = (guard.firewall as Block).association as Block;
    expect(patterns).toEqual(['/*']);
    expect(blocks(domain)).toHaveLength(1 + all('cdn_frontdoor_custom_domain').length);
  });

  test('every API takes requests of its Front Door only, with a key that a consumer has', () => {
    for (const policy of all('api_management_api_policy')) {
      expect(policy.xml_content).toMatch(/<check-header name="X-Azure-FDID" failed-check-httpcode="403"/);
    }
    for (const api of all('api_management_api')) {
      expect(api).toMatchObject({
        subscription_required: true,
        subscription_key_parameter_names: { header: 'api-key' },
      });
    }
    for (const product of all('api_management_product')) {
      expect(product).toMatchObject({ subscription_required: true, approval_required: true, subscriptions_limit: 1 });
    }
    for (const key of all('api_management_subscription')) expect(key).toHaveProperty('allow_tracing', false);
  });

  test('nobody gets a role but those to call models and to read secrets, each on one resource', () => {
    expect(all('role_definition')).toEqual([]);
    for (const grant of all('role_assignment')) {
      expect(['Cognitive Services OpenAI User', 'Key Vault Secrets User']).toContain(grant.role_definition_name);
      expect(grant.principal_type).toBe('ServicePrincipal');
      expect(grant.scope).toMatch(
        /^\$\{azurerm_(?:cognitive_account|key_vault)\.[^.]+\.id\}$|\/Microsoft\.(?:CognitiveServices\/accounts|KeyVault\/vaults)\/[^/]+$/,
      );
    }
  });

  test('what has a private endpoint is closed to the internet', () => {
    const closed = all('private_endpoint').map(({ private_service_connection: to }) =>
      String((to as Block).private_connection_resource_id),
    );
    for (const [id, account] of Object.entries(json.resource?.azurerm_cognitive_account ?? {})) {
      if (!closed.includes(`\${azurerm_cognitive_account.${id}.id}`)) continue;
      expect(account).toMatchObject({
        public_network_access_enabled: false,
        network_acls: { default_action: 'Deny', bypass: 'None' },
      });
    }
    expect(closed).toHaveLength(name === 'enterprise' ? 2 : 0);
  });

  test('every subnet has its rules, and none lets in everybody or every port', () => {
    const rules = all('network_security_group').flatMap((group) => blocks(group.security_rule));
    for (const rule of rules.filter(({ access }) => access === 'Allow')) {
      expect(rule.direction).toBe('Inbound');
      expect(rule.source_address_prefix).not.toMatch(/^(?:\*|Internet|Any|0\.0\.0\.0(?:\/0)?|::\/0)$/);
      expect(rule.destination_port_range).toMatch(/^\d+$/);
      expect(rule.protocol).toBe('Tcp');
    }
    const guarded = all('subnet_network_security_group_association').map(({ subnet_id: id }) => id);
    const subnets = Object.keys(json.resource?.azurerm_subnet ?? {}).map((id) => `\${azurerm_subnet.${id}.id}`);
    expect(guarded.sort()).toEqual(subnets.sort());
  });

  test('the gateway logs neither bodies nor headers', () => {
    const [request, response] = [{ body_bytes: 0 }, { body_bytes: 0 }];
    for (const diagnostic of all('api_management_api_diagnostic')) {
      const { frontend_request, frontend_response, backend_request, backend_response } = diagnostic;
      expect([frontend_request, frontend_response]).toEqual([request, response]);
      expect([backend_request, backend_response]).toEqual([request, response]);
    }
    for (const { body } of resources(json, 'azapi_resource')) {
      const { frontend, backend, largeLanguageModel } = (body as Block).properties as Block;
      const silent = { headers: [], body: { bytes: 0 } };
      for (const side of [frontend, backend]) {
        if (side !== undefined) expect(side).toEqual({ request: silent, response: silent });
      }
      if (largeLanguageModel !== undefined) expect(largeLanguageModel).toEqual({ logs: 'enabled' });
    }
    expect(all('api_management_diagnostic')).toEqual([]);
  });
});

test('of what a caller and Front Door prove themselves with, nothing reaches a backend', () => {
  const json = synthesizedExample('quickstart');
  const backends = Object.fromEntries(
    resources(json, 'azurerm_cognitive_account').map((account, index) => [
      `https://${String(account.name)}.openai.azure.com`,
      index === 0 ? 200 : 429,
    ]),
  );
  const { attempts } = simulate(json, { backends, regions: ['Sweden Central'] }).send({
    url: '/openai/v1/responses?subscription-key=callers-key',
    headers: { 'X-Azure-FDID': UNKNOWN, 'api-key': 'callers-key', Authorization: 'Bearer callers-token' },
    body: { model: 'chat', input: 'Good day' },
  });
  expect(attempts.length).toBeGreaterThan(1);
  for (const { url, headers } of attempts) {
    expect(JSON.stringify([url, headers])).not.toMatch(/callers-|X-Azure-FDID/i);
    expect(headers.Authorization).toMatch(/^Bearer /);
  }
});

test('the factories and choices that the page names are there', () => {
  const page = readFileSync(join(__dirname, '..', 'docs', 'security.md'), 'utf8');
  const named = [...page.matchAll(/\b([A-Z]\w+)\.([A-Z_]+\b|\w+(?=\())/g)].map(([, owner, member]) => [owner, member]);
  const exported = library as unknown as { readonly [name: string]: object | undefined };
  const missing = named.filter(([owner, member]) => !(member in (exported[owner] ?? {})));
  expect(named.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});
