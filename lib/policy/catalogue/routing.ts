import { element, everyGateway, everyScope } from './shapes';
import type { PolicySpec } from './types';

// Facts from the public reference pages of API Management; `docsDate` names the revision of each page.

export const routing: readonly PolicySpec[] = [
  {
    name: 'forward-request',
    category: 'routing',
    summary: 'Sends the request to the backend; without it the backend is never called.',
    documented: true,
    docsDate: '2023-10',
    sections: ['backend'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {
      notes: [
        'present by default in the global backend section',
        'outside backend it is only seen nested in retry/choose of sample policies',
      ],
    },
    unconfirmed: ['gateways.workspace'],
    element: element({
      attributes: [
        {
          name: 'http-version',
          required: false,
          type: 'enum',
          expressions: false,
          values: ['1', '2or1', '2'],
          default: '1',
        },
        {
          name: 'timeout',
          required: false,
          type: 'int',
          expressions: true,
          default: 300,
          min: 0,
          unit: 'seconds',
          note: 'more than 240 may not be honoured',
        },
        { name: 'timeout-ms', required: false, type: 'int', expressions: true, min: 0, unit: 'milliseconds' },
        { name: 'continue-timeout', required: false, type: 'int', expressions: true, unit: 'seconds' },
        { name: 'follow-redirects', required: false, type: 'bool', expressions: true, default: false },
        {
          name: 'buffer-request-body',
          required: false,
          type: 'bool',
          expressions: false,
          default: false,
          note: 'true where a retry around it sends the body again',
        },
        {
          name: 'buffer-response',
          required: false,
          type: 'bool',
          expressions: false,
          default: true,
          note: 'false sends each chunk on at once, as server-sent events need it',
        },
        { name: 'fail-on-error-status-code', required: false, type: 'bool', expressions: false, default: false },
      ],
      groups: [{ kind: 'atMostOneOf', attributes: ['timeout', 'timeout-ms'] }],
    }),
  },
  {
    name: 'proxy',
    category: 'routing',
    summary: 'Routes forwarded requests through an HTTP proxy.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { notes: ['also a child of send-request and send-one-way-request'] },
    element: element({
      attributes: [
        {
          name: 'url',
          required: true,
          type: 'url',
          expressions: true,
          note: 'http://host:port; https to the proxy is not supported',
        },
        { name: 'username', required: false, type: 'string', expressions: true },
        { name: 'password', required: false, type: 'string', expressions: true },
      ],
    }),
  },
  {
    name: 'set-backend-service',
    category: 'routing',
    summary:
      'Points the request at another base URL or backend entity; with backend-id dapr it targets a Dapr service.',
    documented: true,
    docsDate: '2022-12',
    sections: ['inbound', 'backend'],
    sectionsUndocumented: ['outbound', 'on-error'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {
      notes: [
        'an inherited backend-id can only be overridden by backend-id, not by base-url',
        'the Dapr form: inbound only, self-hosted gateway only, scopes global/product/api/operation',
      ],
    },
    unconfirmed: ['gateways.workspace'],
    element: element({
      attributes: [
        { name: 'base-url', required: false, type: 'url', expressions: true },
        {
          name: 'backend-id',
          required: false,
          type: 'identifier',
          expressions: true,
          note: "'dapr' to call a Dapr service",
        },
        { name: 'sf-resolve-condition', required: false, type: 'bool', expressions: true },
        { name: 'sf-service-instance-name', required: false, type: 'string', expressions: true },
        { name: 'sf-partition-key', required: false, type: 'string', expressions: true },
        { name: 'sf-listener-name', required: false, type: 'string', expressions: true },
        {
          name: 'sf-replica-type',
          required: false,
          type: 'enum',
          expressions: true,
          values: ['primary', 'secondary'],
        },
        {
          name: 'dapr-app-id',
          required: false,
          type: 'string',
          expressions: true,
          note: 'required with backend-id dapr',
        },
        {
          name: 'dapr-method',
          required: false,
          type: 'string',
          expressions: true,
          note: 'required with backend-id dapr',
        },
        { name: 'dapr-namespace', required: false, type: 'string', expressions: true },
      ],
      groups: [
        { kind: 'exactlyOneOf', attributes: ['base-url', 'backend-id'] },
        {
          kind: 'requiredWhen',
          attributes: ['dapr-app-id', 'dapr-method'],
          when: { attribute: 'backend-id', equals: 'dapr' },
        },
        {
          kind: 'onlyWhen',
          attributes: ['dapr-app-id', 'dapr-method', 'dapr-namespace'],
          when: { attribute: 'backend-id', equals: 'dapr' },
        },
      ],
    }),
  },
];
