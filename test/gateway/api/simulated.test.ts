import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import type { TerraformStack } from 'cdktf';
import { FailoverStrategy } from '../../../lib/failover/failover-strategy';
import { OpenAIApi } from '../../../lib/gateway/api/openai-api';
import type { OpenAIApiProps } from '../../../lib/gateway/api/openai-api-props';
import { GatewayConsumer } from '../../../lib/gateway/consumers/gateway-consumer';
import type { ConsumerOptions } from '../../../lib/gateway/consumers/gateway-consumer-props';
import { PolicySimulator, type SimulatedRequest, type StackOptions } from '../../../lib/simulator/testing';
import { newStack, type Synthesized, synthValid } from '../../support/synth';
import { reference, StandInBackend, StandInInstance } from './stand-ins';

const sweden = 'https://sweden.openai.azure.com';
const france = 'https://france.openai.azure.com';
const FDID = '0a1b2c3d-0000-4000-8000-000000000001';

const throttled = { status: 429, headers: { 'Retry-After': '20' } };
const healthy = {
  status: 200,
  body: { choices: [], usage: { prompt_tokens: 40, completion_tokens: 60, total_tokens: 100 } },
};

const folder = mkdtempSync(join(tmpdir(), 'synthesized-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function synthesized(failover?: OpenAIApiProps['failover'], consumer?: ConsumerOptions): Synthesized {
  const stack = newStack();
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  const api = new OpenAIApi(stack, 'api', {
    instance: new StandInInstance(stack, 'main', { clientId: reference(stack, 'client') }),
    backends: backendsOf(stack),
    frontDoorId: reference(stack, 'fdid'),
    failover,
  });
  if (consumer !== undefined)
    new GatewayConsumer(stack, 'consumer', { consumerName: 'team-a', apis: [api], ...consumer });
  return synthValid(stack);
}

function backendsOf(stack: TerraformStack): StandInBackend[] {
  const deployments = [{ name: 'gpt-4o' }, { name: 'o3' }];
  return [
    new StandInBackend(stack, 'sweden', { endpoint: reference(stack, 'sweden'), deployments }),
    new StandInBackend(stack, 'france', { region: 'francecentral', priority: 2, deployments }),
  ];
}

/** A gateway that runs what stands in the JSON, with the consumer's product around it where there is one. */
function simulator(json: Synthesized, options: StackOptions = {}): PolicySimulator {
  const file = join(folder, 'cdk.tf.json');
  writeFileSync(file, JSON.stringify(json));
  const [product] = Object.keys(json.resource?.azurerm_api_management_product_policy ?? {});
  return PolicySimulator.fromTerraform(file, {
    ...(product !== undefined && { documents: { product: `azurerm_api_management_product_policy.${product}` } }),
    references: {
      'var.client': 'client-id',
      'var.fdid': FDID,
      'var.sweden': `${sweden}/`,
      'trimsuffix(var.sweden, "/")': sweden,
    },
    regions: ['Sweden Central'],
    backends: { [sweden]: healthy, [france]: healthy },
    ...options,
  });
}

function chat(model = 'gpt-4o', more: Partial<SimulatedRequest> = {}): SimulatedRequest {
  return {
    url: '/openai/v1/chat/completions',
    method: 'POST',
    headers: { 'X-Azure-FDID': FDID, 'Content-Type': 'application/json' },
    body: { model, messages: [{ role: 'user', content: 'Say good day' }] },
    ...more,
  };
}

describe.each([
  ['synchronous', FailoverStrategy.synchronous()],
  ['retry', FailoverStrategy.retry()],
  ['backend pool', FailoverStrategy.backendPool()],
])('the synthesized API with the %s strategy', (_, strategy) => {
  test('answers from the second region when the first one throttles', () => {
    const gateway = simulator(synthesized({ strategy }), { backends: { [sweden]: throttled, [france]: healthy } });
    const response = gateway.send(chat());
    expect([response.statusCode, response.headers['X-Served-By']]).toEqual([200, 'france']);
    expect(response.attempts.map(({ url }) => url)).toEqual([
      `${sweden}/openai/v1/chat/completions`,
      `${france}/openai/v1/chat/completions`,
    ]);
    expect(response.attempts[1].headers.Authorization).toBe('Bearer token-for-https://cognitiveservices.azure.com');
  });

  test('serves the shape with deployments in the path', () => {
    const response = simulator(synthesized({ strategy })).send(
      chat('', { url: '/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21', body: { messages: [] } }),
    );
    expect(response.attempts[0].url).toBe(
      `${sweden}/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21`,
    );
  });
});

describe('the lock on Front Door', () => {
  test.each([
    ['nothing', {}],
    ['the id of another one', { 'X-Azure-FDID': 'ffffffff-0000-4000-8000-000000000001' }],
  ])('refuses a request that says %s, and asks no backend', (_, headers) => {
    const response = simulator(synthesized()).send(chat('gpt-4o', { headers }));
    expect([response.statusCode, response.attempts]).toEqual([403, []]);
  });
});

describe('a consumer', () => {
  test('gets a 429 with a moment to come back when its tokens of the minute are used, and is served after it', () => {
    const gateway = simulator(synthesized(undefined, { tokensPerMinute: 150 }));
    const codes = [gateway.send(chat()), gateway.send(chat())].map(({ statusCode }) => statusCode);
    const refused = gateway.send(chat());
    expect([...codes, refused.statusCode]).toEqual([200, 200, 429]);
    expect(Number(refused.headers['Retry-After'])).toBeGreaterThan(0);
    expect([refused.headers['X-Served-By'], refused.attempts]).toEqual(['gateway', []]);
    gateway.advance(61_000);
    expect(gateway.send(chat()).statusCode).toBe(200);
  });

  test('pays for an answer that a further attempt fetched', () => {
    const gateway = simulator(synthesized(undefined, { tokensPerMinute: 150 }), {
      backends: { [sweden]: throttled, [france]: healthy },
    });
    expect(gateway.send(chat()).headers['X-Consumer-Remaining-Tokens']).toBe('50');
  });

  test('gets a 429 when it has made its requests of the minute', () => {
    const gateway = simulator(synthesized(undefined, { requestsPerMinute: 1 }));
    expect([gateway.send(chat()), gateway.send(chat())].map(({ statusCode }) => statusCode)).toEqual([200, 429]);
  });

  const allowed = (): PolicySimulator => simulator(synthesized(undefined, { models: ['gpt-4o'] }));

  test.each<[string, SimulatedRequest]>([
    ['in the body', chat('GPT-4O')],
    ['in the path', chat('', { url: '/openai/deployments/gpt-4o/embeddings', body: { input: 'x' } })],
    ['nowhere, for it has no body', chat('', { url: '/openai/v1/models', method: 'GET', body: undefined })],
  ])('is served for a model that it may call, named %s', (_, request) => {
    expect(allowed().send(request).statusCode).toBe(200);
  });

  test.each<[string, SimulatedRequest, string]>([
    ['named in the body', chat('o3'), "This key is not for the model 'o3'."],
    [
      'named in the path',
      chat('gpt-4o', { url: '/openai/deployments/o3/chat/completions' }),
      "This key is not for the model 'o3'.",
    ],
    ['left out', chat('', { body: { messages: [] } }), 'The request does not say which model it is for.'],
    ['no text', chat('', { body: { model: ['gpt-4o'] } }), 'The request does not say which model it is for.'],
    [
      'in a form',
      chat('', { headers: { 'X-Azure-FDID': FDID, 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x' }),
      'The request does not say which model it is for.',
    ],
  ])('gets a 403 for a model that is %s', (_, request, message) => {
    const response = allowed().send(request);
    expect([response.statusCode, response.attempts]).toEqual([403, []]);
    expect(JSON.parse(response.body)).toEqual({
      error: { code: 'model_not_allowed', message, type: 'invalid_request_error', param: 'model' },
    });
  });
});
