/**
 * A value that is made on first use and then kept. Heavy modules are loaded this way, so that importing the package
 * costs next to nothing: `const parser = lazy(() => require('./parser') as typeof import('./parser'))`.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
