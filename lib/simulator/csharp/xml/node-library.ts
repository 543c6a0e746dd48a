import type { BindingTable, Library } from '../binding';
import { enumMember } from '../enums';
import { argumentNull, raise } from '../exception';
import { enumerate } from '../enumerate';
import { namedType } from '../known-types';
import type { CsObject, EnumValue } from '../value';
import { addContent, requiredText } from './content';
import { attributes, elements, elementsBelow, named, nodes } from './element-library';
import { XML_URI, XMLNS_URI, XName, XNamespace } from './name';
import {
  XAttribute,
  XCData,
  XComment,
  XContainer,
  XDeclaration,
  XDocument,
  XElement,
  XInstruction,
  XText,
  type XNode,
} from './node';
import { nodeText } from './writer';

const kindType = namedType('XmlNodeType');

/** SaveOptions.DisableFormatting. */
function isIndented(options: EnumValue): boolean {
  return (options.value & 1) === 0;
}

function indexOf(self: XNode): number {
  return self.siblings().indexOf(self);
}

function addBeside(self: XNode, content: unknown, distance: 0 | 1): void {
  if (self.parent === null) throw raise('System.InvalidOperationException', 'The parent is missing.');
  addContent(self.parent, content, indexOf(self) + distance);
}

function replace(self: XNode, content: unknown): void {
  const { parent } = self;
  if (parent === null) throw raise('System.InvalidOperationException', 'The parent is missing.');
  const index = indexOf(self);
  self.detach();
  addContent(parent, content, index);
}

function elementsFrom(self: XNode, from: number, to?: number): XElement[] {
  return self
    .siblings()
    .slice(from, to)
    .filter((node) => node instanceof XElement);
}

function both(name: string, put: (self: XNode, content: unknown) => void): BindingTable {
  return { [`${name}(object)`]: put, [`${name}(params object[])`]: put };
}

const nodeTable: BindingTable = {
  'ToString()': (self: XNode) => nodeText(self, true),
  'ToString(SaveOptions)': (self: XNode, options: EnumValue) => nodeText(self, isIndented(options)),
  'DeepEquals(XNode,XNode)': (one: XNode | null, other: XNode | null) =>
    one === null || other === null ? one === other : nodeText(one, false) === nodeText(other, false),
  'Remove()': (self: XNode) => {
    self.detach();
  },
  ...both('ReplaceWith', replace),
  ...both('AddAfterSelf', (self, content) => {
    addBeside(self, content, 1);
  }),
  ...both('AddBeforeSelf', (self, content) => {
    addBeside(self, content, 0);
  }),
  NextNode: (self: XNode) => self.siblings()[indexOf(self) + 1] ?? null,
  PreviousNode: (self: XNode) => self.siblings()[indexOf(self) - 1] ?? null,
  'Ancestors()': (self: XNode) => elements(() => self.ancestors()),
  'Ancestors(XName)': (self: XNode, name: XName) => elements(() => named(self.ancestors(), name)),
  'ElementsAfterSelf()': (self: XNode) => elements(() => elementsFrom(self, indexOf(self) + 1)),
  'ElementsAfterSelf(XName)': (self: XNode, name: XName) =>
    elements(() => named(elementsFrom(self, indexOf(self) + 1), name)),
  'ElementsBeforeSelf()': (self: XNode) => elements(() => elementsFrom(self, 0, indexOf(self))),
  'NodesAfterSelf()': (self: XNode) => nodes(() => self.siblings().slice(indexOf(self) + 1)),
};

function documentOf(self: XNode | XAttribute): XDocument | null {
  let top: XNode | null = self instanceof XAttribute ? self.parent : self;
  while (top !== null && top.parent !== null) top = top.parent;
  return top instanceof XDocument ? top : null;
}

const objectTable: BindingTable = {
  Parent: ({ parent }: XNode | XAttribute) => (parent instanceof XElement ? parent : null),
  Document: documentOf,
  NodeType: (self: XNode | XAttribute) => enumMember(kindType, self instanceof XAttribute ? 'Attribute' : self.kind),
};

function newAttribute(name: XName | null, value: unknown): XAttribute {
  if (name === null) throw argumentNull('name');
  return new XAttribute(name, requiredText(value));
}

const attributeTable: BindingTable = {
  '.ctor(XName,object)': newAttribute,
  '.ctor(XAttribute)': ({ name, text }: XAttribute) => new XAttribute(name, text),
  Name: ({ name }: XAttribute) => name,
  Value: ({ text }: XAttribute) => text,
  'Value=': (self: XAttribute, text: string | null) => {
    self.text = requiredText(text);
  },
  'SetValue(object)': (self: XAttribute, value: unknown) => {
    self.text = requiredText(value);
  },
  IsNamespaceDeclaration: ({ name }: XAttribute) =>
    name.uri === XMLNS_URI || (name.uri === '' && name.local === 'xmlns'),
  'Remove()': (self: XAttribute) => {
    self.detach();
  },
  'ToString()': (self: XAttribute) => nodeText(self, false),
};

const sameName = (one: XName | null, other: XName | null): boolean => one?.equals(other) ?? other === null;
const sameSpace = (one: XNamespace | null, other: XNamespace | null): boolean => one?.uri === other?.uri;

