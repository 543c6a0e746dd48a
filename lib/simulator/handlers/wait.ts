import { runSteps, type Handler } from '../pipeline/handler';
import { together } from '../time/flow';

export const wait: Handler = {
  names: ['wait'],
  models: 'The policies directly inside run side by side; the pipeline goes on after all of them, or after the first.',
  compile(policy) {
    const until = policy.text('for', 'all');
    const steps = policy.steps();
    return (run) =>
      together(
        steps.map((step) => runSteps([step], run)),
        until(run) === 'any' ? 'any' : 'all',
      );
  },
};
