import { boxDouble } from '../boxing';
import { NotModelled, raise } from '../exception';
import { dateInText } from './dates';
import { endOfDigits, endOfPlain, isSpace, nameWord, valueWord, wordAt } from './scan';
import type { JToken } from './token';
import { JArray, JObject, JValue, nullToken } from './token';

/** Deeper nesting than this is refused; Newtonsoft.Json 12 itself has no limit and dies of it. */
const MOST_DEPTH = 1_000;

/**
 * Reads JSON as Newtonsoft.Json does: with comments, single quotes, bare property names, trailing commas, hexadecimal and octal
 * numbers, `NaN` and `undefined`, and with dates found in texts.
 */
export class JsonReader {
  private at = 0;
  protected depth = 0;
  private readonly path: (string | number)[] = [];

  public constructor(
    protected readonly text: string,
    private readonly readsDates = true,
  ) {}

  /** The whole text as one token; `wanted` is the class that was asked for. */
  public document(wanted: 'JToken' | 'JObject' | 'JArray' | 'value'): JToken {
    const comment = wanted === 'JToken' ? this.leadingComment() : undefined;
    if (comment !== undefined) return new JValue(comment, 'Comment');
    this.blank();
    if (this.at >= this.text.length) {
      throw raise(
        'Newtonsoft.Json.JsonReaderException',
        `Error reading ${wanted} from JsonReader. Path '', line 0, position 0.`,
      );
    }
    const start = this.text[this.at];
    if (wanted === 'JObject' && start !== '{') throw this.unwanted(wanted, 'an object');
    if (wanted === 'JArray' && start !== '[') throw this.unwanted(wanted, 'an array');
    const token = this.value();
    this.blank();
    if (this.at < this.text.length) {
      throw this.failure(`Additional text encountered after finished reading JSON content: ${this.text[this.at]}.`);
    }
    return token;
  }

  /** A comment before anything else is itself the token that JToken.Parse finds. */
  private leadingComment(): string | undefined {
    const match = /^\s*(?:\/\/([^\n]*)|\/\*([^]*?)\*\/)/.exec(this.text);
    return match === null ? undefined : (match[1] ?? match[2]);
  }

  private unwanted(wanted: string, what: string): Error {
    const name = { '{': 'StartObject', '[': 'StartArray' }[this.text[this.at]] ?? this.scalarKind();
    return this.failure(`Error reading ${wanted} from JsonReader. Current JsonReader item is not ${what}: ${name}.`);
  }

  private scalarKind(): string {
    const isInteger = /^-?\d+(?![\d.eE])/.test(this.text.slice(this.at));
    return isInteger ? 'Integer' : this.value().kind;
  }

  private value(): JToken {
    const start = this.text[this.at];
    switch (start) {
      case '{':
      case '[':
        return this.nested(start);
      case '"':
      case "'":
        return this.textValue(this.quoted());
      default:
        return this.bare();
    }
  }

  private nested(start: '{' | '['): JToken {
    this.at += 1;
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw this.failure(`The reader's depth of ${MOST_DEPTH} has been exceeded.`);
    const token = start === '{' ? this.object() : this.array();
    this.depth -= 1;
    return token;
  }

  private object(): JToken {
    const object = new JObject();
    for (let isFirst = true; ; isFirst = false) {
      this.blank();
      if (this.take('}') || (isFirst && this.completes?.(true) === true)) return object;
      const name = this.name();
      this.blank();
      if (!this.take(':')) throw this.withoutColon();
      this.blank();
      this.path.push(name);
      // A later value of the same name takes the place of the earlier one.
      object.set(name, this.value());
      this.path.pop();
      this.blank();
      if (this.take('}') || this.completes?.(false) === true) return object;
      if (!this.take(',')) throw this.unexpected('After parsing a value an unexpected character was encountered: ');
    }
  }

  private array(): JToken {
    const array = new JArray();
    for (let index = 0; ; index++) {
      this.blank();
      if (this.take(']') || (index === 0 && this.completes?.(true) === true)) return array;
      this.path.push(index);
      array.push(this.text[this.at] === ',' ? this.undefinedValue() : this.value());
      this.path.pop();
      this.blank();
      if (this.take(']') || this.completes?.(false) === true) return array;
      if (!this.take(',')) throw this.unexpected('After parsing a value an unexpected character was encountered: ');
    }
  }

  private name(): string {
    const start = this.text[this.at];
    if (start === '"' || start === "'") return this.quoted();
    const name = wordAt(nameWord, this.text, this.at);
    if (name === undefined) throw this.unexpected('Invalid property identifier character: ');
    this.at += name.length;
    return name;
  }

  private quoted(): string {
    const quote = this.text[this.at];
    let text = '';
    this.at += 1;
    for (;;) {
      const start = this.at;
      this.at = endOfPlain(this.text, start, quote.charCodeAt(0));
      text += this.text.slice(start, this.at);
      if (this.at >= this.text.length) {
        throw this.failure(`Unterminated string. Expected delimiter: ${quote}.`);
      }
      if (this.take(quote)) return text;
      text += this.escape();
    }
  }

