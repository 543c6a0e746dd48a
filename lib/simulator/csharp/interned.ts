/**
 * The texts that .NET would hold as one object.
 *
 * `==` between objects asks whether both are one object in memory. Two equal texts are, when each came from a literal:
 * .NET keeps literals once for the whole process, across expressions. Texts that were computed, read from a request or
 * written in a policy's attribute are objects of their own. So a literal that leaves the place where it stands, to a
 * variable, a result or an `object`, is noted here, and equal texts count as one object if theirs is. A computed text that
 * happens to equal such a literal is taken for it.
 */
const literals = new Set<string>(['']);

export function noteLiteral(text: string): void {
  literals.add(text);
}

/** Whether two values in boxed form are one object. Boxes of numbers and bools never are. */
export function isSameObject(left: unknown, right: unknown): boolean {
  if (left !== right) return false;
  switch (typeof left) {
    case 'string':
      return literals.has(left);
    case 'number':
    case 'boolean':
    case 'bigint':
      return false;
    default:
      return true;
  }
}
