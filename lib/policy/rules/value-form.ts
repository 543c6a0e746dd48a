import { isIP } from 'node:net';
import type { ValueType } from '../catalogue/types';
import { element, inbound } from './examples';
import { labelOf, placeOf } from './literals';
import type { Rule } from './rule';
import { quoted } from './wording';

interface Form {
  readonly wanted: string;
  fits(value: string): boolean;
}

/** `ip` may carry the length of its network; `url` may be relative, so only what no URL can hold is held against it. */
const forms: Partial<Record<ValueType, Form>> = {
  guid: {
    wanted: 'a GUID',
    fits: (value) => /^[{(]?[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}[)}]?$/i.test(value),
  },
  duration: {
    wanted: 'a duration as [days.]hours:minutes:seconds',
    fits: (value) => /^-?(\d+|(\d+\.)?\d{1,2}:\d{1,2}(:\d{1,2}(\.\d{1,7})?)?)$/.test(value),
  },
  datetime: {
    wanted: 'a date and time as yyyy-MM-ddTHH:mm:ssZ',
    fits: (value) => /^\d{4}-\d{1,2}-\d{1,2}([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.test(value),
  },
  ip: { wanted: 'an IP address', fits: (value) => isIP(value.replace(/\/\d{1,3}$/, '')) !== 0 },
  url: { wanted: 'a URL', fits: (value) => !/\s/.test(value) },
};

const filter = (address: string): string =>
  inbound(element('ip-filter action="allow"', `<address>${address}</address>`));

export const valueForm: Rule = {
  code: 'POL055',
  severity: 'error',
  title: 'a value has the form that its place asks for',
  explanation:
    'Addresses, URLs, GUIDs, durations and dates are read when the document is saved, and API Management refuses what it cannot read.',
  cure: 'Write the value in the form that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/ip-filter-policy',
  failing: { text: filter('192.0.2.300') },
  passing: { text: filter('192.0.2.30') },
  check({ literals }, report) {
    for (const literal of literals) {
      const { value, spec } = literal;
      const form = forms[spec.type];
      if (form === undefined || value === '' || form.fits(value)) continue;
      report({
        at: placeOf(literal),
        message: `${labelOf(literal)} is ${quoted(value)}, expected ${form.wanted}`,
        fix: `write ${form.wanted}`,
      });
    }
  },
};
