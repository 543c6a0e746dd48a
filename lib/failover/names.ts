import { lazy } from '../core/lazy';

// The catalogue is loaded with the first named value, not with the package.
const document = lazy(() => require('../policy/catalogue/document') as typeof import('../policy/catalogue/document'));

/** Fits the id of an API Management entity, a header's value and a cache key alike. */
const backendName = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?$/;

/** What Azure allows for a model deployment. */
const deploymentName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A header name as HTTP has it (RFC 9110, token), without what no header of this world uses. */
const headerName = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** What is wrong with a name, or nothing. */
export function backendNameProblem(name: string): string | undefined {
  if (name.toLowerCase() === 'gateway')
    return "'gateway' is what a header says when no backend was asked; use another name";
  if (backendName.test(name)) return undefined;
  return `the name must be 1 to 50 letters, digits and dashes, with no dash at an end; use '${suggested(name)}'`;
}

/** What is wrong with the name of a deployment, or nothing. */
export function deploymentNameProblem(name: string): string | undefined {
  if (deploymentName.test(name)) return undefined;
  return 'the name must be 1 to 64 letters, digits, periods, dashes and underscores; use the name of the deployment in Azure';
}

export function checkedHeaderName(what: string, name: string): string {
  if (headerName.test(name)) return name;
  throw new Error(`${what} must be a header name of letters, digits and dashes, got '${name}'; use X-Served-By, say`);
}

export function checkedNamedValue(name: string): string {
  const { namedValueNamePattern, namedValueNameRule } = document();
  if (namedValueNamePattern.test(name)) return name;
  throw new Error(
    `the named value '${name}' has no valid name: ${namedValueNameRule}; give its display name without the braces`,
  );
}

/** The names of all named values that a text refers to, each once, in order. */
export function namedValuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(document().namedValueReference)].map((reference) => reference[1]))].sort();
}

function suggested(name: string): string {
  const kept = name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 50);
  return kept.replace(/^-+|-+$/g, '') || 'primary';
}
