import type { Anchor, CharacterTest, Node, Pattern } from './syntax';
import { NO_LIMIT } from './syntax';
import { NotModelled } from '../../exception';

/** A pattern as instructions for a machine that backtracks. */
export type Instruction =
  | { readonly op: 'set'; readonly matches: CharacterTest; readonly step: 1 | -1 }
  /** As many as match, or as few; one character at a time is given back. */
  | {
      readonly op: 'run';
      readonly matches: CharacterTest;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
      readonly step: 1 | -1;
    }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'open' | 'close'; readonly group: number; readonly behind: boolean }
  | { readonly op: 'anchor'; readonly anchor: Anchor }
  | { readonly op: 'reference'; readonly group: number; readonly ignoreCase: boolean; readonly step: 1 | -1 }
  | { readonly op: 'look'; readonly program: readonly Instruction[]; readonly negative: boolean }
  | { readonly op: 'atomic'; readonly program: readonly Instruction[] }
  | { readonly op: 'condition'; readonly group: number; readonly otherwise: number }
  /** Marks where a turn of a loop starts; the turn ends the loop when it has taken nothing. */
  | { readonly op: 'turn'; readonly register: number }
  | { readonly op: 'progress'; readonly register: number; readonly again: number }
  | { readonly op: 'end' };

const MOST_INSTRUCTIONS = 50_000;

export function compilePattern({ root }: Pattern): readonly Instruction[] {
  return new Builder({ registers: 0, size: 0 }).whole(root, 1);
}

class Builder {
  private readonly code: Instruction[] = [];

  public constructor(private readonly shared: { registers: number; size: number }) {}

  public whole(node: Node, step: 1 | -1): readonly Instruction[] {
    this.add(node, step);
    this.emit({ op: 'end' });
    return this.code;
  }

  private emit(instruction: Instruction): number {
    if (++this.shared.size > MOST_INSTRUCTIONS) throw new NotModelled('a regular expression of this size');
    return this.code.push(instruction) - 1;
  }

  private add(node: Node, step: 1 | -1): void {
    switch (node.kind) {
      case 'set':
        this.emit({ op: 'set', matches: node.matches, step });
        break;
      case 'sequence':
        for (const item of step === 1 ? node.items : [...node.items].reverse()) this.add(item, step);
        break;
      case 'choice':
        this.choice(node.options, step);
        break;
      case 'group':
        this.emit({ op: 'open', group: node.number, behind: step === -1 });
        this.add(node.item, step);
        this.emit({ op: 'close', group: node.number, behind: step === -1 });
        break;
      case 'atomic':
        this.emit({ op: 'atomic', program: new Builder(this.shared).whole(node.item, step) });
        break;
      case 'look':
        this.emit({
          op: 'look',
          negative: node.negative,
          program: new Builder(this.shared).whole(node.item, node.behind ? -1 : 1),
        });
        break;
      case 'repeat':
        this.repeat(node, step);
        break;
      case 'reference':
        this.emit({ op: 'reference', group: node.number, ignoreCase: node.ignoreCase, step });
        break;
      case 'condition':
        this.condition(node, step);
        break;
      case 'anchor':
        this.emit({ op: 'anchor', anchor: node.anchor });
        break;
    }
  }

  private choice(options: readonly Node[], step: 1 | -1): void {
    const jumps: number[] = [];
    options.forEach((option, at) => {
      const isLast = at === options.length - 1;
      const split = isLast ? -1 : this.emit({ op: 'end' });
      this.add(option, step);
      if (isLast) return;
      jumps.push(this.emit({ op: 'end' }));
      this.code[split] = { op: 'split', first: split + 1, second: this.code.length };
    });
    for (const jump of jumps) this.code[jump] = { op: 'jump', to: this.code.length };
  }

  private condition(node: Extract<Node, { kind: 'condition' }>, step: 1 | -1): void {
    const test = this.emit({ op: 'end' });
    this.add(node.yes, step);
    const jump = this.emit({ op: 'end' });
    this.code[test] = { op: 'condition', group: node.number, otherwise: this.code.length };
    this.add(node.no, step);
    this.code[jump] = { op: 'jump', to: this.code.length };
  }

  private repeat({ item, least, most, lazy }: Extract<Node, { kind: 'repeat' }>, step: 1 | -1): void {
    if (item.kind === 'set') {
      this.emit({ op: 'run', matches: item.matches, least, most, lazy, step });
      return;
    }
    for (let count = 0; count < least; count++) this.add(item, step);
    if (most === NO_LIMIT) this.loop(item, lazy, step);
    else this.optional(item, most - least, lazy, step);
  }

  private loop(item: Node, lazy: boolean, step: 1 | -1): void {
    const register = this.shared.registers++;
    const split = this.emit({ op: 'end' });
    this.emit({ op: 'turn', register });
    this.add(item, step);
    this.emit({ op: 'progress', register, again: split });
    this.code[split] = branch(split + 1, this.code.length, lazy);
  }

  /** Up to so many turns, each of which may be the last. */
  private optional(item: Node, count: number, lazy: boolean, step: 1 | -1): void {
    const splits: number[] = [];
    for (let turn = 0; turn < count; turn++) {
      splits.push(this.emit({ op: 'end' }));
      this.add(item, step);
    }
    for (const split of splits) this.code[split] = branch(split + 1, this.code.length, lazy);
  }
}

function branch(into: number, past: number, lazy: boolean): Instruction {
  return lazy ? { op: 'split', first: past, second: into } : { op: 'split', first: into, second: past };
}
