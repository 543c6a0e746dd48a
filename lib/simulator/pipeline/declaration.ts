import { expressionStart } from '../../policy/expression-text';
import type { ElementUse } from '../../policy/model';
import type { Step } from './handler';
import { innerMarkup } from './inner-markup';
import { Refusal } from './load-problem';
import type { Place } from './policy-failure';
import { asFlag, asNumber, asText, constant, type Value } from './value';

/** What a declaration needs of whoever loads the document. */
export interface DeclarationLoader {
  expression(text: string): Value<unknown>;
  steps(parent: ElementUse, around: Place): readonly Step[];
  fragment(id: string, around: Place): readonly Step[];
  base(place: Place): Step;
}

/** An element of a document as its handler reads it: every value is a literal or an expression that is ready to run. */
export class Declaration {
  public constructor(
    private readonly use: ElementUse,
    public readonly place: Place,
    public readonly loader: DeclarationLoader,
  ) {}

  public get name(): string {
    return this.use.name;
  }

  /** The section that it runs in. */
  public get section(): string {
    return this.place.section;
  }

  public has(attribute: string): boolean {
    return this.use.attribute(attribute) !== undefined;
  }

  /** The attribute as it is written. */
  public literal(attribute: string): string | undefined {
    return this.use.attribute(attribute)?.value;
  }

  /** The attribute: the value of its expression with its type, or the text. */
  public value(attribute: string): Value<unknown> | undefined {
    const written = this.literal(attribute);
    return written === undefined ? undefined : this.valueOf(written);
  }

  public text(attribute: string, otherwise?: string): Value<string> {
    return asText(this.value(attribute) ?? this.missing(attribute, otherwise));
  }

  public optionalText(attribute: string): Value<string> | undefined {
    const value = this.value(attribute);
    return value && asText(value);
  }

  public number(attribute: string, otherwise?: number): Value<number> {
    return asNumber(this.value(attribute) ?? this.missing(attribute, otherwise), this.called(attribute));
  }

  public optionalNumber(attribute: string): Value<number> | undefined {
    return this.has(attribute) ? this.number(attribute) : undefined;
  }

  public flag(attribute: string, otherwise?: boolean): Value<boolean> {
    return asFlag(this.value(attribute) ?? this.missing(attribute, otherwise), this.called(attribute));
  }

  /** What stands inside: the value of an expression, or the text with the user's own markup. */
  public content(): Value<unknown> {
    const text = this.use.text ?? '';
    return expressionStart(text) >= 0 ? this.loader.expression(text) : constant(innerMarkup(this.use.element));
  }

  /** The text inside, without the blanks around it. */
  public contentText(): Value<string> {
    return asText(this.valueOf(this.use.text ?? ''));
  }

  /** Whether an expression of its own, not of the policies inside, speaks of a body. */
  public get mentionsBody(): boolean {
    return mentionsBody(this.use);
  }

  public get isEmpty(): boolean {
    return this.use.element.children.every(({ kind }) => kind === 'comment');
  }

  /** The child elements of that name. */
  public children(name: string): readonly Declaration[] {
    return this.use.children
      .filter((child) => child.name === name)
      .map((child, index) => this.below(child, joinedPath(this.place.own, name, index + 1)));
  }

  public child(name: string): Declaration | undefined {
    return this.children(name)[0];
  }

  /** The texts of the children of a list: `<audiences><audience>…`. */
  public list(name: string, item: string): readonly Value<string>[] {
    return (
      this.child(name)
        ?.children(item)
        .map((child) => child.contentText()) ?? []
    );
  }

  /** The policies inside, ready to run. */
  public steps(): readonly Step[] {
    return this.loader.steps(this.use, this.place);
  }

  /** For a form of the policy that is not modelled. */
  public refuse(what: string): never {
    throw new Refusal(`the simulator does not model ${what}`);
  }

  private below(child: ElementUse, own: string): Declaration {
    return new Declaration(child, { ...this.place, own }, this.loader);
  }

  private valueOf(written: string): Value<unknown> {
    return expressionStart(written) >= 0 ? this.loader.expression(written.trim()) : constant(written);
  }

  private missing(attribute: string, otherwise: unknown): Value<unknown> {
    if (otherwise !== undefined) return constant(otherwise);
    throw new Refusal(`${this.called(attribute)} is missing, and API Management demands it`);
  }

  private called(attribute: string): string {
    return `attribute '${attribute}' of ${this.name}`;
  }
}

/** The name of the member has to stand in the text of whatever reads a body. */
function mentionsBody({ element, text = '', children }: ElementUse): boolean {
  const values = [text, ...element.attributes.map(({ value }) => value)];
  if (values.some((value) => /\bBody\b/.test(value))) return true;
  return children.some((child) => child.role !== 'policy' && mentionsBody(child));
}

/** The path of the `index`-th element of a name, from 1, below another path. */
export function joinedPath(path: string, name: string, index: number): string {
  return `${path === '' ? '' : `${path}/`}${name}[${index}]`;
}
