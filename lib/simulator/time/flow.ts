/**
 * Work that takes time. A flow gives up control where it has to wait and is resumed by a scheduler, so that many
 * requests run side by side on a clock that nobody has to wait for.
 */
export type Flow<T = void> = Generator<Wait, T, undefined>;

/** What a flow asks of its scheduler. */
export type Wait =
  | { readonly kind: 'sleep'; readonly milliseconds: number }
  /** The tasks begin, and the flow goes on at once. */
  | { readonly kind: 'start'; readonly tasks: readonly Task[] }
  /** The flow goes on when one of the tasks has ended, or after so many milliseconds. */
  | { readonly kind: 'join'; readonly tasks: readonly Task[]; readonly atMost?: number }
  /** Something begins outside of this process, and the flow goes on when it calls back. */
  | { readonly kind: 'outside'; readonly begin: (resume: () => void) => void };

/** A flow of its own beside the one that started it. */
export class Task {
  public ended = false;
  public error?: Error;
  /** Who waits for the end, and in which turn of theirs: a later one waits for something else. */
  public readonly joiners: { readonly task: Task; readonly turn: number }[] = [];
  /** How often it has gone on. */
  public turn = 0;

  public constructor(public readonly flow: Flow<unknown>) {}
}

export function* sleep(milliseconds: number): Flow {
  if (milliseconds > 0) yield { kind: 'sleep', milliseconds };
}

/** Starts flows side by side and waits until all have ended, or the first one has; throws what those threw. */
export function* together(flows: readonly Flow<unknown>[], until: 'all' | 'any'): Flow {
  const tasks = flows.map((flow) => new Task(flow));
  yield { kind: 'start', tasks };
  const done = (): readonly Task[] => tasks.filter((task) => task.ended);
  while (done().length < (until === 'all' ? tasks.length : Math.min(1, tasks.length))) {
    yield { kind: 'join', tasks: tasks.filter((task) => !task.ended) };
  }
  for (const { error } of done()) if (error !== undefined) throw error;
}

/** Waits until a task has ended, or for so many milliseconds. */
export function* ended(task: Task, atMost?: number): Flow {
  if (!task.ended) yield { kind: 'join', tasks: [task], atMost };
}

/** Waits for a promise, which no virtual clock can hurry. */
export function* outside<T>(begin: () => Promise<T>): Flow<T> {
  const outcome: { value?: T; error?: unknown; failed?: boolean } = {};
  yield {
    kind: 'outside',
    begin: (resume) => {
      const settle = (settled: typeof outcome): void => {
        Object.assign(outcome, settled);
        resume();
      };
      begin().then(
        (value) => settle({ value }),
        (error: unknown) => settle({ error, failed: true }),
      );
    },
  };
  if (outcome.failed === true) throw outcome.error;
  return outcome.value as T;
}

/** Starts a flow that nobody waits for. What it throws later is lost, as it is in the service. */
export function* detached(flow: Flow<unknown>): Flow {
  const task = new Task(flow);
  yield { kind: 'start', tasks: [task] };
  if (task.error !== undefined) throw task.error;
}
