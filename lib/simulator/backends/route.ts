import { Response } from '../message/messages';
import type { Url } from '../message/url';
import type { Headers } from '../message/headers';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import { isPool, type BackendPool, type SingleBackend } from './backend-definition';
import { chooseMember } from './pool-choice';

/** Where a forwarded request goes, or what the gateway answers itself because no backend may be asked. */
export type Route =
  | { readonly kind: 'backend'; readonly url: Url; readonly backend?: SingleBackend }
  | { readonly kind: 'answer'; readonly response: Response };

/** Finds the backend of the request's target: the URL itself, a backend entity, or a member of a pool. */
export function route(run: RequestRun): Route {
  const { backendId } = run.target;
  if (backendId === undefined) return { kind: 'backend', url: run.context.request.url.copy() };
  const definition = run.service.backends.get(backendId);
  return isPool(definition) ? routeToMember(run, definition) : routeTo(run, definition);
}

function routeTo(run: RequestRun, backend: SingleBackend): Route {
  if (isOpen(run, backend)) return unavailable(run, `Backend '${backend.id}'`);
  run.context.backend = { id: backend.id, type: 'Single' };
  return { kind: 'backend', url: run.target.below(backend.url), backend };
}

function routeToMember(run: RequestRun, pool: BackendPool): Route {
  const member = memberOfSession(run, pool) ?? memberByChoice(run, pool);
  run.context.backend = { id: pool.id, type: 'Pool' };
  if (member === undefined) return unavailable(run, `Backend pool '${pool.id}'`);
  run.note(() => `pool '${pool.id}' gives the request to '${member.id}'`);
  run.context.backend = { id: member.id, type: 'Single' };
  keepSession(run, pool, member);
  return { kind: 'backend', url: run.target.below(member.url), backend: member };
}

function memberByChoice(run: RequestRun, pool: BackendPool): SingleBackend | undefined {
  const chosen = chooseMember(
    pool.members,
    (id) => isOpen(run, run.service.backends.single(id)),
    run.chance,
    () => run.gateway.nextTurn(pool.id),
  );
  return chosen && run.service.backends.single(chosen.backendId);
}

/** The member that the caller's cookie names, as long as its circuit is closed. */
function memberOfSession(run: RequestRun, { sessionCookie, members }: BackendPool): SingleBackend | undefined {
  if (sessionCookie === undefined) return undefined;
  const cookies = run.context.request.headers.joined('Cookie')?.split(';') ?? [];
  const id = cookies.map((cookie) => cookie.trim().split('=')).find(([name]) => name === sessionCookie)?.[1];
  const member = members.find(({ backendId }) => backendId === id);
  const backend = member && run.service.backends.single(member.backendId);
  return backend === undefined || isOpen(run, backend) ? undefined : backend;
}

function keepSession(run: RequestRun, { sessionCookie }: BackendPool, { id }: SingleBackend): void {
  if (sessionCookie === undefined) return;
  run.parting.push((response) => response.headers.append('Set-Cookie', [`${sessionCookie}=${id}; path=/`]));
}

function isOpen(run: RequestRun, backend: SingleBackend): boolean {
  return run.gateway.breaker(backend)?.isOpen(run.clock.now()) ?? false;
}

/** Policies of others tell this 503 from a backend's by these words in its reason. */
function unavailable(run: RequestRun, what: string): Route {
  run.note(() => `${what} is temporarily unavailable: the circuit is open`);
  return { kind: 'answer', response: new Response(503, `${what} is temporarily unavailable`) };
}

/** What a backend entity adds to a request. */
export function addCredentials(run: RequestRun, { credentials }: SingleBackend, headers: Headers, url: Url): void {
  const lists = (values: string | readonly string[]): readonly string[] =>
    typeof values === 'string' ? [values] : values;
  for (const [name, values] of Object.entries(credentials?.headers ?? {})) headers.set(name, lists(values));
  for (const [name, values] of Object.entries(credentials?.query ?? {})) url.query.set(name, lists(values));
  const resource = credentials?.managedIdentityResource;
  if (resource === undefined) return;
  const token = run.service.facts.token(resource, undefined);
  if (token === undefined) throw new PolicyFailure('BackendCredentials', `No token is declared for '${resource}'.`);
  headers.set('Authorization', [`Bearer ${token}`]);
}
