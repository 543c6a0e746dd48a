/** Requests by consumer, from the logs of API Management. */
export function requestsByConsumer(instanceIds: readonly string[]): string {
  return `ApiManagementGatewayLogs
${ofInstances(instanceIds)}
| summarize requests = count(), throttled = countif(ResponseCode == 429), failed = countif(ResponseCode >= 500) by subscription = ApimSubscriptionId, product = ProductId
| order by requests desc`;
}

/** Tokens by consumer, from the metric that policies emit. */
export function tokensFromMetric(componentId: string): string {
  return `AppMetrics
| where _ResourceId =~ '${componentId}'
| where Name in ('Prompt Tokens', 'Completion Tokens', 'Total Tokens')
| extend subscription = tostring(Properties['Subscription ID']), product = tostring(Properties['Product ID']), deployment = tostring(Properties['Deployment'])
| summarize prompt = sumif(Sum, Name == 'Prompt Tokens'), completion = sumif(Sum, Name == 'Completion Tokens'), total = sumif(Sum, Name == 'Total Tokens') by subscription, product, deployment
| order by total desc`;
}

/** Tokens by consumer, from the log of models: one request may take several rows, each with the same numbers. */
export function tokensFromLog(instanceIds: readonly string[]): string {
  return `ApiManagementGatewayLlmLog
${ofInstances(instanceIds)}
| summarize prompt = max(PromptTokens), completion = max(CompletionTokens), total = max(TotalTokens), deployment = take_any(DeploymentName) by CorrelationId
| join kind = leftouter (ApiManagementGatewayLogs | project CorrelationId, ApimSubscriptionId, ProductId) on CorrelationId
| summarize requests = count(), prompt = sum(prompt), completion = sum(completion), total = sum(total) by subscription = ApimSubscriptionId, product = ProductId, deployment
| order by total desc`;
}

function ofInstances(ids: readonly string[]): string {
  return `| where _ResourceId in~ (${ids.map((id) => `'${id}'`).join(', ')})`;
}
