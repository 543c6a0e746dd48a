import { allPolicies } from '../../../lib/policy/catalogue/catalogue';
import { allHandlers, handlerOf } from '../../../lib/simulator/handlers/all';
import { notModelled } from '../../../lib/simulator/handlers/not-modelled';

const names = allPolicies().map(({ name }) => name);

test('every policy of the catalogue is either modelled or refused with a reason', () => {
  expect(names.filter((name) => handlerOf(name) === undefined).sort()).toEqual(Object.keys(notModelled).sort());
});

test('no handler goes by a name that the catalogue does not know, and no two by the same', () => {
  const handled = allHandlers.flatMap((handler) => handler.names);
  expect(handled.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(handled).size).toBe(handled.length);
});
