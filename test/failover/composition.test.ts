import { FailoverPolicy } from '../../lib/failover/failover-policy';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { PolicySeverity } from '../../lib/policy/policy-validation';
import { fullComposition, twoRegions } from './contracts';

const strategies = [FailoverStrategy.synchronous(), FailoverStrategy.retry(), FailoverStrategy.backendPool()];

describe.each(strategies.map((strategy) => [strategy._kind, strategy] as const))('%s', (_, strategy) => {
  const policy = new FailoverPolicy({ backends: twoRegions, strategy, composition: fullComposition });
  const text = policy.document().toText();
  const section = (name: string): string => new RegExp(`<${name}>[^]*</${name}>`).exec(text)?.[0] ?? '';
  const inOrder = (within: string, ...marks: string[]): void => {
    const places = marks.map((mark) => within.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  };

  test('inbound asks who calls, how often, the cache, how many tokens, is it safe, and only then chooses a backend', () => {
    inOrder(
      section('inbound'),
      '<base />',
      '<validate-azure-ad-token',
      '<rate-limit-by-key',
      '<llm-semantic-cache-lookup',
      '<llm-token-limit',
      '<llm-content-safety',
      'X-Own-Inbound',
      'failover-backends',
      '<authentication-managed-identity',
    );
  });

  test('outbound stores good answers, runs what is own, logs, and answers last', () => {
    inOrder(
      section('outbound'),
      '<base />',
      'failover-settle',
      '<llm-semantic-cache-store',
      'X-Own-Outbound',
      'own logging',
      'failover-report',
      'failover-answer',
    );
  });

  test('own policies see an answer only where context.Response is what the caller gets', () => {
    const stored = /<when condition="([^\n]*)">\s*<llm-semantic-cache-store/.exec(section('outbound'))?.[1];
    expect(stored).toContain('"failover-outcome", "none") == "served"');
    expect(stored).toContain('!context.Variables.GetValueOrDefault<bool>("failover-resent", false)');
  });

  test('on-error runs what is own, logs, and answers last', () => {
    inOrder(
      section('on-error'),
      '<base />',
      'failover-settle',
      'X-Own-On-Error',
      'own logging',
      'failover-report',
      'failover-answer',
    );
  });

  test('nothing in it is refused or doubtful', () => {
    expect(policy.validate().filter(({ severity }) => severity !== PolicySeverity.INFO)).toEqual([]);
  });
});
