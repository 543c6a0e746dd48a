import type { ValidationContext } from '../policy/model';

/** What is known where an example stands, in words; empty when nothing special is. */
export function describeContext(context: Partial<ValidationContext> | undefined): string {
  if (context === undefined) return '';
  const { scope, gateway, namedValues, fragments } = context;
  return [
    scope === undefined ? '' : `scope ${scope}`,
    gateway === undefined ? '' : `gateway ${gateway}`,
    namedValues === undefined ? '' : `named values: ${listed(namedValues)}`,
    fragments === undefined ? '' : `fragments: ${listed(fragments)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const listed = (names: ReadonlySet<string>): string => [...names].join(', ') || 'none';
