/** A stretch of a text. */
export interface TextWindow {
  readonly start: number;
  readonly text: string;
}

/** A text in stretches of so many characters, each of which repeats the end of the one before it. */
export function* textWindows(text: string, size: number, overlap: number): Generator<TextWindow> {
  const step = Math.max(1, Math.floor(size) - Math.max(0, Math.floor(overlap)));
  for (let start = 0; start === 0 || start + overlap < text.length; start += step) {
    yield { start, text: text.slice(start, start + size) };
  }
}
