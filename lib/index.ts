// The public surface, by name; everything here is in the shape that jsii carries to the other languages.
export * from './core/duration';
export { Context } from './expression/context';
export { Expression } from './expression/expression';
export { LastError } from './expression/last-error';
export { Request } from './expression/request';
export { Response } from './expression/response';
export * from './failover/api-surface';
export {
  type ApiKeyCredentialProps,
  BackendCredential,
  type ManagedIdentityCredentialProps,
} from './failover/backend-credential';
export * from './failover/backend';
export * from './failover/composition';
export * from './failover/cooldown';
export * from './failover/expected-backends';
export { FailoverPolicy } from './failover/failover-policy';
export * from './failover/failover-policy-props';
export { FailoverStrategy } from './failover/failover-strategy';
export * from './failover/outcome-table';
export { type NamedFragment } from './failover/shared-steps';
export { type FailoverTrail } from './failover/time-plan';
export * from './policy/elements/authentication';
export * from './policy/elements/caching';
export * from './policy/elements/content-validation';
export * from './policy/elements/control-flow';
export * from './policy/elements/cross-domain';
export * from './policy/elements/graphql-resolver';
export * from './policy/elements/integration';
export * from './policy/elements/logging';
export * from './policy/elements/rate-limiting';
export * from './policy/elements/routing';
export * from './policy/elements/transformation';
export { BoolVariable } from './policy/bool-variable';
export { DateTimeVariable } from './policy/date-time-variable';
export { JsonVariable } from './policy/json-variable';
export { NumberVariable } from './policy/number-variable';
export { Policy } from './policy/policy';
export * from './policy/policy-document';
export { PolicyElement } from './policy/policy-element';
export * from './policy/policy-fragment';
export { PolicyDialect, PolicyText } from './policy/policy-text';
export * from './policy/policy-validation';
export { ResponseVariable } from './policy/response-variable';
export { StringVariable } from './policy/string-variable';
export { TypedVariable } from './policy/typed-variable';
export { Variable } from './policy/variable';
