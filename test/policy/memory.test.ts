import { Memory } from '../../lib/policy/memory';

describe('Memory', () => {
  it('asks each function once, even when the answer is undefined', () => {
    const memory = new Memory('thing');
    const length = jest.fn((text: string) => text.length);
    const nothing = jest.fn(() => undefined);
    for (let time = 0; time < 2; time += 1) {
      expect(memory.once(length)).toBe(5);
      expect(memory.once(nothing)).toBeUndefined();
    }
    expect(length).toHaveBeenCalledTimes(1);
    expect(nothing).toHaveBeenCalledTimes(1);
  });
});
