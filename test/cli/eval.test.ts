import { standardCommands } from '../../lib/cli/commands';
import { evalCommand } from '../../lib/cli/commands/eval';
import { readContext } from '../../lib/simulator/eval/context-reader';
import { Evaluator } from '../../lib/simulator/eval/evaluate';
import { type Given, runCli } from './harness';

const evaluate = (argv: readonly string[], given: Given = {}) =>
  runCli(['eval', ...argv], { ...given, commands: standardCommands });

const context = {
  request: { method: 'POST', headers: { 'X-Many': ['one', 'two'] }, body: '{"model":"gpt","price":1.0}' },
  variables: { count: { type: 'int', value: 3 }, cost: { type: 'decimal', value: '1.50' } },
  now: '2026-01-15T10:20:30Z',
};
const files = { 'context.json': JSON.stringify(context) };

describe('eval of one expression', () => {
  it('gives value and type as JSON', async () => {
    const { exitCode, stdout } = await evaluate(['@(10 / 3)', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ type: 'System.Int32', value: '3' });
    expect(exitCode).toBe(0);
  });

  it('gives value and type as text', async () => {
    expect((await evaluate(['@("a" + null)'])).stdout).toBe('a\n(System.String)\n');
  });

  it('gives null for null', async () => {
    const { stdout } = await evaluate(['@((string)null)', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ type: null, value: null });
  });

  it('ends with 1 when the expression throws', async () => {
    const { exitCode, stdout } = await evaluate(['@(int.Parse("x"))', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ exception: 'System.FormatException' });
    expect(exitCode).toBe(1);
  });

  it('ends with 1 when the expression would never end', async () => {
    const { exitCode, stdout } = await evaluate(['@{ while (true) { } return 1; }', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ boundExceeded: 'steps' });
    expect(exitCode).toBe(1);
  });

  it('ends with 2 and a place when the text does not parse', async () => {
    const { exitCode, stdout } = await evaluate(['@(1 +)', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ refused: [{ line: 1, column: 6 }] });
    expect(exitCode).toBe(2);
  });

  it('says by name what is not modelled, and never calls it an exception', async () => {
    const { exitCode, stdout } = await evaluate(
      ['@(context.Request.Body.As<StringBuilder>())', '--context', 'context.json', '--format', 'json'],
      { files },
    );
    expect(JSON.parse(stdout)).toEqual({
      notModelled: 'a body as StringBuilder',
      message: 'the simulator does not model a body as StringBuilder',
    });
    expect(exitCode).toBe(2);
  });

  it('reads the context from a file', async () => {
    const { stdout } = await evaluate(
      [
        '@(context.Request.Method + context.Variables["cost"] + context.Request.Headers.GetValueOrDefault("x-many"))',
        '--context',
        'context.json',
      ],
      { files },
    );
    expect(stdout).toBe('POST1.50one,two\n(System.String)\n');
  });

  it('takes the time from the context', async () => {
    const { stdout } = await evaluate(['@(DateTime.UtcNow)', '--context', 'context.json'], { files });
    expect(stdout).toBe('2026-01-15T10:20:30.0000000Z\n(System.DateTime)\n');
  });

  it('gives the same random numbers for the same seed', async () => {
    const run = async (seed: number): Promise<string> => {
      const given = { stdin: JSON.stringify({ seed }) };
      return (await evaluate(['@(Guid.NewGuid())', '--context', '-'], given)).stdout;
    };
    expect(await run(1)).toBe(await run(1));
    expect(await run(1)).not.toBe(await run(2));
  });

  it('names the place of a wrong field and offers the right name', async () => {
    const wrong = { request: { metod: 'GET' }, variables: { x: { type: 'integer', value: 1 } } };
    const { exitCode, stderr } = await evaluate(['@(1)', '--context', '-'], { stdin: JSON.stringify(wrong) });
    expect(stderr).toContain("/request/metod: there is no field 'metod'; did you mean 'method'?");
    expect(stderr).toContain('/variables/x/type: expected one of null, string, int,');
    expect(exitCode).toBe(2);
  });

  it('names the place of a value that does not fit its type', async () => {
    const { stdout, exitCode } = await evaluate(['@(1)', '--context', '-', '--format', 'json'], {
      stdin: JSON.stringify({ variables: { x: { type: 'int', value: 'many' } } }),
    });
    expect(JSON.parse(stdout)).toEqual({ wrongContext: ['/variables/x/value: expected a value of int, got "many"'] });
    expect(exitCode).toBe(2);
  });

  it('asks for an expression where there is none', async () => {
    expect(await evaluate([])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no expression was given') as string,
    });
  });
});

describe('eval of a batch', () => {
  it('answers a line each and ends with 0', async () => {
    const lines = [
      { expression: '@(1 + 1)' },
      { expression: '@(int.Parse("x"))' },
      { expression: '@(' },
      { expression: '@(context.Variables["count"])', context: 'context.json' },
      { expression: '@(context.Request.Method)', context: { request: { method: 'PUT' } } },
      { expression: '@(1)', context: { requests: {} } },
    ];
    const batch = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
    const { exitCode, stdout } = await evaluate(['--batch', 'batch.jsonl', '--format', 'json'], {
      files: { ...files, 'batch.jsonl': batch },
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { type: 'System.Int32', value: '2' },
      { exception: 'System.FormatException' },
      { refused: [{ line: 1 }] },
      { type: 'System.Int32', value: '3' },
      { type: 'System.String', value: 'PUT' },
      { wrongContext: ["/requests: there is no field 'requests'; did you mean 'request'?"] },
    ]);
    expect(exitCode).toBe(0);
  });

  it('keeps numbers of a variable as they are written', async () => {
    const line = `{"expression":"@(context.Variables[\\"o\\"])","context":{"variables":{"o":{"type":"JObject","value":{"a":1.0,"b":1}}}}}`;
    const { stdout } = await evaluate(['--batch', '-', '--format', 'json'], { stdin: line });
    expect(JSON.parse(stdout)).toEqual({ type: 'Newtonsoft.Json.Linq.JObject', value: '{"a":1.0,"b":1}' });
  });

  it('answers the other lines when the evaluator itself fails on one', async () => {
    const command = evalCommand({
      makeEvaluator: () => new Evaluator(),
      readContext: (tree) => {
        if (tree === null) throw new TypeError('broken');
        return readContext(tree);
      },
    });
    const commands = [{ name: 'eval', summary: '', load: () => Promise.resolve(command) }];
    const stdin = '{"expression":"@(1)","context":null}\n{"expression":"@(2)"}\n';
    const { exitCode, stdout } = await runCli(['eval', '--batch', '-', '--format', 'json'], { stdin, commands });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect([answers[0].fault, answers[1].value, exitCode]).toEqual(['evaluation', '2', 2]);
  });

  it('lets every line read a body of its own', async () => {
    const line = JSON.stringify({
      expression: '@(context.Request.Body.As<JObject>()["model"])',
      context: 'context.json',
    });
    const { stdout } = await evaluate(['--batch', 'b.jsonl'], { files: { ...files, 'b.jsonl': `${line}\n${line}\n` } });
    expect(stdout).toBe('"gpt"\n(Newtonsoft.Json.Linq.JValue)\n'.repeat(2));
  });
});
