import type { Handler } from '../pipeline/handler';
import { dimensionsOf } from './support/dimensions';

export const emitMetric: Handler = {
  names: ['emit-metric'],
  models: 'The metric is kept in the result, with the default dimensions that are named without a value filled in.',
  compile(policy) {
    const namespace = policy.text('namespace', 'API Management');
    const name = policy.text('name');
    const value = policy.number('value', 1);
    const dimensions = dimensionsOf(policy);
    return (run) => {
      const metric = { namespace: namespace(run), name: name(run), value: value(run), dimensions: dimensions(run) };
      run.countRecord(metric.name, ...Object.values(metric.dimensions));
      run.records.metrics.push(metric);
      run.note(() => `${metric.name} = ${metric.value}`);
    };
  },
};
