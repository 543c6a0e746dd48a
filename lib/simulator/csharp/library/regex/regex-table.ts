import type { BindingTable, Library } from '../../binding';
import { enumValue } from '../../enums';
import { argumentNull, argumentOutOfRange } from '../../exception';
import { genericType, known, namedType } from '../../known-types';
import type { CsObject, EnumValue } from '../../value';
import { arrayOfSlots, stringArray } from '../arrays';
import { CsList } from '../collections/list';
import type { CsCapture } from './regex';
import { CsGroup, CsMatch, CsRegex } from './regex';
import { expand, replaceMatches, splitAtMatches } from './replacement';

type Text = string | null;
type Evaluator = ((match: CsMatch) => string | null) | null;

/** A collection of matches, groups or captures. */
class CsResults implements CsObject {
  public constructor(
    public readonly csType: CsObject['csType'],
    public readonly items: readonly CsCapture[],
  ) {}

  public [Symbol.iterator](): Iterator<CsCapture> {
    return this.items[Symbol.iterator]();
  }
}

function results(name: string, items: readonly CsCapture[]): CsResults {
  return new CsResults(namedType(name), items);
}

function given(text: Text, name = 'input'): string {
  if (text === null) throw argumentNull(name);
  return text;
}

function regex(pattern: Text, options?: EnumValue): CsRegex {
  return CsRegex.of(given(pattern, 'pattern'), options?.value ?? 0);
}

const isMatch = (self: CsRegex, text: Text, start = 0): boolean => self.match(given(text), start).success;
const match = (self: CsRegex, text: Text, start = 0): CsMatch => self.match(given(text), start);
const matches = (self: CsRegex, text: Text, start = 0): CsResults =>
  results('MatchCollection', self.matchList(given(text), start));
const replace = (self: CsRegex, text: Text, by: Text, count = -1, start = 0): string => {
  const pattern = given(by, 'replacement');
  return replaceMatches(self, given(text), count, start, (found) => expand(pattern, found));
};
const evaluate = (self: CsRegex, text: Text, by: Evaluator, count = -1, start = 0): string => {
  if (by === null) throw argumentNull('evaluator');
  return replaceMatches(self, given(text), count, start, (found) => by(found) ?? '');
};
const split = (self: CsRegex, text: Text, count = 0, start = 0): unknown =>
  stringArray(splitAtMatches(self, given(text), count, start));

/** The static forms of a method: pattern after the text, then perhaps options and a time-out, which never comes. */
function statics(name: string, extra: string, run: (self: CsRegex, text: Text, by: never) => unknown): BindingTable {
  const by = extra === '' ? '' : `,${extra}`;
  const rest = (args: readonly unknown[]): readonly [never, EnumValue | undefined] =>
    extra === ''
      ? [undefined as never, args[0] as EnumValue | undefined]
      : [args[0] as never, args[1] as EnumValue | undefined];
  const bound = (text: Text, pattern: Text, ...args: readonly unknown[]): unknown => {
    const [argument, options] = rest(args);
    return extra === ''
      ? (run as (self: CsRegex, text: Text) => unknown)(regex(pattern, options), text)
      : run(regex(pattern, options), text, argument);
  };
  return {
    [`${name}(string,string${by})`]: bound,
    [`${name}(string,string${by},RegexOptions)`]: bound,
    [`${name}(string,string${by},RegexOptions,TimeSpan)`]: bound,
  };
}

