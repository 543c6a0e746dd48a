import type { Issue } from '../core/issue';

/** The codes of what can be wrong with the XML of a document, and what each demands. */
export const XML_ISSUES = {
  XML001: 'tags, attributes and comments are well formed',
  XML002: 'every element is closed by its own closing tag',
  XML003: 'an attribute stands once in its element',
  XML004: '< and & are escaped outside expressions',
  XML005: 'a document has one root element and no text around it',
  XML006: 'a document holds no DOCTYPE and no control characters',
  XML007: 'elements are nested at most 500 deep and have at most 500 attributes',
  XML008: 'a document is at most 8 MiB long',
} as const;

export type XmlIssueCode = keyof typeof XML_ISSUES;

export function xmlIssue(code: XmlIssueCode, start: number, end: number, message: string, fix?: string): Issue {
  return {
    code,
    severity: 'error',
    message: abridge(message),
    ...(fix && { fix: abridge(fix) }),
    span: { start, end },
  };
}

/** A name in a hostile text may be as long as the text. */
function abridge(message: string): string {
  return message.replace(/`([^`]{80})[^`]*`/g, '`$1…`');
}
