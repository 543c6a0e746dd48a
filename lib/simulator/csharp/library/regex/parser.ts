import { NotModelled, raise } from '../../exception';
import { between, ecmaScript, single, unicode, unicodeCategory } from './characters';
import type { Anchor, CharacterTest, Node, Pattern } from './syntax';
import { NO_LIMIT } from './syntax';

/** The bits of RegexOptions that change what a pattern means. */
export const options = {
  ignoreCase: 1, multiline: 2, explicitCapture: 4, singleline: 16, ignoreWhitespace: 32, rightToLeft: 64, ecmaScript: 256,
}; // prettier-ignore

const MOST_DEPTH = 200;
const inlineOptions: Readonly<Record<string, number>> = { i: 1, m: 2, n: 4, s: 16, x: 32 };
const anchors: Readonly<Record<string, Anchor>> = {
  A: 'start', Z: 'end', z: 'very end', b: 'word edge', B: 'no word edge', G: 'last end',
}; // prettier-ignore
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7, e: 27 };
const empty: Node = { kind: 'sequence', items: [] };

/** Reads a pattern; throws .NET's ArgumentException for a wrong one and NotModelled for what is not modelled. */
export function parsePattern(pattern: string, flags: number): Pattern {
  if ((flags & options.rightToLeft) !== 0) throw new NotModelled('RegexOptions.RightToLeft');
  return new PatternReader(pattern, flags).read();
}

class PatternReader {
  private at = 0;
  private depth = 0;
  /** Numbers of named groups follow those of all the others. */
  private readonly names: string[];
  private nextNumber = 1;

  public constructor(
    private readonly pattern: string,
    private flags: number,
  ) {
    const found = groupsIn(pattern, flags);
    this.names = [...Array.from({ length: found.unnamed + 1 }, (_, number) => String(number)), ...found.named];
  }

  public read(): Pattern {
    const root = this.choice();
    if (this.at < this.pattern.length) throw this.error("Too many )'s.");
    return { root, groupNames: this.names };
  }

  // ── structure ────────────────────────────────────────────────────────────────────────────────────────────────

  private choice(): Node {
    const before = this.flags;
    if (++this.depth > MOST_DEPTH) throw new NotModelled(`a regular expression nested deeper than ${MOST_DEPTH}`);
    const choices = [this.sequence()];
    while (this.take('|')) choices.push(this.sequence());
    this.flags = before;
    this.depth -= 1;
    return choices.length === 1 ? choices[0] : { kind: 'choice', options: choices };
  }

