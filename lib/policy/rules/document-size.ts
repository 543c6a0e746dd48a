import type { DocumentModel } from '../model';
import { inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const kibibyte = 1024;

/** One comment that is more than the Consumption tier takes. */
const long = `<!-- ${' '.repeat(16 * kibibyte)} -->\n`;
const policy = '<set-variable name="region" value="westeurope" />';

export const documentSize: Rule = {
  code: 'POL070',
  severity: 'error',
  title: 'a document is not larger than its gateway takes',
  explanation:
    'A policy document may have 256 KiB, and 16 KiB in the Consumption tier. Comments and indentation count.',
  cure: 'Move policies into fragments, and data into named values or a cache.',
  source:
    'https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#api-management-limits',
  failing: { text: long + inbound(policy), context: { gateway: 'consumption' } },
  passing: { text: inbound(policy), context: { gateway: 'consumption' } },
  check(model, report) {
    if (model.kind === 'fragment') return;
    const limit = model.context.gateway === 'consumption' ? 16 : 256;
    const size = bytesOf(model);
    if (size <= limit * kibibyte) return;
    const message = `the document has ${Math.ceil(size / kibibyte)} KiB, ${
      limit === 16 ? 'the Consumption tier' : 'API Management'
    } takes ${limit} KiB`;
    report({ at: nameOf(model.root), message, fix: 'move policies into fragments' });
  },
};

/** The service counts the bytes of UTF-8. */
export function bytesOf(model: DocumentModel): number {
  return Buffer.byteLength(model.text, 'utf8');
}
