import { raise } from '../csharp/exception';
import { ended, type Flow, type Task } from '../time/flow';

/** What a body holds, for all of its copies: bytes that are there, or that still come. */
export class BodyContent {
  public isBrokenOff = false;
  private readonly pieces: Uint8Array[] = [];

  public constructor(
    piece?: Uint8Array,
    /** Ends when the last piece has come; absent when all is there. */
    public arrival?: Task,
  ) {
    if (piece !== undefined) this.pieces.push(piece);
  }

  public get bytes(): Uint8Array {
    // Made into one piece when it is first asked for.
    if (this.pieces.length !== 1) this.pieces.splice(0, this.pieces.length, Buffer.concat(this.pieces));
    return this.pieces[0];
  }

  public push(piece: Uint8Array): void {
    this.pieces.push(piece);
  }
}

/**
 * The body of a message. It can be read once, unless the reader says that it shall be preserved; who comes later gets
 * nothing.
 */
export class Body {
  public static text(text: string): Body {
    return Body.bytes(Buffer.from(text, 'utf8'));
  }

  public static bytes(bytes: Uint8Array): Body {
    return new Body(new BodyContent(bytes));
  }

  /** What had come when the connection broke: the body can never be read as a whole. */
  public static brokenOff(bytes: Uint8Array): Body {
    const content = new BodyContent(bytes);
    content.isBrokenOff = true;
    return new Body(content);
  }

  private gone = false;

  public constructor(private readonly content: BodyContent) {}

  public get consumed(): boolean {
    return this.gone;
  }

  public get isBrokenOff(): boolean {
    return this.content.isBrokenOff;
  }

  public get length(): number {
    return this.content.bytes.length;
  }

  /** Whether nothing more will come. */
  public get isWhole(): boolean {
    return this.content.arrival?.ended !== false;
  }

  /** Waits until nothing more will come, or for so many milliseconds. */
  public *whole(atMost?: number): Flow {
    if (this.content.arrival !== undefined) yield* ended(this.content.arrival, atMost);
  }

  /** The whole content; null when somebody has read it before without preserving it. */
  public read(preserve: boolean): Uint8Array | null {
    if (this.gone) return null;
    if (!this.isWhole) throw new Error('a body was read before it was whole');
    if (this.isBrokenOff) throw raise('System.IO.IOException', 'The response ended prematurely.');
    this.gone = !preserve;
    return this.content.bytes;
  }

  /** What is there, read or not, whole or not: for reports, never for policies. */
  public peek(): Uint8Array {
    return this.content.bytes;
  }

  /** A body of its own with the same content. */
  public copy(): Body {
    const copy = new Body(this.content);
    copy.gone = this.gone;
    return copy;
  }
}

/** The text of a body, read or not, for whoever must not disturb it; empty when there is none. */
export function peekText(body: Body | null): string {
  return body === null ? '' : Buffer.from(body.peek()).toString('utf8');
}
