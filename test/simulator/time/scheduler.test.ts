import { VirtualClock } from '../../../lib/simulator/time/clock';
import { detached, sleep, together, type Flow } from '../../../lib/simulator/time/flow';
import { Scheduler } from '../../../lib/simulator/time/scheduler';

const clock = (): VirtualClock => new VirtualClock(0);

function* say(log: string[], word: string, milliseconds: number): Flow {
  yield* sleep(milliseconds);
  log.push(word);
}

function* fail(milliseconds: number): Flow {
  yield* sleep(milliseconds);
  throw new Error('failed');
}

test('flows run side by side in the order in which they fall due', () => {
  const [time, log] = [clock(), [] as string[]];
  new Scheduler(time).run(together([say(log, 'late', 30), say(log, 'early', 10), say(log, 'also early', 10)], 'all'));
  expect(log).toEqual(['early', 'also early', 'late']);
  expect(time.now()).toBe(30);
});

test('the first that ends is enough when any will do, and the others still end later', () => {
  const [time, log] = [clock(), [] as string[]];
  const scheduler = new Scheduler(time);
  scheduler.run(together([say(log, 'slow', 30), say(log, 'quick', 10)], 'any'));
  expect([log, time.now()]).toEqual([['quick'], 10]);
  scheduler.advance(100);
  expect([log, time.now()]).toEqual([['quick', 'slow'], 110]);
});

test('what a flow throws reaches who waits for it', () => {
  expect(() => new Scheduler(clock()).run(together([fail(5), say([], 'x', 10)], 'all'))).toThrow('failed');
});

test('what a detached flow throws reaches nobody', () => {
  const scheduler = new Scheduler(clock());
  scheduler.run(detached(fail(5)));
  expect(() => scheduler.advance(10)).not.toThrow();
});

test('nothing at all is done at once', () => {
  const time = clock();
  new Scheduler(time).run(together([], 'all'));
  expect(time.now()).toBe(0);
});

test('a clock goes forward only', () => {
  expect(() => clock().advance(-1)).toThrow('a clock goes forward only');
});
