import { raise } from '../csharp/exception';

/**
 * The body of a message. It can be read once, unless the reader says that it shall be preserved; who comes later gets
 * nothing.
 */
export class Body {
  public static text(text: string): Body {
    return new Body(Buffer.from(text, 'utf8'), false);
  }

  public static bytes(bytes: Uint8Array): Body {
    return new Body(bytes, false);
  }

  /** What had come when the connection broke: the body can never be read as a whole. */
  public static brokenOff(bytes: Uint8Array): Body {
    return new Body(bytes, true);
  }

  private gone = false;

  private constructor(
    private readonly content: Uint8Array,
    public readonly isBrokenOff: boolean,
  ) {}

  public get consumed(): boolean {
    return this.gone;
  }

  public get length(): number {
    return this.content.length;
  }

  /** The whole content; null when somebody has read it before without preserving it. */
  public read(preserve: boolean): Uint8Array | null {
    if (this.gone) return null;
    if (this.isBrokenOff) throw raise('System.IO.IOException', 'The response ended prematurely.');
    this.gone = !preserve;
    return this.content;
  }

  /** What is there, read or not, whole or not: for reports, never for policies. */
  public peek(): Uint8Array {
    return this.content;
  }

  /** A body of its own with the same content. */
  public copy(): Body {
    const copy = new Body(this.content, this.isBrokenOff);
    copy.gone = this.gone;
    return copy;
  }
}

/** The text of a body, read or not, for whoever must not disturb it; empty when there is none. */
export function peekText(body: Body | null): string {
  return body === null ? '' : Buffer.from(body.peek()).toString('utf8');
}
