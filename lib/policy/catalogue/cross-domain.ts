import { element, everyGateway, everyScope, textElement } from './shapes';
import type { ElementSpec, PolicySpec } from './types';

// Facts from the public reference pages of API Management; `docsDate` names the revision of each page.

const headerNames: ElementSpec = element({
  children: [
    { name: 'header', min: 1, element: element({ text: { type: 'header', required: true, expressions: false } }) },
  ],
});

export const crossDomain: readonly PolicySpec[] = [
  {
    name: 'cors',
    category: 'cross-domain',
    summary: 'Adds CORS headers and answers preflight requests.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {
      maxPerSection: 1,
      recommendedFirst: true,
      notes: [
        'only cors runs on a preflight OPTIONS request',
        'must be a direct child of inbound to be found when an outer cors does not match',
        'not evaluated when the API has its own OPTIONS operation',
      ],
    },
    element: element({
      attributes: [
        { name: 'allow-credentials', required: false, type: 'bool', expressions: true, default: false },
        {
          name: 'terminate-unmatched-request',
          required: false,
          type: 'bool',
          expressions: true,
          default: true,
          note: 'true answers it with an empty 200, false hands it to the outer scope; the page gives both as the default',
        },
      ],
      childOrder: 'any',
      children: [
        {
          name: 'allowed-origins',
          min: 1,
          max: 1,
          element: element({
            children: [
              {
                name: 'origin',
                min: 1,
                element: element({
                  text: {
                    type: 'string',
                    required: true,
                    expressions: false,
                    expressionsUndocumented: true,
                    note: 'scheme://host[:port], or * alone for all',
                  },
                }),
              },
            ],
          }),
        },
        {
          name: 'allowed-methods',
          min: 0,
          max: 1,
          note: 'without it GET and POST',
          element: element({
            attributes: [
              {
                name: 'preflight-result-max-age',
                required: false,
                type: 'int',
                expressions: true,
                default: 0,
                min: 0,
                unit: 'seconds',
              },
            ],
            children: [
              { name: 'method', min: 1, note: 'an HTTP method, or * for all', element: textElement('string') },
            ],
          }),
        },
        {
          name: 'allowed-headers',
          min: 0,
          max: 1,
          element: headerNames,
        },
        { name: 'expose-headers', min: 0, max: 1, element: headerNames },
      ],
      groups: [{ kind: 'note', rule: 'browsers refuse credentials together with the * origin' }],
    }),
  },
  {
    name: 'cross-domain',
    category: 'cross-domain',
    summary: 'Serves an Adobe cross-domain policy file.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    scopes: ['global'],
    fragment: true,
    gateways: ['classic', 'v2', 'consumption', 'self-hosted'],
    limits: {},
    element: element({
      children: [
        {
          name: 'cross-domain-policy',
          min: 0,
          max: 1,
          element: element({
            children: [
              {
                name: 'site-control',
                min: 0,
                max: 1,
                element: element({
                  attributes: [
                    {
                      name: 'permitted-cross-domain-policies',
                      required: true,
                      type: 'enum',
                      expressions: false,
                      values: ['all', 'by-content-type', 'master-only', 'none'],
                    },
                  ],
                }),
              },
              {
                name: 'allow-access-from',
                min: 0,
                element: element({
                  attributes: [
                    { name: 'domain', required: true, type: 'string', expressions: false },
                    { name: 'secure', required: false, type: 'bool', expressions: false, default: true },
                  ],
                }),
              },
              {
                name: 'allow-http-request-headers-from',
                min: 0,
                element: element({
                  attributes: [
                    { name: 'domain', required: true, type: 'string', expressions: false },
                    { name: 'headers', required: true, type: 'string', expressions: false },
                    { name: 'secure', required: false, type: 'bool', expressions: false, default: true },
                  ],
                }),
              },
            ],
          }),
        },
      ],
    }),
  },
  {
    name: 'jsonp',
    category: 'cross-domain',
    summary: 'Wraps JSON responses in a callback.',
    documented: true,
    docsDate: '2024-07',
    sections: ['outbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { maxPerSection: 1 },
    element: element({
      attributes: [{ name: 'callback-parameter-name', required: true, type: 'string', expressions: true }],
    }),
  },
];
