import type { ElementSpec, GatewayName, ScopeName, SectionName, ValueType } from './types';

export const everySection: readonly SectionName[] = ['inbound', 'backend', 'outbound', 'on-error'];

/** Broad to narrow: `base` goes from right to left. A resolver document stands outside of this order. */
export const everyScope: readonly ScopeName[] = ['global', 'workspace', 'product', 'api', 'operation'];

export const everyGateway: readonly GatewayName[] = ['classic', 'v2', 'consumption', 'self-hosted', 'workspace'];

/** An element with nothing on it or in it but what is given. */
export function element(parts: Partial<ElementSpec> = {}): ElementSpec {
  return { attributes: [], children: [], childOrder: 'sequence', policies: false, ...parts };
}

/** An element that is its text and nothing else, literal or expression. */
export function textElement(type: ValueType): ElementSpec {
  return element({ text: { type, required: true, expressions: true } });
}
