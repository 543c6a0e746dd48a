import type { BindingTable, Library } from '../binding';
import { argumentNull } from '../exception';
import { namedType } from '../known-types';
import { CsQuery } from '../library/collections/query';
import type { CsArray, EnumValue } from '../value';
import { addContent, requiredText, snapshot, xmlText } from './content';
import type { XName } from './name';
import { XNamespace, XMLNS_URI } from './name';
import type { XDeclaration } from './node';
import { XAttribute, XDocument, XElement, type XContainer, type XNode } from './node';
import { readXml } from './reader';

const elementType = namedType('XElement');
const nodeType = namedType('XNode');
const attributeType = namedType('XAttribute');

export function elements(source: () => Iterable<XElement>): CsQuery {
  return CsQuery.of(elementType, () => source()[Symbol.iterator]());
}

export function nodes(source: () => Iterable<XNode>): CsQuery {
  return CsQuery.of(nodeType, () => source()[Symbol.iterator]());
}

export function attributes(source: () => Iterable<XAttribute>): CsQuery {
  return CsQuery.of(attributeType, () => source()[Symbol.iterator]());
}

export function named(found: readonly XElement[], name: XName | null | undefined): readonly XElement[] {
  if (name === undefined) return found;
  return name === null ? [] : found.filter((element) => element.name.equals(name));
}

export function elementsBelow(container: XContainer): XElement[] {
  return container.descendants().filter((node) => node instanceof XElement);
}

/** Both forms of a method that takes content: one thing, or several. */
function taking(name: string, put: (self: never, content: unknown) => void): BindingTable {
  return {
    [`${name}(object)`]: put,
    [`${name}(params object[])`]: put,
  };
}

/** LoadOptions.PreserveWhitespace. */
function keepsBlank(options: EnumValue | undefined): boolean {
  return options !== undefined && (options.value & 1) !== 0;
}

function required(text: string | null): string {
  if (text === null) throw argumentNull('s');
  return text;
}

function parseElement(text: string | null, options?: EnumValue): XElement | null {
  const { root } = readXml(required(text), keepsBlank(options));
  if (root !== null) root.detach();
  return root;
}

function newElement(name: XName | null, content?: unknown): XElement {
  if (name === null) throw argumentNull('name');
  const element = new XElement(name);
  addContent(element, content);
  return element;
}

function setAttribute(self: XElement, name: XName, value: unknown): void {
  const existing = self.attribute(name);
  if (value === null) existing?.detach();
  else if (existing === null) self.addAttribute(new XAttribute(name, xmlText(value)));
  else existing.text = xmlText(value);
}

function setElement(self: XElement, name: XName, value: unknown): void {
  const existing = named(self.elements, name).at(0);
  if (value === null) existing?.detach();
  else if (existing === undefined) self.insert(newElement(name, xmlText(value)));
  else existing.setValue(xmlText(value));
}

function clearAttributes(self: XElement): void {
  for (const attribute of self.attributes.splice(0)) attribute.parent = null;
}

const containerTable: BindingTable = {
  ...taking('Add', (self: XContainer, content) => {
    addContent(self, content);
  }),
  ...taking('AddFirst', (self: XContainer, content) => {
    addContent(self, content, 0);
  }),
  ...taking('ReplaceNodes', (self: XContainer, content) => {
    const kept = snapshot(content);
    self.removeNodes();
    addContent(self, kept);
  }),
  'RemoveNodes()': (self: XContainer) => {
    self.removeNodes();
  },
  'Element(XName)': (self: XContainer, name: XName | null) => named(self.elements, name).at(0) ?? null,
  'Elements()': (self: XContainer) => elements(() => self.elements),
  'Elements(XName)': (self: XContainer, name: XName | null) => elements(() => named(self.elements, name)),
  'Descendants()': (self: XContainer) => elements(() => elementsBelow(self)),
  'Descendants(XName)': (self: XContainer, name: XName | null) => elements(() => named(elementsBelow(self), name)),
  'DescendantNodes()': (self: XContainer) => nodes(() => self.descendants()),
  'Nodes()': (self: XContainer) => nodes(() => [...self.nodes]),
  FirstNode: (self: XContainer) => self.nodes.at(0) ?? null,
  LastNode: (self: XContainer) => self.nodes.at(-1) ?? null,
};