const special = /[\\*+?|{[()^$.# \t\n\f\r\v]/g;
const written: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\v': '\\v' };

function escapeText(text: Text): string {
  return given(text, 'str').replace(special, (one) => written[one] ?? `\\${one}`);
}

function unescapeText(text: Text): string {
  const controls: Readonly<Record<string, string>> = {
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    v: '\v',
    a: '\x07',
    e: '\x1b',
  };
  return given(text, 'str').replace(
    /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g,
    (_, four?: string, two?: string, one: string = '') =>
      four !== undefined || two !== undefined
        ? String.fromCharCode(Number.parseInt(four ?? two ?? '', 16))
        : (controls[one] ?? one),
  );
}

const regexTable: BindingTable = {
  '.ctor(string)': (pattern: Text) => regex(pattern),
  '.ctor(string,RegexOptions)': regex,
  '.ctor(string,RegexOptions,TimeSpan)': regex,
  ...statics('IsMatch', '', (self, text) => isMatch(self, text)),
  ...statics('Match', '', (self, text) => match(self, text)),
  ...statics('Matches', '', (self, text) => matches(self, text)),
  ...statics('Split', '', (self, text) => split(self, text)),
  ...statics('Replace', 'string', (self, text, by: Text) => replace(self, text, by)),
  ...statics('Replace', 'MatchEvaluator', (self, text, by: Evaluator) => evaluate(self, text, by)),
  'Count(string,string)': (text: Text, pattern: Text) => regex(pattern).matchList(given(text)).length,
  'IsMatch(string)': (self: CsRegex, text: Text) => isMatch(self, text),
  'IsMatch(string,int)': isMatch,
  'Match(string)': (self: CsRegex, text: Text) => match(self, text),
  'Match(string,int)': match,
  'Matches(string)': (self: CsRegex, text: Text) => matches(self, text),
  'Matches(string,int)': matches,
  'Count(string)': (self: CsRegex, text: Text) => self.matchList(given(text)).length,
  'Replace(string,string)': (self: CsRegex, text: Text, by: Text) => replace(self, text, by),
  'Replace(string,string,int)': (self: CsRegex, text: Text, by: Text, count: number) => replace(self, text, by, count),
  'Replace(string,string,int,int)': replace,
  'Replace(string,MatchEvaluator)': (self: CsRegex, text: Text, by: Evaluator) => evaluate(self, text, by),
  'Replace(string,MatchEvaluator,int)': (self: CsRegex, text: Text, by: Evaluator, count: number) => evaluate(self, text, by, count),
  'Replace(string,MatchEvaluator,int,int)': evaluate,
  'Split(string)': (self: CsRegex, text: Text) => split(self, text),
  'Split(string,int)': (self: CsRegex, text: Text, count: number) => split(self, text, count),
  'Split(string,int,int)': split,
  'Escape(string)': escapeText,
  'Unescape(string)': unescapeText,
  Options: (self: CsRegex) => enumValue(namedType('RegexOptions'), self.options),
  RightToLeft: () => false,
  'ToString()': (self: CsRegex) => self.pattern,
  'GetGroupNames()': (self: CsRegex) => stringArray([...self.groupNames]),
  'GetGroupNumbers()': (self: CsRegex) => arrayOfSlots(known.int, self.groupNames.map((_, number) => number)),
  'GroupNameFromNumber(int)': (self: CsRegex, number: number) => self.groupNames[number] ?? '',
  'GroupNumberFromName(string)': (self: CsRegex, name: Text) => self.groupNames.indexOf(given(name, 'name')),
}; // prettier-ignore

const captureTable: BindingTable = {
  Index: (self: CsCapture) => self.span.start,
  Length: (self: CsCapture) => self.span.end - self.span.start,
  Value: (self: CsCapture) => self.value,
  'ToString()': (self: CsCapture) => self.value,
};

function itemAt(self: CsResults, index: number): CsCapture {
  if (index >= 0 && index < self.items.length) return self.items[index];
  throw argumentOutOfRange('i', 'Specified argument was out of the range of valid values.');
}

const listTable: BindingTable = {
  Count: (self: CsResults) => self.items.length,
  '[int]': itemAt,
};

/** What stands for a group that the pattern does not have. */
const noGroup = new CsGroup('', '', []);

function groupNamed(self: CsResults, name: Text): CsGroup {
  const wanted = given(name, 'groupname');
  return (self.items as readonly CsGroup[]).find((group) => group.name === wanted) ?? noGroup;
}

/** System.Text.RegularExpressions. */
export const regexLibrary: Library = {
  'System.Text.RegularExpressions.Regex': regexTable,
  'System.Text.RegularExpressions.Capture': captureTable,
  'System.Text.RegularExpressions.Group': {
    Success: (self: CsGroup) => self.success,
    Name: (self: CsGroup) => self.name,
    Captures: (self: CsGroup) => results('CaptureCollection', self.captures),
  },
  'System.Text.RegularExpressions.Match': {
    Empty: () => CsMatch.none(undefined, ''),
    Groups: (self: CsMatch) => results('GroupCollection', self.groups),
    'NextMatch()': (self: CsMatch) => self.next(),
    'Result(string)': (self: CsMatch, pattern: Text) => expand(given(pattern, 'replacement'), self),
  },
  'System.Text.RegularExpressions.MatchCollection': listTable,
  'System.Text.RegularExpressions.CaptureCollection': listTable,
  'System.Text.RegularExpressions.GroupCollection': {
    ...listTable,
    '[int]': (self: CsResults, number: number) => self.items[number] ?? noGroup,
    '[string]': groupNamed,
    'ContainsKey(string)': (self: CsResults, name: Text) => groupNamed(self, name) !== noGroup,
    Keys: (self: CsResults) =>
      CsList.of(
        known.string,
        (self.items as readonly CsGroup[]).map(({ name }) => name),
      ),
    Values: (self: CsResults) => new CsList(genericType('List', namedType('Group')), [...self.items]),
  },
};
