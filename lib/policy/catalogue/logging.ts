import { element, everyGateway, everyScope, everySection, textElement } from './shapes';
import type { ElementSpec, PolicySpec } from './types';

// Facts from the public reference pages of API Management; `docsDate` names the revision of each page.

const tokenDimension: ElementSpec = element({
  attributes: [
    {
      name: 'name',
      required: true,
      type: 'string',
      expressions: true,
    },
    {
      name: 'value',
      required: false,
      type: 'string',
      expressions: true,
      note: 'may be left out for: API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway ID, Backend ID',
    },
  ],
});

const tokenMetric: ElementSpec = element({
  attributes: [
    {
      name: 'namespace',
      required: false,
      type: 'string',
      expressions: false,
      expressionsUndocumented: true,
      default: 'API Management',
    },
    { name: 'name', required: false, type: 'string', expressions: false, documented: false },
    {
      name: 'value-type',
      required: false,
      type: 'enum',
      expressions: false,
      values: ['all', 'total-tokens', 'prompt-tokens', 'completion-tokens'],
      default: 'all',
      documented: false,
    },
    { name: 'ignore-prompt', required: false, type: 'bool', expressions: false, default: false, documented: false },
  ],
  children: [{ name: 'dimension', min: 1, max: 10, note: 'at most 10, by the editor schema', element: tokenDimension }],
});

export const logging: readonly PolicySpec[] = [
  {
    name: 'azure-openai-emit-token-metric',
    category: 'logging',
    summary: 'Same as llm-emit-token-metric, for Azure OpenAI APIs.',
    documented: true,
    docsDate: '2024',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {
      maxCustomDimensions: 5,
      defaultDimensions: [
        'API ID',
        'Operation ID',
        'Product ID',
        'User ID',
        'Subscription ID',
        'Location',
        'Gateway ID',
        'Backend ID',
      ],
      notes: ['may appear several times per definition', 'default dimensions do not count'],
    },
    unconfirmed: ['Backend ID as a default dimension', 'gateways', 'limits.maxCustomDimensions'],
    element: tokenMetric,
  },
  {
    name: 'emit-metric',
    category: 'logging',
    summary: 'Sends a custom metric to Application Insights.',
    documented: true,
    docsDate: '2024-09',
    sections: everySection,
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {
      maxCustomDimensions: 10,
      defaultDimensions: [
        'API ID',
        'Operation ID',
        'Product ID',
        'User ID',
        'Subscription ID',
        'Location',
        'Gateway ID',
      ],
      notes: ['the 2024-09 page allows 10 custom dimensions; newer token-metric pages say 5'],
    },
    unconfirmed: ['limits.maxCustomDimensions'],
    element: element({
      attributes: [
        { name: 'name', required: true, type: 'string', expressions: false },
        { name: 'namespace', required: false, type: 'string', expressions: false, default: 'API Management' },
        { name: 'value', required: false, type: 'number', expressions: true, default: 1 },
        { name: 'default-dimensions', required: false, type: 'bool', expressions: false, documented: false },
      ],
      children: [
        {
          name: 'dimension',
          min: 1,
          max: 10,
          element: element({
            attributes: [
              {
                name: 'name',
                required: true,
                type: 'string',
                expressions: true,
              },
              {
                name: 'value',
                required: false,
                type: 'string',
                expressions: true,
                note: 'may be left out for: API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway ID',
              },
            ],
          }),
        },
      ],
    }),
  },
  {
    name: 'llm-emit-token-metric',
    category: 'logging',
    summary: 'Sends token-count metrics of LLM calls to Application Insights.',
    documented: true,
    docsDate: '2026-05',
    sections: ['inbound'],
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: {
      maxCustomDimensions: 5,
      defaultDimensions: [
        'API ID',
        'Operation ID',
        'Product ID',
        'User ID',
        'Subscription ID',
        'Location',
        'Gateway ID',
        'Backend ID',
      ],
      notes: ['may appear several times per definition', 'default dimensions do not count'],
    },
    unconfirmed: ['Backend ID as a default dimension'],
    element: tokenMetric,
  },
  {
    name: 'trace',
    category: 'logging',
    summary: 'Writes a custom trace to request tracing, Application Insights and resource logs.',
    documented: true,
    docsDate: '2024-07',
    sections: everySection,
    scopes: everyScope,
    fragment: true,
    gateways: everyGateway,
    limits: { notes: ["the policy's page lists inbound, outbound, backend; the error-handling page adds on-error"] },
    element: element({
      attributes: [
        { name: 'source', required: true, type: 'string', expressions: false },
        {
          name: 'severity',
          required: false,
          type: 'enum',
          expressions: false,
          values: ['verbose', 'information', 'error'],
          default: 'verbose',
        },
      ],
      text: { type: 'string', required: false, expressions: true, note: 'in the older form' },
      childOrder: 'any',
      children: [
        {
          name: 'message',
          min: 0,
          max: 1,
          note: 'in the older form it is the text of trace itself',
          element: textElement('string'),
        },
        {
          name: 'metadata',
          min: 0,
          element: element({
            attributes: [
              {
                name: 'name',
                required: true,
                type: 'string',
                expressions: true,
              },
              { name: 'value', required: true, type: 'string', expressions: true },
            ],
          }),
        },
      ],
      groups: [{ kind: 'textOrChild', child: 'message' }],
    }),
  },
  {
    name: 'set-request-metric-dimension-value',
    category: 'logging',
    summary: "Sets a dimension value of the service's own request metric.",
    documented: false,
    sections: ['inbound'],
    scopes: ['global', 'product', 'api', 'operation'],
    fragment: true,
    gateways: ['classic'],
    limits: {},
    unconfirmed: ['sections', 'scopes', 'gateways'],
    element: element({
      attributes: [
        { name: 'name', required: true, type: 'string', expressions: false },
        { name: 'value', required: true, type: 'string', expressions: false },
      ],
    }),
  },
];
