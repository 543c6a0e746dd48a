import { element, everyGateway, everyScope, everySection } from './shapes';
import type { PolicySpec } from './types';

// Facts from the public reference pages of API Management; `docsDate` names the revision of each page.

export const controlFlow: readonly PolicySpec[] = [
  {
    name: 'choose',
    category: 'control-flow',
    summary: 'Runs the first branch whose condition is true.',
    documented: true,
    docsDate: '2022-12',
    sections: everySection,
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { container: true },
    unconfirmed: ['gateways.workspace'],
    element: element({
      children: [
        {
          name: 'when',
          min: 1,
          element: element({
            attributes: [{ name: 'condition', required: true, type: 'bool', expressions: true }],
            policies: true,
          }),
        },
        { name: 'otherwise', min: 0, max: 1, element: element({ policies: true }) },
      ],
    }),
  },
  {
    name: 'include-fragment',
    category: 'control-flow',
    summary: 'Inserts a stored policy fragment.',
    documented: true,
    docsDate: '2026-08',
    sections: everySection,
    scopes: everyScope,
    fragment: false,
    gateways: everyGateway,
    limits: {
      notes: [
        'a fragment cannot include another fragment',
        'everything in the fragment must be allowed where it is inserted',
        'also accepted inside the resolver data sources',
      ],
    },
    element: element({ attributes: [{ name: 'fragment-id', required: true, type: 'identifier', expressions: false }] }),
  },
  {
    name: 'retry',
    category: 'control-flow',
    summary: 'Runs the enclosed policies, then again while the condition holds.',
    documented: true,
    docsDate: '2022-12',
    sections: everySection,
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { container: true },
    unconfirmed: ['gateways.workspace'],
    element: element({
      attributes: [
        { name: 'condition', required: true, type: 'bool', expressions: true },
        { name: 'count', required: true, type: 'int', expressions: true, min: 1, max: 50 },
        {
          name: 'interval',
          required: true,
          type: 'int',
          expressions: true,
          min: 0,
          unit: 'seconds',
          note: '0 retries at once',
        },
        { name: 'max-interval', required: false, type: 'int', expressions: true, min: 1, unit: 'seconds' },
        { name: 'delta', required: false, type: 'int', expressions: true, min: 1, unit: 'seconds' },
        { name: 'first-fast-retry', required: false, type: 'bool', expressions: true, default: false },
      ],
      policies: true,
      groups: [
        { kind: 'note', rule: 'interval alone: fixed; with delta: linear; with delta and max-interval: exponential' },
      ],
    }),
  },
  {
    name: 'wait',
    category: 'control-flow',
    summary: 'Runs its direct children in parallel and waits for all or any.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound', 'backend', 'outbound'],
    sectionsUndocumented: ['on-error'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { container: true },
    element: element({
      attributes: [
        {
          name: 'for',
          required: false,
          type: 'enum',
          expressions: true,
          values: ['all', 'any'],
          default: 'all',
        },
      ],
      policies: true,
      allowedPolicies: ['send-request', 'cache-lookup-value', 'choose'],
      allowedPoliciesUndocumented: [
        'forward-request',
        'cache-store-value',
        'authentication-managed-identity',
        'authentication-token',
      ],
    }),
  },
  {
    name: 'block',
    category: 'control-flow',
    summary: 'Groups policies without any effect of its own.',
    documented: false,
    sections: everySection,
    scopes: ['global', 'product', 'api', 'operation'],
    fragment: true,
    gateways: ['classic'],
    limits: { container: true },
    unconfirmed: ['sections', 'scopes', 'gateways'],
    element: element({ policies: true }),
  },
];
