import { Headers } from '../message/headers';
import { parseQuery } from '../message/url';
import type { Handler } from '../pipeline/handler';
import type { RequestRun } from '../pipeline/request-run';

export const rewriteUri: Handler = {
  names: ['rewrite-uri'],
  models:
    'Replaces the path below the backend URL, fills in {parameters} of the operation, and adds the query of the template to what is left of the old one.',
  compile(policy) {
    const template = policy.text('template');
    const copy = policy.flag('copy-unmatched-params', true);
    return (run) => {
      const text = template(run).replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
        return run.context.request.matchedParameters.get(name) ?? placeholder;
      });
      run.target.rewrite(text);
      rewriteQuery(run, text, copy(run));
      run.note(() => `the URL is now ${run.context.request.url.toString()}`);
    };
  },
};

function rewriteQuery(run: RequestRun, text: string, copy: boolean): void {
  const { query } = run.context.request.url;
  const mark = text.indexOf('?');
  const added = mark < 0 ? new Headers() : parseQuery(text.slice(mark + 1));
  if (!copy) for (const name of query.names()) query.delete(name);
  for (const [name, values] of added) query.set(name, values);
}
