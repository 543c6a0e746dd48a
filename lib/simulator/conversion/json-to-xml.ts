import { ConversionError } from './conversion-error';
import { encodeName } from './xml-name';

/** How `json-to-xml` shall convert. */
export interface JsonToXmlOptions {
  /** A text that is a date is written as XML writes dates; otherwise it is copied. */
  readonly parsesDates: boolean;
  /** Stands between the prefix and the name in the names of JSON. */
  readonly separator: string;
  /** Members whose names begin so declare a namespace. */
  readonly namespacePrefix: string;
  /** The member whose members are attributes. */
  readonly attributeBlock?: string;
}

type Members = Readonly<Record<string, unknown>>;

/** Deeper JSON is refused; the writer would run out of stack. */
const MOST_DEPTH = 200;

const nil = ' xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** A text that Newtonsoft.Json reads as a date. */
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?$/;

/**
 * A JSON text as XML. Several members at the top get the root `Document`, an array becomes an element for each item, null
 * an element with `xsi:nil`, and a boolean `True` or `False`, as a published conversion of the service shows
 * (dev.fyicenter.com, 'json-to-xml'); namespaces and attributes are those of the example on the reference page.
 */
export function jsonToXml(text: string, options: JsonToXmlOptions): string {
  const json = parsed(text);
  if (!isMembers(json)) throw new ConversionError('The JSON is no object.');
  const writer = new XmlWriter(options);
  const entries = Object.entries(json);
  const single = entries.length === 1 && !Array.isArray(entries[0][1]);
  const [name, value] = single ? entries[0] : ['Document', json];
  return writer.element(name, value, new Set(), 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConversionError(error instanceof Error ? error.message : String(error));
  }
}

class XmlWriter {
  public constructor(private readonly options: JsonToXmlOptions) {}

  /** `around` are the prefixes that are declared around the element. */
  public element(name: string, value: unknown, around: ReadonlySet<string>, depth: number): string {
    if (depth > MOST_DEPTH) throw new ConversionError(`The depth of ${MOST_DEPTH} levels has been exceeded.`);
    if (Array.isArray(value) && value.length > 0) throw new ConversionError('The JSON holds an array inside an array.');
    const content = isMembers(value) ? value : {};
    const prefixes = new Set([...around, ...this.prefixesIn(content)]);
    const tag = this.nameOf(name, prefixes);
    const open = `<${tag}${this.attributesOf(content, prefixes)}${value === null ? nil : ''}`;
    const inner = typeof value === 'object' ? this.children(content, prefixes, depth) : escapeText(this.scalar(value));
    return inner === '' && value !== '' ? `${open} />` : `${open}>${inner}</${tag}>`;
  }

  private children(content: Members, prefixes: ReadonlySet<string>, depth: number): string {
    const parts = Object.entries(content).flatMap(([name, value]) => {
      if (this.prefixOfNamespace(name, value) !== undefined || this.isAttributes(name, value)) return [];
      const items: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
      return items.map((item) => this.element(name, item, prefixes, depth + 1));
    });
    return parts.join('');
  }

  private attributesOf(content: Members, prefixes: ReadonlySet<string>): string {
    const parts = Object.entries(content).flatMap(([name, value]) => {
      const prefix = this.prefixOfNamespace(name, value);
      if (prefix !== undefined) return [[prefix === '' ? 'xmlns' : `xmlns:${prefix}`, value] as const];
      if (!this.isAttributes(name, value)) return [];
      return Object.entries(value).map(([attribute, text]) => [this.nameOf(attribute, prefixes), text] as const);
    });
    return parts.map(([name, value]) => ` ${name}="${escapeAttribute(this.scalar(value))}"`).join('');
  }

  private prefixesIn(content: Members): string[] {
    const prefixes = Object.entries(content).map(([name, value]) => this.prefixOfNamespace(name, value));
    return prefixes.filter((prefix) => prefix !== undefined);
  }

  /** The prefix that a member declares, empty for the namespace of names without one; undefined for any other member. */
  private prefixOfNamespace(name: string, value: unknown): string | undefined {
    const { namespacePrefix, separator } = this.options;
    if (typeof value !== 'string') return undefined;
    if (name === namespacePrefix) return '';
    const start = namespacePrefix + separator;
    return name.startsWith(start) && name.length > start.length ? name.slice(start.length) : undefined;
  }

  private isAttributes(name: string, value: unknown): value is Members {
    return name === this.options.attributeBlock && isMembers(value);
  }

  /** With a prefix where it is declared; otherwise the separator is a character like any other. */
  private nameOf(name: string, prefixes: ReadonlySet<string>): string {
    const at = name.indexOf(this.options.separator);
    const prefix = name.slice(0, Math.max(0, at));
    if (!prefixes.has(prefix) || prefix === '') return encodeName(name);
    return `${encodeName(prefix)}:${encodeName(name.slice(at + this.options.separator.length))}`;
  }

  private scalar(value: unknown): string {
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    if (typeof value === 'string' && this.options.parsesDates && isoDate.test(value)) return xmlDate(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** As XmlConvert writes it: without zeros at the end of the fraction. */
function xmlDate(text: string): string {
  return text.replace(/\.(\d*?)0+(?=Z|[+-]|$)/, (_, digits: string) => (digits === '' ? '' : `.${digits}`));
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapeText(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#xA;').replaceAll('\r', '&#xD;').replaceAll('\t', '&#x9;'); // prettier-ignore
}

/** XML 1.0 has no way to write most control characters. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
