import { runSteps, type Handler } from '../pipeline/handler';

export const includeFragment: Handler = {
  names: ['include-fragment'],
  models: 'The policies of a declared fragment run in its place.',
  compile(policy) {
    const steps = policy.loader.fragment(policy.literal('fragment-id') ?? '', policy.place);
    return (run) => runSteps(steps, run);
  },
};
