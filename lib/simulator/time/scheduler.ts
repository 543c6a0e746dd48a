import { VirtualClock, type PassingClock } from './clock';
import { Task, type Flow, type Wait } from './flow';

interface Due {
  readonly at: number;
  readonly task: Task;
}

/**
 * Runs flows. A virtual clock moves on when all of them wait, and not while one of them waits for the world outside; on a
 * clock that passes by itself they wait in fact. The order of what falls due is always the same.
 */
export class Scheduler {
  /** By time, and in the order of arrival where that is the same. */
  private readonly due: Due[] = [];
  /** How many flows wait for the world outside. */
  private outside = 0;
  /** How many callers wait for a promise. */
  private promised = 0;
  private forgetTimer: () => void = () => undefined;

  public constructor(private readonly clock: VirtualClock | PassingClock) {}

  /** Runs a flow to its end, with all that falls due before it. */
  public run<T>(flow: Flow<T>): T {
    const results: T[] = [];
    const task = this.start(collect(flow, results));
    this.runUntil([task]);
    return results[0];
  }

  /** Goes on until tasks have ended; throws what they threw. */
  public runUntil(tasks: readonly Task[]): void {
    while (tasks.some(({ ended }) => !ended)) this.step();
    for (const { error } of tasks) if (error !== undefined) throw error;
  }

  /** The same for flows that may wait for the world outside, or on a clock that passes by itself. */
  public runAsync<T>(flow: Flow<T>): Promise<T> {
    this.promised += 1;
    return new Promise<T>((resolve, reject) => {
      this.start(this.reported(flow, resolve, reject));
      // What the caller starts in the same turn begins at the same moment.
      queueMicrotask(() => this.turn());
    });
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
    const clock = this.virtual('advance');
    const until = clock.now() + milliseconds;
    while (this.due.length > 0 && this.due[0].at <= until) this.step();
    clock.advanceTo(until);
  }

  /** Goes on to what falls due next, and runs it. */
  private step(): void {
    const clock = this.virtual('send');
    const next = this.due.shift();
    if (next !== undefined) {
      clock.advanceTo(next.at);
      return this.resume(next.task);
    }
    if (this.outside > 0)
      throw new Error('a backend outside of this process is called; use sendAsync, which waits for it');
    throw new Error('every flow waits for another one');
  }

  /** Runs what may run by now, and comes back for the rest. */
  private turn(): void {
    if (this.clock instanceof VirtualClock) {
      while (this.promised > 0 && this.outside === 0 && this.due.length > 0) this.step();
      return;
    }
    this.forgetTimer();
    while (this.due.length > 0 && this.due[0].at <= this.clock.now()) this.resume((this.due.shift() as Due).task);
    if (this.due.length > 0) this.forgetTimer = this.clock.after(this.due[0].at - this.clock.now(), () => this.turn());
  }

  /** Runs a task until it waits or ends. */
  private resume(task: Task): void {
    task.turn += 1;
    for (;;) {
      const wait = next(task);
      if (wait === undefined) return this.end(task);
      if (wait.kind === 'sleep') return this.wait(task, wait.milliseconds);
      if (wait.kind === 'outside') return this.leave(task, wait.begin);
      if (wait.kind === 'start') wait.tasks.forEach((started) => this.resume(started));
      else if (!wait.tasks.some(({ ended }) => ended)) return this.join(task, wait.tasks, wait.atMost);
    }
  }

  private join(task: Task, tasks: readonly Task[], atMost: number | undefined): void {
    for (const { joiners } of tasks) joiners.push({ task, turn: task.turn });
    if (atMost !== undefined) this.wait(task, atMost);
  }

  private leave(task: Task, begin: (resume: () => void) => void): void {
    this.outside += 1;
    begin(() => {
      this.outside -= 1;
      this.resume(task);
      this.turn();
    });
  }

  private wait(task: Task, milliseconds: number): void {
    const at = this.clock.now() + milliseconds;
    let index = this.due.length;
    while (index > 0 && this.due[index - 1].at > at) index -= 1;
    this.due.splice(index, 0, { at, task });
  }

  private end(task: Task): void {
    task.ended = true;
    for (const { task: joiner, turn } of task.joiners) {
      // It may wait for several, and for so long at most; what comes first wakes it.
      if (joiner.turn !== turn) continue;
      joiner.turn += 1;
      const limit = this.due.findIndex((entry) => entry.task === joiner);
      if (limit >= 0) this.due.splice(limit, 1);
      this.wait(joiner, 0);
    }
  }

  private *reported<T>(flow: Flow<T>, resolve: (result: T) => void, reject: (error: unknown) => void): Flow {
    try {
      resolve(yield* flow);
    } catch (error) {
      reject(error);
    } finally {
      this.promised -= 1;
    }
  }

  private virtual(method: string): VirtualClock {
    if (this.clock instanceof VirtualClock) return this.clock;
    throw new Error(`${method} needs a virtual clock, and this one passes by itself; use sendAsync`);
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
