import { SeededChance } from '../chance';
import type { Runtime } from '../csharp/execution';
import { namedType } from '../csharp/known-types';
import { Url } from '../message/url';
import type { PolicyContext } from '../policy-context';
import { contextSchema } from './context-schema';
import { numberOf, objectOf, textOf, type JsonObject, type JsonTree } from './json-tree';
import { ContextFault } from './context-fault';
import { readBody, readHeaders, readResponse } from './message';
import { faultsIn } from './schema';
import { readVariable } from './variable';

/** What an evaluation takes from its context file. The context is made anew for each run: reading a body consumes it. */
export interface EvaluationContext {
  readonly runtime: Runtime;
  /** To be called within the execution: a variable may be a date or a document that has to be read. */
  make(): PolicyContext;
}

const DEFAULT_NOW = Date.UTC(2026, 0, 1);

export function readContext(tree: JsonTree): EvaluationContext {
  const faults = faultsIn(tree, contextSchema);
  if (faults.length > 0) throw new ContextFault(faults);
  const json = tree as JsonObject;
  const now = json.now === undefined ? DEFAULT_NOW : Date.parse(textOf(json.now) ?? '');
  if (Number.isNaN(now)) throw new ContextFault([`/now: there is no such moment as '${textOf(json.now) ?? ''}'`]);
  const chance = new SeededChance(numberOf(json.seed, 1));
  const runtime: Runtime = { now: () => now, random: () => chance.next(), trace: () => undefined };
  return { runtime, make: () => makeContext(json, now) };
}

const contextType = namedType('IContext');

function makeContext(json: JsonObject, now: number): PolicyContext {
  const elapsed = numberOf(json.elapsedMs, 0);
  const facts = <T>(name: string): T => factsOf(json[name]) as T;
  return {
    csType: contextType,
    request: readRequest(objectOf(json.request)),
    response: json.response === undefined || json.response === null ? null : readResponse(objectOf(json.response)),
    variables: readVariables(objectOf(json.variables)),
    api: facts('api'),
    operation: facts('operation'),
    product: facts('product'),
    subscription: facts('subscription'),
    user: readUser(json.user),
    deployment: readDeployment(json.deployment),
    lastError: facts('lastError'),
    requestId: textOf(json.requestId) ?? '00000000-0000-0000-0000-000000000000',
    timestamp: now - elapsed,
    tracing: false,
    elapsed: () => elapsed,
  };
}

function readRequest(json: JsonObject): PolicyContext['request'] {
  const urlText = textOf(json.url) ?? 'https://gateway.example/';
  const matched = Object.entries(objectOf(json.matchedParameters)).map(([name, value]): [string, string] => [
    name,
    textOf(value) ?? '',
  ]);
  return {
    method: textOf(json.method) ?? 'GET',
    url: readUrl(urlText, '/request/url'),
    originalUrl: readUrl(textOf(json.originalUrl) ?? urlText, '/request/originalUrl'),
    headers: readHeaders(json.headers),
    body: readBody(json.body),
    ipAddress: textOf(json.ipAddress) ?? '127.0.0.1',
    matchedParameters: new Map(matched),
  };
}

function readUrl(text: string, pointer: string): Url {
  const url = Url.parse(text);
  if (url === undefined) throw new ContextFault([`${pointer}: expected an absolute URL, got '${text}'`]);
  return url;
}

function readVariables(json: JsonObject): Map<string, unknown> {
  return new Map(
    Object.entries(json).map(([name, variable]) => {
      const { type, value } = variable as JsonObject;
      return [name, readVariable(textOf(type) ?? '', value ?? null, `/variables/${name}/value`)];
    }),
  );
}

function factsOf(json: JsonTree | undefined): JsonObject | null {
  return json === undefined || json === null ? null : (json as JsonObject);
}

function readUser(json: JsonTree | undefined): PolicyContext['user'] {
  const user = factsOf(json);
  return user === null ? null : ({ groups: [], ...user } as unknown as PolicyContext['user']);
}

function readDeployment(json: JsonTree | undefined): PolicyContext['deployment'] {
  const deployment = factsOf(json);
  // The evaluator alone lets a part be absent; see context-library.ts.
  if (deployment === null) return null as unknown as PolicyContext['deployment'];
  const gatewayId = textOf(objectOf(deployment.gateway).id) ?? '';
  return { ...deployment, gatewayId } as unknown as PolicyContext['deployment'];
}
