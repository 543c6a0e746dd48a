import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** What other languages write, and C# for it. */
const inCSharp: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!', of: 'in', elif: 'else if' };

/** How to write what another language writes at the place where the parser stopped. */
export function fixOfForeignWord(parser: ParserState): string | undefined {
  const { position, kind } = parser;
  if (kind === Kind.Identifier) {
    const word = parser.textAt(position);
    return Object.hasOwn(inCSharp, word) ? `write '${inCSharp[word]}'` : undefined;
  }
  if (kind !== Kind.Equal || position === 0 || !parser.touchesNext(position - 1)) return undefined;
  const before = parser.textAt(position - 1);
  return before === '==' || before === '!=' ? `write '${before}'` : undefined;
}
