import { EventWindow } from '../../../lib/simulator/service/event-window';
import { GatewayInstance } from '../../../lib/simulator/service/gateway-instance';
import { SweptMap } from '../../../lib/simulator/service/swept-map';
import { ValueCache } from '../../../lib/simulator/service/value-cache';
import { VirtualClock } from '../../../lib/simulator/time/clock';

describe('a window of events', () => {
  test('counts those of the last while', () => {
    const window = new EventWindow(1000);
    window.add(1, 0);
    window.add(2, 400);
    expect([window.total(999), window.total(1000), window.total(1400)]).toEqual([3, 2, 0]);
  });

  test('knows when its total will be below a limit', () => {
    const window = new EventWindow(1000);
    for (const at of [0, 100, 200]) window.add(5, at);
    expect(window.momentBelow(15, 300)).toBe(1000);
    expect(window.momentBelow(6, 300)).toBe(1100);
    expect(window.momentBelow(0, 300)).toBeUndefined();
  });

  test('does not drift where amounts are fractions', () => {
    const window = new EventWindow(1000);
    for (let at = 0; at < 5000; at += 1) window.add(0.1, at);
    expect(window.total(10_000)).toBe(0);
    expect(window.total(10_000)).toBe(0);
  });

  test('holds no more than it has to, though nobody asks for the total', () => {
    const window = new EventWindow(1000);
    for (let at = 0; at < 50_000; at += 10) window.add(1, at);
    expect(window.size).toBeLessThan(1_200);
  });

  test('is as fast with many events as with few', () => {
    const window = new EventWindow(1e9);
    for (let at = 0; at < 300_000; at += 1) {
      window.add(1, at);
      window.total(at);
    }
    expect(window.total(300_000)).toBe(300_000);
  });
});

test('a map throws away what is over when it has grown', () => {
  const map = new SweptMap<number>((value) => value % 2 === 1);
  for (let index = 0; index < 10_000; index += 1) map.set(`key ${index}`, index % 100 === 0 ? 0 : 1);
  expect(map.size).toBeLessThan(1_200);
  expect(map.get('key 0')).toBe(0);
});

test('a cache forgets values whose time is up, though nobody asks for them', () => {
  const clock = new VirtualClock(0);
  const cache = new ValueCache(clock);
  for (let index = 0; index < 10_000; index += 1) {
    cache.set(`key ${index}`, index, 10);
    clock.advance(1000);
  }
  expect(cache.values()).toHaveLength(9);
  expect(cache.size).toBeLessThan(1_100);
});

test('a counter that a request holds stays the same while many others come', () => {
  const clock = new VirtualClock(0);
  const gateway = new GatewayInstance('West Europe', clock);
  const held = gateway.window('mine', 60);
  for (let index = 0; index < 5_000; index += 1) gateway.window(`key ${index}`, 60);
  expect(gateway.window('mine', 60)).toBe(held);
  clock.advance(3_600_000);
  for (let index = 0; index < 50_000; index += 1) gateway.window(`other ${index}`, 60);
  expect(gateway.window('mine', 60)).not.toBe(held);
});
