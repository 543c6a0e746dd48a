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

const placeholder = /[{}[\]<>$%#]|__/;

/**
 * Whether a value that is no expression can be judged as it stands: a named value is known only to the service, which
 * replaces it before it reads the value, and a document may be a template whose `{count}` is yet to be filled in.
 */
export function standsAsWritten(value: string): boolean {
  return !placeholder.test(value);
}

/** A value that holds a `{{named value}}` is known only to the service, which replaces it before it reads the value. */
export function holdsNamedValue(value: string): boolean {
  return value.includes('{{');
}
