/**
 * What tests of policies need, for jest or any other runner: `import { PolicySimulator } from
 * 'cdktf-resilient-openai/testing'`. docs/testing-policies.md shows how it is used.
 */

export { PolicySimulator } from './policy-simulator';
export { failoverSources } from './failover-sources';
export { unsignedToken } from './token/unsigned-token';
export { SystemClock, type PassingClock } from './time/clock';
export { HttpTransport, type HttpTransportOptions } from './backends/http-transport';

// What is put in.
export type { PolicySource, SimulatorOptions } from './simulator-options';
export type { StackOptions } from './terraform/stack-options';
export type { FactOptions } from './declared-facts';
export type { Readings } from './service/service';
export type { SimulatedRequest } from './simulated-request';
export type { Answer, AnswerChunk, Answers, DeclaredAnswer } from './backends/declared-answer';
export type { BackendRequest, FailureKind, Transport } from './backends/transport';
export type {
  BackendCredentials,
  BackendDefinition,
  BackendPool,
  CircuitBreakerRule,
  PoolMember,
  SingleBackend,
} from './backends/backend-definition';

// What comes out.
export type { SimulatedResponse } from './simulated-response';
export type { Attempt } from './pipeline/attempt';
export type { TraceEntry } from './pipeline/trace';
export type { LoggedEvent, Metric, TraceMessage } from './pipeline/records';
export type { LastErrorFacts } from './policy-context';

// Why there may be no result.
export { PolicyLoadError, type LoadProblem } from './pipeline/load-problem';
export { RunBoundExceeded, type RunBounds } from './pipeline/bounds';
export { UndeclaredBackend } from './backends/known-backends';
export { BoundExceeded, NotModelled } from './csharp/exception';
