import {
  Expression,
  Policy,
  PolicyDocument,
  PolicyScope,
  PolicySeverity,
  Response,
  Variable,
} from 'cdktf-resilient-openai';

const attempt = Variable.int('attempt');
const document = PolicyDocument.of({
  inbound: [Policy.base(), attempt.set(1)],
  backend: [
    Policy.retry({
      condition: Expression.allOf(Response.isFailing(), attempt.isLessThan(3)),
      count: 2,
      interval: 0,
      policies: [attempt.increment(), Policy.forwardRequest({ bufferRequestBody: true, timeout: 60 })],
    }),
  ],
});

const problems = document
  .validate({ scope: PolicyScope.API })
  .filter((issue) => issue.severity !== PolicySeverity.INFO);
if (problems.length > 0) throw new Error(problems.map((issue) => issue.message).join('\n'));
if (!document.sameAs(PolicyDocument.fromText(document.toText()))) throw new Error('the text does not read back');
console.log('ok');
