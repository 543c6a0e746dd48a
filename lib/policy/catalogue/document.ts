import { everySection } from './shapes';
import type { AttributeSpec, GatewayName, SectionName } from './types';

// Facts of the document as a whole, from the public reference pages of API Management.

export const rootName = 'policies';
export const fragmentRootName = 'fragment';
export const baseName = 'base';

/** The sections in the order that API Management writes them; a document may have them in any order, each once. */
export const sectionNames: readonly SectionName[] = everySection;

/** What a section is for, in the words of `explain` and the docs. */
export const sectionPurposes: Readonly<Record<SectionName, string>> = {
  inbound: 'runs on the request before it is forwarded',
  backend: 'forwards the request; holds exactly one policy',
  outbound: 'runs on the response',
  'on-error': 'runs instead of the rest after an error',
};

/** Every policy may have these on its root element, whatever its own entry says. */
export const commonAttributes: readonly AttributeSpec[] = [
  {
    name: 'id',
    required: false,
    type: 'string',
    expressions: false,
    note: 'a name of your own, found again in context.LastError.PolicyId',
  },
];

/** The service refuses a backend section with two direct children, comments aside. */
export const maxChildrenOfBackend = 1;

/** The pages show `base` directly in a section only; the vendor's policy toolkit writes it into `when` and `otherwise` too. */
export const baseBelowPoliciesUndocumented = true;

/** The service refuses `base` twice in a section. */
export const maxBasePerSection = 1;

/** The elements that are the root of a GraphQL resolver document. */
export const resolverRootNames: readonly string[] = [
  'http-data-source',
  'sql-data-source',
  'cosmosdb-data-source',
  'graphql-data-source',
];

export interface SizeLimit {
  readonly bytes: number;
  /** Set when no current source confirms the number. */
  readonly unconfirmed?: true;
}

/**
 * How large a policy document may be. The limit is of the control plane, so a self-hosted gateway has that of the
 * instance it belongs to.
 */
export const documentSizeLimits: Readonly<Record<GatewayName, SizeLimit>> = {
  classic: { bytes: 256 * 1024 },
  v2: { bytes: 16 * 1024, unconfirmed: true },
  consumption: { bytes: 16 * 1024 },
  'self-hosted': { bytes: 256 * 1024 },
  workspace: { bytes: 256 * 1024, unconfirmed: true },
};

/** 512 KB since 2026, 32 KB before. */
export const fragmentSizeLimit: SizeLimit = { bytes: 512 * 1024 };

/** `{{display-name}}` anywhere in an attribute, a text or an expression; it is replaced before anything else is read. */
export const namedValueNamePattern = /^[A-Za-z0-9._-]{1,256}$/;
export const namedValueReference = /\{\{([A-Za-z0-9._-]{1,256})\}\}/g;
export const namedValueNameRule = 'letters, digits, period, dash and underscore, up to 256 characters';
