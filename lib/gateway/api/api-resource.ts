import type { ApiManagementApi } from '@cdktf/provider-azurerm/lib/api-management-api';
import type { ApiManagementApiOperation } from '@cdktf/provider-azurerm/lib/api-management-api-operation';
import type { Construct } from 'constructs';
import { Token } from 'cdktf';
import { makeApi, makeWildcardOperation, type ServiceRef } from '../../azure/api-management/api';
import { dependsOnAll } from '../../azure/dependencies';
import { terraformText } from '../../azure/terraform-text';
import type { OpenAIApiProps } from './openai-api-props';
import { OpenApiFormat } from './openapi-definition';

const knownMethods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** The API itself, without its policy. */
export function makeOpenAIApi(
  scope: Construct,
  service: ServiceRef,
  props: OpenAIApiProps & { readonly apiName: string; readonly apiPath: string },
): ApiManagementApi {
  const { openApi, instance, displayName, subscriptionRequired } = props;
  return makeApi(scope, 'Resource', service, {
    name: props.apiName,
    displayName: displayName ?? 'Azure OpenAI',
    description: 'Azure OpenAI across regions: each request goes to a backend that can serve it now.',
    path: props.apiPath,
    subscriptionRequired: subscriptionRequired ?? true,
    ...(openApi && {
      definition: {
        contentFormat: openApi.format ?? OpenApiFormat.JSON,
        contentValue: terraformText(openApi.content),
      },
    }),
    dependsOn: dependsOnAll(instance.dependencies),
  });
}

/** One operation for each verb, unless a document says what the operations are. */
export function makeOperations(
  scope: Construct,
  service: ServiceRef,
  api: ApiManagementApi,
  { openApi, methods }: OpenAIApiProps,
): ApiManagementApiOperation[] {
  if (openApi !== undefined) {
    if (methods === undefined) return [];
    throw new Error(
      'methods and openApi are both given, and the document says which operations there are; leave methods out',
    );
  }
  return checkedMethods(methods ?? ['DELETE', 'GET', 'POST']).map((method) =>
    makeWildcardOperation(scope, service, api, method),
  );
}

/** The name of an API, which is part of the names of what belongs to it. */
export function checkedApiName(name: string): string {
  if (/^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) return name;
  throw new Error(
    `apiName is '${name}', expected 1 to 40 lowercase letters, digits and dashes, a letter first and no dash last; use 'openai', say`,
  );
}

/** The provider's rule for paths of APIs, without the empty path, which would take every request of the instance. */
export function checkedPath(path: string): string {
  if (Token.isUnresolved(path)) {
    throw new Error(
      "apiPath is known only after the apply, but the policy reads paths by it; give a literal, such as 'openai'",
    );
  }
  if (/^\w$|^[\w.][\w\-/.:]{0,398}[\w-]$/.test(path)) return path;
  throw new Error(
    `apiPath is '${path}', expected 1 to 400 letters, digits, '_', '-', '.', ':' and '/', without a slash at an end; use 'openai', say`,
  );
}

function checkedMethods(methods: readonly string[]): string[] {
  const unknown = methods.filter((method) => !knownMethods.includes(method));
  if (unknown.length > 0 || methods.length === 0) {
    throw new Error(
      `methods is [${methods.join(', ')}], expected at least one of ${knownMethods.join(', ')}; leave it out for DELETE, GET, POST`,
    );
  }
  return [...new Set(methods)].sort();
}
