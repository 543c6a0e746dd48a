import { raise } from '../../lib/simulator/csharp/exception';
import type { Evaluator } from '../../lib/simulator/pipeline/evaluator';
import type { RequestRun } from '../../lib/simulator/pipeline/request-run';

type Written = (context: RequestRun['context']) => unknown;

/**
 * Runs "expressions" that are written in JavaScript with `context` in reach, so that policies can be tested without C#:
 * `@(context.response.statusCode >= 500)`.
 */
export const fakeEvaluator: Evaluator = {
  compile(expression) {
    const code = expression.slice(2, -1);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is the test's own
    const run = new Function('context', `return (${code});`) as Written;
    return ({ context }) => {
      try {
        return run(context) ?? null;
      } catch (error) {
        if (error instanceof TypeError)
          throw raise('System.NullReferenceException', 'Object reference not set to an instance of an object.');
        throw error;
      }
    };
  },
  toText: (value) => (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)),
  toBytes: (value) => (value instanceof Uint8Array ? value : undefined),
  copy: (value) => structuredClone(value),
  jwt: (token) => token,
  authorization: (accessToken) => accessToken,
};
