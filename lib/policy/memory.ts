/**
 * What was found out about a thing, kept with it and gone with it.
 *
 * A WeakMap in a module would do the same for less code, but V8 frees what hangs on one only in its rare full
 * collections: documents that are long forgotten are copied about until then, which doubled the time of a validation.
 */
export class Memory<Subject> {
  private answers?: Map<unknown, unknown>;

  public constructor(private readonly subject: Subject) {}

  public once<T>(find: (subject: Subject) => T): T {
    this.answers ??= new Map();
    if (!this.answers.has(find)) this.answers.set(find, find(this.subject));
    return this.answers.get(find) as T;
  }
}
