import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { lazy } from '../core/lazy';
import { MAX_ATTRIBUTES, MAX_DEPTH } from './marks';
import { illegalCharacterIn } from './references';
import type { XmlComment, XmlDocument, XmlElement, XmlNode, XmlText } from './tree';
import { encodeAttribute, encodeText, type XmlDialect } from './value-encoder';

export type { XmlDialect };

/** It takes longer to load than all else here, and who only reads does without. */
const xmlbuilder = lazy(() => require('xmlbuilder2') as typeof import('xmlbuilder2'));

/**
 * Writes a document, or an element as one, in canonical form: the same tree gives the same bytes, and `readXml` gives
 * the tree back.
 *
 * Four blanks a level, as in Microsoft's samples and the portal; double quotes; `<base />`; no declaration, no CDATA.
 * That is the form which azurerm compares as unchanged with what the service returns.
 */
export function writeXml(node: XmlDocument | XmlElement, dialect: XmlDialect): string {
  const nodes = 'root' in node ? [...node.before, node.root, ...node.after] : [node];
  const writer = new XmlWriter(dialect);
  return `${writer.write(nodes)}\n`;
}

/**
 * Brackets the number of a value that is put in last. A name may hold it, so names can wait too; nothing that is
 * written holds it, for what does is itself put in last. It is one byte wide, or all that is written would be two.
 */
const MARK = '\u00ff';
const MARKED = /(<\/)?\u00ff(\d+)\u00ff/g;
const PLAIN_NAME = /^[A-Za-z_][\w.-]*$/;
const XML_NAME =
  /^[:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd][-.\d:A-Z_a-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]*$/;

/**
 * xmlbuilder2 makes the markup; attributes and texts, which it would escape by its own rules, wait under a mark and are
 * put in by one replacement at the end.
 */
class XmlWriter {
  private readonly waiting: string[] = [];

  public constructor(private readonly dialect: XmlDialect) {}

  public write(nodes: readonly XmlNode[], pretty = true, depth = 0): string {
    const parent = xmlbuilder().fragment();
    for (const node of nodes) this.append(parent, node, pretty, depth);
    const marked = parent.end({ headless: true, prettyPrint: pretty, indent: '    ', spaceBeforeSlash: true });
    return marked.replace(MARKED, (_, closing: string | undefined, index: string) => {
      const value = this.waiting[Number(index)];
      return closing === undefined ? value : `${closing}${value.split(' ', 1)[0]}`;
    });
  }

  private append(parent: XMLBuilder, node: XmlNode, pretty: boolean, depth: number): void {
    switch (node.kind) {
      case 'text':
        parent.txt(this.later(this.text(node)));
        break;
      case 'comment':
        parent.com(this.later(commentOf(node)));
        break;
      case 'element':
        this.element(parent, node, pretty, depth + 1);
    }
  }

  private element(parent: XMLBuilder, node: XmlElement, pretty: boolean, depth: number): void {
    if (depth > MAX_DEPTH) throw new Error(`elements are nested deeper than ${MAX_DEPTH} levels, at <${node.name}>`);
    if (node.attributes.length > MAX_ATTRIBUTES) {
      throw new Error(`<${node.name}> has ${node.attributes.length} attributes, at most ${MAX_ATTRIBUTES} are written`);
    }
    const element = parent.ele(this.tag(node));
    if (node.children.every(isNothing)) return;
    if (pretty && node.children.some(isText)) element.txt(this.later(this.inline(node.children, depth)));
    else for (const child of node.children) this.append(element, child, pretty, depth);
  }

  /** What stands in an element that has text, as it is. Most have nothing else, and a fragment is a whole DOM. */
  private inline(nodes: readonly XmlNode[], depth: number): string {
    const [first] = nodes;
    return nodes.length === 1 && first.kind === 'text' ? this.text(first) : this.write(nodes, false, depth);
  }

  private text({ value }: XmlText): string {
    return encodeText(legal(value, 'a text'), this.dialect);
  }

  /** The name, with the attributes in its train: a node of the DOM for each would take half of all the time. */
  private tag({ name, attributes }: XmlElement): string {
    refuseBadName(name);
    if (attributes.length === 0) return PLAIN_NAME.test(name) ? name : this.later(name);
    const values = new Map<string, string>();
    for (const { name: attribute, value } of attributes) {
      refuseBadName(attribute);
      values.set(attribute, encodeAttribute(legal(value, `attribute ${attribute} of <${name}>`), this.dialect));
    }
    return this.later([name, ...[...values].map(([attribute, value]) => `${attribute}="${value}"`)].join(' '));
  }

  private later(value: string): string {
    this.waiting.push(value);
    return `${MARK}${this.waiting.length - 1}${MARK}`;
  }
}

function refuseBadName(name: string): void {
  if (!XML_NAME.test(name)) throw new Error(`'${name}' is no name of an XML element or attribute`);
}

/** White space beside a text would be read back as part of it. */
function isText(node: XmlNode): boolean {
  return node.kind === 'text';
}

function isNothing(node: XmlNode): boolean {
  return node.kind === 'text' && node.value === '';
}

function commentOf({ value }: XmlComment): string {
  if (value.includes('--') || value.endsWith('-')) {
    throw new Error(`the comment '${value}' holds '--' or ends with '-', which XML does not allow`);
  }
  return legal(value, 'a comment');
}

function legal(value: string, where: string): string {
  const at = illegalCharacterIn(value);
  if (at === -1) return value;
  const code = value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  throw new Error(`${where} holds the character U+${code}, which XML does not allow`);
}
