import { runSteps, type Handler } from '../pipeline/handler';

export const choose: Handler = {
  names: ['choose'],
  models: 'The first branch whose condition is true runs.',
  compile(policy) {
    const branches = policy
      .children('when')
      .map((when) => ({ condition: when.flag('condition'), steps: when.steps() }));
    const otherwise = policy.child('otherwise')?.steps() ?? [];
    return (run) => {
      const index = branches.findIndex(({ condition }) => condition(run));
      run.note(() => (index < 0 ? 'no condition is true' : `condition ${index + 1} is true`));
      return runSteps(index < 0 ? otherwise : branches[index].steps, run);
    };
  },
};
