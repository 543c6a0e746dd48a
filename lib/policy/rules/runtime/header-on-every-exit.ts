import type { DocumentModel, ElementUse } from '../../model';
import { document, element } from '../examples';
import { attributeValue } from '../places';
import type { Rule } from '../rule';

const served = element(
  'set-header name="X-Served-By" exists-action="override"',
  '<value>@(context.Variables.GetValueOrDefault<string>("backend", "none"))</value>',
);

export const headerOnEveryExit: Rule = {
  code: 'RUN036',
  severity: 'warning',
  title: 'a header that tells how a request went is set in on-error too',
  explanation:
    'After an error outbound does not run. A header that names the serving backend, the attempts or the correlation id is then missing on the very answers that somebody will ask about; without Access-Control-Allow-Origin a browser hides the error from its page.',
  cure: 'Set the same header in on-error, or in a fragment that both sections include.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies',
  failing: { text: document(element('outbound', '<base />', served), element('on-error', '<base />')) },
  passing: { text: document(element('outbound', '<base />', served), element('on-error', '<base />', served)) },
  check(model, report) {
    if (model.kind !== 'policies') return;
    const wanted = headersIn(model, 'outbound').filter((use) => tellsHowItWent.test(headerName(use)));
    if (wanted.length === 0 || mayBeSetElsewhere(model)) return;
    const set = new Set(headersIn(model, 'on-error').map((use) => headerName(use)));
    for (const use of wanted) {
      const name = use.attribute('name');
      if (name === undefined || set.has(headerName(use))) continue;
      set.add(headerName(use));
      report({
        at: attributeValue(name),
        message: `the header ${name.value} is set in outbound only, so that it is missing when the request ends in on-error`,
        fix: 'set it in on-error too',
      });
    }
  },
};

const tellsHowItWent =
  /^(?:x-)?(?:ms-)?(?:served-by|serving-.*|backend|backend-.*|region|failover-.*|attempts?|retry-count|correlation-id|request-id|access-control-allow-origin|openai-backendurl)$/;

function headerName(use: ElementUse): string {
  return (use.attribute('name')?.value ?? '').toLowerCase();
}

/** Headers that are set on the answer, not deleted from it, nor set on a request or an answer of their own. */
function headersIn(model: DocumentModel, section: string): readonly ElementUse[] {
  return model
    .policiesNamed('set-header')
    .filter((use) => use.section === section && use.attribute('exists-action')?.value !== 'delete');
}

/** A fragment may set it, and an answer that is made in on-error is looked at by its author. */
function mayBeSetElsewhere(model: DocumentModel): boolean {
  const makers = model.policiesNamed('include-fragment', 'return-response', 'cors');
  return makers.some((use) => use.section === 'on-error' || use.name === 'cors');
}
