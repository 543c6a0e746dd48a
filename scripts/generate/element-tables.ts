import { childElement } from '../../lib/policy/catalogue/catalogue';
import type { AttributeSpec, ChildSpec, ElementSpec, TextSpec, ValueType } from '../../lib/policy/catalogue/types';
import { attributeMeaning, childMeaning, rangeWords, sentences, textMeaning } from './describe';
import { groupSentence } from './group-sentence';
import { cell, code, table } from './markdown';

const typeNames: Partial<Record<ValueType, string>> = {
  any: 'any value',
  bool: 'true or false',
  int: 'whole number',
  string: 'text',
  variable: 'variable name',
  header: 'header name',
  identifier: 'name of an entity',
  'http-method': 'HTTP method',
  bytes: 'byte[]',
};

/** The attributes of an element; nothing when it has none. */
export function attributeTable(path: string, { attributes }: ElementSpec): string {
  if (attributes.length === 0) return '';
  const rows = attributes.map((spec) => [
    name(code(spec.name), spec.required, spec.documented),
    attributeType(spec),
    cell(sentences(attributeMeaning(path, spec), spec.note)),
  ]);
  return table(['attribute', 'value', 'meaning'], rows);
}

function name(text: string, required: boolean, documented = true): string {
  return `${required ? `**${text}**` : text}${documented ? '' : ' \\*'}`;
}

function attributeType(spec: AttributeSpec): string {
  const words = spec.values?.map(code).join(', ') ?? typeName(spec.type);
  const range = rangeWords(spec.min, spec.max);
  const initial = spec.default === undefined ? undefined : `default ${code(String(spec.default))}`;
  const parts = [words, range, spec.unit, initial, expressionMark(spec)];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function typeName(type: ValueType): string {
  return typeNames[type] ?? type;
}

function expressionMark(spec: AttributeSpec | TextSpec): string {
  if (spec.expressions) return '*expr*';
  return spec.expressionsUndocumented ? '*expr* \\*' : '';
}

/** The text and the children of an element; nothing when it has neither. */
export function childTable(path: string, element: ElementSpec): string {
  const rows = [
    ...(element.text ? [textRow(path, element.text)] : []),
    ...element.children.map((child) => childRow(path, child)),
    ...policyRow(element),
    ...(element.anyContent ? [['any markup', '', 'Markup of your own']] : []),
  ];
  return rows.length === 0 ? '' : table(['inside', 'how often', 'what'], rows);
}

function textRow(path: string, text: TextSpec): readonly string[] {
  const what = cell(sentences(textMeaning(path), text.note));
  return [name('text', text.required), '', `${textType(text)}. ${what}`];
}

function textType(text: TextSpec): string {
  return [typeName(text.type), expressionMark(text)].filter((part) => part !== '').join(', ');
}

function childRow(path: string, child: ChildSpec): readonly string[] {
  const element = childElement(child);
  const item = onlyTexts(element);
  const linked = child.policyRef === undefined ? code(`<${child.name}>`) : `[${child.name}](#${child.policyRef})`;
  const text = element.text && isTextOnly(element) ? `${textType(element.text)}. ` : '';
  const what = cell(sentences(childMeaning(path, child), child.note ?? element.text?.note));
  const items = item === undefined ? '' : ` Each in ${code(`<${item.name}>`)}: ${textRowType(item)}.`;
  return [name(linked, child.min > 0, child.documented), howOften(child), `${text}${what}${items}`];
}

/** The one child of an element that does nothing but hold texts. */
function onlyTexts({ attributes, text, children, policies }: ElementSpec): ChildSpec | undefined {
  if (attributes.length > 0 || text || policies || children.length !== 1) return undefined;
  const [only] = children;
  return only.element && isTextOnly(only.element) ? only : undefined;
}

function textRowType(child: ChildSpec): string {
  const { text } = childElement(child);
  return text === undefined ? 'text' : textType(text);
}

function howOften({ min, max }: ChildSpec): string {
  if (max === undefined) return min === 0 ? 'any number' : `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function policyRow(element: ElementSpec): readonly (readonly string[])[] {
  if (!element.policies) return [];
  if (element.allowedPolicies === undefined) return [['policies', 'any number', 'Those that may stand in the section']];
  const undocumented = (element.allowedPoliciesUndocumented ?? []).map((policy) => `${link(policy)}\\*`);
  return [['policies', 'any number', [...element.allowedPolicies.map(link), ...undocumented].join(', ')]];
}

function link(policy: string): string {
  return `[${policy}](#${policy})`;
}

/** What holds over several attributes or children. */
export function elementRules(element: ElementSpec): readonly string[] {
  const groups = (element.groups ?? []).map((group) => sentences(groupSentence(group, code)));
  const ordered = element.childOrder === 'sequence' && element.children.length > 1;
  return ordered ? [...groups, 'The children stand in this order.'] : groups;
}

/** The elements inside that have attributes or children of their own, each shape once. */
export function innerElements(path: string, element: ElementSpec): readonly { path: string; element: ElementSpec }[] {
  const seen = new Set<ElementSpec>();
  const visit = (owner: string, { children }: ElementSpec): { path: string; element: ElementSpec }[] =>
    children.flatMap((child) => {
      const inner = child.element;
      if (inner === undefined || seen.has(inner)) return [];
      if (isTextOnly(inner) || isEmpty(inner) || onlyTexts(inner)) return [];
      seen.add(inner);
      const place = `${owner}/${child.name}`;
      return [{ path: place, element: inner }, ...visit(place, inner)];
    });
  return visit(path, element);
}

function isTextOnly({ attributes, children, text }: ElementSpec): boolean {
  return text !== undefined && attributes.length === 0 && children.length === 0;
}

function isEmpty({ attributes, children, policies }: ElementSpec): boolean {
  return attributes.length === 0 && children.length === 0 && !policies;
}
