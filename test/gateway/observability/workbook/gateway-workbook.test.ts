import { TelemetryStore } from '../../../../lib/gateway/observability/telemetry-store';
import {
  GatewayWorkbook,
  type GatewayWorkbookProps,
} from '../../../../lib/gateway/observability/workbook/gateway-workbook';
import { azureStack, onlyResource, synthValid } from '../../../support/synth';
import { componentId, workspaceId } from '../fixtures';

function workbookOf(options: Partial<GatewayWorkbookProps> = {}, existing = true) {
  const stack = azureStack();
  const place = { resourceGroupName: 'rg', region: 'swedencentral' };
  const ids = existing ? { workspaceId, applicationInsightsId: componentId } : {};
  const store = new TelemetryStore(stack, 'store', { ...place, ...ids });
  new GatewayWorkbook(stack, 'workbook', { ...place, store, ...options });
  return onlyResource(synthValid(stack), 'azurerm_application_insights_workbook');
}

interface Content {
  readonly version: string;
  readonly items: readonly {
    readonly type: number;
    readonly name: string;
    readonly content: { readonly query?: string };
  }[];
  readonly fallbackResourceIds: readonly string[];
}

const contentOf = (options: Partial<GatewayWorkbookProps> = {}) =>
  JSON.parse(String(workbookOf(options).data_json)) as Content;
const names = (options: Partial<GatewayWorkbookProps> = {}) => contentOf(options).items.map(({ name }) => name);

test('the workbook is named by a UUID that never changes', () => {
  expect(workbookOf().name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(workbookOf({ displayName: 'Other' }).name).toBe(workbookOf().name);
});

test('the source is in small letters, as the provider asks', () => {
  expect(workbookOf().source_id).toBe(componentId.toLowerCase());
  expect(workbookOf({}, false).source_id).toMatch(/^\$\{lower\(azurerm_application_insights\..*\.id\)\}$/);
});

test('it shows who served what, failovers by cause, latency and exhaustion with the standard telemetry', () => {
  expect(names()).toEqual([
    'parameters',
    'overview',
    'served',
    'served-over-time',
    'causes',
    'latency',
    'exhausted',
    'no-tokens',
  ]);
});

test('tokens by consumer are shown where the telemetry has them', () => {
  const loggedInstanceIds = ['/apim'];
  expect(names({ loggedInstanceIds })).toEqual(expect.arrayContaining(['consumers', 'no-tokens']));
  expect(names({ loggedInstanceIds, llmLogs: true }).slice(-2)).toEqual(['consumers', 'tokens']);
  expect(names({ customMetrics: true }).slice(-1)).toEqual(['token-metric']);
});

test('every query asks the workspace, at the time that is chosen', () => {
  const items = contentOf({ loggedInstanceIds: ['/apim'], llmLogs: true, customMetrics: true }).items;
  const queries = items.filter(({ type }) => type === 3);
  expect(queries).toHaveLength(9);
  for (const { content } of queries) {
    expect(content).toMatchObject({
      version: 'KqlItem/1.0',
      timeContextFromParameter: 'TimeRange',
      resourceType: 'microsoft.operationalinsights/workspaces',
      crossComponentResources: [workspaceId],
    });
  }
});

test('nothing in it begins a template of Terraform but references', () => {
  const text = String(workbookOf({}, false).data_json);
  expect(text.match(/\$\{[^}]*\}/g)?.every((each) => /^\$\{azurerm_\w+\./.test(each))).toBe(true);
  expect(text).not.toMatch(/%\{/);
});
