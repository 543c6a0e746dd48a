import type { ValueType } from '../catalogue/types';

export interface LiteralForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly fix: string;
}

const name: LiteralForm = {
  name: 'a name without blanks around it',
  pattern: /^\S(.*\S)?$/,
  fix: 'give the name',
};

/** How a literal of each type looks; a type that is not here takes any text. */
export const literalForms: Partial<Record<ValueType, LiteralForm>> = {
  base64: {
    name: 'base64 text',
    pattern: /^[A-Za-z0-9+/\s]*={0,2}\s*$/,
    fix: 'encode the bytes as base64',
  },
  bytes: { name: 'an expression of type byte[]', pattern: /^@/, fix: 'give an expression' },
  datetime: {
    name: 'a time like 2026-01-31T08:00:00Z',
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    fix: 'write the time in UTC',
  },
  duration: {
    name: 'a time span like 00:10:00',
    pattern: /^(\d+\.)?\d\d:\d\d:\d\d(\.\d+)?$/,
    fix: 'write hours, minutes and seconds',
  },
  guid: {
    name: 'a GUID',
    pattern: /^\{?[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\}?$/i,
    fix: 'write 32 hexadecimal digits',
  },
  header: {
    name: 'the name of a header',
    pattern: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
    fix: 'use letters, digits and dashes',
  },
  'http-method': {
    name: 'an HTTP method',
    pattern: /^[A-Z]+$/,
    fix: 'write the method in capital letters',
  },
  identifier: name,
  ip: {
    name: 'an IP address',
    pattern: /^[0-9A-Fa-f.:]+(\/\d{1,3})?$/,
    fix: 'write an address like 203.0.113.7',
  },
  url: { name: 'a URL without blanks', pattern: /^\S+$/, fix: 'encode blanks as %20' },
  variable: name,
};
