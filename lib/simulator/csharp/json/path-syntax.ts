import { raise } from '../exception';

export type Step =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  | { readonly kind: 'all' }
  | { readonly kind: 'slice'; readonly start?: number; readonly end?: number; readonly step: number }
  /** Every token below of this name; without a name every token below. */
  | { readonly kind: 'scan'; readonly name?: string }
  | { readonly kind: 'filter'; readonly deep: boolean; readonly filter: Filter };

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'test'; readonly left: Operand; readonly operator: string; readonly right?: Operand };

export type Operand =
  | { readonly kind: 'path'; readonly fromRoot: boolean; readonly steps: readonly Step[] }
  | { readonly kind: 'literal'; readonly text: string };

export function parsePath(path: string): readonly Step[] {
  return new PathReader(path).whole();
}

function bad(message: string): Error {
  return raise('Newtonsoft.Json.JsonException', message);
}

/** Reads the JSONPath of Newtonsoft.Json. */
class PathReader {
  private at = 0;

  public constructor(private readonly text: string) {}

  public whole(): Step[] {
    const { text } = this;
    this.blank();
    if (text[this.at] === '$' && (text.length === this.at + 1 || '.['.includes(text[this.at + 1]))) this.at += 1;
    const steps = this.steps(true);
    if (this.at < text.length) throw bad(`Unexpected character while parsing path: ${text[this.at]}`);
    return steps;
  }

  /** Steps until a character that belongs to none. */
  private steps(mayStartBare: boolean): Step[] {
    const steps: Step[] = [];
    let bare = mayStartBare;
    for (;;) {
      if (this.take('..')) {
        if (this.text[this.at] === '[') steps.push(...this.deepBracket());
        else steps.push({ kind: 'scan', name: this.wordOrStar() });
      } else if (this.take('.')) {
        steps.push(stepOfWord(this.wordOrStar()));
      } else if (this.text[this.at] === '[') {
        steps.push(this.bracket());
      } else if (bare && /[^\s)\]&|=!<>]/.test(this.text[this.at] ?? ' ')) {
        steps.push(stepOfWord(this.wordOrStar()));
      } else {
        return steps;
      }
      bare = false;
    }
  }

  private deepBracket(): Step[] {
    const step = this.bracket();
    return step.kind === 'filter' ? [{ ...step, deep: true }] : [{ kind: 'scan' }, step];
  }

  /** undefined stands for the star. */
  private wordOrStar(): string | undefined {
    const match = this.match(/[^.[\s)\]&|=!<>]+/y);
    if (match === undefined) throw bad('Unexpected end while parsing path.');
    return match === '*' ? undefined : match;
  }

  private bracket(): Step {
    this.at += 1;
    this.blank();
    if (this.take('?')) return this.filter();
    if (this.text[this.at] === "'" || this.text[this.at] === '"') return this.names();
    if (this.take('*')) return this.closed({ kind: 'all' });
    const match = this.match(/[-\d:,\s]+/y);
    if (match === undefined) {
      if (this.at >= this.text.length) throw bad('Path ended with open indexer.');
      throw bad(`Unexpected character while parsing path indexer: ${this.text[this.at]}`);
    }
    return this.closed(match.includes(':') ? slice(match) : { kind: 'indexes', indexes: match.split(',').map(Number) });
  }

  private names(): Step {
    const names: string[] = [];
    do {
      this.blank();
      const match = this.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y);
      if (match === undefined) throw bad('Path ended with an open string.');
      names.push(match.slice(1, -1).replace(/\\(.)/g, '$1'));
      this.blank();
    } while (this.take(','));
    return this.closed({ kind: 'names', names });
  }

  private filter(): Step {
    this.blank();
    if (!this.take('(')) throw bad(`Unexpected character while parsing path indexer: ${this.text[this.at] ?? ''}`);
    const filter = this.alternatives();
    this.blank();
    if (!this.take(')')) throw bad('Path ended with open query.');
    return this.closed({ kind: 'filter', deep: false, filter });
  }

  private alternatives(): Filter {
    const parts: Filter[] = [];
    do parts.push(this.conjunction());
    while (this.operator('||'));
    return parts.length === 1 ? parts[0] : { kind: 'or', parts };
  }

  private conjunction(): Filter {
    const parts: Filter[] = [];
    do parts.push(this.test());
    while (this.operator('&&'));
    return parts.length === 1 ? parts[0] : { kind: 'and', parts };
  }

  private test(): Filter {
    this.blank();
    const left = this.operand();
    this.blank();
    const operator = this.match(/===|!==|==|!=|<>|<=|>=|=~|<|>/y);
    if (operator === undefined) return { kind: 'test', left, operator: 'exists' };
    this.blank();
    return { kind: 'test', left, operator: operator === '<>' ? '!=' : operator, right: this.operand() };
  }

  private operand(): Operand {
    if (this.take('@')) return { kind: 'path', fromRoot: false, steps: this.steps(false) };
    if (this.take('$')) return { kind: 'path', fromRoot: true, steps: this.steps(false) };
    const literal = this.match(
      /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/(?:[^/\\]|\\.)*\/[a-z]*|-?[\d.eE+-]+|true|false|null/y,
    );
    if (literal !== undefined) return { kind: 'literal', text: literal };
    throw bad(`Unexpected character while parsing path query: ${this.text[this.at] ?? ''}`);
  }

  private operator(text: string): boolean {
    this.blank();
    return this.take(text);
  }

  private closed(step: Step): Step {
    this.blank();
    if (this.take(']')) return step;
    if (this.at >= this.text.length) throw bad('Path ended with open indexer.');
    throw bad(`Unexpected character while parsing path indexer: ${this.text[this.at]}`);
  }

  private blank(): void {
    this.match(/\s+/y);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text)?.[0];
    this.at += match?.length ?? 0;
    return match;
  }

  private take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

function stepOfWord(word: string | undefined): Step {
  return word === undefined ? { kind: 'all' } : { kind: 'names', names: [word] };
}

function slice(text: string): Step {
  const [start, end, step] = text.split(':').map((part) => (part.trim() === '' ? undefined : Number(part)));
  return { kind: 'slice', start, end, step: step ?? 1 };
}
