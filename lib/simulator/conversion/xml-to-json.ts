import { parseXml, XmlCdata, XmlDeclaration, XmlDocumentType, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { depthOf, MOST_DEPTH } from '../csharp/xml/reader';
import { ConversionError } from './conversion-error';

/** How `xml-to-json` shall convert. */
export interface XmlToJsonOptions {
  /** Keeps what XML says: prefixes, attributes as such, namespaces, the declaration. */
  readonly direct: boolean;
  /** Every child element becomes an item of an array, also one that is alone. */
  readonly alwaysArrays: boolean;
  readonly keepsBlank: boolean;
  readonly trims: boolean;
  /** What an element without content becomes. */
  readonly empty: '' | null;
}

type Json = string | null | readonly Json[] | { [name: string]: Json };

/**
 * An XML text as JSON. A colon in a name becomes a `$`, an attribute gets an `@`, and the declaration becomes members of
 * the whole, as a published conversion of the service shows (dev.fyicenter.com, 'xml-to-json'); an element with
 * attributes and text keeps the text as `#text`, as Newtonsoft.Json does.
 */
export function xmlToJson(text: string, options: XmlToJsonOptions): string {
  const whole = members();
  for (const node of parsed(text)) {
    if (node instanceof XmlDocumentType) throw new ConversionError('DTD is prohibited in this XML document.');
    if (node instanceof XmlDeclaration && options.direct) addDeclaration(whole, node);
    if (node instanceof XmlElement) add(whole, nameOf(node.name, options), elementValue(node, options), false);
  }
  return JSON.stringify(whole);
}

function parsed(text: string): ReturnType<typeof parseXml>['children'] {
  if (depthOf(text) > MOST_DEPTH) throw new ConversionError(`The depth of ${MOST_DEPTH} elements has been exceeded.`);
  try {
    return parseXml(text, { preserveCdata: true, preserveXmlDeclaration: true, preserveDocumentType: true }).children;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new ConversionError(`${error.message.split('\n')[0]} Line ${error.line}, position ${error.column}.`);
  }
}

/** Without a prototype, so that any name may be a member. */
function members(): Record<string, Json> {
  return Object.create(null) as Record<string, Json>;
}

function addDeclaration(whole: Record<string, Json>, { version, encoding, standalone }: XmlDeclaration): void {
  for (const [name, value] of Object.entries({ version, encoding, standalone })) {
    if (typeof value === 'string') whole[name] = value;
  }
}

function elementValue(element: XmlElement, options: XmlToJsonOptions): Json {
  const content = members();
  for (const [name, value] of Object.entries(element.attributes)) {
    if (options.direct) content[`@${name.replaceAll(':', '$')}`] = value;
    else if (!isNamespace(name)) content[localName(name)] = value;
  }
  for (const child of element.children) {
    if (child instanceof XmlElement) {
      add(content, nameOf(child.name, options), elementValue(child, options), options.alwaysArrays);
    }
  }
  const text = textOf(element, options);
  if (Object.keys(content).length === 0) return text === '' ? options.empty : text;
  if (text !== '') content['#text'] = text;
  return content;
}

function textOf({ children }: XmlElement, { keepsBlank, trims }: XmlToJsonOptions): string {
  const texts = children.flatMap((child) =>
    child instanceof XmlText || child instanceof XmlCdata ? [child.text] : [],
  );
  const text = texts.filter((one) => keepsBlank || one.trim() !== '').join('');
  return trims ? text.trim() : text;
}

/** Elements of one name become an array. */
function add(content: Record<string, Json>, name: string, value: Json, always: boolean): void {
  const known = content[name];
  if (Array.isArray(known)) content[name] = [...(known as readonly Json[]), value];
  else if (known !== undefined) content[name] = [known, value];
  else content[name] = always ? [value] : value;
}

function nameOf(name: string, { direct }: XmlToJsonOptions): string {
  return direct ? name.replaceAll(':', '$') : localName(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}
