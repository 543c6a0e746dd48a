import { Expression } from '../../expression/expression';
import { Policy } from '../../policy/policy';
import { PolicyDocument } from '../../policy/policy-document';
import type { PolicyElement } from '../../policy/policy-element';
import { limitsForEach, type GatewayLimits } from './consumer-limits';
import type { ConsumerOptions } from './gateway-consumer-props';
import { modelCheck } from './model-check';

/** The policy of a consumer's product, or nothing where nothing is limited. */
export function consumerPolicy(options: ConsumerOptions, gateways: number): PolicyDocument | undefined {
  const limits = limitsForEach(options, gateways);
  // What is refused for its model costs no tokens, and what is one request too many none either.
  const policies = [
    ...(options.models === undefined ? [] : modelCheck(options.models)),
    ...requestLimit(limits),
    ...tokenLimit(limits, options),
  ];
  if (policies.length === 0) return undefined;
  return PolicyDocument.of({
    comment: 'The limits of one consumer. Generated: change what it is generated from.',
    inbound: [Policy.base(), ...policies],
  });
}

function requestLimit({ requestsPerMinute }: GatewayLimits): PolicyElement[] {
  if (requestsPerMinute === undefined) return [];
  return [
    Policy.rateLimit({
      calls: requestsPerMinute,
      renewalPeriod: 60,
      remainingCallsHeaderName: 'X-Consumer-Remaining-Requests',
    }),
  ];
}

function tokenLimit({ tokensPerMinute, tokenQuota }: GatewayLimits, options: ConsumerOptions): PolicyElement[] {
  if (tokensPerMinute === undefined && tokenQuota === undefined) return [];
  return [
    Policy.llmTokenLimit({
      counterKey: Expression.of('context.Subscription.Id'),
      estimatePromptTokens: options.estimatePromptTokens ?? true,
      ...(tokensPerMinute !== undefined && {
        tokensPerMinute,
        remainingTokensHeaderName: 'X-Consumer-Remaining-Tokens',
      }),
      ...(tokenQuota !== undefined && {
        tokenQuota,
        tokenQuotaPeriod: options.tokenQuota?.period,
        remainingQuotaTokensHeaderName: 'X-Consumer-Remaining-Quota-Tokens',
      }),
      tokensConsumedHeaderName: 'X-Consumer-Tokens',
    }),
  ];
}
