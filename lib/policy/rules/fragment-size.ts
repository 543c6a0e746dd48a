import { bytesOf } from './document-size';
import { fragment } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const limit = 512;
const policy = '<set-variable name="region" value="westeurope" />';

/** Longer than the limit in the fewest lines. */
const long = `<!-- ${' '.repeat(limit * 1024)} -->`;

export const fragmentSize: Rule = {
  code: 'POL071',
  severity: 'error',
  title: 'a fragment is not larger than 512 KiB',
  explanation: 'A policy fragment may have 512 KiB. Comments and indentation count.',
  cure: 'Split the fragment.',
  source: 'https://learn.microsoft.com/azure/api-management/policy-fragments',
  failing: { text: fragment(long, policy) },
  passing: { text: fragment(policy) },
  check(model, report) {
    if (model.kind !== 'fragment') return;
    const size = bytesOf(model);
    if (size <= limit * 1024) return;
    const message = `the fragment has ${Math.ceil(size / 1024)} KiB, API Management takes ${limit} KiB`;
    report({ at: nameOf(model.root), message, fix: 'split the fragment' });
  },
};
