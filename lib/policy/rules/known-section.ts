import { policySpec } from '../catalogue/catalogue';
import { document, element } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { renameTo } from './wording';

const sections = ['inbound', 'backend', 'outbound', 'on-error'];

export const knownSection: Rule = {
  code: 'POL011',
  severity: 'error',
  title: 'policies holds only the four sections',
  explanation:
    'Below `policies` stand `inbound`, `backend`, `outbound` and `on-error`, each at most once and each optional. Nothing inside an unknown section is checked.',
  cure: 'Use the name of a section.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
  failing: { text: document(element('on_error', '<base />')) },
  passing: { text: document(element('on-error', '<base />')) },
  check({ kind, root }, report) {
    if (kind !== 'policies') return;
    for (const child of root.children) {
      if (child.role !== 'unknown' || child.name === 'base' || policySpec(child.name) !== undefined) continue;
      report({
        at: nameOf(child),
        message: `'${child.name}' is not a section, expected inbound, backend, outbound or on-error`,
        fix: renameTo(child.name, sections),
      });
    }
  },
};
