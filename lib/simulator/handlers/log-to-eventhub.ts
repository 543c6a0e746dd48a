import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';

/** Longer messages are cut. */
const MOST_BYTES = 200 * 1024;

export const logToEventhub: Handler = {
  names: ['log-to-eventhub'],
  models: 'The message is kept in the result, cut at 200 KB.',
  compile(policy) {
    const loggerId = policy.text('logger-id');
    const partition = policy.optionalText('partition-key') ?? policy.optionalText('partition-id');
    const message = policy.contentText();
    return (run) => {
      const logger = loggerId(run);
      if (run.service.facts.loggers?.has(logger) === false) {
        throw new PolicyFailure('LoggerNotFound', `Logger '${logger}' is not found.`);
      }
      const text = Buffer.from(message(run)).subarray(0, MOST_BYTES).toString('utf8');
      run.countRecord(text);
      run.records.events.push({ loggerId: logger, partition: partition?.(run), message: text });
    };
  },
};
