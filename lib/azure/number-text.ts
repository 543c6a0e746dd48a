import { Token, Tokenization } from 'cdktf';

/** A number inside a text. A reference stays one; a template literal would write the number that CDKTF encodes it as. */
export function numberText(value: number): string {
  return Token.isUnresolved(value) ? Token.asString(Tokenization.reverseNumber(value)) : String(value);
}
