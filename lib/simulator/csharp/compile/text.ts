import type { Type } from '../../../expression/types/type';
import { isUnknown } from '../../../expression/types/type';
import { boxFor } from '../boxing';
import { bounded, textOf } from '../execution';
import { known } from '../known-types';
import type { Code, Frame } from './code';

type Text = (frame: Frame) => string;

/** The text of a value as `+` and interpolation without a format put it there; null is empty. */
export function textCode(code: Code): Text {
  const { run, type } = code;
  if (code.constant !== undefined && type === known.string) {
    const text = (code.constant.value as string | null) ?? '';
    return () => text;
  }
  if (type === known.string) return (frame) => (run(frame) as string | null) ?? '';
  if (type === known.int) return (frame) => String(run(frame));
  if (type === known.bool) return (frame) => (run(frame) === true ? 'True' : 'False');
  if (type === known.char) return (frame) => String.fromCharCode(run(frame) as number);
  const box = isUnknown(type) ? undefined : boxFor(type);
  return box === undefined ? (frame) => textOf(run(frame)) : (frame) => textOf(box(run(frame)));
}

/** The texts one after another. */
export function concatenation(parts: readonly Code[]): Code {
  return { type: known.string, run: joined(parts.map(textCode)) };
}

export function joined(texts: readonly Text[]): Text {
  if (texts.length === 1) return texts[0];
  if (texts.length === 2) {
    const [first, second] = texts;
    return (frame) => bounded(first(frame) + second(frame));
  }
  return (frame) => {
    let text = '';
    for (const part of texts) text += part(frame);
    return bounded(text);
  };
}

/** What the parts of a sum of strings are known as: the type of the whole. */
export function isText(type: Type): boolean {
  return type === known.string;
}
