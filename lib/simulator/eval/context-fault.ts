/** A context that cannot be used; each fault names its place. */
export class ContextFault extends Error {
  public override readonly name = 'ContextFault';

  public constructor(public readonly faults: readonly string[]) {
    super(faults.join('; '));
  }
}
