import type { Issue } from '../core/issue';
import type { AttributeMark, TagMark } from './marks';
import { xmlIssue } from './xml-issues';

/**
 * Says what is wrong inside a tag, at the place where it went wrong and not where that is noticed: after a forgotten
 * quote everything up to the next quote looks like the value.
 */

/** An opening tag as far as it could be read. */
export interface BrokenTag {
  readonly start: number;
  readonly nameEnd: number;
  readonly attributes: readonly AttributeMark[];
}

export interface TagFault {
  readonly issue: Issue;
  /** The tag, when it can be told what it was meant to be. */
  readonly tag?: TagMark;
  /** Where to go on; absent when nothing behind the fault is certain. */
  readonly resume?: number;
}

/** How far the attribute could be read that stands at `position`; -1 for what is not there. */
export interface BrokenAttribute {
  readonly position: number;
  readonly nameStart: number;
  readonly nameEnd: number;
}

const BLANKS = /[ \t\r\n]*/y;
/** A name and then what shows whether it is an attribute's. */
const NAME_AND_NEXT = /[A-Za-z_:][\w:.-]*[ \t\r\n]*([="']?)/y;
const LOST_IN_VALUE = /([ \t\r\n]+)[A-Za-z_:][\w:.-]*[ \t\r\n]*=[ \t\r\n]*$/;

/** A `<` after which no tag begins. */
export function strayBracket(start: number): TagFault {
  const issue = xmlIssue(
    'XML004',
    start,
    start + 1,
    '`<` in text begins no tag',
    'write `&lt;` for a `<` that is text',
  );
  return { issue, resume: start + 1 };
}

export function closingTagFault(text: string, start: number, nameEnd: number): TagFault {
  if (nameEnd === -1) return { issue: xmlIssue('XML001', start, start + 2, 'a closing tag has no name after `</`') };
  const name = text.slice(start + 2, nameEnd);
  const message = `the closing tag \`</${name}\` does not end with \`>\``;
  const issue = xmlIssue('XML001', start, nameEnd, message, `write \`</${name}>\``);
  return { issue, tag: { kind: 'close', start, end: nameEnd, nameEnd, attributes: [] }, resume: nameEnd };
}

/** An attribute that cannot be read: it, or the one before it, or the end of the tag is damaged. */
export function attributeFault(text: string, tag: BrokenTag, broken: BrokenAttribute): TagFault {
  const previous = tag.attributes[tag.attributes.length - 1] as AttributeMark | undefined;
  const swallowed = previous === undefined ? -1 : swallowedAt(text, previous);
  if (previous !== undefined && swallowed !== -1) return { issue: unclosedValue(text, previous, swallowed) };
  return unclosedTag(text, tag, broken.position) ?? { issue: badAttribute(text, tag, broken) };
}

/**
 * Where the value ought to have ended: it holds a tag, or ends with `name=` just before the quote that was taken for
 * its end. -1 when it looks sound.
 */
function swallowedAt(text: string, { valueStart, valueEnd, expressions }: AttributeMark): number {
  const from = expressions?.at(-1)?.end ?? valueStart;
  const rest = text.slice(from, valueEnd);
  const bracket = rest.search(/\/?>/);
  if (bracket !== -1 && /[<\r\n]/.test(rest.slice(bracket))) return from + Math.min(bracket, lineEndIn(rest));
  const next = /[\s>/]/.test(text[valueEnd + 1] ?? ' ') ? null : LOST_IN_VALUE.exec(tail(rest));
  return next === null ? -1 : valueEnd - (tail(rest).length - next.index);
}

/** What the name of a swallowed attribute can be found in; looking at no more keeps the time linear. */
function tail(value: string): string {
  return value.slice(-200);
}

function lineEndIn(value: string): number {
  const end = value.search(/[\r\n]/);
  return end === -1 ? value.length : end;
}

/** A value without a closing quote, which belongs at `missingAt`. */
export function unclosedValue(text: string, name: { nameStart: number; nameEnd: number }, missingAt: number): Issue {
  const attribute = text.slice(name.nameStart, name.nameEnd);
  const message = `the value of attribute \`${attribute}\` has no closing quote`;
  return xmlIssue('XML001', missingAt, missingAt + 1, message, 'close the value with the quote that opened it');
}

/** A tag that goes over into the next tag, or into the end of the text, without its `>`. */
function unclosedTag(text: string, tag: BrokenTag, position: number): TagFault | undefined {
  let at = after(BLANKS, text, position);
  const kind = text[at] === '/' ? 'empty' : 'open';
  const end = kind === 'empty' ? at + 1 : position;
  if (kind === 'empty') at = after(BLANKS, text, end);
  const over = at >= text.length || text[at] === '<' || (kind === 'open' && isText(text, position, at));
  if (!over) return undefined;
  const name = text.slice(tag.start + 1, tag.nameEnd);
  const message = `the tag \`<${name}\` does not end with \`>\``;
  const issue = xmlIssue('XML001', tag.start, end, message, 'close the tag with `>`, or with `/>` when it is empty');
  return { issue: { ...issue, span: { start: end - 1, end } }, tag: { ...tag, kind, end }, resume: end };
}

/** Whether a new line begins like no attribute: it is text then, of an element whose tag lacks its end. */
function isText(text: string, position: number, at: number): boolean {
  if (text[at] === '>' || !/[\r\n]/.test(text.slice(position, at))) return false;
  NAME_AND_NEXT.lastIndex = at;
  return !NAME_AND_NEXT.exec(text)?.[1];
}

function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** A value that was meant as an expression, but does not begin like one. */
const LIKE_EXPRESSION = /^(?!\s*@[({])\s*(?:[@#$]?\s*[({]?\s*context\.|[@#$]\s*[({])/;

function badAttribute(text: string, tag: BrokenTag, { position, nameStart, nameEnd }: BrokenAttribute): Issue {
  const element = text.slice(tag.start + 1, tag.nameEnd);
  if (nameEnd !== -1) return badValue(text, nameStart, nameEnd);
  const at = nameStart === -1 ? position : nameStart;
  const got = show(text, at);
  if (nameStart !== -1) return xmlIssue('XML001', at, at + 1, `${got} in the tag \`<${element}\` begins no attribute`);
  if (tag.attributes.length === 0) {
    return xmlIssue('XML001', tag.start, at + 1, `${got} cannot stand in the name of a tag, after \`<${element}\``);
  }
  const { nameStart: start, nameEnd: end, valueStart, valueEnd } = tag.attributes[tag.attributes.length - 1];
  const message = `${got} follows the closing quote of attribute \`${text.slice(start, end)}\`; allowed are a blank, \`/>\` or \`>\``;
  const fix = LIKE_EXPRESSION.test(text.slice(valueStart, Math.min(valueEnd, valueStart + 40)))
    ? 'begin C# with `@(` or `@{`, which may hold quotes'
    : 'write `&quot;` for a quote inside a value, and a blank between attributes';
  return xmlIssue('XML001', at, at + 1, message, fix);
}

function badValue(text: string, nameStart: number, nameEnd: number): Issue {
  const name = text.slice(nameStart, nameEnd);
  const after = /[ \t\r\n]*(=?)[ \t\r\n]*/y;
  after.lastIndex = nameEnd;
  const equals = after.exec(text)?.[1] === '=';
  const next = text[after.lastIndex];
  const fix = `write \`${name}="…"\``;
  if (equals && /[\u2018-\u201f]/.test(next ?? '')) {
    const message = `the value of attribute \`${name}\` stands in typographic quotes (\`${next}\`)`;
    return xmlIssue('XML001', nameStart, nameEnd, message, `write straight quotes: \`${name}="…"\``);
  }
  if (equals) return xmlIssue('XML001', nameStart, nameEnd, `the value of attribute \`${name}\` is not in quotes`, fix);
  const message =
    next === '"' || next === "'"
      ? `\`=\` is missing after the attribute name \`${name}\``
      : `the attribute \`${name}\` has no value`;
  return xmlIssue('XML001', nameStart, nameEnd, message, fix);
}

function show(text: string, offset: number): string {
  return offset >= text.length ? 'the end of the text' : `\`${String.fromCodePoint(text.codePointAt(offset) ?? 0)}\``;
}
