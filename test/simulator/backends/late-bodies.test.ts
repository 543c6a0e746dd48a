import { csharpEvaluator } from '../../../lib/simulator/csharp-evaluator';
import type { DeclaredAnswer } from '../../../lib/simulator/backends/declared-answer';
import type { SimulatedResponse } from '../../../lib/simulator/simulated-response';
import { simulate, type WrittenSections } from '../simulate';

const backend = 'https://backend.example';
const late: DeclaredAnswer = { delay: 100, bodyDelay: 400, body: 'the body' };
const streamed = '<forward-request buffer-response="false" />';
const elapsed = '@(context.Elapsed.TotalMilliseconds.ToString())';
const noteTime = `<set-header name="At"><value>${elapsed}</value></set-header>`;

const run = (sections: WrittenSections, answer: DeclaredAnswer): SimulatedResponse =>
  simulate(sections, { backends: { [backend]: answer }, evaluator: csharpEvaluator });

describe('a body that comes later than its headers', () => {
  test('is waited for by forward-request', () => {
    const result = run({ outbound: noteTime }, late);
    expect(result).toMatchObject({ body: 'the body', answeredAfter: 500, milliseconds: 500, headers: { At: '500' } });
    expect(result.attempts[0]).toMatchObject({ status: 200, endedAt: 100 });
  });

  test('does not hold up outbound nor the headers of the answer when it is streamed', () => {
    const result = run({ backend: streamed, outbound: noteTime }, late);
    expect(result).toMatchObject({ body: 'the body', answeredAfter: 100, milliseconds: 500, headers: { At: '100' } });
  });

  test.each([
    ['an expression', '<set-variable name="b" value="@(context.Response.Body.As<string>(preserveContent: true))" />'],
    ['a condition', '<choose><when condition="@(context.Response.Body.As<string>(true) == "x")"></when></choose>'],
    ['a policy', '<find-and-replace from="body" to="text" />'],
  ])('is waited for by %s that reads it', (_, reader) => {
    expect(run({ backend: streamed, outbound: `${noteTime}${reader}` }, late)).toMatchObject({
      answeredAfter: 500,
      headers: { At: '100' },
    });
  });

  test('is waited for by the condition of a retry that reads it', () => {
    const retry = `<retry condition="@(context.Response.Body.As<string>(true) == "the body")" count="1">${streamed}</retry>`;
    expect(run({ backend: retry }, late)).toMatchObject({ attempts: [{ endedAt: 100 }, { startedAt: 500 }] });
  });

  test('lies beyond the time-out of forward-request', () => {
    expect(run({ backend: '<forward-request timeout-ms="200" />' }, late).statusCode).toBe(200);
    expect(run({ backend: '<forward-request timeout-ms="99" />' }, late).lastError?.reason).toBe('Timeout');
  });

  test('lies within the time-out of send-request, and the trail tells that the headers had come', () => {
    const send = (milliseconds: number): SimulatedResponse =>
      run({ inbound: `<send-request response-variable-name="r" timeout-ms="${milliseconds}"><set-url>${backend}</set-url></send-request>` }, late); // prettier-ignore
    expect(send(500).statusCode).toBe(200);
    const result = send(300);
    expect(result).toMatchObject({ milliseconds: 300, lastError: { reason: 'Timeout' } });
    expect(result.attempts).toMatchObject([{ status: 200, failure: 'timeout', endedAt: 300 }]);
  });
});

describe('a body in pieces', () => {
  const chunks = ['data: 1\n\n', { text: 'data: 2\n\n', after: 50 }, { text: 'data: 3\n\n', after: 50 }];

  test('is whole when the last one has come', () => {
    const result = run({ backend: streamed }, { chunks, delay: 10, bodyDelay: 5 });
    expect(result).toMatchObject({ answeredAfter: 10, milliseconds: 115, brokenOff: false });
    expect(result.body).toBe('data: 1\n\ndata: 2\n\ndata: 3\n\n');
  });

  test('may break off after them', () => {
    const result = run({ backend: streamed }, { chunks, brokenOff: true });
    expect(result).toMatchObject({ statusCode: 200, brokenOff: true, milliseconds: 100 });
    expect(result.body).toContain('data: 3');
  });

  test('that breaks off shows to the policy that reads it', () => {
    const outbound = '<set-body>@(context.Response.Body.As<string>())</set-body>';
    expect(run({ outbound }, { chunks, brokenOff: true }).lastError?.message).toContain('ended prematurely');
  });
});
