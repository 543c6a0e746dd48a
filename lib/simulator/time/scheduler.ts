import type { VirtualClock } from './clock';
import { Task, type Flow, type Wait } from './flow';

interface Due {
  readonly at: number;
  readonly task: Task;
}

/** Runs flows on a virtual clock, which moves on when all of them wait. The order is always the same. */
export class Scheduler {
  /** By time, and in the order of arrival where that is the same. */
  private readonly due: Due[] = [];

  public constructor(private readonly clock: VirtualClock) {}

  /** Runs a flow to its end, with all that falls due before it. */
  public run<T>(flow: Flow<T>): T {
    const results: T[] = [];
    const task = this.start(collect(flow, results));
    while (!task.ended) this.step();
    if (task.error !== undefined) throw task.error;
    return results[0];
  }

  /** Starts a flow beside the others, after so many milliseconds. */
  public start(flow: Flow<unknown>, afterMilliseconds = 0): Task {
    const task = new Task(flow);
    if (afterMilliseconds > 0) this.wait(task, afterMilliseconds);
    else this.resume(task);
    return task;
  }

  /** Lets time pass; everything that falls due until then runs. */
  public advance(milliseconds: number): void {
    const until = this.clock.now() + milliseconds;
    while (this.due.length > 0 && this.due[0].at <= until) this.step();
    this.clock.advanceTo(until);
  }

  /** Goes on to what falls due next, and runs it. */
  public step(): void {
    const next = this.due.shift();
    if (next === undefined) throw new Error('every flow waits for another one');
    this.clock.advanceTo(next.at);
    this.resume(next.task);
  }

  /** Runs a task until it waits or ends. */
  private resume(task: Task): void {
    for (;;) {
      const wait = next(task);
      if (wait === undefined) return this.end(task);
      if (wait.kind === 'sleep') return this.wait(task, wait.milliseconds);
      if (wait.kind === 'start') wait.tasks.forEach((started) => this.resume(started));
      else if (!wait.tasks.some(({ ended }) => ended)) return wait.tasks.forEach(({ joiners }) => joiners.push(task));
    }
  }

  private wait(task: Task, milliseconds: number): void {
    const at = this.clock.now() + milliseconds;
    let index = this.due.length;
    while (index > 0 && this.due[index - 1].at > at) index -= 1;
    this.due.splice(index, 0, { at, task });
  }

  private end(task: Task): void {
    task.ended = true;
    for (const joiner of task.joiners) {
      // It may wait for several; the first that ends wakes it.
      if (!joiner.ended && !this.due.some((entry) => entry.task === joiner)) this.wait(joiner, 0);
    }
  }
}

function* collect<T>(flow: Flow<T>, results: T[]): Flow {
  results.push(yield* flow);
}

function next(task: Task): Wait | undefined {
  try {
    const step = task.flow.next();
    return step.done === true ? undefined : step.value;
  } catch (error) {
    task.error = error instanceof Error ? error : new Error(String(error));
    return undefined;
  }
}
