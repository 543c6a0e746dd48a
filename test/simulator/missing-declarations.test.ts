import { PolicyLoadError } from '../../lib/simulator/pipeline/load-problem';
import type { SimulatorOptions } from '../../lib/simulator/simulator-options';
import { simulator } from './simulate';

function errorOf(inbound: string, options: Partial<SimulatorOptions> = {}): PolicyLoadError {
  try {
    simulator({ inbound }, options);
  } catch (error) {
    if (error instanceof PolicyLoadError) return error;
  }
  throw new Error('the policies were loaded');
}

const variable = (value: string): string => `<set-variable name="v" value="${value}" />`;
const include = (id: string): string => `<include-fragment fragment-id="${id}" />`;

test('all named values and fragments that are missing are told at once, each with its place', () => {
  const fragments = {
    known: `<fragment>${variable('{{c}}')}${include('deep')}</fragment>`,
    unused: `<fragment>${include('x')}</fragment>`,
  };
  const error = errorOf(variable('{{a}}{{b}}') + include('known') + include('lost'), { fragments });
  expect(error.missingNamedValues).toEqual(['c', 'a', 'b']);
  expect(error.missingFragments).toEqual(['lost', 'deep']);
  expect(error.problems).toContainEqual({
    document: "fragment 'known'",
    line: 1,
    column: 50,
    message: "include-fragment: the fragment 'deep' is not declared",
    missing: { kind: 'fragment', name: 'deep' },
  });
  expect(error.message).toContain("to be declared are the named values 'c', 'a', 'b'");
  expect(error.message).toContain("to be declared are the fragments 'lost', 'deep'");
});

test('named values of backend entities are among them', () => {
  const entities = [{ id: 'e', url: 'https://{{host}}', credentials: { headers: { key: '{{key}}' } } }];
  expect(errorOf(variable('{{a}}'), { entities }).missingNamedValues).toEqual(['host', 'key', 'a']);
});

test('one that is missing needs no summary', () => {
  expect(errorOf(variable('{{a}}')).message).toBe(
    "the policies cannot be run:\n  api: the named value 'a' is not declared",
  );
});
