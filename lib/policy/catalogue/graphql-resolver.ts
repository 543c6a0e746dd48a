/* eslint-disable max-lines -- a data table */
import { element, textElement } from './shapes';
import type { ElementSpec, PolicySpec } from './types';

// Facts from the public reference pages of API Management; `docsDate` names the revision of each page.

const partitionKey: ElementSpec = element({
  attributes: [
    {
      name: 'data-type',
      required: false,
      type: 'enum',
      expressions: false,
      values: ['string', 'number', 'bool', 'none', 'null'],
      default: 'string',
    },
    { name: 'template', required: false, type: 'enum', expressions: false, values: ['liquid'] },
  ],
  text: { type: 'string', required: false, expressions: true },
});

const itemId: ElementSpec = element({
  attributes: [{ name: 'template', required: false, type: 'enum', expressions: false, values: ['liquid'] }],
  text: { type: 'string', required: true, expressions: true },
});

const etag: ElementSpec = element({
  attributes: [
    {
      name: 'type',
      required: false,
      type: 'enum',
      expressions: false,
      values: ['match', 'no-match'],
      default: 'match',
    },
    { name: 'template', required: false, type: 'enum', expressions: false, values: ['liquid'] },
  ],
  text: { type: 'string', required: true, expressions: true },
});