  private sequence(): Node {
    const items: Node[] = [];
    for (this.skipBlanks(); this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at]); this.skipBlanks()) {
      const item = this.atom();
      if (item !== undefined) items.push(this.quantified(item));
    }
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  private quantified(item: Node): Node {
    this.skipBlanks();
    const match = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(this.pattern.slice(this.at, this.at + 30));
    if (match === null) return item;
    this.at += match[0].length;
    const [least, most] = limits(match);
    if (least > most) throw this.error('Illegal {x,y} with x > y.');
    const lazy = this.take('?');
    if (/^(?:[*+?]|\{\d+(?:,\d*)?\})/.test(this.pattern.slice(this.at, this.at + 30))) {
      throw this.error(`Nested quantifier ${this.pattern[this.at]}.`);
    }
    return { kind: 'repeat', item, least, most, lazy };
  }

  /** undefined for what only sets options. */
  private atom(): Node | undefined {
    const character = this.pattern[this.at++];
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return { kind: 'set', matches: this.set() };
      case '.':
        return { kind: 'set', matches: this.has(options.singleline) ? () => true : (unit) => unit !== 10 };
      case '^':
        return anchor(this.has(options.multiline) ? 'line start' : 'start');
      case '$':
        return anchor(this.has(options.multiline) ? 'line end' : 'end');
      case '\\':
        return this.escape();
      case '*':
      case '+':
      case '?':
        throw this.error('Quantifier {x,y} following nothing.');
      default:
        return this.literal(character.charCodeAt(0));
    }
  }

  private literal(unit: number): Node {
    return { kind: 'set', matches: single(unit, this.has(options.ignoreCase)) };
  }

  // ── groups ───────────────────────────────────────────────────────────────────────────────────────────────────

  private group(): Node | undefined {
    if (!this.take('?')) {
      if (this.has(options.explicitCapture)) return this.closed(this.choice());
      const number = this.nextNumber++;
      return this.closed({ kind: 'group', item: this.choice(), number });
    }
    const look = /^(?:<?[=!])/.exec(this.pattern.slice(this.at, this.at + 2))?.[0];
    if (look !== undefined) {
      this.at += look.length;
      const item = this.closed(this.choice());
      return { kind: 'look', item, behind: look.startsWith('<'), negative: look.endsWith('!') };
    }
    if (this.take('>')) return { kind: 'atomic', item: this.closed(this.choice()) };
    if (this.take('#')) return this.comment();
    if (this.take('(')) return this.condition();
    const named = /^(?:<([^>]*)>|'([^']*)')/.exec(this.pattern.slice(this.at, this.at + 200));
    return named === null ? this.optionGroup() : this.namedGroup(named);
  }

  private namedGroup(named: RegExpExecArray): Node {
    const name = named[1] ?? named[2];
    if (/^\w*-\w+$/.test(name)) throw new NotModelled(`balancing groups of regular expressions, as (?<${name}>…)`);
    if (!/^\w+$/.test(name)) throw this.error('Invalid group name: Group names must begin with a word character.');
    this.at += named[0].length;
    const number = this.names.indexOf(name);
    return this.closed({ kind: 'group', item: this.choice(), number });
  }

  private comment(): undefined {
    const end = this.pattern.indexOf(')', this.at);
    if (end < 0) throw this.error('Unterminated (?#...) comment.');
    this.at = end + 1;
  }

  /** `(?i)` for the rest of the group, `(?i:…)` for its own inside. */
  private optionGroup(): Node | undefined {
    const match = /^([imnsx]*)(?:-([imnsx]+))?([:)])/.exec(this.pattern.slice(this.at, this.at + 20));
    if (match === null) throw this.error('Unrecognized grouping construct.');
    this.at += match[0].length;
    const outer = this.flags;
    for (const letter of match[1]) this.flags |= inlineOptions[letter];
    for (const letter of match[2] ?? '') this.flags &= ~inlineOptions[letter];
    if (match[3] === ')') return undefined;
    const item = this.closed(this.choice());
    this.flags = outer;
    return item;
  }

  /** `(?(name)yes|no)`. */
  private condition(): Node {
    const end = this.pattern.indexOf(')', this.at);
    const name = this.pattern.slice(this.at, end);
    const number = this.names.indexOf(name);
    if (end < 0 || number < 0) throw new NotModelled('conditions of regular expressions on a pattern, as (?(a)b|c)');
    this.at = end + 1;
    const body = this.closed(this.choice());
    if (body.kind !== 'choice') return { kind: 'condition', number, yes: body, no: empty };
    if (body.options.length > 2) throw this.error('Too many | in (?()|).');
    return { kind: 'condition', number, yes: body.options[0], no: body.options[1] };
  }

  private closed(item: Node): Node {
    if (!this.take(')')) throw this.error("Not enough )'s.");
    return item;
  }

  // ── escapes ──────────────────────────────────────────────────────────────────────────────────────────────────

  private escape(): Node {
    const rest = this.pattern.slice(this.at, this.at + 60);
    if (rest === '') throw this.error('Illegal \\ at end of pattern.');
    if (Object.hasOwn(anchors, rest[0])) {
      this.at += 1;
      return anchor(anchors[rest[0]]);
    }
    const reference = this.reference(rest);
    if (reference !== undefined) return reference;
    const matches = this.characterClass(rest);
    return matches === undefined ? this.literal(this.escapedUnit()) : { kind: 'set', matches };
  }

  private reference(rest: string): Node | undefined {
    const match = /^(?:k<(\w+)>|k'(\w+)'|([1-9]\d?))/.exec(rest);
    if (match === null) return undefined;
    const name = match[1] ?? match[2] ?? match[3];
    const number = this.names.indexOf(name);
    if (number < 0) {
      // Digits that number no group are an octal character.
      if (match[3] !== undefined && name.length > 1 && /^[0-7]/.test(name)) return undefined;
      throw this.error(
        match[3] === undefined
          ? `Reference to undefined group name ${name}.`
          : `Reference to undefined group number ${name}.`,
      );
    }
    this.at += match[0].length;
    return { kind: 'reference', number, ignoreCase: this.has(options.ignoreCase) };
  }

  /** `\d`, `\W`, `\p{…}`; undefined when the escape is one character. */
  private characterClass(rest: string): CharacterTest | undefined {
    const classes = this.has(options.ecmaScript) ? ecmaScript : unicode;
    const lower = rest[0].toLowerCase();
    if (Object.hasOwn(classes, lower)) {
      this.at += 1;
      return rest[0] === lower ? classes[lower] : negated(classes[lower]);
    }
    if (lower !== 'p') return undefined;
    const name = /^[pP]\{([\w-]+)\}/.exec(rest);
    const found = name === null ? undefined : unicodeCategory(name[1]);
    if (name === null || found === undefined)
      throw this.error(name === null ? 'Incomplete \\p{X} character escape.' : `Unknown property '${name[1]}'.`);
    this.at += name[0].length;
    return rest[0] === 'p' ? found : negated(found);
  }

  /** The character that an escape stands for, in a set or outside. */
  private escapedUnit(): number {
    const rest = this.pattern.slice(this.at, this.at + 6);
    const code = /^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|([0-7]{1,3})|c([A-Za-z@[\\\]^_]))/.exec(rest);
    if (code !== null) {
      this.at += code[0].length;
      if (code[4] !== undefined) return code[4].toUpperCase().charCodeAt(0) - 64;
      return code[3] === undefined ? Number.parseInt(code[1] ?? code[2], 16) : Number.parseInt(code[3], 8) & 0xff;
    }
    this.at += 1;
    if (Object.hasOwn(controls, rest[0])) return controls[rest[0]];
    if (/[xuc]/.test(rest[0])) throw this.error('Insufficient hexadecimal digits.');
    if (/\w/.test(rest[0])) throw this.error(`Unrecognized escape sequence \\${rest[0]}.`);
    return rest.charCodeAt(0);
  }

  // ── sets ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private set(): CharacterTest {
    if (++this.depth > MOST_DEPTH) throw new NotModelled(`a regular expression nested deeper than ${MOST_DEPTH}`);
    const isNegated = this.take('^');
    const tests: CharacterTest[] = [];
    let subtracted: CharacterTest | undefined;
    for (let isFirst = true; isFirst || this.pattern[this.at] !== ']'; isFirst = false) {
      if (this.at >= this.pattern.length) throw this.error('Unterminated [] set.');
      if (!isFirst && this.pattern.startsWith('-[', this.at)) {
        this.at += 2;
        subtracted = this.set();
        break;
      }
      tests.push(this.setItem());
    }
    if (!this.take(']')) throw this.error('A subtraction must be the last element in a character class.');
    this.depth -= 1;
    const any: CharacterTest = (unit) => tests.some((test) => test(unit));
    const matches = isNegated ? negated(any) : any;
    return subtracted === undefined ? matches : (unit) => matches(unit) && !subtracted(unit);
  }

  private setItem(): CharacterTest {
    const ignoreCase = this.has(options.ignoreCase);
    if (this.pattern[this.at] === '\\') {
      this.at += 1;
      const whole = this.characterClass(this.pattern.slice(this.at, this.at + 60));
      if (whole !== undefined) return whole;
      this.at -= 1;
    }
    const first = this.setUnit();
    const isRange = this.pattern[this.at] === '-' && !/^-(?:\]|\[|$)/.test(this.pattern.slice(this.at, this.at + 2));
    if (!isRange) return single(first, ignoreCase);
    const dash = this.at++;
    if (/^\\[dDwWsSpP]/.test(this.pattern.slice(this.at, this.at + 2))) {
      this.at = dash;
      return single(first, ignoreCase);
    }
    const last = this.setUnit();
    if (last < first) throw this.error('[x-y] range in reverse order.');
    return between(first, last, ignoreCase);
  }

  private setUnit(): number {
    if (!this.take('\\')) return this.pattern.charCodeAt(this.at++);
    if (this.take('b')) return 8;
    return this.escapedUnit();
  }

  // ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private has(flag: number): boolean {
    return (this.flags & flag) !== 0;
  }

  private take(character: string): boolean {
    if (this.pattern[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skipBlanks(): void {
    if (!this.has(options.ignoreWhitespace)) return;
    for (;;) {
      while (/^\s/.test(this.pattern[this.at] ?? '')) this.at += 1;
      if (this.pattern[this.at] !== '#') return;
      while (this.at < this.pattern.length && this.pattern[this.at] !== '\n') this.at += 1;
    }
  }

  private error(message: string): Error {
    return raise('System.ArgumentException', `parsing "${this.pattern}" - ${message}`);
  }
}

function anchor(which: Anchor): Node {
  return { kind: 'anchor', anchor: which };
}

function negated(test: CharacterTest): CharacterTest {
  return (unit) => !test(unit);
}

function limits([text, least, range, most]: RegExpExecArray): readonly [number, number] {
  if (text === '*') return [0, NO_LIMIT];
  if (text === '+') return [1, NO_LIMIT];
  if (text === '?') return [0, 1];
  const from = Number(least);
  if ((range as string | undefined) === undefined) return [from, from];
  return [from, most === '' ? NO_LIMIT : Number(most)];
}

/** How many groups have no name, and the names of the others in their order. */
function groupsIn(pattern: string, flags: number): { readonly unnamed: number; readonly named: readonly string[] } {
  const named = new Set<string>();
  let unnamed = 0;
  const explicit = (flags & options.explicitCapture) !== 0;
  const pieces = /\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]|\(\?#[^)]*\)|\((?:\?(?:<(\w+)>|'(\w+)'))?(?!\?)/g;
  for (const match of pattern.matchAll(pieces)) {
    if (!match[0].startsWith('(') || match[0].startsWith('(?#')) continue;
    const name = (match[1] ?? match[2]) as string | undefined;
    if (name === undefined) unnamed += match[0] === '(' && !explicit ? 1 : 0;
    else if (/^\d+$/.test(name)) throw new NotModelled(`numbered groups of regular expressions, as (?<${name}>…)`);
    else named.add(name);
  }
  return { unnamed, named: [...named] };
}
