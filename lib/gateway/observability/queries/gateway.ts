/** The share of the requests that API Management answered with a 5xx, in percent; no row where there were too few. */
export function serverErrorShare(componentId: string, leastRequests: number): string {
  return `AppRequests
| where _ResourceId =~ '${componentId}'
| summarize requests = sum(ItemCount), failed = sumif(ItemCount, toint(ResultCode) >= 500)
| where requests >= ${leastRequests}
| extend share = round(100.0 * failed / requests, 1)`;
}
