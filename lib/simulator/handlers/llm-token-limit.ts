import { asksForStream, promptTokens, usageOf } from '../language/usage';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';
import { refusal } from './support/call-limit';
import { periodEnd } from './support/token-period';

/** What is counted, in a window or in a period. */
interface Counter {
  total(): number;
  add(amount: number): void;
}

interface Limit {
  readonly name: 'tokens' | 'quota';
  readonly limit: Value<number>;
  counter(run: RequestRun, key: string): Counter;
  refuse(run: RequestRun, counter: Counter): never;
}

export const llmTokenLimit: Handler = {
  names: ['llm-token-limit', 'azure-openai-token-limit'],
  models:
    'Tokens in a sliding minute and in calendar periods, for each key and gateway region. What the answer says it used counts. Prompts that are estimated, and streams with their prompts, are counted with the encoding of the model (cl100k_base up to GPT-4, o200k_base for all later and unknown ones), with what a chat adds to each message; images and tools count nothing.',
  compile(policy) {
    const key = policy.text('counter-key');
    const estimates = policy.flag('estimate-prompt-tokens', false);
    const limits = [perMinute(policy), perPeriod(policy)].filter((limit) => limit !== undefined);
    const tell = tellers(policy);
    return (run) => {
      const estimate = estimates(run) || asksForStream(run) ? promptTokens(run) : 0;
      const counters = limits.map((limit) => ({ limit, counter: limit.counter(run, `${limit.name}/${key(run)}`) }));
      for (const { limit, counter } of counters) {
        if (counter.total() + Math.max(estimate, 1) > limit.limit(run)) limit.refuse(run, counter);
      }
      for (const { counter } of counters) counter.add(estimate);
      const remaining = ({ limit, counter }: (typeof counters)[number]): number =>
        Math.max(0, limit.limit(run) - counter.total());
      for (const entry of counters) tell.now(run, entry.limit.name, remaining(entry));
      run.parting.push(() => {
        const { total } = usageOf(run);
        for (const { counter } of counters) counter.add(total - estimate);
        for (const entry of counters) tell.parting(run, entry.limit.name, remaining(entry));
        tell.consumed(run, total);
      });
    };
  },
};

function perMinute(policy: Declaration): Limit | undefined {
  const limit = policy.optionalNumber('tokens-per-minute');
  const refuse = refusal(policy, (wait) => `Token limit is exceeded. Try again in ${wait} seconds.`);
  return (
    limit && {
      name: 'tokens',
      limit,
      counter: (run, key) => run.gateway.window(key, 60),
      refuse: (run) => refuse(run, 'TokenLimitExceeded', 429, 60),
    }
  );
}

function perPeriod(policy: Declaration): Limit | undefined {
  const limit = policy.optionalNumber('token-quota');
  const length = policy.text('token-quota-period', 'Monthly');
  const refuse = refusal(policy, (wait) => `Token quota is exceeded. Try again in ${wait} seconds.`);
  const end = (run: RequestRun): number => periodEnd(length(run), run.clock.now());
  return (
    limit && {
      name: 'quota',
      limit,
      counter: (run, key) => run.gateway.period(key, (moment) => periodEnd(length(run), moment)),
      refuse: (run) => refuse(run, 'TokenQuotaExceeded', 403, Math.ceil((end(run) - run.clock.now()) / 1000)),
    }
  );
}

interface Tellers {
  /** Sets the variable for what is left, at once. */
  now(run: RequestRun, name: Limit['name'], left: number): void;
  /** Sets the header for what is left, on the response. */
  parting(run: RequestRun, name: Limit['name'], left: number): void;
  consumed(run: RequestRun, tokens: number): void;
}

function tellers(policy: Declaration): Tellers {
  const names = { tokens: 'remaining-tokens', quota: 'remaining-quota-tokens' };
  const toHeader = (run: RequestRun, attribute: string, value: number): void => {
    const header = policy.literal(attribute);
    if (header !== undefined) run.response.headers.set(header, [String(value)]);
  };
  return {
    now: (run, name, left) => run.setVariable(policy.literal(`${names[name]}-variable-name`), left),
    parting: (run, name, left) => toHeader(run, `${names[name]}-header-name`, left),
    consumed: (run, tokens) => {
      run.setVariable(policy.literal('tokens-consumed-variable-name'), tokens);
      toHeader(run, 'tokens-consumed-header-name', tokens);
    },
  };
}