const nameLibrary: Library = {
  'System.Xml.Linq.XName': {
    'Get(string)': (text: string) => XName.parse(text),
    'Get(string,string)': (local: string, uri: string) => XName.of(local, uri),
    'op_Implicit(string)XName': (text: string | null) => (text === null ? null : XName.parse(text)),
    'op_Equality(XName,XName)': sameName,
    'op_Inequality(XName,XName)': (one: XName | null, other: XName | null) => !sameName(one, other),
    'Equals(object)': (self: XName, other: unknown) => other instanceof XName && self.equals(other),
    LocalName: ({ local }: XName) => local,
    Namespace: ({ uri }: XName) => XNamespace.of(uri),
    NamespaceName: ({ uri }: XName) => uri,
    'ToString()': (self: XName) => self.toString(),
  },
  'System.Xml.Linq.XNamespace': {
    'Get(string)': (uri: string) => XNamespace.of(uri),
    'op_Implicit(string)XNamespace': (uri: string | null) => (uri === null ? null : XNamespace.of(uri)),
    'op_Addition(XNamespace,string)': (self: XNamespace, local: string) => XName.of(local, self.uri),
    'op_Equality(XNamespace,XNamespace)': sameSpace,
    'op_Inequality(XNamespace,XNamespace)': (one: XNamespace | null, other: XNamespace | null) =>
      !sameSpace(one, other),
    'GetName(string)': (self: XNamespace, local: string) => XName.of(local, self.uri),
    'Equals(object)': (self: XNamespace, other: unknown) => other instanceof XNamespace && sameSpace(self, other),
    NamespaceName: ({ uri }: XNamespace) => uri,
    'ToString()': ({ uri }: XNamespace) => uri,
    None: () => XNamespace.of(''),
    Xml: () => XNamespace.of(XML_URI),
    Xmlns: () => XNamespace.of(XMLNS_URI),
  },
};

const textLibrary: Library = {
  'System.Xml.Linq.XText': {
    '.ctor(string)': (text: string) => new XText(text),
    Value: ({ text }: XText) => text,
    'Value=': (self: XText, text: string) => {
      self.text = text;
    },
  },
  'System.Xml.Linq.XCData': { '.ctor(string)': (text: string) => new XCData(text) },
  'System.Xml.Linq.XComment': {
    '.ctor(string)': (text: string) => new XComment(text),
    Value: ({ text }: XComment) => text,
  },
  'System.Xml.Linq.XProcessingInstruction': {
    '.ctor(string,string)': (target: string, data: string) => new XInstruction(target, data),
    Target: ({ target }: XInstruction) => target,
    Data: ({ data }: XInstruction) => data,
  },
  'System.Xml.Linq.XDeclaration': {
    '.ctor(string,string,string)': (...parts: [string | null, string | null, string | null]) =>
      new XDeclaration(...parts),
    Version: ({ version }: XDeclaration) => version,
    Encoding: ({ encoding }: XDeclaration) => encoding,
    Standalone: ({ standalone }: XDeclaration) => standalone,
    'ToString()': ({ version, encoding, standalone }: XDeclaration) =>
      `<?xml${mark('version', version)}${mark('encoding', encoding)}${mark('standalone', standalone)}?>`,
  },
};

function mark(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${value}"`;
}

// ── extension methods over sequences ─────────────────────────────────────────────────────────────────────────────

const many = (source: unknown): XNode[] => [...(enumerate(source) as Iterable<XNode>)];

function fromEach(source: unknown, find: (container: XContainer) => readonly XElement[]): CsObject {
  return elements(() => many(source).flatMap((node) => (node instanceof XContainer ? find(node) : [])));
}

const extensionLibrary: Library = {
  'System.Xml.Linq.Extensions': {
    'Elements<T>(IEnumerable<T>)': (source: unknown) => fromEach(source, (node) => node.elements),
    'Elements<T>(IEnumerable<T>,XName)': (source: unknown, name: XName) =>
      fromEach(source, (node) => named(node.elements, name)),
    'Descendants<T>(IEnumerable<T>)': (source: unknown) => fromEach(source, elementsBelow),
    'Descendants<T>(IEnumerable<T>,XName)': (source: unknown, name: XName) =>
      fromEach(source, (node) => named(elementsBelow(node), name)),
    'Attributes(IEnumerable<XElement>)': (source: unknown) =>
      attributes(() => many(source).flatMap((node) => (node as XElement).attributes)),
    'Attributes(IEnumerable<XElement>,XName)': (source: unknown, name: XName) =>
      attributes(() => many(source).flatMap((node) => (node as XElement).attribute(name) ?? [])),
    'Ancestors<T>(IEnumerable<T>)': (source: unknown) =>
      elements(() => many(source).flatMap((node) => node.ancestors())),
    'Nodes<T>(IEnumerable<T>)': (source: unknown) =>
      nodes(() => many(source).flatMap((node) => (node instanceof XContainer ? node.nodes : []))),
    'Remove<T>(IEnumerable<T>)': (source: unknown) => {
      for (const node of many(source)) node.detach();
    },
    'Remove(IEnumerable<XAttribute>)': (source: unknown) => {
      for (const attribute of [...(enumerate(source) as Iterable<XAttribute>)]) attribute.detach();
    },
  },
};

const nodeLibrary: Library = {
  'System.Xml.Linq.XNode': nodeTable,
  'System.Xml.Linq.XObject': objectTable,
  'System.Xml.Linq.XAttribute': attributeTable,
};

export const nodeLibraries: readonly Library[] = [nodeLibrary, nameLibrary, textLibrary, extensionLibrary];
