import type { Issue } from '../core/issue';
import type { Span } from '../core/span';
import { commentIssues } from './comment-faults';
import { MAX_ISSUES, nameOf, type AttributeMark, type Markup, type TagMark } from './marks';
import { readMarkup } from './markup';
import { nestingIssues } from './nesting';
import { referenceAt } from './references';
import { unclosedValue } from './tag-faults';
import { xmlIssue } from './xml-issues';

/** What the XML parser had to say when it gave up. */
export interface ParserComplaint {
  readonly message: string;
  readonly offset: number;
}

/**
 * Says why a text is no XML. The parser stops at its first complaint, often far behind the fault; the marks know more.
 * `masked` is the text with its C# masked.
 */
export function diagnose(text: string, masked: string, complaint: ParserComplaint | undefined): Issue[] {
  const markup = readMarkup(text, 'all tags');
  if (markup.halted) return inOrder([...markup.faults]);
  const swallowed = markup.tags.flatMap((tag) =>
    tag.attributes.flatMap((attribute) => markupInValue(text, masked, attribute)),
  );
  if (swallowed.some((issue) => issue.code === 'XML001')) return inOrder([...markup.faults, ...swallowed]);
  const nesting = nestingIssues(text, markup.tags);
  const issues = [
    ...markup.faults,
    ...swallowed,
    ...badReferences(masked, markup),
    ...badComments(text, markup),
    ...markup.tags.flatMap((tag) => repeatedAttributes(text, tag)),
    ...nesting,
    // While tags do not match, what is outside of the root is not known.
    ...(nesting.length > 0 ? [] : rootIssues(text, masked, markup)),
  ];
  if (issues.length > 0 || complaint === undefined) return inOrder(issues);
  const { message, offset } = complaint;
  return [
    xmlIssue(
      'XML001',
      offset,
      Math.min(offset + 1, text.length),
      `this is no XML: ${message.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())}`,
    ),
  ];
}

function inOrder(issues: Issue[]): Issue[] {
  return issues.sort((a, b) => a.span.start - b.span.start).slice(0, MAX_ISSUES);
}

/** A `<` in a plain value: a forgotten quote when a tag ends before it, else a character to escape. */
function markupInValue(text: string, masked: string, attribute: AttributeMark): Issue[] {
  const { valueStart, valueEnd } = attribute;
  const raw = masked.slice(valueStart, valueEnd);
  const bracket = raw.indexOf('<');
  if (bracket === -1) return [];
  const tagEnd = raw.slice(0, bracket).search(/\/?>|[\r\n]/);
  if (tagEnd !== -1) return [unclosedValue(text, attribute, valueStart + tagEnd)];
  const at = valueStart + bracket;
  const name = text.slice(attribute.nameStart, attribute.nameEnd);
  return [xmlIssue('XML004', at, at + 1, `\`<\` stands in the value of attribute \`${name}\``, 'write `&lt;`')];
}

function badReferences(masked: string, { asides }: Markup): Issue[] {
  const issues: Issue[] = [];
  let aside = 0;
  for (const { 0: got, index } of masked.matchAll(/&(?:[\w#]*;)?/g)) {
    if (referenceAt(masked, index) !== undefined) continue;
    while (aside < asides.length && asides[aside].end <= index) aside += 1;
    if (aside < asides.length && asides[aside].start <= index) continue;
    const message = got === '&' ? '`&` stands alone' : `\`${got}\` is no reference that XML knows`;
    issues.push(xmlIssue('XML004', index, index + got.length, message, 'write `&amp;` for an `&` that is text'));
    if (issues.length >= MAX_ISSUES) break;
  }
  return issues;
}

function badComments(text: string, { asides }: Markup): Issue[] {
  return asides.flatMap((aside) => (text.startsWith('<!--', aside.start) ? commentIssues(text, aside) : []));
}

function repeatedAttributes(text: string, { attributes }: TagMark): Issue[] {
  const seen = new Map<string, AttributeMark>();
  return attributes.flatMap((attribute) => {
    const { nameStart, nameEnd } = attribute;
    const name = text.slice(nameStart, nameEnd);
    const first = seen.get(name);
    seen.set(name, attribute);
    if (first === undefined) return [];
    const message = `the attribute \`${name}\` stands twice in its element`;
    const twice = xmlIssue('XML003', nameStart, nameEnd, message, 'delete one of the two');
    // Far apart, it is as likely that the first is the wrong one.
    const far = /[\r\n]/.test(text.slice(first.nameStart, nameStart));
    return far ? [{ ...twice, span: { start: first.nameStart, end: first.nameEnd } }, twice] : [twice];
  });
}

/** What stands outside of the root element. */
function rootIssues(text: string, masked: string, { tags, asides }: Markup): Issue[] {
  if (tags.length === 0)
    return [xmlIssue('XML005', 0, text.length, 'there is no element', 'write a `<policies>` element')];
  const issues: Issue[] = [];
  let depth = 0;
  let roots = 0;
  let from = masked.startsWith('\ufeff') ? 1 : 0;
  const marks = [...tags, ...asides].sort((a, b) => a.start - b.start);
  for (const mark of [...marks, undefined]) {
    const stray = depth > 0 ? -1 : masked.slice(from, mark?.start).search(/[^ \t\r\n]/);
    if (stray !== -1) {
      const message = `text stands ${roots === 0 ? 'before' : 'after'} the root element`;
      issues.push(xmlIssue('XML005', from + stray, from + stray + 1, message, 'delete it or put it into a comment'));
    }
    if (mark === undefined) break;
    from = mark.end;
    if (!isTag(mark)) continue;
    if (mark.kind !== 'close' && depth === 0 && ++roots === 2) issues.push(secondRoot(text, mark));
    if (mark.kind === 'open') depth += 1;
    if (mark.kind === 'close' && depth > 0) depth -= 1;
    if (issues.length >= MAX_ISSUES) break;
  }
  return issues;
}

function isTag(mark: Span): mark is TagMark {
  return 'kind' in mark;
}

function secondRoot(text: string, tag: TagMark): Issue {
  const message = `a second root element, \`${nameOf(text, tag)}\`; a document has one`;
  const fix = 'put the elements into one `<policies>` or `<fragment>` element';
  return xmlIssue('XML005', tag.start, tag.end, message, fix);
}
