/** A file that a script writes: its place in the repository and all of its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
