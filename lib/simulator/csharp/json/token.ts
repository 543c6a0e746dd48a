import type { NamedType } from '../../../expression/types/type';
import { enumMember } from '../enums';
import { argumentNull, raise } from '../exception';
import { modified } from '../library/collections/hash-table';
import type { Listed } from '../library/collections/walk';
import { namedType } from '../known-types';
import type { EnumValue } from '../value';
import { PropertyList } from './property-list';
import type { CsObject } from '../value';

/** The members of JTokenType. */
export type TokenKind =
  | 'None' | 'Object' | 'Array' | 'Constructor' | 'Property' | 'Comment' | 'Integer' | 'Float' | 'String' | 'Boolean'
  | 'Null' | 'Undefined' | 'Date' | 'Raw' | 'Bytes' | 'Guid' | 'Uri' | 'TimeSpan'; // prettier-ignore

const types = {
  token: namedType('JToken'),
  value: namedType('JValue'),
  raw: namedType('JRaw'),
  array: namedType('JArray'),
  object: namedType('JObject'),
  property: namedType('JProperty'),
  kind: namedType('JTokenType'),
};

/** A token of Newtonsoft.Json.Linq. As there, a token has one parent: put under a second one, it is copied. */
export abstract class JToken implements CsObject {
  public abstract readonly csType: NamedType;
  public parent: JContainer | null = null;

  public abstract get kind(): TokenKind;
  public abstract clone(): JToken;

  public get type(): EnumValue {
    return enumMember(types.kind, this.kind) as EnumValue;
  }

  /** The tokens below, in order: items of an array, properties of an object, the value of a property. */
  public get children(): readonly JToken[] {
    return [];
  }

  public get root(): JToken {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- where the walk up starts
    let root: JToken = this;
    while (root.parent !== null) root = root.parent;
    return root;
  }

  public *[Symbol.iterator](): Iterator<JToken> {
    // A value has no elements.
  }

  /** The parent, for what makes no sense without one. */
  public requireParent(): JContainer {
    if (this.parent === null) throw raise('System.InvalidOperationException', 'The parent is missing.');
    return this.parent;
  }
}

/** A value that is no container. It holds its value in boxed form. */
export class JValue extends JToken {
  /** An integer is a long, as in Newtonsoft.Json. Most are small and wanted as an int, so the long is made on demand. */
  public static ofSmall(integer: number): JValue {
    return new JValue(undefined, 'Integer', integer);
  }

  public readonly csType = types.value;

  public constructor(
    private held: unknown,
    private ownKind: TokenKind,
    private ownSmall?: number,
  ) {
    super();
  }

  public get kind(): TokenKind {
    return this.ownKind;
  }

  public get value(): unknown {
    if (this.held === undefined) this.held = BigInt(this.ownSmall ?? 0);
    return this.held;
  }

  /** The value as an int, where that is at hand. */
  public get small(): number | undefined {
    return this.ownSmall;
  }

  public assign({ value, kind }: JValue): void {
    this.held = value;
    this.ownKind = kind;
    this.ownSmall = undefined;
  }

  public clone(): JToken {
    return new JValue(this.held, this.ownKind, this.ownSmall);
  }
}

/** JSON text that is written as it stands. */
export class JRaw extends JValue {
  public override readonly csType = types.raw;

  public constructor(text: string | null) {
    super(text, 'Raw');
  }

  public override clone(): JToken {
    return new JRaw(this.value as string | null);
  }
}

export abstract class JContainer extends JToken implements Listed {
  public version = 0;

  public abstract insertAt(index: number, item: JToken | null): void;
  public abstract removeChild(item: JToken): void;
  public abstract replaceChild(item: JToken, by: JToken | null): void;
  public abstract clear(): void;

  public get elements(): readonly JToken[] {
    return this.children;
  }

  public changed(): Error {
    return modified();
  }

  public override *[Symbol.iterator](): Iterator<JToken> {
    const { version } = this;
    for (let at = 0; ; at++) {
      if (version !== this.version) throw modified();
      if (at >= this.children.length) return;
      yield this.children[at];
    }
  }

  /** The item itself, or a copy where it has a parent already or would hold itself. */
  protected adopt(item: JToken | null): JToken {
    const given = item ?? new JValue(null, 'Null');
    const adopted = given.parent !== null || this.isWithin(given) ? given.clone() : given;
    adopted.parent = this;
    this.version += 1;
    return adopted;
  }

  private isWithin(token: JToken): boolean {
    return token instanceof JContainer && (token === this || this.root === token);
  }
}

export class JArray extends JContainer {
  public readonly csType = types.array;
  private readonly items: JToken[] = [];

  public get kind(): TokenKind {
    return 'Array';
  }

  public override get children(): readonly JToken[] {
    return this.items;
  }

  public get size(): number {
    return this.items.length;
  }

  public push(item: JToken | null): void {
    this.items.push(this.adopt(item));
  }

