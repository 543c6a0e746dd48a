import { CsReadOnlyDictionary, dictionaryOf } from './csharp/context/dictionary';
import { part } from './csharp/context/part';
import { readJwt } from './csharp/context/token-extension-library';
import { compileExpression, libraryBindings } from './csharp/evaluate';
import { Execution, runWithin, textOf, type Runtime } from './csharp/execution';
import { JToken } from './csharp/json/token';
import { CsArray } from './csharp/value';
import { Response } from './message/messages';
import type { Evaluator } from './pipeline/evaluator';
import type { RequestRun } from './pipeline/request-run';

/** The simulator's own C#. */
export const csharpEvaluator: Evaluator = {
  compile(text) {
    const { expression, issues } = compileExpression(text);
    if (expression === undefined) throw new Error(issues.map(({ code, message }) => `${code}: ${message}`).join('; '));
    return (run) => {
      const execution = new Execution(runtimeOf(run), libraryBindings());
      try {
        return expression.execute(run.context, execution);
      } finally {
        run.budget.spend('expressionSteps', execution.steps);
      }
    };
  },
  toText: (value, run) => within(run, () => textOf(value)),
  toBytes: (value) =>
    value instanceof CsArray && isBytes(value) ? Uint8Array.from(value.items as number[]) : undefined,
  copy: copyOf,
  jwt: (token, run) => within(run, () => readJwt(token)),
  authorization: (accessToken, claims) =>
    part('Authorization', {
      AccessToken: accessToken,
      Claims: new CsReadOnlyDictionary(new Map(Object.entries(claims)), dictionaryOf.objects),
    }),
};

/** For what needs the library of C# outside of an expression. */
function within<T>(run: RequestRun, act: () => T): T {
  return runWithin(new Execution(runtimeOf(run), libraryBindings()), act);
}

function runtimeOf(run: RequestRun): Runtime {
  return {
    now: () => run.clock.now(),
    random: () => run.chance.next(),
    trace: (message) => {
      run.countRecord(message);
      run.records.messages.push({ source: 'context.Trace', severity: 'verbose', message, metadata: {} });
    },
  };
}

function isBytes({ element }: CsArray): boolean {
  return element.kind === 'named' && element.definition.fullName === 'System.Byte';
}

/** What can be changed is copied; all other values never change. */
function copyOf(value: unknown): unknown {
  if (value instanceof JToken) return value.clone();
  if (value instanceof Response) return value.copy();
  return value instanceof CsArray ? new CsArray(value.csType, value.items.slice()) : value;
}
