import type { PolicyLoadError } from '../../lib/simulator/pipeline/load-problem';
import { PolicySimulator } from '../../lib/simulator/policy-simulator';
import { fakeEvaluator } from './fake-evaluator';
import { policies, simulate, simulator } from './simulate';

const set = (name: string, value: string): string => `<set-header name="${name}"><value>${value}</value></set-header>`;

describe('sections', () => {
  test('a document of base elements forwards the request and hands back the answer', () => {
    const backends = { 'https://backend.example': { status: 201, headers: { 'X-A': 'b' }, body: 'hello' } };
    const result = simulate({}, { backends }, { body: 'hi' });
    expect(result).toMatchObject({ statusCode: 201, statusReason: 'Created', headers: { 'X-A': 'b' }, body: 'hello' });
    expect(result.attempts).toMatchObject([
      { method: 'POST', url: 'https://backend.example/things', body: 'hi', status: 201 },
    ]);
  });

  test('a section that is left out does what the broader scope does', () => {
    const simulator = new PolicySimulator({
      policy: '<policies><inbound /></policies>',
      backends: { 'https://backend.example': 204 },
      evaluator: fakeEvaluator,
    });
    expect(simulator.send({ url: '/' }).statusCode).toBe(204);
  });

  test('base runs the broader scopes where it stands, each once', () => {
    const add = (name: string): string =>
      `<set-header name="X-Trail" exists-action="append"><value>${name}</value></set-header>`;
    const result = simulate(
      { inbound: `${add('api-before')}<base />${add('api-after')}` },
      {
        scopes: {
          global: `<policies><inbound>${add('global')}</inbound><backend><forward-request /></backend></policies>`,
          product: `<policies><inbound><base />${add('product')}</inbound></policies>`,
          operation: `<policies><inbound><base />${add('operation')}</inbound></policies>`,
        },
      },
    );
    expect(result.attempts[0].headers['X-Trail']).toBe('api-before,global,product,api-after,operation');
  });

  test('an empty backend section calls nobody and answers 200', () => {
    expect(simulate({ backend: '' })).toMatchObject({ statusCode: 200, body: '', attempts: [] });
  });

  test('inbound and backend change the request, outbound and on-error the response', () => {
    const result = simulate({ inbound: set('X-In', '1'), outbound: set('X-Out', '2') });
    expect(result.attempts[0].headers).toMatchObject({ 'X-In': '1' });
    expect(result.headers).toEqual({ 'X-Out': '2' });
  });
});

describe('errors', () => {
  test('an exception skips the rest and runs on-error, which knows source, reason, section, path and id', () => {
    const failing =
      '<choose><when condition="@(true)"><set-variable id="mine" name="x" value="@(context.no.such)" /></when></choose>';
    const result = simulate({ inbound: failing, outbound: set('X-Out', '1'), onError: set('X-Error', '1') });
    expect(result).toMatchObject({ statusCode: 500, headers: { 'X-Error': '1' }, attempts: [] });
    expect(result.headers).not.toHaveProperty('X-Out');
    expect(result.lastError).toEqual({
      source: 'set-variable',
      reason: 'ExpressionValueEvaluationFailure',
      message: 'Expression evaluation failed. Object reference not set to an instance of an object.',
      scope: 'api',
      section: 'inbound',
      path: 'choose[1]/when[1]',
      policyId: 'mine',
    });
  });

  test('without an on-error of its own the caller gets a 500 that tells nothing of the reason', () => {
    const result = simulate({ inbound: '<set-variable name="x" value="@(context.no.such)" />' });
    expect(JSON.parse(result.body)).toMatchObject({ statusCode: 500, message: 'Internal server error' });
  });

  test('an error in on-error ends in a 500', () => {
    const failing = '<set-variable name="x" value="@(context.no.such)" />';
    const result = simulate({ inbound: failing, onError: `${failing}${set('X-After', '1')}` });
    expect(result).toMatchObject({ statusCode: 500, lastError: { section: 'on-error' } });
    expect(result.headers).not.toHaveProperty('X-After');
  });

  test('an error status of a backend goes to outbound, not to on-error', () => {
    const backends = { 'https://backend.example': 503 };
    const result = simulate({ outbound: set('X-Out', '1'), onError: set('X-Error', '1') }, { backends });
    expect(result).toMatchObject({ statusCode: 503, headers: { 'X-Out': '1' }, lastError: null });
  });
});

