import { xmlToJson } from '../conversion/xml-to-json';
import type { Handler } from '../pipeline/handler';
import { constant } from '../pipeline/value';
import { conversion } from './support/conversion';

export const xmlToJsonPolicy: Handler = {
  names: ['xml-to-json'],
  models:
    'direct: names with $ for the colon, attributes with @, #text beside them, arrays for elements of one name. javascript-friendly, whose form no public page shows: the same without prefixes, namespaces and @. Numbers stay texts; an element without content is null unless empty-values is preserve.',
  readsResponse: true,
  compile(policy) {
    const kind = policy.text('kind');
    const alwaysArrays = policy.flag('always-array-child-elements', false);
    const keepsBlank = policy.flag('preserve-whitespace-nodes', false);
    const trims = policy.flag('trim-values', false);
    const empty = policy.optionalText('empty-values') ?? constant('as-null');
    return conversion(policy, { from: 'xml', to: 'json' }, (text, run) => {
      return xmlToJson(text, {
        direct: kind(run) === 'direct',
        alwaysArrays: alwaysArrays(run),
        keepsBlank: keepsBlank(run),
        trims: trims(run),
        empty: empty(run) === 'preserve' ? '' : null,
      });
    });
  },
};
