import type { BackendRequest } from '../../backends/transport';
import { Headers } from '../../message/headers';
import { Url } from '../../message/url';
import type { Declaration } from '../../pipeline/declaration';
import { PolicyFailure } from '../../pipeline/policy-failure';
import type { RequestRun } from '../../pipeline/request-run';
import { tokenInto } from '../authentication-managed-identity';
import { valueChange } from './change-values';
import { newBody } from './new-body';

/** What send-request and send-one-way-request make of their children. */
export function builtRequest(policy: Declaration): (run: RequestRun) => BackendRequest {
  for (const child of ['proxy', 'authentication-token', 'authentication-token-store']) {
    if (policy.child(child) !== undefined) policy.refuse(`${policy.name} with ${child}`);
  }
  const mode = policy.text('mode', 'new');
  const start = (run: RequestRun): BackendRequest => (mode(run) === 'copy' ? copied(run, policy.section) : empty(run));
  const url = policy.child('set-url')?.contentText();
  const method = policy.child('set-method')?.contentText();
  const changes = policy.children('set-header').map(valueChange);
  const setBody = policy.child('set-body');
  const body = setBody && newBody(setBody);
  const identity = policy.child('authentication-managed-identity');
  const token = identity && tokenInto(identity);
  return (run) => {
    const from = start(run);
    const { headers } = from;
    for (const change of changes) change(run, headers);
    token?.(run, headers);
    return {
      headers,
      method: method?.(run).toUpperCase() ?? from.method,
      url: url === undefined ? from.url : parsed(url(run)),
      body: body === undefined ? from.body : body(run),
    };
  };
}

function empty(run: RequestRun): BackendRequest {
  return { method: 'GET', url: run.context.request.url.copy(), headers: new Headers(), body: null };
}

/** In outbound the body of the request is not copied. */
function copied(run: RequestRun, section: string): BackendRequest {
  const { method, url, headers, body } = run.context.request;
  const hasBody = section === 'inbound' || section === 'backend';
  return { method, url: url.copy(), headers: headers.copy(), body: hasBody ? (body?.copy() ?? null) : null };
}

function parsed(text: string): Url {
  const url = Url.parse(text);
  if (url !== undefined) return url;
  throw new PolicyFailure('InvalidUrl', `Invalid URI: '${text}' is not an absolute URL.`);
}