const elementTable: BindingTable = {
  'Parse(string)': parseElement,
  'Parse(string,LoadOptions)': parseElement,
  '.ctor(XElement)': (other: XElement) => other.clone(),
  '.ctor(XName)': newElement,
  '.ctor(XName,object)': newElement,
  '.ctor(XName,params object[])': newElement,
  Name: (self: XElement) => self.name,
  'Name=': (self: XElement, name: XName) => {
    self.name = name;
  },
  Value: (self: XElement) => self.value,
  'Value=': (self: XElement, text: string | null) => {
    self.setValue(requiredText(text));
  },
  'SetValue(object)': (self: XElement, value: unknown) => {
    self.setValue(requiredText(value));
  },
  'Attribute(XName)': (self: XElement, name: XName | null) => (name === null ? null : self.attribute(name)),
  'Attributes()': (self: XElement) => attributes(() => [...self.attributes]),
  'Attributes(XName)': (self: XElement, name: XName) =>
    attributes(() => self.attributes.filter((one) => one.name.equals(name))),
  FirstAttribute: (self: XElement) => self.attributes.at(0) ?? null,
  LastAttribute: (self: XElement) => self.attributes.at(-1) ?? null,
  HasAttributes: (self: XElement) => self.attributes.length > 0,
  HasElements: (self: XElement) => self.elements.length > 0,
  IsEmpty: (self: XElement) => self.nodes.length === 0 && !self.hasEndTag,
  'SetAttributeValue(XName,object)': setAttribute,
  'SetElementValue(XName,object)': setElement,
  'RemoveAttributes()': clearAttributes,
  'RemoveAll()': (self: XElement) => {
    clearAttributes(self);
    self.removeNodes();
  },
  ...taking('ReplaceAll', (self: XElement, content) => {
    const kept = snapshot(content);
    clearAttributes(self);
    self.removeNodes();
    addContent(self, kept);
  }),
  'DescendantsAndSelf()': (self: XElement) => elements(() => [self, ...elementsBelow(self)]),
  'DescendantsAndSelf(XName)': (self: XElement, name: XName) =>
    elements(() => named([self, ...elementsBelow(self)], name)),
  'DescendantNodesAndSelf()': (self: XElement) => nodes(() => [self, ...self.descendants()]),
  'AncestorsAndSelf()': (self: XElement) => elements(() => [self, ...self.ancestors()]),
  'GetDefaultNamespace()': (self: XElement) => XNamespace.of(declaredNamespace(self, 'xmlns', '') ?? ''),
  'GetNamespaceOfPrefix(string)': (self: XElement, prefix: string) => {
    const uri = declaredNamespace(self, prefix, XMLNS_URI);
    return uri === undefined ? null : XNamespace.of(uri);
  },
};

/** What the nearest declaration of a prefix says. */
function declaredNamespace(self: XElement, local: string, uri: string): string | undefined {
  for (const element of [self, ...self.ancestors()]) {
    const found = element.attributes.find(({ name }) => name.local === local && name.uri === uri);
    if (found !== undefined) return found.text;
  }
  return undefined;
}

function newDocument(content?: unknown, declaration: XDeclaration | null = null): XDocument {
  const document = new XDocument();
  document.declaration = declaration;
  addContent(document, content);
  return document;
}

const documentTable: BindingTable = {
  'Parse(string)': (text: string | null) => readXml(required(text), false),
  'Parse(string,LoadOptions)': (text: string | null, options: EnumValue) =>
    readXml(required(text), keepsBlank(options)),
  '.ctor()': () => new XDocument(),
  '.ctor(XDocument)': (other: XDocument) => other.clone(),
  '.ctor(params object[])': (content: CsArray) => newDocument(content),
  '.ctor(XDeclaration,params object[])': (declaration: XDeclaration | null, content: CsArray) =>
    newDocument(content, declaration),
  Root: (self: XDocument) => self.root,
  Declaration: (self: XDocument) => self.declaration,
};

export const elementLibrary: Library = {
  'System.Xml.Linq.XContainer': containerTable,
  'System.Xml.Linq.XElement': elementTable,
  'System.Xml.Linq.XDocument': documentTable,
};
