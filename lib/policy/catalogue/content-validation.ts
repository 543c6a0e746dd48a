/* eslint-disable max-lines -- a data table */
import { element, everyGateway, everyScope, textElement } from './shapes';
import type { ElementSpec, PolicySpec } from './types';

// Facts from the public reference pages of API Management; `docsDate` names the revision of each page.

const namedAction: ElementSpec = element({
  attributes: [
    { name: 'name', required: true, type: 'string', expressions: false },
    { name: 'action', required: true, type: 'enum', expressions: true, values: ['ignore', 'prevent', 'detect'] },
  ],
});

const parameterActions: ElementSpec = element({
  attributes: [
    {
      name: 'specified-parameter-action',
      required: true,
      type: 'enum',
      expressions: true,
      values: ['ignore', 'prevent', 'detect'],
    },
    {
      name: 'unspecified-parameter-action',
      required: true,
      type: 'enum',
      expressions: true,
      values: ['ignore', 'prevent', 'detect'],
    },
  ],
  children: [{ name: 'parameter', min: 0, element: namedAction }],
});

export const contentValidation: readonly PolicySpec[] = [
  {
    name: 'llm-content-safety',
    category: 'content-validation',
    summary: 'Sends prompts or completions to Azure AI Content Safety and answers 403 when they are unsafe.',
    documented: true,
    docsDate: '2026-03',
    sections: ['inbound', 'outbound'],
    scopes: ['global', 'workspace', 'product', 'api'],
    scopesUndocumented: ['operation'],
    fragment: true,
    gateways: everyGateway,
    limits: { notes: ['may appear several times per definition', 'four levels use 0,2,4,6; eight use 0..7'] },
    element: element({
      attributes: [
        { name: 'backend-id', required: true, type: 'identifier', expressions: true },
        { name: 'shield-prompt', required: false, type: 'bool', expressions: true, default: false },
        {
          name: 'enforce-on-completions',
          required: false,
          type: 'bool',
          expressions: true,
          default: false,
          note: 'in inbound only',
        },
        { name: 'window-size', required: false, type: 'int', expressions: true, default: 10000, unit: 'characters' },
        { name: 'window-overlap-size', required: false, type: 'int', expressions: true, unit: 'characters' },
      ],
      childOrder: 'any',
      children: [
        {
          name: 'categories',
          min: 0,
          max: 1,
          element: element({
            attributes: [
              {
                name: 'output-type',
                required: false,
                type: 'enum',
                expressions: true,
                values: ['FourSeverityLevels', 'EightSeverityLevels'],
                default: 'FourSeverityLevels',
              },
            ],
            children: [
              {
                name: 'category',
                min: 1,
                element: element({
                  attributes: [
                    {
                      name: 'name',
                      required: true,
                      type: 'enum',
                      expressions: true,
                      values: ['Hate', 'SelfHarm', 'Sexual', 'Violence'],
                    },
                    { name: 'threshold', required: true, type: 'int', expressions: true, min: 0, max: 7 },
                  ],
                }),
              },
            ],
          }),
        },
        {
          name: 'blocklists',
          min: 0,
          max: 1,
          element: element({ children: [{ name: 'id', min: 1, element: textElement('string') }] }),
        },
      ],
    }),
  },
  {
    name: 'validate-content',
    category: 'content-validation',
    summary: 'Checks the size and/or the schema of a request or response body.',
    documented: true,
    docsDate: '2026-08',
    sections: ['inbound', 'outbound', 'on-error'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {},
    element: element({
      attributes: [
        {
          name: 'unspecified-content-type-action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['ignore', 'prevent', 'detect'],
        },
        {
          name: 'max-size',
          required: true,
          type: 'int',
          expressions: true,
          max: 4194304,
          unit: 'bytes',
          note: 'the ceiling is 4 MB since 2025',
        },
        {
          name: 'size-exceeded-action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['ignore', 'prevent', 'detect'],
        },
        { name: 'errors-variable-name', required: false, type: 'variable', expressions: false },
      ],
      children: [
        {
          name: 'content-type-map',
          min: 0,
          max: 1,
          element: element({
            attributes: [
              { name: 'any-content-type-value', required: false, type: 'string', expressions: false },
              { name: 'missing-content-type-value', required: false, type: 'string', expressions: false },
            ],
            children: [
              {
                name: 'type',
                min: 0,
                element: element({
                  attributes: [
                    { name: 'from', required: false, type: 'string', expressions: false },
                    { name: 'when', required: false, type: 'bool', expressions: true },
                    { name: 'to', required: true, type: 'string', expressions: false },
                  ],
                  groups: [{ kind: 'exactlyOneOf', attributes: ['from', 'when'] }],
                }),
              },
            ],
          }),
        },
        {
          name: 'content',
          min: 0,
          element: element({
            attributes: [
              {
                name: 'type',
                required: false,
                type: 'string',
                expressions: false,
                note: 'all types of the API schema when empty',
              },
              {
                name: 'validate-as',
                required: true,
                type: 'enum',
                expressions: false,
                values: ['json', 'xml', 'soap'],
              },
              { name: 'schema-id', required: false, type: 'identifier', expressions: false },
              { name: 'schema-ref', required: false, type: 'string', expressions: false },
              {
                name: 'action',
                required: true,
                type: 'enum',
                expressions: true,
                values: ['ignore', 'prevent', 'detect'],
              },
              { name: 'allow-additional-properties', required: false, type: 'bool', expressions: false },
              {
                name: 'case-insensitive-property-names',
                required: false,
                type: 'bool',
                expressions: false,
                default: false,
              },
            ],
          }),
        },
      ],
    }),
  },
  {
    name: 'validate-graphql-request',
    category: 'content-validation',
    summary: 'Validates a GraphQL request and authorizes it per path.',
    documented: true,
    docsDate: '2022-12',
    sections: ['inbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    fragment: true,
    gateways: ['classic', 'v2', 'consumption', 'self-hosted'],
    limits: {},
    element: element({
      attributes: [
        { name: 'error-variable-name', required: false, type: 'variable', expressions: true },
        { name: 'max-size', required: true, type: 'int', expressions: true, max: 102400, unit: 'bytes' },
        { name: 'max-depth', required: false, type: 'int', expressions: true, default: 6 },
        { name: 'max-total-depth', required: false, type: 'int', expressions: false, documented: false },
        { name: 'max-complexity', required: false, type: 'int', expressions: false, documented: false },
      ],
      children: [
        {
          name: 'authorize',
          min: 0,
          max: 1,
          element: element({
            children: [
              {
                name: 'rule',
                min: 1,
                max: 100,
                note: 'at most 100, by the editor schema',
                element: element({
                  attributes: [
                    {
                      name: 'path',
                      required: true,
                      type: 'string',
                      expressions: false,
                      note: 'written /type/field, /__* for introspection',
                    },
                    {
                      name: 'action',
                      required: false,
                      type: 'enum',
                      expressions: true,
                      values: ['allow', 'remove', 'reject', 'ignore'],
                      default: 'allow',
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
    name: 'validate-headers',
    category: 'content-validation',
    summary: 'Validates response headers against the API definition.',
    documented: true,
    docsDate: '2024-07',
    sections: ['outbound', 'on-error'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { maxPerSection: 1 },
    element: element({
      attributes: [
        {
          name: 'specified-header-action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['ignore', 'prevent', 'detect'],
        },
        {
          name: 'unspecified-header-action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['ignore', 'prevent', 'detect'],
        },
        { name: 'errors-variable-name', required: false, type: 'variable', expressions: false },
      ],
      children: [{ name: 'header', min: 0, element: namedAction }],
    }),
  },
  {
    name: 'validate-odata-request',
    category: 'content-validation',
    summary: 'Validates URL, headers and parameters of an OData request.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    scopes: ['global', 'workspace', 'product', 'api'],
    fragment: true,
    gateways: everyGateway,
    limits: { maxPerSection: 1 },
    element: element({
      attributes: [
        { name: 'error-variable-name', required: false, type: 'variable', expressions: false },
        { name: 'default-odata-version', required: false, type: 'string', expressions: false, default: '4.0' },
        { name: 'min-odata-version', required: false, type: 'string', expressions: false },
        { name: 'max-odata-version', required: false, type: 'string', expressions: false },
        { name: 'max-size', required: false, type: 'int', expressions: false, unit: 'bytes' },
      ],
    }),
  },
  {
    name: 'validate-parameters',
    category: 'content-validation',
    summary: 'Validates header, query and path parameters against the API definition.',
    documented: true,
    docsDate: '2022-12',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { maxPerSection: 1 },
    unconfirmed: ['gateways.workspace'],
    element: element({
      attributes: [
        {
          name: 'specified-parameter-action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['ignore', 'prevent', 'detect'],
        },
        {
          name: 'unspecified-parameter-action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['ignore', 'prevent', 'detect'],
        },
        { name: 'errors-variable-name', required: false, type: 'variable', expressions: false },
      ],
      children: [
        { name: 'headers', min: 0, max: 1, element: parameterActions },
        { name: 'query', min: 0, max: 1, element: parameterActions },
        {
          name: 'path',
          min: 0,
          max: 1,
          element: element({
            attributes: [
              {
                name: 'specified-parameter-action',
                required: true,
                type: 'enum',
                expressions: true,
                values: ['ignore', 'prevent', 'detect'],
              },
            ],
            children: [{ name: 'parameter', min: 0, element: namedAction }],
          }),
        },
      ],
    }),
  },
  {
    name: 'validate-status-code',
    category: 'content-validation',
    summary: 'Validates the response status code against the API definition.',
    documented: true,
    docsDate: '2022-12',
    sections: ['outbound', 'on-error'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { maxPerSection: 1 },
    unconfirmed: ['gateways.workspace', 'limits.maxPerSection'],
    element: element({
      attributes: [
        {
          name: 'unspecified-status-code-action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['ignore', 'prevent', 'detect'],
        },
        { name: 'errors-variable-name', required: false, type: 'variable', expressions: false },
      ],
      children: [
        {
          name: 'status-code',
          min: 0,
          element: element({
            attributes: [
              { name: 'code', required: true, type: 'int', expressions: false },
              {
                name: 'action',
                required: true,
                type: 'enum',
                expressions: true,
                values: ['ignore', 'prevent', 'detect'],
              },
            ],
          }),
        },
      ],
    }),
  },
];