  public insertAt(index: number, item: JToken | null): void {
    if (index < 0 || index > this.items.length) {
      throw raise(
        'System.ArgumentOutOfRangeException',
        'Insertion index was out of range. Must be non-negative and less than or equal to size.\r\nParameter name: index',
      );
    }
    this.items.splice(index, 0, this.adopt(item));
  }

  public setAt(index: number, item: JToken | null): void {
    this.at(index).parent = null;
    this.items[index] = this.adopt(item);
  }

  public at(index: number): JToken {
    if (index >= 0 && index < this.items.length) return this.items[index];
    throw raise(
      'System.ArgumentOutOfRangeException',
      'Index was out of range. Must be non-negative and less than the size of the collection.\r\nParameter name: index',
    );
  }

  public removeAt(index: number): void {
    if (index < 0 || index >= this.items.length) {
      const message = index < 0 ? 'Index is less than 0.' : 'Index is equal to or greater than Count.';
      throw raise('System.ArgumentOutOfRangeException', `${message}\r\nParameter name: index`);
    }
    this.version += 1;
    this.items.splice(index, 1)[0].parent = null;
  }

  public removeChild(item: JToken): void {
    const index = this.items.indexOf(item);
    if (index >= 0) this.removeAt(index);
  }

  public replaceChild(item: JToken, by: JToken | null): void {
    const index = this.items.indexOf(item);
    if (index >= 0) this.setAt(index, by);
  }

  public clear(): void {
    this.version += 1;
    for (const item of this.items.splice(0)) item.parent = null;
  }

  public clone(): JArray {
    const copy = new JArray();
    for (const item of this.items) copy.push(item.clone());
    return copy;
  }
}

export class JProperty extends JContainer {
  public readonly csType = types.property;
  private held: JToken;

  public constructor(
    public readonly name: string,
    value: JToken | null,
  ) {
    super();
    this.held = this.adopt(value);
  }

  public get kind(): TokenKind {
    return 'Property';
  }

  public get value(): JToken {
    return this.held;
  }

  public setValue(value: JToken | null): void {
    if (value === this.held) return;
    this.held.parent = null;
    this.held = this.adopt(value);
  }

  public override get children(): readonly JToken[] {
    return [this.held];
  }

  public insertAt(): void {
    throw raise('Newtonsoft.Json.JsonException', 'Newtonsoft.Json.Linq.JProperty cannot have multiple values.');
  }

  public removeChild(): void {
    throw raise('Newtonsoft.Json.JsonException', 'Cannot add or remove items from Newtonsoft.Json.Linq.JProperty.');
  }

  public replaceChild(_: JToken, by: JToken | null): void {
    this.setValue(by);
  }

  public clear(): void {
    this.removeChild();
  }

  public clone(): JProperty {
    return new JProperty(this.name, this.held.clone());
  }
}

export class JObject extends JContainer {
  public readonly csType = types.object;
  private readonly properties = new PropertyList<JProperty>();

  public get kind(): TokenKind {
    return 'Object';
  }

  public override get children(): readonly JProperty[] {
    return this.properties.all;
  }

  public get size(): number {
    return this.children.length;
  }

  public property(name: string): JProperty | null {
    return this.properties.find(name) ?? null;
  }

  public get(name: string | null): JToken | null {
    if (name === null) throw argumentNull('propertyName');
    return this.properties.find(name)?.value ?? null;
  }

  public set(name: string | null, value: JToken | null): void {
    if (name === null) throw argumentNull('propertyName');
    const property = this.properties.find(name);
    if (property === undefined) this.properties.add(this.adopt(new JProperty(name, value)) as JProperty);
    else property.setValue(value);
  }

  public add(name: string, value: JToken | null): void {
    this.insertAt(this.size, new JProperty(name, value));
  }

  public insertAt(index: number, item: JToken | null): void {
    if (!(item instanceof JProperty)) {
      const type = item === null ? types.value : item.csType;
      throw raise(
        'System.ArgumentException',
        `Can not add ${type.definition.fullName} to ${types.object.definition.fullName}.`,
      );
    }
    if (this.property(item.name) !== null) {
      throw raise(
        'System.ArgumentException',
        `Can not add property ${item.name} to Newtonsoft.Json.Linq.JObject. Property with the same name already exists on object.`,
      );
    }
    this.properties.insert(this.adopt(item) as JProperty, index);
  }

  public removeNamed(name: string): boolean {
    const property = this.properties.find(name);
    if (property !== undefined) this.removeChild(property);
    return property !== undefined;
  }

  public removeChild(item: JToken): void {
    if (!(item instanceof JProperty) || !this.properties.remove(item)) return;
    this.version += 1;
    item.parent = null;
  }

  public replaceChild(item: JToken, by: JToken | null): void {
    const index = this.children.indexOf(item as JProperty);
    this.removeChild(item);
    this.insertAt(index, by);
  }

  public clear(): void {
    for (const property of [...this.children]) this.removeChild(property);
  }

  public clone(): JObject {
    const copy = new JObject();
    for (const { name, value } of this.children) copy.set(name, value.clone());
    return copy;
  }
}

export function nullToken(): JValue {
  return new JValue(null, 'Null');
}
