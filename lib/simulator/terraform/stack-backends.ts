import {
  type Block,
  type Configuration,
  isBlock,
  resourcesOf,
  type Resource,
} from '../../policy/terraform/configuration';
import type {
  BackendCredentials,
  BackendDefinition,
  CircuitBreakerRule,
  PoolMember,
} from '../backends/backend-definition';
import type { StackTexts } from './stack-text';

/** The backend entities and pools of a synthesized file. */
export function stackBackends(configuration: Configuration, texts: StackTexts): BackendDefinition[] {
  return [...resourcesOf(configuration)].flatMap((resource) => {
    if (resource.type === 'azurerm_api_management_backend') return [azurermBackend(resource, texts)];
    return isAzapiBackend(resource) ? [azapiBackend(resource, texts, configuration)] : [];
  });
}

function azurermBackend({ resource }: Resource, texts: StackTexts): BackendDefinition {
  const credentials = first(resource.credentials);
  const rule = first(resource.circuit_breaker_rule);
  const condition = first(rule?.failure_condition);
  return {
    id: texts.text(String(resource.name)),
    url: texts.text(String(resource.url)),
    credentials: credentials && credentialsOf(credentials, texts),
    circuitBreaker: rule && condition && {
      ...limitsOf(condition),
      intervalSeconds: seconds(condition.interval_duration),
      tripSeconds: seconds(rule.trip_duration),
      acceptRetryAfter: rule.accept_retry_after_enabled === true,
      statusCodes: condition.status_code_range as CircuitBreakerRule['statusCodes'],
      errorReasons: condition.error_reasons as CircuitBreakerRule['errorReasons'],
    },
  }; // prettier-ignore
}

function isAzapiBackend({ type, resource }: Resource): boolean {
  const armType = /^microsoft\.apimanagement\/service\/backends(@|$)/i;
  return type === 'azapi_resource' && typeof resource.type === 'string' && armType.test(resource.type);
}

function azapiBackend({ resource }: Resource, texts: StackTexts, configuration: Configuration): BackendDefinition {
  const id = texts.text(String(resource.name));
  const body: unknown = typeof resource.body === 'string' ? JSON.parse(resource.body) : resource.body;
  const properties = (isBlock(body) && first(body.properties)) || {};
  const services = first(properties.pool)?.services;
  if (Array.isArray(services)) {
    return { id, members: services.filter(isBlock).map((service) => memberOf(service, texts, configuration)) };
  }
  const credentials = first(properties.credentials);
  const rule = first(first(properties.circuitBreaker)?.rules);
  const condition = first(rule?.failureCondition);
  return {
    id,
    url: texts.text(String(properties.url)),
    credentials: credentials && credentialsOf(credentials, texts),
    circuitBreaker: rule && condition && {
      ...limitsOf(condition),
      intervalSeconds: seconds(condition.interval),
      tripSeconds: seconds(rule.tripDuration),
      acceptRetryAfter: rule.acceptRetryAfter === true,
      statusCodes: condition.statusCodeRanges as CircuitBreakerRule['statusCodes'],
      errorReasons: condition.errorReasons as CircuitBreakerRule['errorReasons'],
    },
  }; // prettier-ignore
}

/** A member is named by its ARM id, which a synthesized file mostly refers to. */
function memberOf({ id, priority, weight }: Block, texts: StackTexts, configuration: Configuration): PoolMember {
  const [, type, name] = /^\$\{([a-z_0-9]+)\.([\w-]+)\.id\}$/.exec(String(id)) ?? [];
  const member = [...resourcesOf(configuration)].find((one) => one.type === type && one.name === name);
  const backendId = texts.text(String(member === undefined ? id : member.resource.name)).replace(/^.*\//, '');
  return {
    backendId,
    ...(typeof priority === 'number' && { priority }),
    ...(typeof weight === 'number' && { weight }),
  };
}

function credentialsOf({ header, query, authorization }: Block, texts: StackTexts): BackendCredentials {
  const { scheme, parameter } = first(authorization) ?? {};
  const known = typeof scheme === 'string' ? { Authorization: `${scheme} ${String(parameter)}` } : {};
  return { headers: textsIn({ ...first(header), ...known }, texts), query: textsIn(first(query) ?? {}, texts) };
}

function textsIn(values: Block, texts: StackTexts): Record<string, string | string[]> {
  const known = Object.entries(values).map(([name, value]): [string, string | string[]] => [
    name,
    Array.isArray(value) ? value.map((one) => texts.text(String(one))) : texts.text(String(value)),
  ]);
  return Object.fromEntries(known);
}

function limitsOf({ count, percentage }: Block): Pick<CircuitBreakerRule, 'failureCount' | 'failurePercentage'> {
  return typeof count === 'number' ? { failureCount: count } : { failurePercentage: Number(percentage) };
}

/** Terraform writes a single block as an object or as a list of one. */
function first(value: unknown): Block | undefined {
  const block: unknown = Array.isArray(value) ? value[0] : value;
  return isBlock(block) ? block : undefined;
}

/** The seconds of an ISO 8601 duration such as `PT1M30S`. */
function seconds(duration: unknown): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(String(duration));
  if (parts === null) throw new Error(`'${String(duration)}' is no duration; write one such as PT30S`);
  const [days, hours, minutes, rest] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + rest;
}
