import { Context } from '../../lib/expression/context';
import { Expression } from '../../lib/expression/expression';
import { LastError } from '../../lib/expression/last-error';
import { Request } from '../../lib/expression/request';
import { Response } from '../../lib/expression/response';
import { TraceSeverity } from '../../lib/policy/elements/logging';
import { Policy } from '../../lib/policy/policy';
import { PolicyDocument } from '../../lib/policy/policy-document';
import { PolicyScope } from '../../lib/policy/policy-validation';
import { Variable } from '../../lib/policy/variable';

describe('the validator has nothing to say of', () => {
  const anywhere: readonly Expression[] = [
    Request.header('a'),
    Request.hasHeader('a'),
    Request.method(),
    Request.path(),
    Request.queryString(),
    Request.host(),
    Request.queryParameter('a'),
    Request.pathParameter('a'),
    Request.ipAddress(),
    Request.bodyField('a.b'),
    Request.bodyBool('a'),
    Request.bodyInt('a'),
    Response.status(),
    Response.isStatus(429, 503),
    Response.isSuccess(),
    Response.isFailing(),
    Response.header('a'),
    Response.retryAfterSeconds(1, 60),
    LastError.source(),
    LastError.reason(),
    LastError.message(),
    LastError.section(),
    LastError.policyId(),
    Context.requestId(),
    Context.region(),
    Context.apiId(),
    Context.operationId(),
    Context.subscriptionId(),
    Context.subscriptionName(),
    Context.productId(),
    Context.userId(),
    Context.elapsedMilliseconds(),
  ];
  test.each(anywhere.map((expression) => [expression.toString(), expression] as const))('%s', (_, value) => {
    const document = PolicyDocument.of({ onError: [Policy.setVariable({ name: 'v', value }), Policy.base()] });
    expect(document.validate({ scope: PolicyScope.API })).toEqual([]);
  });

  test('a failover made of factories, variables and expressions', () => {
    const attempt = Variable.int('attempt');
    const attempts = Policy.setHeader({ name: 'X-Attempts', values: [attempt.readAsText()] });
    const document = PolicyDocument.of({
      inbound: [Policy.base(), attempt.set(0)],
      backend: [
        Policy.retry({
          condition: Expression.allOf(Response.isFailing(), attempt.isLessThan(3)),
          count: 3,
          interval: 0,
          policies: [
            attempt.increment(),
            Policy.choose({
              when: [
                { condition: attempt.isAtLeast(2), policies: [Policy.setBackendService({ backendId: 'second' })] },
              ],
              otherwise: [Policy.setBackendService({ backendId: 'first' })],
            }),
            Policy.forwardRequest({ bufferRequestBody: true, timeout: 30 }),
          ],
        }),
      ],
      outbound: [Policy.base(), attempts],
      onError: [
        Policy.base(),
        attempts,
        Policy.trace({ source: 'failover', severity: TraceSeverity.ERROR, message: LastError.reason() }),
      ],
    });
    expect(document.validate({ scope: PolicyScope.API })).toEqual([]);
  });
});