  private escape(): string {
    const character = this.text[this.at + 1];
    this.at += 2;
    if (character === 'u') {
      const digits = this.text.slice(this.at, this.at + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.failure(`Invalid Unicode escape sequence: \\u${digits}.`);
      this.at += 4;
      return String.fromCharCode(parseInt(digits, 16));
    }
    const escaped = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '\\': '\\', '"': '"', "'": "'", '/': '/' }[
      character
    ];
    if (escaped === undefined) throw this.failure(`Bad JSON escape sequence: \\${character ?? ''}.`);
    return escaped;
  }

  private textValue(text: string): JValue {
    const date = this.readsDates ? dateInText(text) : undefined;
    return date === undefined ? new JValue(text, 'String') : new JValue(date, 'Date');
  }

  private bare(): JToken {
    const end = endOfDigits(this.text, this.at);
    if (end > this.at) {
      const integer = JValue.ofSmall(Number(this.text.slice(this.at, end)));
      this.at = end;
      return integer;
    }
    const match = wordAt(valueWord, this.text, this.at);
    if (match === undefined) {
      if (this.at >= this.text.length) throw this.ended();
      throw this.unexpected('Unexpected character encountered while parsing value: ');
    }
    const token = match === 'undefined' ? this.undefinedValue() : (wordValue(match) ?? numberValue(match));
    if (token === undefined) throw this.badWord(match);
    this.at += match.length;
    return token;
  }

  private badWord(word: string): Error {
    if (/^[-.0-9]/.test(word)) return this.failure(`Input string '${word}' is not a valid number.`);
    return 'tfnuNI'.includes(word[0])
      ? this.failure(
          `Error parsing ${{ t: 'boolean', f: 'boolean', n: 'null', u: 'undefined', N: 'NaN', I: 'Infinity' }[word[0]] ?? 'value'} value.`,
        )
      : this.unexpected('Unexpected character encountered while parsing value: ');
  }

  /** Skips blanks and comments. */
  private blank(): void {
    for (;;) {
      while (isSpace(this.text.charCodeAt(this.at))) this.at += 1;
      if (this.text[this.at] !== '/') return;
      const ends = { '/': '\n', '*': '*/' }[this.text[this.at + 1]];
      if (ends === undefined)
        throw this.failure(`Error parsing comment. Expected: *, got ${this.text[this.at + 1] ?? ''}.`);
      const end = this.text.indexOf(ends, this.at + 2);
      if (end < 0 && ends === '*/') throw this.failure('Unexpected end while parsing comment.');
      this.at = end < 0 ? this.text.length : end + ends.length;
    }
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private withoutColon(): Error {
    const got = this.text[this.at] ?? '\0';
    return this.failure(`Invalid character after parsing property name. Expected ':' but got: ${got}.`);
  }

  private unexpected(message: string): Error {
    if (this.at < this.text.length) return this.failure(`${message}${this.text[this.at]}.`);
    return this.ended();
  }

  /** What `undefined` is read as, and what stands between two commas. */
  protected undefinedValue(): JValue {
    return new JValue(null, 'Undefined');
  }

  /** Whether an object or array is taken as complete where nothing but its end is missing. */
  protected completes?(isEmpty: boolean): boolean;

  protected get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The text ends too soon. */
  protected ended(): Error {
    return this.failure('Unexpected end of content while loading JToken.');
  }

  protected failure(message: string, type = 'Newtonsoft.Json.JsonReaderException'): Error {
    const before = this.text.slice(0, this.at).split('\n');
    const place = `line ${before.length}, position ${before[before.length - 1].length}`;
    return raise(type, `${message} Path '${pathText(this.path)}', ${place}.`);
  }
}

/** A path as JToken.Path writes it. */
export function pathText(steps: readonly (string | number)[]): string {
  return steps
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/[.\s'/"()[\]{}]/.test(step)) return `['${step.replace(/['\\]/g, '\\$&')}']`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

function wordValue(word: string): JToken | undefined {
  switch (word) {
    case 'true':
    case 'false':
      return new JValue(word === 'true', 'Boolean');
    case 'null':
      return nullToken();
    case 'NaN':
      return new JValue(boxDouble(NaN), 'Float');
    case 'Infinity':
    case '-Infinity':
      return new JValue(boxDouble(word === 'Infinity' ? Infinity : -Infinity), 'Float');
    default:
      return undefined;
  }
}

function numberValue(word: string): JValue | undefined {
  if (/^-?0[xX][0-9a-fA-F]+$/.test(word)) return integer(BigInt(word.replace('-', '')), word.startsWith('-'));
  if (/^-?0[0-7]+$/.test(word)) return integer(BigInt(`0o${word.replace('-', '')}`), word.startsWith('-'));
  if (/^-?\d+$/.test(word)) return integer(BigInt(word.replace('-', '')), word.startsWith('-'));
  if (/^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(word)) return new JValue(boxDouble(Number(word)), 'Float');
  return undefined;
}

function integer(size: bigint, negative: boolean): JValue {
  const value = negative ? -size : size;
  if (BigInt.asIntN(64, value) !== value)
    throw new NotModelled('a JSON integer that is longer than a long (BigInteger)');
  return new JValue(value, 'Integer');
}

export function parseToken(text: string, readsDates = true): JToken {
  return new JsonReader(text, readsDates).document('JToken');
}

export function parseObject(text: string, readsDates = true): JObject {
  return new JsonReader(text, readsDates).document('JObject') as JObject;
}

export function parseArray(text: string, readsDates = true): JArray {
  return new JsonReader(text, readsDates).document('JArray') as JArray;
}
