import { display } from '../../expression/types/type';
import { boxChar } from './boxing';
import { NotModelled, nullReference } from './exception';
import { typeOf } from './value';

/** The elements of a collection in boxed form: what `foreach` and LINQ walk. Collections implement `[Symbol.iterator]`. */
export function enumerate(source: unknown): Iterable<unknown> {
  if (source === null || source === undefined) throw nullReference();
  if (typeof source === 'string') return characters(source);
  if (typeof source === 'object' && Symbol.iterator in source) return source as Iterable<unknown>;
  const type = typeOf(source);
  throw new NotModelled(`the elements of ${type === undefined ? 'this value' : display(type)}`);
}

function* characters(text: string): Iterable<unknown> {
  for (let at = 0; at < text.length; at++) yield boxChar(text.charCodeAt(at));
}
