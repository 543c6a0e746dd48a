import { childElement } from '../../lib/policy/catalogue/catalogue';
import type { AttributeSpec, Category, ElementSpec, PolicySpec, TextSpec } from '../../lib/policy/catalogue/types';
import { isRequired, partsOf, type ChildPart, type Part } from '../../lib/policy/factory/shape';
import {
  absence,
  attributeMeaning,
  childMeaning,
  expressionSentence,
  rangeSentence,
  sentences,
  textMeaning,
  undocumentedSentence,
} from './describe';
import { groupSentence } from './group-sentence';
import { childStructName, enumName, memberName, methodName, propsName } from './names';

/** A struct of the public surface, as it will be written. */
export interface Struct {
  readonly name: string;
  readonly category: Category;
  readonly documentation: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly documentation: string;
  /** The text of `@default`, for an optional field. */
  readonly whenAbsent: string;
}

/** The structs of a policy, its own first. */
export function structsOf(policy: PolicySpec): readonly Struct[] {
  const structs: Struct[] = [];
  new StructWriter(policy, structs).policy();
  return structs;
}

class StructWriter {
  private readonly names = new Map<ElementSpec, string>();

  public constructor(
    private readonly spec: PolicySpec,
    private readonly structs: Struct[],
  ) {}

  public policy(): void {
    const documentation = `What \`Policy.${methodName(this.spec.name)}()\` takes.`;
    this.struct(propsName(this.spec.name), this.spec.name, this.spec.element, documentation);
  }

  private struct(name: string, path: string, element: ElementSpec, documentation: string): void {
    const place = this.structs.length;
    const fields = partsOf(lastStep(path), element).map((part) => this.field(path, part));
    const { category } = this.spec;
    const text = sentences(documentation, ...groupSentences(lastStep(path), element));
    this.structs.splice(place, 0, { name, category, documentation: text, fields });
  }

  private field(path: string, part: Part): Field {
    const optional = !isRequired(part);
    switch (part.kind) {
      case 'attribute':
        return { name: part.property, optional, ...attributeField(path, part.spec) };
      case 'text':
        return { name: part.property, optional, ...textField(path, part.spec) };
      case 'policies':
        return {
          name: part.property,
          optional,
          type: 'PolicyElement[]',
          documentation: 'The policies in it, in the order in which they run.',
          whenAbsent: '- none',
        };
      case 'child':
        return { name: part.property, optional, ...this.childField(path, part) };
    }
  }

  private childField(path: string, part: ChildPart): Omit<Field, 'name' | 'optional'> {
    const outer = part.wrapper ?? part.child;
    const single = this.childType(part.wrapper ? `${path}/${part.wrapper.name}` : path, part);
    const count = part.many && part.child.max !== undefined ? `At most ${part.child.max}` : undefined;
    const undocumented = outer.documented === false ? undocumentedSentence : undefined;
    return {
      type: part.many ? arrayOf(single) : single,
      documentation: sentences(childMeaning(path, outer), noteOf(part), count, undocumented),
      whenAbsent: '- none',
    };
  }

  private childType(path: string, { child, content }: ChildPart): string {
    const element = childElement(child);
    switch (content) {
      case 'text':
        return element.text === undefined ? 'string' : literalType(element.text);
      case 'policies':
        return 'PolicyElement[]';
      case 'markup':
        return 'string';
      case 'struct':
        return child.policyRef
          ? propsName(child.policyRef)
          : this.childStruct(`${path}/${child.name}`, element, path, child);
    }
  }

  private childStruct(path: string, element: ElementSpec, owner: string, child: ChildPart['child']): string {
    const known = this.names.get(element);
    if (known !== undefined) return known;
    const taken = new Set(this.names.values());
    const name = childStructName(path, (short) => taken.has(short) || this.isAmbiguous(lastStep(path)));
    this.names.set(element, name);
    this.struct(name, path, element, sentences(childMeaning(owner, child)));
    return name;
  }

  /** Whether children of this name have different shapes, so that the name alone would favour one of them. */
  private isAmbiguous(name: string): boolean {
    const shapes = new Set<ElementSpec>();
    const visit = (element: ElementSpec): void => {
      for (const child of element.children) {
        if (child.element === undefined) continue;
        if (child.name === name) shapes.add(child.element);
        visit(child.element);
      }
    };
    visit(this.spec.element);
    return shapes.size > 1;
  }
}

function noteOf({ child, wrapper, content }: ChildPart): string | undefined {
  return wrapper?.note ?? child.note ?? (content === 'text' ? childElement(child).text?.note : undefined);
}

/** The rules over several properties, by their names. */
function groupSentences(name: string, element: ElementSpec): readonly string[] {
  const parts = partsOf(name, element);
  const propertyOf = (attributeOrChild: string): string =>
    parts.find((part) => sourceName(part) === attributeOrChild)?.property ?? attributeOrChild;
  return (element.groups ?? [])
    .filter((group) => group.kind !== 'textOrChild')
    .map((group) => groupSentence(group, propertyOf));
}

function sourceName(part: Part): string | undefined {
  if (part.kind === 'attribute') return part.spec.name;
  return part.kind === 'child' ? (part.wrapper ?? part.child).name : undefined;
}

function attributeField(path: string, spec: AttributeSpec): Omit<Field, 'name' | 'optional'> {
  return {
    type: literalType(spec),
    documentation: sentences(
      attributeMeaning(path, spec),
      spec.note,
      rangeSentence(spec),
      expressionSentence(spec),
      spec.documented === false ? undocumentedSentence : undefined,
    ),
    whenAbsent: defaultText(spec) ?? `- ${absence(path, spec) ?? unset(spec)}`,
  };
}

function unset(spec: AttributeSpec): string {
  if (spec.name.endsWith('header-name')) return 'no header';
  return spec.type === 'variable' ? 'no variable' : 'not set';
}

function textField(path: string, spec: TextSpec): Omit<Field, 'name' | 'optional'> {
  return {
    type: literalType(spec),
    documentation: sentences(textMeaning(path), spec.note, expressionSentence(spec)),
    whenAbsent: '- empty',
  };
}

function defaultText(spec: AttributeSpec): string | undefined {
  if (spec.default === undefined) return undefined;
  if (spec.type === 'enum') return `${enumName(spec)}.${memberName(String(spec.default))}`;
  return typeof spec.default === 'string' ? `'${spec.default}'` : String(spec.default);
}

/** The type of a value that is a literal, or an expression where the service takes one. */
function literalType(spec: AttributeSpec | TextSpec): string {
  const literal = primitive(spec);
  return spec.expressions || spec.expressionsUndocumented ? `${literal} | Expression` : literal;
}

function primitive(spec: AttributeSpec | TextSpec): string {
  switch (spec.type) {
    case 'int':
    case 'number':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'enum':
      return enumName(spec as AttributeSpec);
    default:
      return 'string';
  }
}

function arrayOf(type: string): string {
  return type.includes('|') ? `(${type})[]` : `${type}[]`;
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
