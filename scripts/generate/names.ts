import { camelCase, pascalCase } from '../../lib/policy/factory/naming';
import type { AttributeSpec } from '../../lib/policy/catalogue/types';

/** The enums by the attribute and the words that they stand for: a new one needs a name that tells what it is. */
const enumNames: Readonly<Record<string, string>> = {
  'action allow forbid': 'IpFilterAction',
  'action allow remove reject ignore': 'GraphqlAuthorizeAction',
  'apply always content-type-json': 'JsonToXmlApply',
  'apply always content-type-xml': 'XmlToJsonApply',
  'caching-type internal external prefer-external': 'CachingType',
  'consistency-level bounded-staleness consistent-prefix eventual session strong': 'CosmosdbConsistencyLevel',
  'content-type application/json': 'DaprContentType',
  'data-type string number bool none null': 'CosmosdbPartitionKeyType',
  'downstream-caching-type none private public': 'DownstreamCachingType',
  'embeddings-backend-auth system-assigned': 'EmbeddingsBackendAuth',
  'empty-values preserve as-null': 'EmptyValues',
  'exists-action override skip append delete': 'ExistsAction',
  'for all any': 'WaitFor',
  'http-version 1 2or1 2': 'HttpVersion',
  'identity-type managed jwt': 'AuthorizationIdentityType',
  'kind javascript-friendly direct': 'XmlToJsonKind',
  'match all any': 'ClaimMatch',
  'mode new copy': 'RequestMode',
  'name Hate SelfHarm Sexual Violence': 'ContentSafetyCategory',
  'output-type FourSeverityLevels EightSeverityLevels': 'ContentSafetyLevels',
  'permitted-cross-domain-policies all by-content-type master-only none': 'PermittedCrossDomainPolicies',
  'prompt-type auto chat-completion completion embeddings': 'PromptType',
  'severity verbose information error': 'TraceSeverity',
  'sf-replica-type primary secondary': 'ServiceFabricReplicaType',
  'template Liquid': 'DaprTemplate',
  'template liquid none': 'SetBodyTemplate',
  'template liquid': 'LiquidTemplate',
  'token-quota-period Hourly Daily Weekly Monthly Yearly': 'TokenQuotaPeriod',
  'token-type managed-service-identity token-service': 'AuthenticationTokenType',
  'type insert replace upsert': 'CosmosdbWriteType',
  'type match no-match': 'EtagMatch',
  'validate-as json xml soap': 'ContentFormat',
  'value-type all total-tokens prompt-tokens completion-tokens': 'TokenMetricType',
  'xsi-nil blank null': 'XsiNil',
};

const validationWords = 'ignore prevent detect';

export function enumName(attribute: AttributeSpec): string {
  const words = (attribute.values ?? []).join(' ');
  if (words === validationWords) return 'ValidationAction';
  const name = enumNames[`${attribute.name} ${words}`];
  if (name === undefined) throw new Error(`scripts/generate/names.ts has no name for '${attribute.name} ${words}'`);
  return name;
}

/** `prefer-external` is PREFER_EXTERNAL; a version of HTTP gets a letter in front. */
export function memberName(word: string): string {
  const upper = word
    .replace(/([a-z])([A-Z0-9])/g, '$1_$2')
    .replace(/(\d)([a-z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
  return /^\d/.test(upper) ? `HTTP_${upper}` : upper;
}

export function propsName(policy: string): string {
  return `${pascalCase(policy)}Props`;
}

export function methodName(policy: string): string {
  return camelCase(policy);
}

/** The struct of a child: the policy and the child, and what lies between where that is not enough. */
export function childStructName(path: string, taken: (name: string) => boolean): string {
  const steps = path.split('/').map(pascalCase);
  const short = `${steps[0]}${steps[steps.length - 1]}`;
  return taken(short) ? steps.join('') : short;
}