export const graphqlResolver: readonly PolicySpec[] = [
  {
    name: 'cosmosdb-data-source',
    category: 'graphql-resolver',
    summary: 'Resolves a GraphQL field with one Cosmos DB query, read, delete or write.',
    documented: true,
    docsDate: '2024-03',
    sections: [],
    scopes: ['resolver'],
    fragment: false,
    gateways: ['classic', 'v2'],
    limits: { onlyInside: 'a GraphQL resolver document, where it is the root', notes: ['preview'] },
    element: element({
      children: [
        {
          name: 'connection-info',
          min: 1,
          max: 1,
          element: element({
            children: [
              {
                name: 'connection-string',
                min: 1,
                max: 1,
                element: element({
                  attributes: [
                    { name: 'use-managed-identity', required: false, type: 'bool', expressions: false, default: false },
                    { name: 'client-id', required: false, type: 'string', expressions: false, documented: false },
                  ],
                  text: { type: 'string', required: true, expressions: true },
                }),
              },
              { name: 'database-name', min: 1, max: 1, element: textElement('string') },
              { name: 'container-name', min: 1, max: 1, element: textElement('string') },
            ],
          }),
        },
        {
          name: 'query-request',
          min: 0,
          max: 1,
          element: element({
            attributes: [{ name: 'enable-low-precision-order-by', required: false, type: 'bool', expressions: false }],
            children: [
              { name: 'sql-statement', min: 0, max: 1, element: textElement('string') },
              {
                name: 'parameters',
                min: 0,
                max: 1,
                element: element({
                  children: [
                    {
                      name: 'parameter',
                      min: 1,
                      element: element({
                        attributes: [
                          {
                            name: 'name',
                            required: true,
                            type: 'string',
                            expressions: false,
                            note: 'with its @ in front',
                          },
                          { name: 'type', required: false, type: 'string', expressions: false, documented: false },
                        ],
                        text: { type: 'string', required: true, expressions: true },
                      }),
                    },
                  ],
                }),
              },
              { name: 'partition-key', min: 0, max: 1, element: partitionKey },
              {
                name: 'paging',
                min: 0,
                max: 1,
                element: element({
                  children: [
                    {
                      name: 'max-item-count',
                      min: 1,
                      max: 1,
                      element: element({
                        attributes: [
                          { name: 'template', required: false, type: 'enum', expressions: false, values: ['liquid'] },
                        ],
                        text: { type: 'int', required: true, expressions: true, note: '-1 for no limit' },
                      }),
                    },
                    {
                      name: 'continuation-token',
                      min: 1,
                      max: 1,
                      element: element({
                        attributes: [
                          { name: 'template', required: false, type: 'enum', expressions: false, values: ['liquid'] },
                        ],
                        text: { type: 'string', required: false, expressions: true },
                      }),
                    },
                  ],
                }),
              },
            ],
          }),
        },
        {
          name: 'read-request',
          min: 0,
          max: 1,
          element: element({
            children: [
              { name: 'id', min: 1, max: 1, element: itemId },
              { name: 'partition-key', min: 0, max: 1, element: partitionKey },
            ],
          }),
        },
        {
          name: 'delete-request',
          min: 0,
          max: 1,
          element: element({
            attributes: [
              {
                name: 'consistency-level',
                required: false,
                type: 'enum',
                expressions: false,
                values: ['bounded-staleness', 'consistent-prefix', 'eventual', 'session', 'strong'],
              },
              { name: 'pre-trigger', required: false, type: 'string', expressions: false },
              { name: 'post-trigger', required: false, type: 'string', expressions: false },
            ],
            childOrder: 'any',
            children: [
              { name: 'etag', min: 0, max: 1, element: etag },
              { name: 'id', min: 1, max: 1, element: itemId },
              { name: 'partition-key', min: 0, max: 1, element: partitionKey },
            ],
          }),
        },
        {
          name: 'write-request',
          min: 0,
          max: 1,
          element: element({
            attributes: [
              {
                name: 'type',
                required: false,
                type: 'enum',
                expressions: false,
                values: ['insert', 'replace', 'upsert'],
                default: 'upsert',
              },
              {
                name: 'consistency-level',
                required: false,
                type: 'enum',
                expressions: false,
                values: ['bounded-staleness', 'consistent-prefix', 'eventual', 'session', 'strong'],
              },
              { name: 'indexing-directive', required: false, type: 'string', expressions: false, default: 'default' },
              {
                name: 'enable-content-response-on-write',
                required: false,
                type: 'bool',
                expressions: false,
                documented: false,
              },
              { name: 'pre-trigger', required: false, type: 'string', expressions: false },
              { name: 'post-trigger', required: false, type: 'string', expressions: false },
            ],
            children: [
              { name: 'id', min: 0, max: 1, element: itemId },
              { name: 'partition-key', min: 0, max: 1, element: partitionKey },
              { name: 'etag', min: 0, max: 1, element: etag },
              { name: 'set-body', min: 0, max: 1, policyRef: 'set-body' },
              { name: 'include-fragment', min: 0, documented: false, policyRef: 'include-fragment' },
            ],
            groups: [
              { kind: 'childrenRequiredWhen', when: { attribute: 'type', equals: 'replace' }, children: ['id'] },
            ],
          }),
        },
        {
          name: 'response',
          min: 0,
          max: 1,
          element: element({
            children: [
              { name: 'set-body', min: 0, max: 1, policyRef: 'set-body' },
              { name: 'publish-event', min: 0, max: 1, policyRef: 'publish-event' },
              { name: 'include-fragment', min: 0, documented: false, policyRef: 'include-fragment' },
            ],
          }),
        },
      ],
      groups: [
        { kind: 'exactlyOneChild', children: ['query-request', 'read-request', 'delete-request', 'write-request'] },
      ],
    }),
  },
  {
    name: 'http-data-source',
    category: 'graphql-resolver',
    summary: 'Resolves a GraphQL field with an HTTP request.',
    documented: true,
    docsDate: '2024-05',
    sections: [],
    scopes: ['resolver'],
    fragment: false,
    gateways: ['classic', 'v2', 'consumption'],
    limits: { onlyInside: 'a GraphQL resolver document, where it is the root' },
    element: element({
      children: [
        {
          name: 'http-request',
          min: 1,
          max: 1,
          element: element({
            children: [
              { name: 'get-authorization-context', min: 0, max: 1, policyRef: 'get-authorization-context' },
              { name: 'set-backend-service', min: 0, max: 1, policyRef: 'set-backend-service' },
              { name: 'set-method', min: 1, max: 1, policyRef: 'set-method' },
              { name: 'set-url', min: 1, max: 1, element: textElement('url') },
              { name: 'include-fragment', min: 0, policyRef: 'include-fragment' },
              { name: 'set-header', min: 0, policyRef: 'set-header' },
              { name: 'set-body', min: 0, max: 1, policyRef: 'set-body' },
              { name: 'authentication-certificate', min: 0, max: 1, policyRef: 'authentication-certificate' },
            ],
          }),
        },
        {
          name: 'backend',
          min: 0,
          max: 1,
          element: element({ children: [{ name: 'forward-request', min: 0, max: 1, policyRef: 'forward-request' }] }),
        },
        {
          name: 'http-response',
          min: 0,
          max: 1,
          element: element({
            children: [
              { name: 'set-body', min: 0, max: 1, policyRef: 'set-body' },
              { name: 'json-to-xml', min: 0, max: 1, documented: false, policyRef: 'json-to-xml' },
              { name: 'xml-to-json', min: 0, max: 1, policyRef: 'xml-to-json' },
              { name: 'find-and-replace', min: 0, max: 1, policyRef: 'find-and-replace' },
              { name: 'publish-event', min: 0, max: 1, policyRef: 'publish-event' },
              { name: 'include-fragment', min: 0, policyRef: 'include-fragment' },
            ],
          }),
        },
      ],
    }),
  },
  {
    name: 'publish-event',
    category: 'graphql-resolver',
    summary: 'Publishes an event to GraphQL subscriptions.',
    documented: true,
    docsDate: '2024-07',
    sections: [],
    scopes: ['resolver'],
    fragment: false,
    gateways: ['classic', 'v2', 'consumption'],
    limits: {
      onlyInside: 'http-response of http-data-source, or response of the sql, cosmosdb and graphql data sources',
    },
    element: element({
      children: [
        {
          name: 'targets',
          min: 1,
          max: 1,
          element: element({
            children: [
              {
                name: 'graphql-subscription',
                min: 1,
                element: element({
                  attributes: [
                    {
                      name: 'id',
                      required: true,
                      type: 'identifier',
                      expressions: false,
                      note: 'by the name of its field',
                    },
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
    name: 'sql-data-source',
    category: 'graphql-resolver',
    summary: 'Resolves a GraphQL field with an Azure SQL request.',
    documented: true,
    docsDate: '2023-06',
    sections: [],
    scopes: ['resolver'],
    fragment: false,
    gateways: ['classic', 'v2'],
    limits: { onlyInside: 'a GraphQL resolver document, where it is the root', notes: ['preview'] },
    element: element({
      children: [
        {
          name: 'connection-info',
          min: 1,
          max: 1,
          element: element({
            children: [
              {
                name: 'get-authorization-context',
                min: 0,
                max: 1,
                documented: false,
                policyRef: 'get-authorization-context',
              },
              {
                name: 'connection-string',
                min: 1,
                max: 1,
                element: element({
                  attributes: [
                    { name: 'use-managed-identity', required: false, type: 'bool', expressions: true, default: false },
                    { name: 'scope', required: false, type: 'string', expressions: false, documented: false },
                    { name: 'client-id', required: false, type: 'string', expressions: false, documented: false },
                  ],
                  text: { type: 'string', required: true, expressions: true },
                }),
              },
              { name: 'include-fragment', min: 0, policyRef: 'include-fragment' },
              { name: 'authentication-certificate', min: 0, max: 1, policyRef: 'authentication-certificate' },
            ],
          }),
        },
        { name: 'include-fragment', min: 0, policyRef: 'include-fragment' },
        {
          name: 'request',
          min: 1,
          max: 1,
          element: element({
            attributes: [{ name: 'single-result', required: false, type: 'bool', expressions: true, default: false }],
            children: [
              { name: 'include-fragment', min: 0, max: 1, policyRef: 'include-fragment' },
              { name: 'set-body', min: 0, max: 1, policyRef: 'set-body' },
              { name: 'sql-statement', min: 1, max: 1, element: textElement('string') },
              {
                name: 'parameters',
                min: 0,
                max: 1,
                element: element({
                  children: [
                    {
                      name: 'parameter',
                      min: 1,
                      element: element({
                        attributes: [
                          {
                            name: 'name',
                            required: true,
                            type: 'string',
                            expressions: false,
                            note: 'with its @ in front',
                          },
                          { name: 'sql-type', required: false, type: 'string', expressions: false },
                        ],
                        text: { type: 'string', required: true, expressions: true },
                      }),
                    },
                  ],
                }),
              },
            ],
          }),
        },
        {
          name: 'response',
          min: 0,
          max: 1,
          element: element({
            children: [
              { name: 'include-fragment', min: 0, max: 1, policyRef: 'include-fragment' },
              { name: 'set-body', min: 0, max: 1, policyRef: 'set-body' },
              { name: 'publish-event', min: 0, max: 1, policyRef: 'publish-event' },
            ],
          }),
        },
      ],
    }),
  },
  {
    name: 'graphql-data-source',
    category: 'graphql-resolver',
    summary: 'Resolves a GraphQL field with another GraphQL request.',
    documented: false,
    sections: [],
    scopes: ['resolver'],
    fragment: false,
    gateways: ['classic'],
    limits: { onlyInside: 'a GraphQL resolver document, where it is the root' },
    unconfirmed: ['gateways'],
    element: element({
      children: [
        {
          name: 'request',
          min: 1,
          max: 1,
          element: element({
            children: [
              { name: 'authentication-basic', min: 0, max: 1, policyRef: 'authentication-basic' },
              { name: 'authentication-certificate', min: 0, max: 1, policyRef: 'authentication-certificate' },
              { name: 'authentication-managed-identity', min: 0, max: 1, policyRef: 'authentication-managed-identity' },
              { name: 'get-authorization-context', min: 0, max: 1, policyRef: 'get-authorization-context' },
              { name: 'set-backend-service', min: 0, max: 1, policyRef: 'set-backend-service' },
              { name: 'set-url', min: 0, max: 1, element: textElement('url') },
              { name: 'set-header', min: 0, max: 1, policyRef: 'set-header' },
              { name: 'include-fragment', min: 0, policyRef: 'include-fragment' },
              { name: 'document', min: 1, max: 1, element: textElement('string') },
              { name: 'operationName', min: 0, max: 1, element: textElement('string') },
              {
                name: 'variables',
                min: 0,
                max: 1,
                element: element({
                  children: [
                    {
                      name: 'variable',
                      min: 1,
                      element: element({
                        attributes: [{ name: 'name', required: true, type: 'string', expressions: false }],
                        text: { type: 'string', required: true, expressions: true },
                      }),
                    },
                  ],
                }),
              },
            ],
          }),
        },
        {
          name: 'response',
          min: 0,
          max: 1,
          element: element({
            children: [
              { name: 'set-body', min: 0, max: 1, policyRef: 'set-body' },
              { name: 'include-fragment', min: 0, policyRef: 'include-fragment' },
              { name: 'publish-event', min: 0, max: 1, policyRef: 'publish-event' },
            ],
          }),
        },
      ],
    }),
  },
];
