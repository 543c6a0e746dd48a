import { ApiTelemetry, type ApiTelemetryProps } from '../../../lib/gateway/observability/api-telemetry';
import { InstanceTelemetry } from '../../../lib/gateway/observability/instance-telemetry';
import { TelemetryStore } from '../../../lib/gateway/observability/telemetry-store';
import { azureStack, onlyResource, synthValid } from '../../support/synth';
import { SomeInstance } from './fixtures';

function synthesized(options: Partial<ApiTelemetryProps> = {}) {
  const stack = azureStack();
  const store = new TelemetryStore(stack, 'store', { resourceGroupName: 'rg', region: 'swedencentral' });
  const instance = new SomeInstance(stack);
  const { llmLogs } = options;
  const telemetry = new InstanceTelemetry(stack, 'instance', { instance, store, llmLogs });
  new ApiTelemetry(stack, 'api', { instance, telemetry, apiName: 'openai', ...options });
  return synthValid(stack);
}

const diagnosticType = 'azurerm_api_management_api_diagnostic';

interface Diagnostic {
  readonly type: string;
  readonly name: string;
  readonly parent_id: string;
  readonly depends_on?: readonly string[];
  readonly body: { readonly properties: { readonly [key: string]: unknown } };
}

const diagnosticOf = (json: ReturnType<typeof synthesized>) =>
  onlyResource(json, 'azapi_resource') as unknown as Diagnostic;

test('azurerm alone: all requests, all errors, traces of the level information', () => {
  const json = synthesized();
  expect(onlyResource(json, diagnosticType)).toMatchObject({
    identifier: 'applicationinsights',
    api_name: 'openai',
    sampling_percentage: 100,
    always_log_errors: true,
    verbosity: 'information',
    http_correlation_protocol: 'W3C',
    log_client_ip: false,
  });
  expect(JSON.stringify(json)).not.toContain('azapi');
});

test('no body and no header is logged, whatever is switched on', () => {
  const plain = onlyResource(synthesized(), diagnosticType);
  for (const side of ['frontend_request', 'frontend_response', 'backend_request', 'backend_response']) {
    expect(plain[side]).toEqual({ body_bytes: 0 });
  }
  const nothing = { headers: [], body: { bytes: 0 } };
  const { properties } = diagnosticOf(synthesized({ llmLogs: true })).body;
  expect(properties.frontend).toEqual({ request: nothing, response: nothing });
  expect(properties.backend).toEqual({ request: nothing, response: nothing });
});

test('custom metrics are switched on top of the diagnostic, which stays the same, and again after each change of it', () => {
  const json = synthesized({ customMetrics: true, samplingPercentage: 25 });
  const [name] = Object.keys(json.resource?.[diagnosticType] ?? {});
  expect(onlyResource(json, diagnosticType)).toEqual(
    onlyResource(synthesized({ samplingPercentage: 25 }), diagnosticType),
  );
  expect(onlyResource(json, 'azapi_update_resource')).toMatchObject({
    resource_id: `\${${diagnosticType}.${name}.id}`,
    body: { properties: { metrics: true } },
    lifecycle: { replace_triggered_by: [`${diagnosticType}.${name}`] },
  });
  expect(json.terraform?.required_providers).toHaveProperty('azapi');
});

test('the log of models holds no prompt and no answer, and is never sampled', () => {
  const { name, body, depends_on } = diagnosticOf(synthesized({ llmLogs: true, samplingPercentage: 10 }));
  expect(name).toBe('azuremonitor');
  expect(body.properties.largeLanguageModel).toEqual({ logs: 'enabled' });
  expect(body.properties.sampling).toEqual({ samplingType: 'fixed', percentage: 100 });
  expect(depends_on).toEqual([expect.stringMatching(/^azapi_resource_action\./) as string]);
});

test('prompts and answers are logged only when it is said', () => {
  const { properties } = diagnosticOf(synthesized({ llmLogs: true, promptText: true })).body;
  const all = { messages: 'all', maxSizeInBytes: 262_144 };
  expect(properties.largeLanguageModel).toEqual({ logs: 'enabled', requests: all, responses: all });
});

test('a percentage that is none is refused', () => {
  expect(() => synthesized({ samplingPercentage: 101 })).toThrow(
    'samplingPercentage is 101, expected 0 to 100; use 100',
  );
});
