/* eslint-disable max-lines -- a data table */
import { element, everyGateway, everyScope, textElement } from './shapes';
import type { ElementSpec, PolicySpec } from './types';

// Facts from the public reference pages of API Management; `docsDate` names the revision of each page.

const applicationIds: ElementSpec = element({
  children: [{ name: 'application-id', min: 1, element: textElement('string') }],
});

const claim: ElementSpec = element({
  attributes: [
    { name: 'name', required: true, type: 'string', expressions: false },
    { name: 'match', required: false, type: 'enum', expressions: true, values: ['all', 'any'], default: 'all' },
    { name: 'separator', required: false, type: 'string', expressions: false },
  ],
  children: [{ name: 'value', min: 0, element: textElement('string') }],
});

export const authentication: readonly PolicySpec[] = [
  {
    name: 'authentication-basic',
    category: 'authentication',
    summary: 'Sends Basic credentials to the backend.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { maxPerSection: 1 },
    element: element({
      attributes: [
        { name: 'username', required: true, type: 'string', expressions: true },
        { name: 'password', required: true, type: 'string', expressions: true },
      ],
    }),
  },
  {
    name: 'authentication-certificate',
    category: 'authentication',
    summary: 'Presents a client certificate to the backend.',
    documented: true,
    docsDate: '2026-08',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { notes: ['also a child of send-request, send-one-way-request, http-data-source and sql-data-source'] },
    element: element({
      attributes: [
        { name: 'thumbprint', required: false, type: 'string', expressions: true },
        { name: 'certificate-id', required: false, type: 'identifier', expressions: true },
        {
          name: 'body',
          required: false,
          type: 'bytes',
          expressions: true,
          note: 'an expression of type byte[]',
        },
        { name: 'password', required: false, type: 'string', expressions: true, note: 'only with body' },
      ],
      groups: [
        { kind: 'atMostOneOf', attributes: ['thumbprint', 'certificate-id'] },
        { kind: 'atLeastOneOf', attributes: ['thumbprint', 'certificate-id', 'body'] },
      ],
    }),
  },
  {
    name: 'authentication-managed-identity',
    category: 'authentication',
    summary: 'Gets an Entra token with a managed identity and puts it in the Authorization header or a variable.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    sectionsUndocumented: ['outbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    fragment: true,
    gateways: ['classic', 'v2', 'consumption', 'self-hosted'],
    limits: { notes: ['also a child of send-request, send-one-way-request and wait'] },
    element: element({
      attributes: [
        {
          name: 'resource',
          required: true,
          type: 'string',
          expressions: true,
          note: 'the application id URI of the target',
        },
        {
          name: 'client-id',
          required: false,
          type: 'string',
          expressions: false,
          expressionsUndocumented: true,
          note: 'the user-assigned identity; the system-assigned one when absent',
        },
        {
          name: 'output-token-variable-name',
          required: false,
          type: 'variable',
          expressions: false,
          note: 'the Authorization header is then not written',
        },
        { name: 'ignore-error', required: false, type: 'bool', expressions: false, default: false },
      ],
    }),
  },
  {
    name: 'check-header',
    category: 'authentication',
    summary: 'Rejects a request that lacks a header or carries a value outside an allowed list.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    scopesUndocumented: ['workspace'],
    fragment: true,
    gateways: everyGateway,
    limits: {},
    element: element({
      attributes: [
        { name: 'name', required: true, type: 'header', expressions: true },
        { name: 'failed-check-httpcode', required: true, type: 'int', expressions: true },
        {
          name: 'failed-check-error-message',
          required: true,
          type: 'string',
          expressions: true,
        },
        { name: 'ignore-case', required: true, type: 'bool', expressions: true },
      ],
      children: [{ name: 'value', min: 0, element: textElement('string') }],
    }),
  },
  {
    name: 'get-authorization-context',
    category: 'authentication',
    summary: 'Fetches the token of a credential-manager connection into a context variable as an Authorization object.',
    documented: true,
    docsDate: '2024-07',
    sections: ['inbound'],
    sectionsUndocumented: ['backend', 'outbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    fragment: true,
    gateways: ['classic', 'v2', 'consumption'],
    limits: {},
    element: element({
      attributes: [
        { name: 'provider-id', required: true, type: 'identifier', expressions: true },
        { name: 'authorization-id', required: true, type: 'identifier', expressions: true },
        { name: 'context-variable-name', required: true, type: 'variable', expressions: true },
        {
          name: 'identity-type',
          required: false,
          type: 'enum',
          expressions: true,
          values: ['managed', 'jwt'],
          default: 'managed',
        },
        {
          name: 'identity',
          required: false,
          type: 'string',
          expressions: true,
          note: 'a Microsoft Entra token, used only with identity-type jwt',
        },
        { name: 'ignore-error', required: false, type: 'bool', expressions: true, default: false },
      ],
      groups: [{ kind: 'requiredWhen', attributes: ['identity'], when: { attribute: 'identity-type', equals: 'jwt' } }],
    }),
  },
  {
    name: 'ip-filter',
    category: 'authentication',
    summary: 'Allows or forbids callers by IP address or range.',
    documented: true,
    docsDate: '2026-02',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {},
    element: element({
      attributes: [
        {
          name: 'action',
          required: true,
          type: 'enum',
          expressions: true,
          values: ['allow', 'forbid'],
        },
      ],
      childOrder: 'any',
      children: [
        { name: 'address', min: 0, element: textElement('ip') },
        {
          name: 'address-range',
          min: 0,
          element: element({
            attributes: [
              { name: 'from', required: true, type: 'ip', expressions: true },
              { name: 'to', required: true, type: 'ip', expressions: true },
            ],
          }),
        },
      ],
      groups: [{ kind: 'atLeastOneChild', children: ['address', 'address-range'] }],
    }),
  },
  {
    name: 'validate-azure-ad-token',
    category: 'authentication',
    summary: 'Requires a valid Microsoft Entra JWT, optionally limited to client apps, audiences and claims.',
    documented: true,
    docsDate: '2022-12',
    sections: ['inbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    scopesUndocumented: ['workspace'],
    fragment: true,
    gateways: everyGateway,
    limits: {},
    unconfirmed: ['gateways.workspace', 'which attributes accept expressions'],
    element: element({
      attributes: [
        {
          name: 'tenant-id',
          required: true,
          type: 'string',
          expressions: true,
          note: "its id, domain or URL; 'organizations' for all",
        },
        { name: 'header-name', required: false, type: 'header', expressions: true, default: 'Authorization' },
        { name: 'query-parameter-name', required: false, type: 'string', expressions: true },
        { name: 'token-value', required: false, type: 'string', expressions: true },
        { name: 'failed-validation-httpcode', required: false, type: 'int', expressions: true, default: 401 },
        { name: 'failed-validation-error-message', required: false, type: 'string', expressions: true },
        { name: 'output-token-variable-name', required: false, type: 'variable', expressions: false },
        { name: 'authentication-endpoint', required: false, type: 'url', expressions: false, documented: false },
        { name: 'require-scheme', required: false, type: 'string', expressions: false, documented: false },
        {
          name: 'allow-protected-forwarded-tokens',
          required: false,
          type: 'bool',
          expressions: true,
          documented: false,
        },
        {
          name: 'allow-proof-of-possession-tokens',
          required: false,
          type: 'bool',
          expressions: true,
          documented: false,
        },
      ],
      childOrder: 'any',
      children: [
        { name: 'backend-application-ids', min: 0, max: 1, element: applicationIds },
        {
          name: 'client-application-ids',
          min: 0,
          max: 1,
          element: applicationIds,
        },
        {
          name: 'audiences',
          min: 0,
          max: 1,
          element: element({ children: [{ name: 'audience', min: 1, element: textElement('string') }] }),
        },
        {
          name: 'required-claims',
          min: 0,
          max: 1,
          element: element({ children: [{ name: 'claim', min: 1, element: claim }] }),
        },
        {
          name: 'decryption-keys',
          min: 0,
          max: 1,
          element: element({
            children: [
              {
                name: 'key',
                min: 1,
                element: element({
                  attributes: [
                    { name: 'id', required: false, type: 'string', expressions: false, documented: false },
                    { name: 'certificate-id', required: true, type: 'identifier', expressions: false },
                  ],
                }),
              },
            ],
          }),
        },
      ],
      groups: [{ kind: 'atMostOneOf', attributes: ['header-name', 'query-parameter-name', 'token-value'] }],
    }),
  },
  {
    name: 'validate-client-certificate',
    category: 'authentication',
    summary: "Checks the client certificate's validity and, optionally, its identity.",
    documented: true,
    docsDate: '2025-01',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {},
    element: element({
      attributes: [
        { name: 'validate-revocation', required: false, type: 'bool', expressions: false, default: true },
        { name: 'validate-trust', required: false, type: 'bool', expressions: false, default: true },
        { name: 'validate-not-before', required: false, type: 'bool', expressions: false, default: true },
        { name: 'validate-not-after', required: false, type: 'bool', expressions: false, default: true },
        { name: 'ignore-error', required: false, type: 'bool', expressions: false, default: false },
      ],
      children: [
        {
          name: 'identities',
          min: 0,
          max: 1,
          element: element({
            children: [
              {
                name: 'identity',
                min: 1,
                max: 10,
                note: 'at most 10, by the editor schema',
                element: element({
                  attributes: [
                    { name: 'thumbprint', required: false, type: 'string', expressions: false },
                    { name: 'serial-number', required: false, type: 'string', expressions: false },
                    { name: 'common-name', required: false, type: 'string', expressions: false },
                    {
                      name: 'subject',
                      required: false,
                      type: 'string',
                      expressions: false,
                      note: 'a distinguished name',
                    },
                    { name: 'dns-name', required: false, type: 'string', expressions: false },
                    { name: 'issuer-subject', required: false, type: 'string', expressions: false },
                    { name: 'issuer-thumbprint', required: false, type: 'string', expressions: false },
                    { name: 'issuer-certificate-id', required: false, type: 'identifier', expressions: false },
                  ],
                  groups: [
                    {
                      kind: 'excludes',
                      attribute: 'issuer-certificate-id',
                      attributes: ['issuer-subject', 'issuer-thumbprint'],
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
    name: 'validate-jwt',
    category: 'authentication',
    summary: 'Requires a valid JWT taken from a header, a query parameter or an expression.',
    documented: true,
    docsDate: '2024-03',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {
      notes: [
        'asymmetric algorithms PS256, RS256, RS512; symmetric keys must be inline base64',
        'signing keys come from openid-config or issuer-signing-keys',
      ],
    },
    unconfirmed: ['gateways.workspace'],
    element: element({
      attributes: [
        { name: 'header-name', required: false, type: 'header', expressions: true },
        { name: 'query-parameter-name', required: false, type: 'string', expressions: true },
        {
          name: 'token-value',
          required: false,
          type: 'string',
          expressions: true,
          note: 'without the Bearer in front',
        },
        { name: 'failed-validation-httpcode', required: false, type: 'int', expressions: true, default: 401 },
        { name: 'failed-validation-error-message', required: false, type: 'string', expressions: true },
        { name: 'require-expiration-time', required: false, type: 'bool', expressions: true, default: true },
        {
          name: 'require-scheme',
          required: false,
          type: 'string',
          expressions: true,
          note: 'checked only for the Authorization header',
        },
        { name: 'require-signed-tokens', required: false, type: 'bool', expressions: true, default: true },
        { name: 'clock-skew', required: false, type: 'int', expressions: true, default: 0, unit: 'seconds' },
        {
          name: 'output-token-variable-name',
          required: false,
          type: 'variable',
          expressions: false,
          note: 'a Jwt object',
        },
      ],
      children: [
        {
          name: 'openid-config',
          min: 0,
          element: element({
            attributes: [
              { name: 'url', required: true, type: 'url', expressions: true },
              { name: 'host', required: false, type: 'string', expressions: false, documented: false },
            ],
          }),
        },
        {
          name: 'issuer-signing-tokens',
          min: 0,
          max: 1,
          documented: false,
          element: element({ children: [{ name: 'token', min: 0, element: textElement('string') }] }),
        },
        {
          name: 'issuer-signing-keys',
          min: 0,
          max: 1,
          element: element({
            childOrder: 'any',
            children: [
              {
                name: 'key',
                min: 0,
                element: element({
                  attributes: [
                    {
                      name: 'id',
                      required: false,
                      type: 'string',
                      expressions: false,
                      note: 'the kid of the tokens that it signs',
                    },
                    { name: 'certificate-id', required: false, type: 'identifier', expressions: false },
                    { name: 'n', required: false, type: 'string', expressions: false },
                    { name: 'e', required: false, type: 'string', expressions: false },
                  ],
                  text: { type: 'base64', required: false, expressions: true },
                  groups: [
                    { kind: 'allOrNone', attributes: ['n', 'e'] },
                    { kind: 'exactlyOneOf', attributes: ['certificate-id', 'n'], orText: true },
                  ],
                }),
              },
              {
                name: 'zumo-master-key',
                min: 0,
                documented: false,
                element: element({
                  attributes: [{ name: 'id', required: false, type: 'string', expressions: false }],
                  text: { type: 'string', required: false, expressions: true },
                }),
              },
            ],
          }),
        },
        {
          name: 'decryption-keys',
          min: 0,
          max: 1,
          element: element({
            children: [
              {
                name: 'key',
                min: 1,
                element: element({
                  attributes: [
                    { name: 'id', required: false, type: 'string', expressions: false },
                    { name: 'certificate-id', required: false, type: 'identifier', expressions: false },
                    {
                      name: 'n',
                      required: false,
                      type: 'string',
                      expressions: false,
                    },
                    {
                      name: 'e',
                      required: false,
                      type: 'string',
                      expressions: false,
                    },
                  ],
                  text: { type: 'base64', required: false, expressions: true },
                }),
              },
            ],
          }),
        },
        {
          name: 'audiences',
          min: 0,
          max: 1,
          element: element({
            children: [
              {
                name: 'audience',
                min: 1,
                element: textElement('string'),
              },
            ],
          }),
        },
        {
          name: 'issuers',
          min: 0,
          max: 1,
          element: element({ children: [{ name: 'issuer', min: 0, element: textElement('string') }] }),
        },
        {
          name: 'required-claims',
          min: 0,
          max: 1,
          element: element({ children: [{ name: 'claim', min: 0, element: claim }] }),
        },
      ],
      groups: [{ kind: 'exactlyOneOf', attributes: ['header-name', 'query-parameter-name', 'token-value'] }],
    }),
  },
  {
    name: 'authentication-token',
    category: 'authentication',
    summary: 'Older token policy: gets a token from a managed identity or the token service for the backend call.',
    documented: false,
    sections: ['inbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    fragment: true,
    gateways: ['classic', 'v2', 'consumption', 'self-hosted'],
    limits: {},
    element: element({
      attributes: [
        {
          name: 'token-type',
          required: false,
          type: 'enum',
          expressions: false,
          values: ['managed-service-identity', 'token-service'],
          default: 'managed-service-identity',
        },
        { name: 'token-service-url', required: false, type: 'url', expressions: false },
        { name: 'resource-url', required: false, type: 'string', expressions: false },
        { name: 'ignore-error', required: false, type: 'bool', expressions: false },
      ],
    }),
  },
  {
    name: 'authentication-token-store',
    category: 'authentication',
    summary: 'Older token policy: takes a backend token from the token store.',
    documented: false,
    sections: ['inbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    fragment: true,
    gateways: ['classic', 'v2', 'consumption', 'self-hosted'],
    limits: {},
    element: element({
      attributes: [
        { name: 'token-id', required: false, type: 'string', expressions: false },
        { name: 'client-id', required: false, type: 'string', expressions: false },
        { name: 'output-token-variable-name', required: false, type: 'variable', expressions: false },
        { name: 'ignore-error', required: false, type: 'bool', expressions: false },
      ],
    }),
  },
];
