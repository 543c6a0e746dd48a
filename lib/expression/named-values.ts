import { Kind, type Tokens } from './tokens';

/** What a named value may turn out to be: a name or a type, a number, a text, an operator, a statement, nothing. */
const guesses = ['x', '1', '"x"', '+', '==', 'x = 1;', ''];

/** The text with every named value in bare code replaced, once for each guess at what it holds. */
export function withoutNamedValues(tokens: Tokens): string[] {
  return guesses.map((guess) => {
    let text = '';
    let from = 0;
    tokens.kinds.forEach((kind, index) => {
      if (kind !== Kind.NamedValue) return;
      text += tokens.text.slice(from, tokens.starts[index]) + guess;
      from = tokens.ends[index];
    });
    return text + tokens.text.slice(from);
  });
}
