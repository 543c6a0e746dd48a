const whiteSpace = /^\s*/;

/**
 * Where in a value its expression starts, or -1 when the value is a literal. API Management evaluates a value only
 * when it is an expression as a whole, white space around it aside.
 */
export function expressionStart(value: string): number {
  const at = value.indexOf('@');
  if (at < 0 || (value[at + 1] !== '(' && value[at + 1] !== '{')) return -1;
  return at === 0 || whiteSpace.exec(value)?.[0].length === at ? at : -1;
}

/** A value that holds a `{{named value}}` is known only to the service, which replaces it before it reads the value. */
export function holdsNamedValue(value: string): boolean {
  return value.includes('{{');
}
