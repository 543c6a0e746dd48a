import type { ApplicationInsightsWorkbook } from '@cdktf/provider-azurerm/lib/application-insights-workbook';
import { Construct } from 'constructs';
import { workbook } from '../../../azure/monitor/workbook';
import { requestsByConsumer, tokensFromLog, tokensFromMetric } from '../queries/consumers';
import { exhaustedRequests, failoversByCause } from '../queries/failovers';
import { latencyByBackend, overview, servedBy, servedOverTime } from '../queries/served';
import type { TelemetryStore } from '../telemetry-store';
import { chart, text, timeRange, type WorkbookItem } from './workbook-items';

/** Where a workbook stands, and what it can show. */
export interface GatewayWorkbookProps {
  /** The resource group. */
  readonly resourceGroupName: string;

  /** The region. */
  readonly region: string;

  /** Where the telemetry is. */
  readonly store: TelemetryStore;

  /**
   * The title.
   * @default 'Azure OpenAI gateway'
   */
  readonly displayName?: string;

  /**
   * The resource ids of the API Management instances whose logs are in the workspace.
   * @default - none: nothing by consumer is shown, unless there are custom metrics
   */
  readonly loggedInstanceIds?: string[];

  /**
   * Whether the metric of tokens is there.
   * @default false
   */
  readonly customMetrics?: boolean;

  /**
   * Whether the log of models is there.
   * @default false
   */
  readonly llmLogs?: boolean;

  /**
   * The tags.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };
}

/**
 * A workbook of the gateway: who served what, failovers by cause, latency by backend, requests that no backend answered,
 * tokens by consumer. It shows only what the telemetry that is switched on can tell.
 *
 * @example
 * new GatewayWorkbook(this, 'workbook', { resourceGroupName: group.name, region: 'swedencentral', store });
 */
export class GatewayWorkbook extends Construct {
  /** The workbook. */
  public readonly workbook: ApplicationInsightsWorkbook;

  /** Makes the workbook. */
  public constructor(scope: Construct, id: string, props: GatewayWorkbookProps) {
    super(scope, id);
    this.workbook = workbook(this, 'workbook', {
      displayName: props.displayName ?? 'Azure OpenAI gateway',
      description: 'Who served what, failovers by cause, latency, exhaustion, consumers.',
      resourceGroupName: props.resourceGroupName,
      region: props.region,
      tags: props.tags ?? {},
      sourceId: props.store.applicationInsightsId,
      content: {
        version: 'Notebook/1.0',
        items: [timeRange(), ...requestItems(props.store), ...consumerItems(props)],
        fallbackResourceIds: [props.store.workspaceId],
        $schema: 'https://github.com/Microsoft/Application-Insights-Workbooks/blob/master/schema/workbook.json',
      },
    });
  }
}

function requestItems(store: TelemetryStore): readonly WorkbookItem[] {
  const component = store.applicationInsightsId;
  return [
    chart(store, 'overview', 'What became of the requests', overview(component)),
    chart(store, 'served', 'Who served what', servedBy(component)),
    chart(store, 'served-over-time', 'Who served, over time', servedOverTime(component), 'timechart'),
    chart(store, 'causes', 'Failed attempts by backend and cause', failoversByCause(component)),
    chart(store, 'latency', 'How long callers waited, in ms', latencyByBackend(component)),
    chart(store, 'exhausted', 'Requests that no backend answered', exhaustedRequests(component)),
  ];
}

function consumerItems(props: GatewayWorkbookProps): readonly WorkbookItem[] {
  const { store, loggedInstanceIds = [], customMetrics = false, llmLogs = false } = props;
  const logged = loggedInstanceIds.length > 0;
  const tokens = [
    ...(llmLogs && logged
      ? [chart(store, 'tokens', 'Tokens by consumer, from the log of models', tokensFromLog(loggedInstanceIds))]
      : []),
    ...(customMetrics
      ? [
          chart(
            store,
            'token-metric',
            'Tokens by consumer, from the metric of policies',
            tokensFromMetric(store.applicationInsightsId),
          ),
        ]
      : []),
  ];
  return [
    ...(logged ? [chart(store, 'consumers', 'Requests by consumer', requestsByConsumer(loggedInstanceIds))] : []),
    ...(tokens.length > 0 ? tokens : [text('no-tokens', 'Tokens by consumer need `customMetrics` or `llmLogs`.')]),
  ];
}
