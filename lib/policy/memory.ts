export class Memory<Subject> {
  private last?: Answer;

  public constructor(private readonly subject: Subject) {}

  public once<T>(find: (subject: Subject) => T): T {
    for (let known = this.last; known !== undefined; known = known.before) {
      if (known.find === find) return known.value as T;
    }
    const value = find(this.subject);
    this.last = { find, value, before: this.last };
    return value;
  }
}

/** A chain, not a Map: each expression has a memory, and next to nothing is asked of it. */
interface Answer {
  readonly find: unknown;
  readonly value: unknown;
  readonly before: Answer | undefined;
}
