import { ApiManagementNamedValue } from '@cdktf/provider-azurerm/lib/api-management-named-value';
import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import type { ServiceRef } from './api';
import { namedValueId, refuseBadDisplayName } from './naming';
import { namedInText } from './policy-resource';

/** What a named value holds. */
export interface NamedValueRequest {
  /** What policies write between `{{` and `}}`. */
  readonly displayName: string;
  /** No secret: it stands in Terraform's JSON and state. */
  readonly value: string;
  readonly dependsOn?: ITerraformDependable[];
}

/** A named value that is no secret: what policies need and only the apply knows. */
export function makeNamedValue(
  scope: Construct,
  id: string,
  service: ServiceRef,
  { displayName, value, dependsOn }: NamedValueRequest,
): ApiManagementNamedValue {
  refuseBadDisplayName(displayName);
  return new ApiManagementNamedValue(scope, id, {
    ...service,
    name: namedValueId(displayName),
    displayName,
    value,
    secret: false,
    dependsOn,
    lifecycle: namedInText,
  });
}
