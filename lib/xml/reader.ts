import { parseXml, XmlError, type XmlDocument as ParsedDocument } from '@rgrove/parse-xml';
import type { Issue } from '../core/issue';
import { diagnose, type ParserComplaint } from './diagnosis';
import { readMarkup } from './markup';
import { maskText } from './mask';
import { illegalCharacterIn, isSuspicious } from './references';
import type { XmlDocument } from './tree';
import { buildTree } from './tree-builder';
import { xmlIssue } from './xml-issues';

export interface ReadOptions {
  /**
   * The names of elements whose inside is data, not structure: white space in them and in all below them is kept.
   * Elsewhere text that is only white space is left out.
   */
  readonly verbatim: ReadonlySet<string>;
}

export interface ReadResult {
  /** Absent when the text could not be read. */
  readonly document?: XmlDocument;
  readonly issues: readonly Issue[];
}

const MAX_LENGTH = 8 * 1024 * 1024;

/**
 * Reads a policy document: raw, with its C# unescaped, or as plain XML, or a mixture of both.
 *
 * The C# is found first and masked by letters, then an XML parser reads what is left; offsets stay the same. Nothing
 * is thrown, whatever the text.
 */
export function readXml(text: string, options: ReadOptions): ReadResult {
  if (text.length > MAX_LENGTH) return { issues: [tooLong(text)] };
  const suspicious = isSuspicious(text);
  const illegal = suspicious ? illegalCharacterIn(text) : -1;
  if (illegal !== -1) return { issues: [illegalCharacter(text, illegal)] };
  const markup = readMarkup(text, 'openings');
  const masked = maskText(text, markup.expressions, suspicious);
  if (markup.faults.length > 0) return { issues: diagnose(text, masked, undefined) };
  const parsed = parse(masked);
  if ('offset' in parsed) return { issues: diagnose(text, masked, parsed) };
  return { document: buildTree(text, markup, parsed, options.verbatim), issues: [] };
}

function tooLong(text: string): Issue {
  return xmlIssue('XML008', 0, 0, `the text is ${text.length} characters long, at most ${MAX_LENGTH} are read`);
}

function illegalCharacter(text: string, at: number): Issue {
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return xmlIssue('XML006', at, at + 1, `the character U+${code} is not allowed in XML`, 'delete the character');
}

function parse(masked: string): ParsedDocument | ParserComplaint {
  try {
    return parseXml(masked, { includeOffsets: true, preserveComments: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { message: error.message.split(' (line ')[0], offset: error.pos };
  }
}
