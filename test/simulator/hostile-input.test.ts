import { csharpEvaluator } from '../../lib/simulator/csharp-evaluator';
import { RunBoundExceeded, type RunBounds } from '../../lib/simulator/pipeline/bounds';
import { PolicyLoadError } from '../../lib/simulator/pipeline/load-problem';
import type { SimulatorOptions } from '../../lib/simulator/simulator-options';
import { policies, simulate, simulator, type WrittenSections } from './simulate';

const megabyte = 'x'.repeat(1024 * 1024);

function boundOf(
  sections: WrittenSections,
  bounds: Partial<RunBounds> = {},
  options: Partial<SimulatorOptions> = {},
): string {
  try {
    simulate(sections, { bounds, ...options }, { body: megabyte });
  } catch (error) {
    if (error instanceof RunBoundExceeded) return error.bound;
    throw error;
  }
  return 'none';
}

/** 50 retries of everything inside, and 50 of that, and so on. */
function retries(levels: number, inside: string): string {
  const open = '<retry condition="@(true)" count="50" interval="0">';
  return open.repeat(levels) + inside + '</retry>'.repeat(levels);
}

describe('a request that would do too much ends with the bound that it exceeds', () => {
  const variable = '<set-variable name="a" value="b" />';
  const call = '<send-request response-variable-name="r"><set-url>https://backend.example</set-url></send-request>';
  const trueEvaluator = { evaluator: csharpEvaluator };

  test.each<[string, string, WrittenSections, Partial<RunBounds>, Partial<SimulatorOptions>]>([
    ['retries in retries', 'policies', { inbound: retries(4, variable) }, {}, trueEvaluator],
    ['calls in retries', 'calls', { inbound: retries(2, call) }, {}, trueEvaluator],
    ['calls side by side', 'calls', { inbound: `<wait for="all">${call.repeat(11)}</wait>` }, { calls: 10 }, {}],
    [
      'a huge body that is sent again and again',
      'sentBytes',
      { backend: retries(1, '<forward-request buffer-request-body="true" />') },
      { sentBytes: 40 * 1024 * 1024 },
      trueEvaluator,
    ],
    [
      'a huge body that comes again and again',
      'receivedBytes',
      { backend: retries(1, '<forward-request />') },
      { receivedBytes: 40 * 1024 * 1024 },
      { ...trueEvaluator, backends: { '*': { body: megabyte } } },
    ],
    [
      'a huge body that comes late',
      'receivedBytes',
      {},
      { receivedBytes: 1024 },
      { backends: { '*': { body: megabyte, bodyDelay: 10 } } },
    ],
    ['a body that grows', 'bodyBytes', { inbound: `<find-and-replace from="x" to="${'x'.repeat(1000)}" />` }, {}, {}],
    [
      'messages without end',
      'recordedCharacters',
      { inbound: retries(2, `<trace source="s"><message>${'m'.repeat(100_000)}</message></trace>`) },
      {},
      trueEvaluator,
    ],
    [
      'events without end',
      'recordedCharacters',
      { inbound: retries(2, `<log-to-eventhub logger-id="l">${'m'.repeat(100_000)}</log-to-eventhub>`) },
      {},
      trueEvaluator,
    ],
    [
      'expressions that are dear one by one',
      'expressionSteps',
      { inbound: retries(2, '<set-variable name="n" value="@{ for (var i = 0; i < 100000; i++) { } return 1; }" />') },
      { expressionSteps: 5_000_000 },
      trueEvaluator,
    ],
  ])('%s: %s', (_, bound, sections, bounds, options) => {
    expect(boundOf(sections, bounds, { trace: false, ...options })).toBe(bound);
  });

  test('the message says which bound, and how to raise it', () => {
    expect(() => simulate({ inbound: call }, { bounds: { calls: 0 } })).toThrow(
      'the request exceeded its bound of 0 for calls to backends; where that is meant, raise bounds.calls',
    );
  });

  test('a one-way request is no way around', () => {
    const oneWay = call.replace(/send-request/g, 'send-one-way-request').replace(' response-variable-name="r"', '');
    expect(boundOf({ inbound: oneWay.repeat(3) }, { calls: 2 })).toBe('calls');
    expect(() => simulate({ inbound: oneWay }, { backends: {} })).toThrow('no answer is declared');
  });

  test('fifty attempts with a huge body share its text', () => {
    const backend = retries(1, '<forward-request buffer-request-body="true" />');
    const { attempts } = simulate({ backend }, trueEvaluator, { body: megabyte });
    expect(attempts).toHaveLength(51);
    expect(attempts[50].body).toHaveLength(megabyte.length);
  });

  test('a note of the trace is no copy of a huge variable', () => {
    const { trace } = simulate({ inbound: `<set-variable name="v" value="${megabyte}" />` });
    expect(trace[0].notes[0].length).toBeLessThan(11_000);
  });
});

describe('documents that are too much are refused when they are loaded', () => {
  const loadError = (sections: WrittenSections, options: Partial<SimulatorOptions> = {}): string => {
    try {
      simulator(sections, options);
    } catch (error) {
      if (error instanceof PolicyLoadError) return error.message;
      throw error;
    }
    return 'none';
  };
  const include = (id: string): string => `<include-fragment fragment-id="${id}" />`;

  test.each<[string, string, WrittenSections, Partial<SimulatorOptions>]>([
    [
      'a fragment that includes itself',
      "the fragment 'a' is included by itself",
      { inbound: include('a') },
      { fragments: { a: `<fragment>${include('a')}</fragment>` } },
    ],
    [
      'fragments that multiply',
      'more inclusions than the bound of 1000',
      { inbound: include('f0') },
      {
        fragments: Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => [
            `f${index}`,
            `<fragment>${include(`f${index + 1}`).repeat(8)}</fragment>`,
          ]),
        ),
      },
    ],
    [
      'a fragment that includes itself many times',
      'more inclusions than the bound of 1000',
      { inbound: include('a') },
      { fragments: { a: `<fragment>${include('a').repeat(20)}</fragment>` } },
    ],
    [
      'elements inside each other',
      'nested deeper than the bound of 200',
      { inbound: '<choose><when condition="true">'.repeat(150) + '</when></choose>'.repeat(150) },
      {},
    ],
    [
      'markup inside each other',
      'nested deeper',
      { inbound: `<set-body>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</set-body>` },
      {},
    ],
    [
      'a huge text',
      'more than the bound of 8000000 for one document',
      { inbound: `<!--${'x'.repeat(8_000_000)}-->` },
      {},
    ],
    [
      'named values that multiply',
      'the named values in it have more characters than the bound',
      { inbound: `<set-variable name="v" value="${'{{v}}'.repeat(20_000)}" />` },
      { namedValues: { v: 'v'.repeat(4000) } },
    ],
  ])('%s', (_, message, sections, options) => {
    expect(loadError(sections, options)).toContain(message);
  });

  test('a large document is no problem', () => {
    const inbound = '<set-variable name="v" value="1" />'.repeat(20_000);
    expect(policies({ inbound }).length).toBeGreaterThan(500_000);
    expect(loadError({ inbound })).toBe('none');
  });
});