describe('loading', () => {
  const problemsOf = (policy: string, options = {}): unknown => {
    try {
      new PolicySimulator({ policy, evaluator: fakeEvaluator, ...options });
      return [];
    } catch (error) {
      return (error as PolicyLoadError).problems;
    }
  };

  test('a policy that is not modelled is refused by name, with its place', () => {
    expect(problemsOf('<policies>\n  <inbound>\n    <xsl-transform />\n  </inbound>\n</policies>')).toEqual([
      {
        document: 'api',
        line: 3,
        column: 5,
        message: expect.stringMatching(/^xsl-transform: the simulator does not model/) as unknown,
      },
    ]);
  });

  test('a misspelt policy is refused with the nearest name', () => {
    expect(problemsOf(policies({ inbound: '<set-heade name="x" />' }))).toMatchObject([
      { message: "set-heade: no such policy is known; did you mean 'set-header'" },
    ]);
  });

  test('all problems come at once', () => {
    expect(problemsOf(policies({ inbound: '<nonsense /><include-fragment fragment-id="gone" />' }))).toHaveLength(2);
  });

  test('a named value is put in before the expression is read, and a missing one is a problem', () => {
    const policy = policies({ outbound: '<set-status code="@({{code}} + 1)" />' });
    const options = { namedValues: { code: '200' }, backends: { 'https://backend.example': 200 } };
    const loaded = new PolicySimulator({ policy, evaluator: fakeEvaluator, ...options });
    expect(loaded.send({ url: '/' }).statusCode).toBe(201);
    expect(problemsOf(policy)).toMatchObject([{ message: "the named value 'code' is not declared" }]);
  });

  test('a fragment runs in its place, in the section that includes it', () => {
    const fragments = { both: `<fragment>${set('X-Here', '1')}</fragment>` };
    const include = '<include-fragment fragment-id="both" />';
    const result = simulate({ inbound: include, outbound: include }, { fragments });
    expect(result.attempts[0].headers).toMatchObject({ 'X-Here': '1' });
    expect(result.headers).toMatchObject({ 'X-Here': '1' });
  });

  test('a fragment that includes itself is refused', () => {
    const fragments = { loop: '<fragment><include-fragment fragment-id="loop" /></fragment>' };
    const policy = policies({ inbound: '<include-fragment fragment-id="loop" />' });
    expect(problemsOf(policy, { fragments })).toMatchObject([
      { message: expect.stringContaining('included by itself') as unknown },
    ]);
  });
});

describe('bounds', () => {
  test('a request that runs too many policies ends with an error that names the bound', () => {
    const inner = '<set-variable name="x" value="1" />';
    const nested = `<retry condition="@(true)" count="50" interval="0"><retry condition="@(true)" count="50" interval="0"><retry condition="@(true)" count="50" interval="0">${inner}</retry></retry></retry>`;
    expect(() => simulate({ inbound: nested })).toThrow('the request exceeded its bound of 100000 for policies');
  });

  test('a request that sends too much ends with an error that names the bound', () => {
    const backend =
      '<retry condition="@(true)" count="50" interval="0"><forward-request buffer-request-body="true" /></retry>';
    const send = (): unknown => simulate({ backend }, { bounds: { sentBytes: 1000 } }, { body: 'x'.repeat(300) });
    expect(send).toThrow('the request exceeded its bound of 1000 for sent bytes');
  });
});

describe('hostile documents', () => {
  test('one that is nested too deep is refused', () => {
    const inbound = '<choose><when condition="@(true)">'.repeat(100_000) + '</when></choose>'.repeat(100_000);
    expect(() => simulate({ inbound })).toThrow('nested deeper');
  });

  test('one with very many children is read in linear time', () => {
    const inbound = `<set-header name="a">${'<value>x</value>'.repeat(20_000)}</set-header>`;
    const start = performance.now();
    expect(simulate({ inbound }).attempts[0].headers.a).toHaveLength(39_999);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

test('the trace tells each policy, where it stands, when it ran and what it did', () => {
  const result = simulate({ inbound: `<choose><when condition="@(true)">${set('X-A', 'b')}</when></choose>` });
  expect(result.trace.map(({ section, path }) => `${section} ${path}`)).toEqual([
    'inbound choose[1]',
    'inbound choose[1]/when[1]/set-header[1]',
    'backend forward-request[1]',
  ]);
  expect(result.trace[1].notes).toEqual(['X-A (override) is now b']);
});

test('the same seed gives the same run', () => {
  const ids = [1, 1, 2].map((seed) => {
    const run = simulator(
      { outbound: '<set-header name="Id"><value>@(context.requestId)</value></set-header>' },
      { seed },
    );
    return run.send({ url: '/' }).headers.Id;
  });
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).not.toBe(ids[2]);
});
