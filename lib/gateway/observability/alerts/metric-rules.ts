import type { MetricAlertRule } from '../../../azure/monitor/alert-rule';
import { PolicyGateway } from '../../../policy/policy-validation';
import type { AlertThresholds } from './alert-thresholds';

const apiManagement = 'Microsoft.ApiManagement/service';
const openAI = 'Microsoft.CognitiveServices/accounts';
const eachValue = ['*'];

/**
 * What is watched of an API Management instance, each region by itself. The classic tiers send `Capacity`, the v2 tiers
 * the use of their processors, Consumption neither
 * (https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-apimanagement-service-metrics).
 */
export function instanceRules(gateway: PolicyGateway, thresholds: AlertThresholds): readonly MetricAlertRule[] {
  const capacity = gateway === PolicyGateway.V2 ? processorRule(thresholds) : capacityRule(thresholds);
  return [...(gateway === PolicyGateway.CONSUMPTION ? [] : [capacity]), durationRule(thresholds)];
}

function capacityRule({ capacity }: AlertThresholds): MetricAlertRule {
  return {
    word: 'capacity',
    severity: 2,
    description: `API Management was used to more than ${capacity} % for half an hour: add units, or find out who calls`,
    namespace: apiManagement,
    metric: 'Capacity',
    aggregation: 'Average',
    operator: 'GreaterThan',
    threshold: capacity,
    frequency: 'PT5M',
    window: 'PT30M',
    dimensions: { Location: eachValue },
  };
}

function processorRule(thresholds: AlertThresholds): MetricAlertRule {
  return { ...capacityRule(thresholds), metric: 'CpuPercent_Gateway', dimensions: {} };
}

function durationRule({ slowAnswerMillis }: AlertThresholds): MetricAlertRule {
  return {
    word: 'slow',
    severity: 3,
    description: `requests took longer than ${slowAnswerMillis} ms on average: see the latency by backend in the workbook`,
    namespace: apiManagement,
    metric: 'Duration',
    aggregation: 'Average',
    operator: 'GreaterThan',
    threshold: slowAnswerMillis,
    frequency: 'PT5M',
    window: 'PT15M',
    dimensions: { Location: eachValue },
  };
}

/** What is watched of a Front Door profile: each origin, which is a region of the gateway, by itself. */
export function frontDoorRules({ originHealth }: AlertThresholds): readonly MetricAlertRule[] {
  return [
    {
      word: 'origin',
      severity: 1,
      description: `fewer than ${originHealth} % of the probes of a region succeed: Front Door takes it out of the rotation`,
      namespace: 'Microsoft.Cdn/profiles',
      metric: 'OriginHealthPercentage',
      aggregation: 'Average',
      operator: 'LessThan',
      threshold: originHealth,
      frequency: 'PT1M',
      window: 'PT5M',
      dimensions: { Origin: eachValue },
    },
  ];
}

/**
 * What is watched of an OpenAI account
 * (https://learn.microsoft.com/azure/ai-foundry/openai/monitor-openai-reference).
 *
 * @param provisioned whether the account has provisioned throughput
 */
export function accountRules(thresholds: AlertThresholds, provisioned: boolean): readonly MetricAlertRule[] {
  return [
    throttlingRule(thresholds),
    availabilityRule(thresholds),
    ...(provisioned ? [provisionedRule(thresholds)] : []),
  ];
}

function throttlingRule({ throttledRequests }: AlertThresholds): MetricAlertRule {
  return {
    word: 'throttled',
    severity: 3,
    description: `the account answered more than ${throttledRequests} requests with a 429 in a quarter of an hour: raise its capacity`,
    namespace: openAI,
    metric: 'AzureOpenAIRequests',
    aggregation: 'Total',
    operator: 'GreaterThan',
    threshold: throttledRequests,
    frequency: 'PT5M',
    window: 'PT15M',
    dimensions: { StatusCode: ['429'] },
  };
}

function availabilityRule({ backendAvailability }: AlertThresholds): MetricAlertRule {
  return {
    word: 'unavailable',
    severity: 2,
    description: `fewer than ${backendAvailability} % of the answers of the account were without a server error; the gateway goes on to others`,
    namespace: openAI,
    metric: 'AzureOpenAIAvailabilityRate',
    aggregation: 'Average',
    operator: 'LessThan',
    threshold: backendAvailability,
    frequency: 'PT5M',
    window: 'PT15M',
  };
}

function provisionedRule({ provisionedUtilization }: AlertThresholds): MetricAlertRule {
  return {
    word: 'provisioned',
    severity: 3,
    description: `provisioned throughput was used to more than ${provisionedUtilization} %: at 100 % the account throttles`,
    namespace: openAI,
    metric: 'AzureOpenAIProvisionedManagedUtilizationV2',
    aggregation: 'Average',
    operator: 'GreaterThan',
    threshold: provisionedUtilization,
    frequency: 'PT5M',
    window: 'PT30M',
    dimensions: { ModelDeploymentName: eachValue },
  };
}
