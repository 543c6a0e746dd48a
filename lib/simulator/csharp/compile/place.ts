import type { Type } from '../../../expression/types/type';
import type { Code, Frame, Run } from './code';
import type { Names } from './names';

/** Something that can be read and assigned. What it depends on is worked out once, even if it is read and then written. */
export interface Place {
  readonly type: Type;
  /** Works out what stands before the dot and in the brackets; to be run before `read` and `write`. */
  readonly prepare?: (frame: Frame) => void;
  readonly read: Run;
  /** Takes the value in slot form. */
  readonly write: (frame: Frame, value: unknown) => void;
  /** For a variable of the frame at hand: where it stands there. */
  readonly slot?: number;
}

/** A value that is worked out once and then read from a slot. */
export interface Kept {
  readonly code: Code;
  readonly keep: (frame: Frame) => void;
}

export function keptCode({ type, run }: Code, names: Names): Kept {
  const slot = names.access(names.temporary(type));
  return {
    code: { type, run: slot.read },
    keep: (frame) => {
      slot.write(frame, run(frame));
    },
  };
}
