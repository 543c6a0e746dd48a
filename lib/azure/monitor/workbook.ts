import { ApplicationInsightsWorkbook } from '@cdktf/provider-azurerm/lib/application-insights-workbook';
import { Fn, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { terraformText } from '../terraform-text';
import { deterministicUuid } from './deterministic-uuid';

/** A workbook and where it stands. */
export interface WorkbookRequest {
  readonly displayName: string;
  readonly description: string;
  readonly resourceGroupName: string;
  readonly region: string;
  readonly tags: { readonly [key: string]: string };
  /** The Application Insights component in whose gallery it is shown. */
  readonly sourceId: string;
  /** What it shows, as Azure serialises it. */
  readonly content: object;
}

/** A workbook. Azure asks for a UUID as the name: it is made of the place in the tree, so it never changes by itself. */
export function workbook(scope: Construct, id: string, request: WorkbookRequest): ApplicationInsightsWorkbook {
  return new ApplicationInsightsWorkbook(scope, id, {
    name: deterministicUuid(`${scope.node.path}/${id}`),
    displayName: request.displayName,
    description: request.description,
    resourceGroupName: request.resourceGroupName,
    location: request.region,
    category: 'workbook',
    // The provider refuses capital letters here, and every resource id has some.
    sourceId: Token.isUnresolved(request.sourceId) ? Fn.lower(request.sourceId) : request.sourceId.toLowerCase(),
    dataJson: terraformText(JSON.stringify(request.content)),
    tags: request.tags,
  });
}
