import type { PassingClock } from '../../../lib/simulator/time/clock';
import { VirtualClock } from '../../../lib/simulator/time/clock';
import { ended, outside, sleep, Task, together, type Flow } from '../../../lib/simulator/time/flow';
import { Scheduler } from '../../../lib/simulator/time/scheduler';

/** A clock that passes when the test says so. */
class HandClock implements PassingClock {
  public readonly wishes = new Set<{ readonly at: number; readonly act: () => void }>();
  private time = 0;

  public now(): number {
    return this.time;
  }

  public after(milliseconds: number, act: () => void): () => void {
    const wish = { at: this.time + milliseconds, act };
    this.wishes.add(wish);
    return () => this.wishes.delete(wish);
  }

  /** Goes to a moment and calls back who wished so until then. */
  public pass(until: number): void {
    this.time = until;
    for (const wish of [...this.wishes]) if (wish.at <= until && this.wishes.delete(wish)) wish.act();
  }
}

/** Lets promises settle. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function* slept(milliseconds: number): Flow<string> {
  yield* sleep(milliseconds);
  return `after ${milliseconds}`;
}

describe('on a clock that passes by itself', () => {
  test('a flow goes on when its time has come, and not before', async () => {
    const clock = new HandClock();
    const log: string[] = [];
    void new Scheduler(clock).runAsync(slept(10)).then((word) => log.push(word));
    await settled();
    clock.pass(9);
    await settled();
    expect(log).toEqual([]);
    clock.pass(10);
    await settled();
    expect(log).toEqual(['after 10']);
  });

  test('there is one wish at a time, for what comes first, and none when all is done', async () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const both = Promise.all([scheduler.runAsync(slept(30)), scheduler.runAsync(slept(20))]);
    await settled();
    expect([...clock.wishes].map(({ at }) => at)).toEqual([20]);
    clock.pass(20);
    await settled();
    expect([...clock.wishes].map(({ at }) => at)).toEqual([30]);
    clock.pass(40);
    expect(await both).toEqual(['after 30', 'after 20']);
    expect(clock.wishes.size).toBe(0);
  });

  test('what cannot be waited for is an error', () => {
    const scheduler = new Scheduler(new HandClock());
    expect(() => scheduler.run(slept(1))).toThrow(
      'send needs a virtual clock, and this one passes by itself; use sendAsync',
    );
    expect(() => scheduler.advance(1)).toThrow('advance needs a virtual clock');
  });
});

describe('on a virtual clock', () => {
  test('flows of one turn begin side by side, and nobody waits for them', async () => {
    const clock = new VirtualClock(0);
    const scheduler = new Scheduler(clock);
    expect(await Promise.all([scheduler.runAsync(slept(3e9)), scheduler.runAsync(slept(2e9))])).toHaveLength(2);
    expect(clock.now()).toBe(3e9);
  });

  test('time stands still while a flow waits for the world outside', async () => {
    const clock = new VirtualClock(0);
    const scheduler = new Scheduler(clock);
    let answer: (word: string) => void = () => undefined;
    const asked = scheduler.runAsync(outside(() => new Promise<string>((resolve) => (answer = resolve))));
    const other = scheduler.runAsync(slept(10));
    await settled();
    expect(clock.now()).toBe(0);
    answer('answered');
    expect([await asked, await other, clock.now()]).toEqual(['answered', 'after 10', 10]);
  });

  test('what fails outside fails in the flow', async () => {
    const scheduler = new Scheduler(new VirtualClock(0));
    await expect(scheduler.runAsync(outside(() => Promise.reject(new Error('no route'))))).rejects.toThrow('no route');
  });

  test('time does not go on for what nobody waits for', async () => {
    const clock = new VirtualClock(0);
    const scheduler = new Scheduler(clock);
    scheduler.start(slept(100));
    await scheduler.runAsync(slept(10));
    expect(clock.now()).toBe(10);
  });

  test('without a promise there is no waiting for the world outside', () => {
    const never = outside(() => new Promise(() => undefined));
    expect(() => new Scheduler(new VirtualClock(0)).run(never)).toThrow('use sendAsync');
  });
});

describe('waiting for a task', () => {
  const waitAtMost = (milliseconds: number): [number, boolean] => {
    const clock = new VirtualClock(0);
    const task = new Task(slept(20));
    const seen: [number, boolean][] = [];
    function* wait(): Flow {
      yield { kind: 'start', tasks: [task] };
      yield* ended(task, milliseconds);
      seen.push([clock.now(), task.ended]);
      yield* sleep(100);
      seen.push([clock.now(), task.ended]);
    }
    new Scheduler(clock).run(wait());
    expect(seen[1][0] - seen[0][0]).toBe(100);
    return seen[0];
  };

  test('ends with the task', () => {
    expect(waitAtMost(50)).toEqual([20, true]);
  });

  test('ends with its limit, and the task wakes nobody afterwards', () => {
    expect(waitAtMost(10)).toEqual([10, false]);
  });

  test('for any of several is not disturbed by the others', () => {
    const clock = new VirtualClock(0);
    function* wait(): Flow {
      yield* together([slept(10), slept(15)], 'any');
      yield* ended(new Task(slept(1)), 50);
    }
    new Scheduler(clock).run(wait());
    expect(clock.now()).toBe(60);
  });
});
