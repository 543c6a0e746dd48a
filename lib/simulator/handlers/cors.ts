import { Headers } from '../message/headers';
import { Response } from '../message/messages';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import { PipelineEnd } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';

interface Rules {
  readonly origins: Value<readonly string[]>;
  readonly methods: Value<readonly string[]>;
  readonly headers: Value<readonly string[]>;
  readonly exposed: Value<readonly string[]>;
  readonly credentials: Value<boolean>;
  readonly maxAge: Value<number>;
}

export const cors: Handler = {
  names: ['cors'],
  models:
    'A preflight request is answered and ends the pipeline; the answer to another one gets the headers of its origin. A request of an origin that is not allowed is ended, or goes on, as terminate-unmatched-request says.',
  compile(policy) {
    const rules = rulesOf(policy);
    const terminates = policy.flag('terminate-unmatched-request', true);
    return (run) => {
      const origin = run.context.request.headers.joined('Origin');
      if (origin === undefined) return;
      const preflight = isPreflight(run);
      if (allows(rules.origins(run), origin)) {
        if (preflight) answerPreflight(run, rules, origin);
        run.parting.push(({ headers }) => addHeaders(run, headers, rules, origin));
      } else if (preflight && terminates(run)) end(run, new Response(200));
    };
  },
};

function rulesOf(policy: Declaration): Rules {
  const all = (list: string, item: string, usual: readonly string[] = []): Value<readonly string[]> => {
    const values = policy.list(list, item);
    return (run) => (values.length === 0 ? usual : values.map((value) => value(run)));
  };
  return {
    origins: all('allowed-origins', 'origin'),
    methods: all('allowed-methods', 'method', ['GET', 'POST']),
    headers: all('allowed-headers', 'header'),
    exposed: all('expose-headers', 'header'),
    credentials: policy.flag('allow-credentials', false),
    maxAge: policy.child('allowed-methods')?.number('preflight-result-max-age', 0) ?? (() => 0),
  };
}

function isPreflight({ context: { request } }: RequestRun): boolean {
  return request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
}

function answerPreflight(run: RequestRun, rules: Rules, origin: string): never {
  const headers = new Headers();
  addHeaders(run, headers, rules, origin);
  const { request } = run.context;
  const wanted = request.headers.joined('Access-Control-Request-Method') ?? '';
  if (allows(rules.methods(run), wanted)) headers.set('Access-Control-Allow-Methods', [wanted]);
  const names = rules.headers(run);
  const asked = (request.headers.joined('Access-Control-Request-Headers') ?? '').split(',').map((name) => name.trim());
  const allowed = asked.filter((name) => name !== '' && allows(names, name));
  if (allowed.length > 0) headers.set('Access-Control-Allow-Headers', [allowed.join(',')]);
  if (rules.maxAge(run) > 0) headers.set('Access-Control-Max-Age', [String(rules.maxAge(run))]);
  return end(run, new Response(200, undefined, headers));
}

function addHeaders(run: RequestRun, headers: Headers, rules: Rules, origin: string): void {
  const any = rules.origins(run).includes('*') && !rules.credentials(run);
  headers.set('Access-Control-Allow-Origin', [any ? '*' : origin]);
  if (rules.credentials(run)) headers.set('Access-Control-Allow-Credentials', ['true']);
  const exposed = rules.exposed(run);
  if (exposed.length > 0) headers.set('Access-Control-Expose-Headers', [exposed.join(',')]);
}

function allows(list: readonly string[], wanted: string): boolean {
  return list.some((item) => item === '*' || item.toLowerCase() === wanted.toLowerCase());
}

function end(run: RequestRun, response: Response): never {
  run.context.response = response;
  throw new PipelineEnd();
}
