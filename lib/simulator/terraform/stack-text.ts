import { type Configuration, isBlock } from '../../policy/terraform/configuration';
import { readTemplate } from '../../policy/terraform/template';

/** A text stands for something that is known only when Terraform runs. */
export class UnknownReference extends Error {
  public constructor(public readonly expression: string) {
    super(`\${${expression}} is known only when Terraform runs; say what it stands for in references`);
    this.name = 'UnknownReference';
  }
}

/** References that lead to references are followed so far. */
const DEEPEST_REFERENCE = 20;

/** Works out the strings of a synthesized file as far as the file itself, or its user, tells what references stand for. */
export class StackTexts {
  public constructor(
    private readonly configuration: Configuration,
    private readonly given: Readonly<Record<string, string>>,
  ) {}

  /** The text that Terraform will make of a string, or an `UnknownReference`. */
  public text(string: string, depth = 0): string {
    const { text, references } = readTemplate(string);
    let known = '';
    let copied = 0;
    for (const { start, end } of references) {
      known += text.slice(copied, start) + this.reference(text.slice(start, end), depth);
      copied = end;
    }
    return known + text.slice(copied);
  }

  private reference(reference: string, depth: number): string {
    const expression = reference.replace(/^[$%]\{~?\s*|\s*~?\}$/g, '');
    if (Object.hasOwn(this.given, expression)) return this.given[expression];
    const value = reference.startsWith('%') || depth >= DEEPEST_REFERENCE ? undefined : this.valueOf(expression);
    if (typeof value === 'string') return this.text(value, depth + 1);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw new UnknownReference(expression);
  }

  /** What `TYPE.NAME.ATTRIBUTE`, `var.NAME` or `local.NAME` holds in the file. */
  private valueOf(expression: string): unknown {
    const [first, ...path] = expression.split('.');
    if (first === 'var') return at(this.configuration.variable, [...path, 'default']);
    if (first === 'local') return at(this.configuration.locals, path);
    return at(this.configuration.resource, [first, ...path]);
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((within, name) => {
    return isBlock(within) && Object.hasOwn(within, name) ? within[name] : undefined;
  }, value);
}
