import type { Issue } from '../core/issue';
import type { Span } from '../core/span';
import { xmlIssue } from './xml-issues';

/** What is wrong with a comment that ends: XML allows no two dashes in it, and a next comment shows that its end is lost. */
export function commentIssues(text: string, { start, end }: Span): Issue[] {
  const dashes = text.indexOf('--', start + '<!--'.length);
  if (dashes >= end - '-->'.length) return [];
  if (text.startsWith('<!--', dashes - 2)) return unclosedComment(text, start, dashes - 2);
  return [
    xmlIssue('XML001', dashes, dashes + 2, '`--` stands inside a comment', 'write one dash, or put a blank between'),
  ];
}

/** A comment that goes on up to `end`: told at its start and, when that is elsewhere, where it seems to have ended. */
export function unclosedComment(text: string, start: number, end: number): Issue[] {
  const message = 'the comment is not closed';
  const fix = 'write `-->` where the comment ends';
  const opening = xmlIssue('XML001', start, start + '<!--'.length, message, fix);
  const at = likelyEnd(text, start, end);
  if (!text.slice(start, at).includes('\n')) return [opening];
  return [opening, xmlIssue('XML001', at, at + 1, 'the end `-->` of the comment seems to be missing here')];
}

/** The end of what stands before the first line with a tag, or the empty line behind that. */
function likelyEnd(text: string, start: number, end: number): number {
  const body = text.slice(start + '<!--'.length, end);
  const tag = body.search(/\n[ \t]*<[A-Za-z/!]/);
  const before = tag === -1 ? body : body.slice(0, tag);
  const said = before.trimEnd().length;
  const line = before.indexOf('\n', said);
  return start + '<!--'.length + (line === -1 ? Math.max(0, said - 1) : line + 1);
}
