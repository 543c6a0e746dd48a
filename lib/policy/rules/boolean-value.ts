import type { ValueType } from '../catalogue/types';
import { backend } from './examples';
import { literalsOf } from './literals';
import type { Rule } from './rule';
import { quoted } from './wording';

const types: ReadonlySet<ValueType> = new Set(['bool']);

export const booleanValue: Rule = {
  code: 'POL050',
  severity: 'error',
  title: 'a switch is true or false',
  explanation: 'API Management refuses other words, such as `yes` or `1`, where true or false is wanted.',
  cure: 'Write `true` or `false`.',
  failing: { text: backend('<forward-request follow-redirects="yes" />') },
  passing: { text: backend('<forward-request follow-redirects="true" />') },
  checkElement(use, report) {
    for (const { label, value, at } of literalsOf(use, types)) {
      if (/^(true|false)$/i.test(value)) continue;
      report({ at, message: `${label} is ${quoted(value)}, expected true or false`, fix: 'write true or false' });
    }
  },
};
