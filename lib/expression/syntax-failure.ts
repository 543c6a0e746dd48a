import type { Span } from '../core/span';

/** Ends the parse at the first error. It is thrown inside the parser and caught where the parser is entered. */
export class SyntaxFailure extends Error {
  public constructor(
    public readonly span: Span,
    message: string,
    public readonly fix?: string,
  ) {
    super(message);
  }
}
