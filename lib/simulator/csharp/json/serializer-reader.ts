import { raise } from '../exception';
import { JsonReader } from './reader';
import type { JValue } from './token';
import { nullToken } from './token';

/**
 * Reads JSON for `JsonConvert.DeserializeObject` where the result is made of tokens. Newtonsoft.Json copies the tokens through
 * a writer then, which knows no undefined values, closes what is only not closed, and has words of its own for a text that
 * ends before a value.
 */
export class SerializerReader extends JsonReader {
  /** The outermost object is read by the serializer itself where no type was asked for, or `object`. */
  private readonly isObject: boolean;

  public constructor(text: string, isUntyped: boolean) {
    super(text);
    this.isObject = isUntyped && text.trimStart().startsWith('{');
  }

  protected override undefinedValue(): JValue {
    return this.depth === 0 ? super.undefinedValue() : nullToken();
  }

  protected override completes(isEmpty: boolean): boolean {
    return this.isAtEnd && !this.isObject && (!isEmpty || this.depth === 1);
  }

  protected override ended(): Error {
    return this.isObject
      ? this.failure('Unexpected end when deserializing object.', 'Newtonsoft.Json.JsonSerializationException')
      : raise('Newtonsoft.Json.JsonWriterException', "Unexpected end when reading token. Path ''.");
  }
}
