import type { Handler } from '../pipeline/handler';
import { constant } from '../pipeline/value';

export const setVariable: Handler = {
  names: ['set-variable'],
  models: 'An expression keeps its type, a literal is a string.',
  compile(policy) {
    const name = policy.text('name');
    const value = policy.value('value') ?? constant('');
    return (run) => {
      const [variable, result] = [name(run), value(run)];
      run.setVariable(variable, result);
      run.note(() => `${variable} = ${run.service.evaluator.toText(result, run)}`);
    };
  },
};
