import { BoundExceeded } from '../../exception';
import { spend } from '../../execution';
import { casesOf, unicode } from './characters';
import type { Instruction } from './program';
import type { Anchor } from './syntax';

/** How many steps one search may take: enough for long texts, and an end to a pattern that explodes. */
const MOST_STEPS = 5_000_000;

/** Where a group stands, once for each time that it took part. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All that a group captured, the last one last. */
interface Captured {
  readonly span: Span;
  readonly before: Captured | undefined;
}

/** Never changed, so that going back is taking the old one again. */
interface State {
  readonly groups: readonly (Captured | undefined)[];
  readonly opened: readonly number[];
  readonly turns: readonly number[];
}

interface Thread {
  readonly at: number;
  readonly position: number;
  readonly state: State;
}

/** What can still be tried: a place to go on from, or a run of characters that can give one back or take one more. */
type Choice = Thread | (Thread & { readonly end: number; readonly step: number });

export interface Found {
  readonly end: number;
  readonly groups: readonly (readonly Span[])[];
}

export class Machine {
  private steps = 0;

  public constructor(
    private readonly text: string,
    private readonly groupCount: number,
    /** Where the match before ended, for `\G`. */
    private readonly lastEnd: number,
  ) {}

  /** Whether the program matches from this position on. */
  public match(program: readonly Instruction[], start: number): Found | undefined {
    const initial: State = { groups: new Array<undefined>(this.groupCount).fill(undefined), opened: [], turns: [] };
    const found = this.run(program, start, initial);
    if (found === undefined) return undefined;
    return { end: found.position, groups: found.state.groups.map(spansOf) };
  }

  private run(program: readonly Instruction[], start: number, initial: State): Thread | undefined {
    const choices: Choice[] = [{ at: 0, position: start, state: initial }];
    for (let choice = choices.pop(); choice !== undefined; choice = choices.pop()) {
      let thread: Thread | undefined = 'end' in choice ? this.givenBack(choice, choices) : choice;
      while (thread !== undefined) {
        const instruction: Instruction = program[thread.at];
        if (instruction.op === 'end') return thread;
        this.count();
        thread = this.step(instruction, thread, choices);
      }
    }
    return undefined;
  }

  private count(): void {
    this.steps += 1;
    if (this.steps % 1024 === 0) spend(64);
    if (this.steps > MOST_STEPS) throw new BoundExceeded('regex', MOST_STEPS);
  }

  private givenBack(choice: Extract<Choice, { end: number }>, choices: Choice[]): Thread {
    const { end, step, at, position, state } = choice;
    if (position !== end) choices.push({ at, state, position: position + step, end, step });
    return { at, position, state };
  }

  private step(instruction: Instruction, thread: Thread, choices: Choice[]): Thread | undefined {
    const { at, position, state } = thread;
    const next = at + 1;
    switch (instruction.op) {
      case 'set': {
        const unit = this.text.charCodeAt(instruction.step === 1 ? position : position - 1);
        return !Number.isNaN(unit) && instruction.matches(unit)
          ? { at: next, position: position + instruction.step, state }
          : undefined;
      }
      case 'run':
        return this.runOf(instruction, thread, choices);
      case 'split':
        choices.push({ at: instruction.second, position, state });
        return { at: instruction.first, position, state };
      case 'jump':
        return { at: instruction.to, position, state };
      case 'open':
        return { at: next, position, state: { ...state, opened: replaced(state.opened, instruction.group, position) } };
      case 'close':
        return { at: next, position, state: captured(state, instruction.group, position) };
      case 'anchor':
        return this.holds(instruction.anchor, position) ? { at: next, position, state } : undefined;
      case 'reference':
        return this.reference(instruction, thread);
      case 'look': {
        const found = this.run(instruction.program, position, state);
        if ((found === undefined) !== instruction.negative) return undefined;
        return { at: next, position, state: found?.state ?? state };
      }
      case 'atomic': {
        const found = this.run(instruction.program, position, state);
        return found === undefined ? undefined : { at: next, position: found.position, state: found.state };
      }
      case 'condition':
        return { at: state.groups[instruction.group] === undefined ? instruction.otherwise : next, position, state };
      case 'turn':
        return {
          at: next,
          position,
          state: { ...state, turns: replaced(state.turns, instruction.register, position) },
        };
      case 'progress':
        return { at: state.turns[instruction.register] === position ? next : instruction.again, position, state };
      default:
        return undefined;
    }
  }

  private runOf(
    run: Extract<Instruction, { op: 'run' }>,
    { at, position, state }: Thread,
    choices: Choice[],
  ): Thread | undefined {
    const { step, least, most, lazy, matches } = run;
    let end = position;
    for (let count = 0; count < most; count++) {
      const unit = this.text.charCodeAt(step === 1 ? end : end - 1);
      if (Number.isNaN(unit) || !matches(unit)) break;
      this.count();
      end += step;
    }
    const nearest = position + least * step;
    if ((end - nearest) * step < 0) return undefined;
    const choice = lazy
      ? { at: at + 1, state, position: nearest, end, step }
      : { at: at + 1, state, position: end, end: nearest, step: -step };
    return this.givenBack(choice, choices);
  }

  private reference(
    instruction: Extract<Instruction, { op: 'reference' }>,
    { at, position, state }: Thread,
  ): Thread | undefined {
    const span = state.groups[instruction.group]?.span;
    // What has not taken part cannot be repeated.
    if (span === undefined) return undefined;
    const length = span.end - span.start;
    const start = instruction.step === 1 ? position : position - length;
    if (start < 0 || start + length > this.text.length) return undefined;
    for (let offset = 0; offset < length; offset++) {
      const [one, other] = [this.text.charCodeAt(span.start + offset), this.text.charCodeAt(start + offset)];
      if (one !== other && !(instruction.ignoreCase && casesOf(one).includes(other))) return undefined;
    }
    return { at: at + 1, position: position + length * instruction.step, state };
  }

  private holds(anchor: Anchor, position: number): boolean {
    const { text } = this;
    switch (anchor) {
      case 'start':
        return position === 0;
      case 'line start':
        return position === 0 || text[position - 1] === '\n';
      case 'line end':
        return position === text.length || text[position] === '\n';
      case 'end':
        return position === text.length || (position === text.length - 1 && text[position] === '\n');
      case 'very end':
        return position === text.length;
      case 'last end':
        return position === this.lastEnd;
      case 'word edge':
        return this.isWord(position - 1) !== this.isWord(position);
      case 'no word edge':
        return this.isWord(position - 1) === this.isWord(position);
    }
  }

  private isWord(position: number): boolean {
    return position >= 0 && position < this.text.length && unicode.w(this.text.charCodeAt(position));
  }
}

function replaced(list: readonly number[], index: number, value: number): readonly number[] {
  const copy = [...list];
  copy[index] = value;
  return copy;
}

function captured(state: State, group: number, position: number): State {
  const opened = state.opened[group];
  const span = { start: Math.min(opened, position), end: Math.max(opened, position) };
  const groups = [...state.groups];
  groups[group] = { span, before: groups[group] };
  return { ...state, groups };
}

function spansOf(last: Captured | undefined): readonly Span[] {
  const spans: Span[] = [];
  for (let one = last; one !== undefined; one = one.before) spans.push(one.span);
  return spans.reverse();
}
