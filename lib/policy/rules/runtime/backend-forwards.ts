import { backend } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

/** Policies that make the answer themselves, or may: then no backend is wanted. */
const answers = ['return-response', 'mock-response', 'cors', 'include-fragment', 'set-body', 'set-status'];

export const backendForwards: Rule = {
  code: 'RUN011',
  severity: 'warning',
  title: 'the backend section calls a backend',
  explanation:
    'An empty `<backend />` replaces what the outer scopes would do, `forward-request` of the global policy among it. No backend is asked, and the caller gets 200 with an empty body.',
  cure: 'Put `<base />` or `<forward-request />` into the section; answer with `return-response` in inbound where no backend is wanted.',
  source: 'https://learn.microsoft.com/azure/api-management/forward-request-policy',
  failing: { text: backend() },
  passing: { text: backend('<base />') },
  check(model, report) {
    if (model.kind !== 'policies' || model.policiesNamed(...answers).length > 0) return;
    for (const section of model.root.children) {
      if (section.name !== 'backend' || section.children.length > 0) continue;
      report({
        at: nameOf(section),
        message: 'the backend section is empty: no backend is called and the caller gets 200 with an empty body',
        fix: 'add <base /> or <forward-request />',
      });
    }
  },
};
