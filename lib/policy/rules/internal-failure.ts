import type { Issue } from '../../core/issue';

/**
 * A check of our own failed. It says nothing against the document, so it is a warning; but what the check would have
 * found is not known, so it is not kept quiet.
 */
export function internalFailure(check: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'POL000',
    severity: 'warning',
    message: `internal: the check ${check} failed (${reason}), so the document was not checked for it`,
    fix: 'report it together with the document',
    span: { start: 0, end: 0 },
  };
}
